import LineEditing
import Receivables
import Training

/// What there is to train on, by level.
struct RolePlayList {
  let session: Session
  let scenarios: [Scenario]
  /// The person's attempts at any of them.
  let results: [AttemptRecord]

  struct Entry: Encodable {
    let name: String
    let level: Int
    let language: String
    let title: String
    let teaches: String
    let personas: [String]
    let attempts: Int
    /// Missing before the first attempt.
    let bestPoints: Int?
    let isPassed: Bool
  }

  var entries: [Entry] {
    scenarios.map { scenario in
      let own = results.filter { $0.scenario == scenario.name }
      return Entry(
        name: scenario.name, level: scenario.difficulty.rawValue,
        language: scenario.language.rawValue, title: scenario.title, teaches: scenario.teaches,
        personas: scenario.personas.map(\.rawValue), attempts: own.count,
        bestPoints: own.filter(\.failures.isEmpty).map(\.points).max() ?? own.map(\.points).max(),
        isPassed: own.contains(where: \.isPassed))
    }
  }

  func write() {
    let words = session.words
    for level in Scenario.Difficulty.allCases {
      let entries = entries.filter { $0.level == level.rawValue }
      guard !entries.isEmpty else { continue }
      session.output.line(words("train.level.\(level.rawValue)"), .bold)
      let width = entries.map { DisplayWidth.of($0.name) }.max() ?? 0
      for entry in entries { write(entry, width) }
    }
  }

  private func write(_ entry: Entry, _ width: Int) {
    let columns = session.desk.columns
    let indent = width + 4
    let name = DisplayWidth.padded(Shown.name(entry.name), to: width)
    let head = "  \(name)  \(VisibleText.of(entry.title))"
    session.output.lines(DisplayWidth.wrapped(head, to: columns, indent: indent))
    let rest = String(repeating: " ", count: indent)
    session.output.lines(
      DisplayWidth.wrapped(rest + VisibleText.of(entry.teaches), to: columns, indent: indent))
    guard let best = entry.bestPoints else { return }
    session.output.line(
      rest
        + session.words(
          entry.isPassed ? "train.passed" : "train.tried",
          ["points": String(best), "count": String(entry.attempts)]))
  }
}
