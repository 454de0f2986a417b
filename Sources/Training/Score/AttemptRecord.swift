import Finance

/// What is kept of an attempt at a scenario.
public struct AttemptRecord: Sendable, Equatable {
  public var scenario: String
  /// From 1.
  public var attempt: Int
  public var seed: UInt64
  public var day: CivilDate
  public var points: Int
  public var byCriterion: [ScoreCriterion: Int]
  public var failures: [CallFailure]
  public var hints: Int
  public var hasAgreed: Bool
  /// See ``LeftOnTable/days``; `nil` when nothing was agreed on.
  public var daysLeft: Int?

  public init(
    scenario: String, attempt: Int, seed: UInt64, day: CivilDate, points: Int,
    byCriterion: [ScoreCriterion: Int], failures: [CallFailure] = [], hints: Int = 0,
    hasAgreed: Bool, daysLeft: Int? = nil
  ) {
    self.scenario = scenario
    self.attempt = attempt
    self.seed = seed
    self.day = day
    self.points = points
    self.byCriterion = byCriterion
    self.failures = failures
    self.hints = hints
    self.hasAgreed = hasAgreed
    self.daysLeft = daysLeft
  }

  public var isPassed: Bool { failures.isEmpty && points >= Scorecard.passMark }
}

/// An attempt beside the earlier ones at the same scenario.
public struct AttemptComparison: Sendable, Equatable {
  /// The one before; `nil` for the first.
  public let previous: AttemptRecord?
  /// The one with the most points, one that didn't fail before one that did; `nil` for the first.
  public let best: AttemptRecord?
  /// Points more than the one before.
  public let change: Int?
  /// Points more than the one before, criterion by criterion, where they differ.
  public let changes: [ScoreCriterion: Int]

  public init(_ attempt: AttemptRecord, earlier: [AttemptRecord]) {
    let same = earlier.filter { $0.scenario == attempt.scenario && $0.attempt < attempt.attempt }
    let previous = same.max { $0.attempt < $1.attempt }
    self.previous = previous
    best = same.max { a, b in
      if a.failures.isEmpty != b.failures.isEmpty { return b.failures.isEmpty }
      return a.points != b.points ? a.points < b.points : a.attempt < b.attempt
    }
    change = previous.map { attempt.points - $0.points }
    var changes: [ScoreCriterion: Int] = [:]
    if let previous {
      for criterion in ScoreCriterion.allCases {
        let more =
          (attempt.byCriterion[criterion] ?? 0) - (previous.byCriterion[criterion] ?? 0)
        if more != 0 { changes[criterion] = more }
      }
    }
    self.changes = changes
  }
}
