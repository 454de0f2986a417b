import Yarn

/// Says what the customer does in the words of their script.
///
/// What was said least often is said next, so that a call doesn't repeat itself; the same scenario, seed and acts
/// give the same words.
public final class DebtorVoice {
  private let runner: DialogueRunner
  private var times: [String: Int] = [:]

  /// - Parameter saliency: how one of several ways to say something is chosen; by chance, it needs a seed.
  public init(
    _ scenario: Scenario, saliency: SaliencyStrategy = .bestLeastRecentlySeen, seed: UInt64 = 0
  ) {
    runner = DialogueRunner(
      scenario.program, saliency: saliency, language: scenario.language.rawValue, seed: seed)
  }

  /// The lines of an act, with the values in them.
  ///
  /// A choice ends them: there is nobody to choose, and ``ScenarioCheck`` finds it.
  ///
  /// - Throws: `DialogueFault` when the script has no such node or can't go on.
  public func say(_ act: DebtorAct, _ values: [SceneVariable: Value]) throws -> [Line] {
    try say(act.node, values)
  }

  func say(_ node: String, _ values: [SceneVariable: Value]) throws -> [Line] {
    for variable in SceneVariable.allCases {
      runner.storage.set(values[variable] ?? variable.firstValue, for: variable.name)
    }
    let count = times[node, default: 0]
    times[node] = count + 1
    runner.storage.set(.number(Double(count)), for: SceneVariable.times.name)
    try runner.start(node)
    var lines: [Line] = []
    while true {
      switch try runner.next() {
      case .line(let line): lines.append(line)
      case .completed: return lines
      case .options:
        runner.stop()
        return lines
      case .command, .nodeStarted, .nodeCompleted: continue
      }
    }
  }
}
