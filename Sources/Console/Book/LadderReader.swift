import Conversation
import Correspondence
import Receivables

/// Reads who gets which letter when.
struct LadderReader {
  let reader: NodeReader
  /// The names of the firm's credit grades.
  let grades: [String]

  static let keys: Set<String> = ["interval-days", "in-turn", "stages"]
  private static let stageKeys: Set<String> = [
    "kind", "days", "least", "grades", "reasons", "channel",
  ]

  func ladder(_ letters: NodeReader.Map) -> LetterLadder {
    var ladder = LetterLadder()
    if let days = reader.integer(letters, "interval-days", in: 0...365) {
      ladder.intervalDays = days
    }
    if let isInTurn = reader.flag(letters, "in-turn") { ladder.isInTurn = isInTurn }
    if letters.has("stages") {
      ladder.stages = reader.maps(letters, "stages", keys: Self.stageKeys).compactMap(stage)
    }
    return ladder
  }

  private func stage(_ map: NodeReader.Map) -> LetterStage? {
    if !map.has("kind") { reader.add(map.line, "\(map.path).kind", .missing) }
    if !map.has("days") { reader.add(map.line, "\(map.path).days", .missing) }
    let kind = kind(map)
    let days = reader.integer(map, "days", in: LetterStage.daysRange)
    let least = map.has("least") ? reader.amounts(map, "least") : [:]
    let grades = names(map, "grades", self.grades)
    let reasons = names(map, "reasons", Reason.allCases.map(\.rawValue))
    let channel = reader.word(map, "channel", IssuedLetter.Channel.self)
    guard let kind, let days else { return nil }
    return LetterStage(
      kind, days: days, least: least, grades: grades, reasons: reasons, channel: channel ?? .post)
  }

  /// Only a letter about money that is or will be due has its place on the ladder.
  private func kind(_ map: NodeReader.Map) -> LetterKind? {
    guard let text = reader.text(map, "kind") else { return nil }
    let allowed = LetterKind.allCases.filter(\.isOfTheLadder)
    if let kind = allowed.first(where: { $0.rawValue == text }) { return kind }
    reader.add(
      map.line(of: "kind"), "\(map.path).kind",
      .notOneOf(seen: text, allowed: allowed.map(\.rawValue)))
    return nil
  }

  private func names(_ map: NodeReader.Map, _ key: String, _ allowed: [String]) -> Set<String> {
    let names = reader.texts(map, key)
    for name in names where !allowed.contains(name) {
      reader.add(map.line(of: key), "\(map.path).\(key)", .notOneOf(seen: name, allowed: allowed))
    }
    return Set(names)
  }
}
