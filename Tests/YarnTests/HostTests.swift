import Testing

@testable import Yarn

/// What a host brings along: variables of its own, nodes to fall back on, values to explore with.
@Suite struct HostTests {
  private static let variables: [String: Value] = ["$plan": "nothing yet", "$turns": 3]

  private func compile(_ body: String) -> Compilation {
    Compiler.compile(
      [SourceFile(name: "a.yarn", text: "title: Start\n---\n\(body)\n===\n")],
      variables: Self.variables)
  }

  @Test func scriptsNeedNotDeclareTheHostsVariables() throws {
    let compilation = compile("{$plan} after {$turns} <<if $turns > 2>> #line:1")
    #expect(Linter().findings(compilation) == [])
    let runner = DialogueRunner(try #require(compilation.program))
    #expect(try runner.value(of: "$turns") == 3)
    try runner.start("Start")
    _ = try runner.next()
    guard case .line(let line) = try runner.next() else { return #expect(Bool(false)) }
    #expect(line.text == "nothing yet after 3")
  }

  @Test(arguments: [
    ("<<if $plan > 2>>\nHello\n<<endif>>", Diagnostic.Kind.typeMismatch),
    ("<<set $turns = \"many\">>\n{$turns}", .typeMismatch),
    ("<<declare $turns = \"many\">>\n{$turns}", .declarationTypeDiffers),
    ("{$plans}", .typeUnknown),
  ])
  func theirTypesHold(_ body: String, _ kind: Diagnostic.Kind) {
    #expect(compile(body).errors.map(\.kind) == [kind])
  }

  @Test func aDeclarationOfTheSameTypeGivesTheFirstValue() throws {
    let compilation = compile("<<declare $turns = 7>>\n{$turns}")
    #expect(compilation.program?.initialValues["$turns"] == 7)
  }

  @Test func nodesToFallBackOnStandBehindTheScriptsOwn() throws {
    let own = SourceFile(name: "own.yarn", text: "title: A\n---\nMine #line:1\n===\n")
    let common = SourceFile(
      name: "common.yarn",
      text: "title: A\n---\nTheirs #line:2\n===\ntitle: B\n---\nCommon #line:3\n===\n")
    let compilation = Compiler.compile([own], fallback: [common])
    #expect(compilation.diagnostics == [])
    let program = try #require(compilation.program)
    #expect(program.nodeTitles == ["A", "B"])
    #expect(program.texts.map(\.text) == ["Mine", "Common"])
    #expect(program.texts.map(\.position.file) == ["own.yarn", "common.yarn"])
    #expect(program.texts[1].position.line == 7)
    // Two scripts that belong together may still not have a node twice.
    #expect(Compiler.compile([own, common]).errors.map(\.kind) == [.nodeNameDuplicate])
  }

  @Test func aRunnerKnowsWhereTheLastEventStands() throws {
    let text = "title: Start\n---\nOne\n  <<two>>\n-> Three\n    Four\n===\n"
    let program = try #require(Compiler.compile(text, name: "a.yarn").program)
    #expect(program.texts.map(\.isOption) == [false, true, false])
    let runner = DialogueRunner(program)
    #expect(runner.lastPosition == nil)
    try runner.start("Start")
    var seen: [Int] = []
    loop: while true {
      switch try runner.next() {
      case .line, .command: seen.append(runner.lastPosition?.line ?? 0)
      case .options:
        seen.append(runner.lastPosition?.line ?? 0)
        try runner.select(0)
      case .completed: break loop
      default: continue
      }
    }
    #expect(seen == [3, 4, 5, 6])
  }

  @Test func anExplorationMayBeginWithValuesOfTheHost() throws {
    let compilation = compile("Early <<if $turns < 5>>\nLate <<if $turns > 5>>")
    let program = try #require(compilation.program)
    func reached(_ values: [String: Value]) -> [String] {
      Explorer(program, values: values).all().lines.filter { $0.reach == .reached }
        .map(\.line.text)
    }
    #expect(reached([:]) == ["Early"])
    #expect(reached(["$turns": 9]) == ["Late"])
    let random = Explorer(program, values: ["$turns": 9]).random(runs: 2, seed: 1)
    #expect(random.lines.map(\.hits) == [0, 2])
  }
}
