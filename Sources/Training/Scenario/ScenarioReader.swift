import Finance
import Receivables
import Yarn

/// What came of reading a script: a role-play, or what is wrong.
public struct ScenarioReading: Sendable {
  /// `nil` when something is wrong that it can't be played with.
  public let scenario: Scenario?
  /// Of the compiler, errors and warnings.
  public let diagnostics: [Diagnostic]
  /// Of the scene.
  public let findings: [ScenarioFinding]
  /// The script with what it falls back on.
  public let compilation: Compilation
  /// The name of the file that it falls back on; `nil` when there is none.
  public let common: String?
}

/// Reads role-plays: a Yarn script with a node `Scene` of facts, and a node for whatever the customer may do.
///
/// What a script has no node for is said in the words that all scenarios of the language have in common.
public struct ScenarioReader: Sendable {
  /// The node with the facts.
  public static let sceneNode = "Scene"

  /// The common words, a file a language.
  public let common: [Language: SourceFile]

  public init(common: [Language: SourceFile]) { self.common = common }

  /// - Parameters:
  ///   - file: the script; the scenario is called as the file without folder and ending.
  ///   - today: the day of training, from which the scene's days count.
  public func read(_ file: SourceFile, today: CivilDate) -> ScenarioReading {
    let language = Self.language(of: file)
    let fallback = language.flatMap { common[$0] }
    let compilation = Compiler.compile(
      [file], fallback: fallback.map { [$0] } ?? [],
      variables: SceneVariable.firstValues)
    func reading(_ scenario: Scenario?, _ findings: [ScenarioFinding]) -> ScenarioReading {
      ScenarioReading(
        scenario: scenario, diagnostics: compilation.diagnostics, findings: findings,
        compilation: compilation, common: fallback?.name)
    }
    guard let program = compilation.program else { return reading(nil, []) }
    guard let language else { return reading(nil, [ScenarioFinding(.languageMissing)]) }
    guard program.hasNode(Self.sceneNode) else {
      return reading(nil, [ScenarioFinding(.sceneMissing)])
    }
    let (instructions, faults) = Self.instructions(of: program)
    var reader = SceneReader(Self.name(of: file), language, today: today, instructions)
    reader.read()
    let findings = faults + reader.findings
    guard findings.isEmpty, let hidden = reader.facts.hidden(today: today),
      let difficulty = Scenario.Difficulty(rawValue: reader.facts.level)
    else { return reading(nil, findings) }
    let facts = reader.facts
    return reading(
      Scenario(
        name: reader.name, language: language, difficulty: difficulty, title: facts.title,
        teaches: facts.teaches, personas: facts.personas, today: today,
        history: facts.history(language), hidden: hidden, program: program), [])
  }

  /// The language of a script, from its tag such as `#lang:ja`; `nil` when it has none, or another.
  public static func language(of file: SourceFile) -> Language? {
    Compiler.compile([file], variables: SceneVariable.firstValues).fileTags
      .first { $0.hasPrefix("lang:") }.flatMap { Language(rawValue: String($0.dropFirst(5))) }
  }

  static func name(of file: SourceFile) -> String {
    let last = file.name.split(separator: "/").last.map(String.init) ?? file.name
    return last.hasSuffix(".yarn") ? String(last.dropLast(".yarn".count)) : last
  }

  /// The commands of the scene in order.
  private static func instructions(
    of program: Program
  ) -> ([SceneInstruction], [ScenarioFinding]) {
    var instructions: [SceneInstruction] = []
    var findings: [ScenarioFinding] = []
    let runner = DialogueRunner(program)
    do {
      try runner.start(sceneNode)
      while true {
        let event = try runner.next()
        guard let position = runner.lastPosition else { continue }
        switch event {
        case .completed: return (instructions, findings)
        case .command(let text):
          let words = SceneInstruction.words(text)
          guard let word = words.first else { continue }
          guard let command = SceneCommand(rawValue: word) else {
            findings.append(ScenarioFinding(.commandUnknown, ["seen": word], at: position))
            continue
          }
          instructions.append(
            SceneInstruction(
              command: command, values: Array(words.dropFirst()), position: position))
        case .line, .options:
          findings.append(ScenarioFinding(.sceneSpeaks, at: position))
          if case .options = event { return (instructions, findings) }
        case .nodeStarted, .nodeCompleted: continue
        }
      }
    } catch {
      let fault = error as? DialogueFault
      return (
        instructions,
        findings + [
          ScenarioFinding(
            .nodeFails, ["node": sceneNode], at: fault?.position, fault: fault)
        ]
      )
    }
  }
}
