import Testing

@testable import Yarn

/// Every way through a script, and many by chance.
@Suite struct ExplorerTests {
  private func explorer(_ script: String, start: String = "Start") throws -> Explorer {
    let compiled = Compiler.compile(script, name: "a.yarn")
    return Explorer(
      try #require(compiled.program), inferred: compiled.inferredFunctions, start: start)
  }

  private func reaches(_ found: Exploration) -> [String: Exploration.Reach] {
    Dictionary(uniqueKeysWithValues: found.lines.map { ($0.line.text, $0.reach) })
  }

  static let script =
    node(
      """
      Hello
      -> Ask
        <<set $asked = true>>
        <<if $asked>>
        thanks
        <<else>>
        impossible
        <<endif>>
      -> Refuse <<if from_host()>>
        <<if level() > 0>>
        high
        <<endif>>
      -> Secret <<if false>>
        secret
      => one
      => two <<if $asked>>
      """) + node("far", title: "Elsewhere")

  @Test func everyWayIsTaken() throws {
    let found = try explorer(Self.script).all()
    #expect(found.isComplete)
    #expect(found.failures.isEmpty)
    #expect(
      reaches(found) == [
        "Hello": .reached, "Ask": .reached, "thanks": .reached, "impossible": .conditional,
        "Refuse": .reached, "high": .reached, "Secret": .reached, "secret": .conditional,
        "one": .reached, "two": .reached, "far": .never,
      ])
    #expect(try explorer(Self.script, start: "Elsewhere").all().reachedCount == 1)
  }

  @Test func failuresComeWithTheChoicesThatLeadThere() throws {
    let script = node(
      "-> A\n  -> C\n  -> D\n    {1 / $zero}\n-> B\n  <<jump Nowhere>>\n<<set $zero = 0>>")
    let found = try explorer(script).all()
    #expect(
      found.failures.map(\.fault.kind) == [.nodeUndefined("Nowhere"), .divisionByZero])
    #expect(
      found.failures.map { $0.choices.map(\.number) } == [[2], [1, 2]])
    #expect(found.failures[1].choices.map(\.text) == ["A", "D"])
    #expect(found.failures[1].fault.position?.line == 6)
  }

  @Test func loopsWithChoicesEndAndThoseWithoutAreFailures() throws {
    let hub = node("Hub {visited(\"Start\")}\n-> Again\n  <<jump Start>>\n-> Leave")
    let found = try explorer(hub).all()
    #expect(found.isComplete && found.failures.isEmpty)
    #expect(found.endings == 2)
    let circle = try explorer(node("on and on\n<<jump Start>>")).all()
    #expect(circle.failures.map(\.fault.kind) == [.endlessLoop])
  }

  private func counting(_ limit: Int) -> String {
    node(
      "<<set $n += 1>>\n-> More\n  <<jump Start>>\n-> Enough <<if $n > \(limit)>>\n  many\n-> Leave"
    )
  }

  /// What is only counted comes to an end, what is counted far meets the bound.
  @Test func countersEndOrMeetTheBound() throws {
    let few = try explorer(counting(3)).all()
    #expect(few.isComplete && few.steps < 30)
    #expect(reaches(few)["many"] == .reached)
    var far = try explorer(counting(1_000))
    far.limits.statesMax = 50
    let found = far.all()
    #expect(!found.isComplete)
    #expect(found.steps == 50)
    #expect(reaches(found)["many"] == .conditional)
  }

  @Test func groupsAreSearchedWhole() throws {
    let script =
      node("<<jump G>>") + node("a", title: "G", headers: "when: always\n")
      + node("b", title: "G", headers: "when: once\n")
      + node("c", title: "G", headers: "when: false\n")
    let found = try explorer(script).all()
    #expect(reaches(found) == ["a": .reached, "b": .reached, "c": .conditional])
  }

  @Test func chanceFollowsItsSeed() throws {
    let explorer = try explorer(Self.script)
    let one = explorer.random(runs: 200, seed: 4)
    #expect(one.lines.map(\.hits) == explorer.random(runs: 200, seed: 4).lines.map(\.hits))
    #expect(one.lines.map(\.hits) != explorer.random(runs: 200, seed: 5).lines.map(\.hits))
    #expect(one.lines[0].hits == 200)
    #expect(one.endings == 200)
    #expect(one.reachedCount == explorer.all().reachedCount)
  }
}
