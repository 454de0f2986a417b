import Archive
import Finance
import Training

/// What is kept of an attempt on disk, and what a listing says of it.
struct AttemptResult: Codable, Equatable {
  let schema: String
  let scenario: String
  let attempt: Int
  /// Made of digits; larger than some programs' numbers.
  let seed: String
  let day: CivilDate
  let points: Int
  let isPassed: Bool
  /// Points by criterion.
  let criteria: [String: Int]
  let failures: [String]
  let hints: Int
  let hasAgreed: Bool
  /// Days later than the best plan, on average; missing when nothing was agreed on.
  let daysLeft: Int?

  static let schema = "kaishu.training-result/v1"

  init(_ record: AttemptRecord) {
    schema = Self.schema
    scenario = record.scenario
    attempt = record.attempt
    seed = String(record.seed)
    day = record.day
    points = record.points
    isPassed = record.isPassed
    criteria = Dictionary(
      uniqueKeysWithValues: record.byCriterion.map { ($0.rawValue, $1) })
    failures = record.failures.map(\.rawValue)
    hints = record.hints
    hasAgreed = record.hasAgreed
    daysLeft = record.daysLeft
  }

  /// - Throws: ``ArchiveError/unexpectedShape(_:)`` when it says something that no attempt does.
  func record() throws -> AttemptRecord {
    guard schema == Self.schema, let seed = UInt64(seed) else {
      throw ArchiveError.unexpectedShape("schema, seed")
    }
    return AttemptRecord(
      scenario: scenario, attempt: attempt, seed: seed, day: day, points: points,
      byCriterion: Dictionary(
        uniqueKeysWithValues: criteria.compactMap { key, points in
          ScoreCriterion(rawValue: key).map { ($0, points) }
        }),
      failures: failures.compactMap(CallFailure.init(rawValue:)), hints: hints,
      hasAgreed: hasAgreed, daysLeft: daysLeft)
  }
}
