import Finance
import Ledger
import Training

/// A person's attempts, as a list, a record and a table.
struct TrainingProgress {
  let person: String
  /// The oldest first.
  let results: [AttemptRecord]

  struct Record: Encodable {
    let person: String
    let attempts: [AttemptResult]
  }

  var record: Record { Record(person: person, attempts: results.map(AttemptResult.init)) }

  /// CSV, a row an attempt; criteria have a column each.
  var table: String {
    var head = ["person", "scenario", "attempt", "day", "points", "passed", "agreed"]
    head += ["days-left", "hints", "failures"]
    head += ScoreCriterion.allCases.map(\.rawValue)
    let rows = [head] + results.map(row)
    return rows.map { $0.joined(separator: ",") + "\n" }.joined()
  }

  private func row(_ result: AttemptRecord) -> [String] {
    let failures: [String] = result.failures.map(\.rawValue)
    var row = [CSVCell.text(person), CSVCell.text(result.scenario), String(result.attempt)]
    row += [result.day.iso, String(result.points)]
    row += [result.isPassed ? "yes" : "no", result.hasAgreed ? "yes" : "no"]
    row += [result.daysLeft.map { String($0) } ?? "", String(result.hints)]
    row.append(failures.joined(separator: " "))
    return row + ScoreCriterion.allCases.map { String(result.byCriterion[$0] ?? 0) }
  }

  /// Attempts counted in the list; older ones are in the file.
  private static let shownMax = 40

  func write(to session: Session) {
    let words = session.words
    guard !results.isEmpty else { return session.output.line(words("train.no-attempts")) }
    let passed = Set(results.filter(\.isPassed).map(\.scenario)).count
    session.output.line(
      words(
        "train.progress",
        ["count": String(results.count), "passed": String(passed)]), .bold)
    var table = Table([
      .init(words("train.column.day")), .init(words("train.column.name"), fit: .wrap),
      .init(words("train.column.attempt"), .trailing),
      .init(words("train.column.points"), .trailing), .init(words("train.column.verdict")),
    ])
    for result in results.suffix(Self.shownMax) {
      table.add([
        result.day.iso, Shown.name(result.scenario), String(result.attempt),
        String(result.points), Self.verdict(result, words),
      ])
    }
    session.write(table)
    session.output.line()
    writeCriteria(session)
  }

  private static func verdict(_ result: AttemptRecord, _ words: Words) -> String {
    if !result.failures.isEmpty { return words("training.verdict.failed") }
    return words(result.isPassed ? "training.verdict.passed" : "train.verdict.short")
  }

  /// What is earned on the average of the last attempts, criterion by criterion: where to go on.
  private func writeCriteria(_ session: Session) {
    let words = session.words
    let last = results.suffix(Self.averageOf)
    session.output.line(words("train.averages", ["count": String(last.count)]), .bold)
    var table = Table([
      .init(words("training.column.criterion"), fit: .wrap),
      .init(words("train.column.points"), .trailing), .init(""),
    ])
    for criterion in ScoreCriterion.allCases {
      let sum = last.map { $0.byCriterion[criterion] ?? 0 }.reduce(0, +)
      let percent = sum * 100 / max(1, criterion.points * last.count)
      table.add([
        words("training.criterion.\(criterion.rawValue)"), "\(percent)%",
        Bars.bar(percent, of: 100, width: 12, ascii: session.desk.usesASCII),
      ])
    }
    session.write(table)
  }

  private static let averageOf = 10
}
