import Yarn

/// Whether a role-play has words for everything, and words for nothing that never happens.
public struct ScenarioCheck {
  public let reading: ScenarioReading
  /// The script's own file, as its positions name it.
  public let file: String

  public init(_ reading: ScenarioReading, file: String) {
    self.reading = reading
    self.file = file
  }

  /// What the linter says of the script, not of what it falls back on.
  ///
  /// Every node is a place to begin at, so that no node counts as unreachable.
  public func advice(
    _ linter: Linter = Linter(), translations: [TranslationFile] = []
  ) -> [Diagnostic] {
    linter.findings(reading.compilation, translations: translations)
      .filter { $0.position.file != reading.common }
  }

  /// What is wrong beyond that; that of the reading when it can't be played.
  public func findings() -> [ScenarioFinding] {
    guard let scenario = reading.scenario else { return reading.findings }
    let talk = ScenarioTalk(scenario, file: file)
    return missing(scenario) + unsaid(scenario) + talk.findings()
  }

  private func missing(_ scenario: Scenario) -> [ScenarioFinding] {
    // The truth is told only by who hides it.
    DebtorAct.nodes.filter { $0 != DebtorAct.admits.node && !scenario.program.hasNode($0) }
      .map { ScenarioFinding(.nodeMissing, ["node": $0]) }
  }

  /// What a scene tells, it tells in words of its own: the reason always, and the truth where that is another.
  private func unsaid(_ scenario: Scenario) -> [ScenarioFinding] {
    let own = Set(scenario.program.texts.lazy.filter { $0.position.file == file }.map(\.node))
    let hidden = scenario.hidden
    let told = Topic.allCases.filter {
      $0 == .reason || hidden.disclosures[$0].map { $0 != .never } ?? false
    }
    var acts = told.map { DebtorAct.tells($0) }
    if hidden.hidesReason, hidden.disclosure(.reason) != .never { acts.append(.admits) }
    if hidden.answeredBy == .somebodyElse { acts += [.isSomebodyElse, .putsThrough] }
    return acts.map(\.node).filter { !own.contains($0) }
      .map { ScenarioFinding(.actUnsaid, ["node": $0]) }
  }
}

/// Plays every node in every way that the engine's values allow.
struct ScenarioTalk {
  let scenario: Scenario
  /// Only lines of this file have to be reached: what all scenarios have in common is more than one needs.
  let file: String

  init(_ scenario: Scenario, file: String) {
    self.scenario = scenario
    self.file = file
  }

  func findings() -> [ScenarioFinding] {
    let texts = scenario.program.texts
    var reached: Set<String> = []
    var findings: [ScenarioFinding] = []
    for node in scenario.program.nodeTitles where node != ScenarioReader.sceneNode {
      let own = Set(
        texts.lazy.filter { $0.node == node && $0.position.file == file }.map(\.id))
      for (index, values) in Self.moments.enumerated() {
        if index > 0, own.isSubset(of: reached) { break }
        let found = Explorer(scenario.program, start: node, values: values).all()
        reached.formUnion(found.lines.lazy.filter { $0.reach == .reached }.map(\.line.id))
        guard let failure = found.failures.first else { continue }
        findings.append(
          ScenarioFinding(
            .nodeFails, ["node": node], at: failure.fault.position, fault: failure.fault))
        break
      }
      findings += interruptions(node)
    }
    for text in texts where text.position.file == file {
      if text.isOption {
        findings.append(ScenarioFinding(.talkInterrupted, at: text.position))
      } else if !reached.contains(text.id), text.node != ScenarioReader.sceneNode {
        findings.append(ScenarioFinding(.lineUnreached, ["node": text.node], at: text.position))
      }
    }
    return findings
  }

  /// Commands where they only talk: nobody carries them out.
  private func interruptions(_ node: String) -> [ScenarioFinding] {
    let runner = DialogueRunner(scenario.program)
    var findings: [ScenarioFinding] = []
    do {
      try runner.start(node)
      while true {
        switch try runner.next() {
        case .command where runner.lastPosition?.file == file:
          findings.append(ScenarioFinding(.talkInterrupted, at: runner.lastPosition))
        case .options, .completed: return findings
        default: continue
        }
      }
    } catch {
      return findings
    }
  }

  /// Values that conditions may ask for, all together: one or the other on the line, early or late, well or ill treated.
  private static let moments: [[String: Value]] = {
    var all: [[String: Value]] = []
    for isOther in [false, true] {
      for times in [0, 1, 2, 5] {
        for patience in [100, 50, 10] {
          for offences in [0, 1, 3] {
            for parts in [1, 4] {
              all.append([
                SceneVariable.isOther.name: .bool(isOther),
                SceneVariable.times.name: .number(Double(times)),
                SceneVariable.patience.name: .number(Double(patience)),
                SceneVariable.offences.name: .number(Double(offences)),
                SceneVariable.parts.name: .number(Double(parts)),
              ])
            }
          }
        }
      }
    }
    return all
  }()
}
