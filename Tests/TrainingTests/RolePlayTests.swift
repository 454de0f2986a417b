import Receivables
import Testing
import Yarn

@testable import Training

/// Every shipped role-play, and all of them together.
@Suite struct RolePlayTests {
  @Test(arguments: RolePlayFiles.names)
  func isWholeAndSpoken(_ name: String) throws {
    let reading = try RolePlayFiles.read(name)
    let check = ScenarioCheck(reading, file: name)
    #expect(check.findings().map(\.description) == [])
    #expect(check.advice().map(\.description) == [])
    #expect(reading.scenario != nil)
  }

  @Test(arguments: Language.allCases)
  func commonWordsAreCleanAndComplete(_ language: Language) throws {
    let file = try RolePlayFiles.source("common/\(language.rawValue).yarn")
    let compilation = Compiler.compile([file], variables: SceneVariable.firstValues)
    #expect(Linter().findings(compilation).map(\.description) == [])
    let program = try #require(compilation.program)
    // What they tell is each scenario's own.
    let shared = DebtorAct.nodes.filter { !$0.hasPrefix("Tell_") }
    #expect(shared.filter { $0 != "Truth" && !program.hasNode($0) } == [])
    #expect(ScenarioReader.language(of: file) == language)
  }

  @Test func coverFamiliesLanguagesAndLevels() throws {
    let all = try RolePlayFiles.names.compactMap { try RolePlayFiles.read($0).scenario }
    #expect(all.count >= 18)
    for language in Language.allCases {
      let mine = all.filter { $0.language == language }
      #expect(mine.count >= 6)
      #expect(Set(mine.map(\.difficulty)) == Set(Scenario.Difficulty.allCases))
      let trained = mine.reduce(into: Set<ScoreCriterion>()) { $0.formUnion($1.brief.trains) }
      #expect(
        trained.isSuperset(of: [.opening, .reason, .proposal, .concessions, .commitment]))
    }
    let met = Set(all.flatMap(\.personas))
    #expect(Persona.allCases.filter { !met.contains($0) } == [])
    // No two are about the same firm, and none is called like another.
    #expect(Set(all.map(\.history.customer.code)).count == all.count)
    #expect(Set(all.map(\.title)).count == all.count)
  }

  @Test(arguments: RolePlayFiles.names)
  func theSameActsSayTheSame(_ name: String) throws {
    let scenario = try #require(try RolePlayFiles.read(name).scenario)
    let nodes = DebtorAct.nodes.filter { scenario.program.hasNode($0) }
    func talk(_ saliency: SaliencyStrategy, _ seed: UInt64) throws -> [String] {
      let voice = DebtorVoice(scenario, saliency: saliency, seed: seed)
      return try (nodes + nodes).flatMap { try voice.say($0, [:]).map(\.id) }
    }
    let lines = try talk(.bestLeastRecentlySeen, 0)
    #expect(lines == (try talk(.bestLeastRecentlySeen, 9)))
    #expect(try talk(.randomBestLeastRecentlySeen, 3) == talk(.randomBestLeastRecentlySeen, 3))
    // Everything has words, and a second time mostly other ones.
    #expect(lines.count >= 2 * nodes.count)
    #expect(Set(lines).count > lines.count / 2)
  }
}
