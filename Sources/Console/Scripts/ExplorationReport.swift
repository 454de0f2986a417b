import Yarn

/// What an exploration found, in words and as JSON.
struct ExplorationReport {
  let session: Session
  let file: String
  let isRandom: Bool

  private var words: Words { session.words }
  private var text: ScriptText { ScriptText(words: words, columns: session.desk.columns) }

  func write(_ found: Exploration) {
    session.output.line(
      words(
        isRandom ? "script.explored-random" : "script.explored-all",
        [
          "path": file, "count": String(found.steps), "endings": String(found.endings),
          "reached": String(found.reachedCount), "total": String(found.lines.count),
        ]))
    if !found.isComplete { session.output.line(words("script.explore-bound")) }
    if isRandom { writeHits(found) }
    write(found, .conditional, "script.reach-conditional")
    write(found, .never, "script.reach-never")
    for failure in found.failures { write(failure) }
  }

  private func writeHits(_ found: Exploration) {
    let width = String(found.lines.map(\.hits).max() ?? 0).count
    for item in found.lines {
      let hits = String(item.hits)
      let head = String(repeating: " ", count: width - hits.count) + hits
      session.output.line("  \(head)  \(place(item.line))  \(Shown.cell(item.line.text))")
    }
  }

  private func write(_ found: Exploration, _ reach: Exploration.Reach, _ title: String) {
    let lines = found.lines.filter { $0.reach == reach }
    if lines.isEmpty { return }
    session.output.line(words(title, ["count": String(lines.count)]))
    for item in lines {
      session.output.line("  \(place(item.line))  \(Shown.cell(item.line.text))")
    }
  }

  private func place(_ line: LineText) -> String {
    "\(Shown.prose(line.position.file)):\(line.position.line)"
  }

  private func write(_ failure: Exploration.Failure) {
    session.output.line(words("script.explore-failure", ["reason": text.fault(failure.fault)]))
    if failure.choices.isEmpty { return }
    let numbers = failure.choices.map { String($0.number) }.joined(separator: " ")
    session.output.line("  " + words("script.choices", ["choices": numbers]))
    for choice in failure.choices {
      session.output.line("    \(choice.number)  \(Shown.cell(choice.text))")
    }
  }

  // MARK: - JSON

  private struct LineRecord: Encodable {
    let id: String
    let file: String
    let line: Int
    let text: String
    let hits: Int
    let reach: String
  }

  private struct FailureRecord: Encodable {
    let reason: String
    let file: String?
    let line: Int?
    let choices: [Int]
  }

  private struct Record: Encodable {
    let steps: Int
    let endings: Int
    let complete: Bool
    let lines: [LineRecord]
    let failures: [FailureRecord]
  }

  func writeJSON(_ found: Exploration) throws {
    try session.writeJSON(
      Record(
        steps: found.steps, endings: found.endings, complete: found.isComplete,
        lines: found.lines.map {
          LineRecord(
            id: $0.line.id, file: $0.line.position.file, line: $0.line.position.line,
            text: $0.line.text, hits: $0.hits, reach: $0.reach.rawValue)
        },
        failures: found.failures.map {
          FailureRecord(
            reason: text.fault($0.fault), file: $0.fault.position?.file,
            line: $0.fault.position?.line, choices: $0.choices.map(\.number))
        }))
  }
}
