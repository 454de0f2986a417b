import Receivables
import Testing
import Yarn

@testable import Training

/// What the check finds in a role-play that was whole before something was changed.
@Suite struct ScenarioCheckTests {
  private func findings(_ change: (String) -> String) throws -> [String] {
    let file = try RolePlayFiles.source("timber.yarn")
    let changed = SourceFile(name: file.name, text: change(file.text))
    let reading = try RolePlayFiles.reader().read(changed, today: RolePlayFiles.today)
    return ScenarioCheck(reading, file: file.name).findings().map {
      $0.kind.rawValue + ($0.arguments["node"].map { " " + $0 } ?? "")
    }
  }

  private func added(_ lines: String, to node: String) -> (String) -> String {
    { $0.replacing("title: \(node)\n---\n", with: "title: \(node)\n---\n" + lines + "\n") }
  }

  @Test(arguments: [
    ("title: Truth\n", "act-unsaid Truth"), ("title: Tell_reason\n", "act-unsaid Tell_reason"),
    ("title: PutThrough\n", "act-unsaid PutThrough"),
    ("title: Tell_cash_now\n", "act-unsaid Tell_cash_now"),
  ])
  func wantsOwnWordsForWhatTheSceneTells(_ title: String, _ expected: String) throws {
    let found = try findings { $0.replacing(title, with: "title: Elsewhere\n") }
    #expect(found.contains(expected))
  }

  @Test func needsNoOwnWordsForTheRest() throws {
    #expect(try findings { $0 } == [])
    let less = try findings { $0.replacing("title: Harder\n", with: "title: Elsewhere\n") }
    #expect(less == [])
  }

  @Test func findsLinesThatNothingReaches() throws {
    let found = try findings(added("=> Never <<if $offences > 40>> #line:x-1", to: "Softer"))
    #expect(found == ["line-unreached Softer"])
    // Late in the call, on the brink, ill treated: all that may be asked for.
    let rare = "=> Rare <<if $offences > 2 and $patience < 20 and $times > 4>> #line:x-1"
    #expect(try findings(added(rare, to: "Softer")) == [])
  }

  @Test func findsWhatNobodyAnswersTo() throws {
    #expect(try findings(added("<<wait 2>>", to: "Softer")) == ["talk-interrupted"])
    #expect(
      try findings(added("-> Yes #line:x-1\n-> No #line:x-2\n", to: "Softer")).contains(
        "talk-interrupted"))
  }

  @Test func findsNodesThatGoNowhere() throws {
    #expect(try findings(added("<<jump Nowhere>>", to: "Softer")).contains("node-fails Softer"))
  }

  @Test func adviceKnowsTheEnginesVariablesAndTheirAmounts() throws {
    func advice(_ line: String) throws -> [String] {
      let file = try RolePlayFiles.source("timber.yarn")
      let changed = SourceFile(name: file.name, text: added(line, to: "Softer")(file.text))
      let reading = try RolePlayFiles.reader().read(changed, today: RolePlayFiles.today)
      return ScenarioCheck(reading, file: file.name).advice().map(\.kind.rawValue)
    }
    #expect(try advice("=> {$plan}, {$last_day}, {$parts} #line:x-1") == [])
    #expect(try advice("=> No more than 500 euros #line:x-1") == ["amount-in-line"])
    #expect(try advice("=> No id") == ["line-id-missing"])
    #expect(try advice("=> {$plans} #line:x-1") == ["type-unknown"])
    #expect(try advice("=> Odd <<if $plan > 2>> #line:x-1") == ["type-mismatch"])
  }
}
