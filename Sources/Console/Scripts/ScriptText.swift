import LineEditing
import Training
import Yarn

/// What is wrong with a script, in words: place, what was seen, the line with a caret, what to do.
struct ScriptText {
  let words: Words
  let columns: Int

  func lines(_ diagnostic: Diagnostic) -> [String] {
    let place = diagnostic.position
    let severity = words(diagnostic.kind.isFatal ? "script.error" : "script.warning")
    let head = "\(Shown.prose(place.file)):\(place.line):\(place.column): \(severity): "
    return [head + message(diagnostic)] + caretLines(diagnostic)
      + (remedy(diagnostic) + near(diagnostic)).map { "  " + $0 }
  }

  func message(_ diagnostic: Diagnostic) -> String {
    words("yarn.\(diagnostic.kind.rawValue)", arguments(diagnostic))
  }

  private func remedy(_ diagnostic: Diagnostic) -> [String] {
    [words("yarn-fix.\(diagnostic.kind.rawValue)", arguments(diagnostic))]
  }

  private func near(_ diagnostic: Diagnostic) -> [String] {
    diagnostic.near.map { [words("complaint.near", ["near": $0])] } ?? []
  }

  private func arguments(_ diagnostic: Diagnostic) -> [String: String] {
    var arguments = diagnostic.arguments
    if let problem = arguments["problem"] { arguments["problem"] = words("yarn-markup.\(problem)") }
    return arguments
  }

  /// The line, cut to the screen around the place, and the caret under it.
  private func caretLines(_ diagnostic: Diagnostic) -> [String] {
    let indent = "    "
    let room = max(20, columns - indent.count - 1)
    let cells = diagnostic.excerpt.map { $0 == "\t" ? "    " : VisibleText.of(String($0)) }
    let start = min(diagnostic.position.column - 1, cells.count)
    var first = 0
    // The place stays on the screen, with something before it.
    while first < start, DisplayWidth.of(cells[first..<start].joined()) > room * 2 / 3 {
      first += 1
    }
    var end = first
    var shown = ""
    while end < cells.count, DisplayWidth.of(shown + cells[end]) <= room {
      shown += cells[end]
      end += 1
    }
    let before = DisplayWidth.of(cells[first..<start].joined())
    let meant = cells[start..<max(start, min(end, start + diagnostic.length))].joined()
    let tail = String(repeating: "~", count: max(0, DisplayWidth.of(meant) - 1))
    return [indent + shown, indent + String(repeating: " ", count: before) + "^" + tail]
  }

  // MARK: - Scenes of role-plays

  /// What is wrong with a role-play: place, what was seen, what to do.
  func lines(_ finding: ScenarioFinding, in file: String) -> [String] {
    let place = finding.position.map { "\($0.file):\($0.line):\($0.column)" } ?? file
    let severity = words(finding.kind.isAdvice ? "script.warning" : "script.error")
    var lines = [
      "\(Shown.prose(place)): \(severity): \(message(finding))",
      "  " + words("scene-fix.\(finding.kind.rawValue)", finding.arguments),
    ]
    if let near = near(finding) { lines.append("  " + words("complaint.near", ["near": near])) }
    return lines
  }

  func message(_ finding: ScenarioFinding) -> String {
    var arguments = finding.arguments
    arguments["reason"] = finding.fault.map(fault) ?? ""
    return words("scene.\(finding.kind.rawValue)", arguments)
  }

  private func near(_ finding: ScenarioFinding) -> String? {
    guard let seen = finding.arguments["seen"] else { return nil }
    let names =
      finding.kind == .commandUnknown
      ? SceneCommand.allCases.map(\.rawValue)
      : (finding.arguments["expected"] ?? "").split(separator: ", ").map(String.init)
    return Suggestion.nearest(seen, in: names)
  }

  // MARK: - At run time

  func fault(_ fault: DialogueFault) -> String {
    let place = fault.position.map { "\(Shown.prose($0.file)):\($0.line):\($0.column): " } ?? ""
    return place + reason(fault.kind)
  }

  private func reason(_ kind: DialogueFault.Kind) -> String {
    switch kind {
    case .nodeUndefined(let name): words("yarn-fault.node-undefined", ["seen": name])
    case .notStarted: words("yarn-fault.not-started")
    case .selectionNeeded: words("yarn-fault.selection-needed")
    case .noSuchOption(let index): words("yarn-fault.no-such-option", ["seen": String(index + 1)])
    case .functionUndefined(let name): words("yarn-fault.function-undefined", ["seen": name])
    case .functionFailed(let name, let reason):
      words("yarn-fault.function-failed", ["seen": name, "reason": reason])
    case .variableUndefined(let name): words("yarn-fault.variable-undefined", ["seen": name])
    case .divisionByZero: words("yarn-fault.division-by-zero")
    case .wrongType(let seen): words("yarn-fault.wrong-type", ["seen": seen.rawValue])
    case .endlessLoop: words("yarn-fault.endless-loop")
    case .detoursTooDeep: words("yarn-fault.detours-too-deep")
    case .evaluationTooDeep: words("yarn-fault.evaluation-too-deep")
    }
  }
}
