import Testing

@testable import Yarn

/// Line groups, node groups, and how they choose.
@Suite struct GroupTests {
  /// Four rounds over the same group.
  static func rounds(_ group: String) -> String {
    node("<<detour G>>\n<<detour G>>\n<<detour G>>\n<<detour G>>") + node(group, title: "G")
  }

  static let lines = rounds(
    "=> A\n=> B <<if true>>\n=> C <<if 1 == 1 and true>>\n=> D <<if false>>")

  static let rows: [(strategy: SaliencyStrategy, shown: [String])] = [
    (.first, ["A", "A", "A", "A"]),
    (.best, ["C", "C", "C", "C"]),
    (.bestLeastRecentlySeen, ["C", "B", "A", "C"]),
    (.randomBestLeastRecentlySeen, ["C", "B", "A", "C"]),
  ]

  @Test(arguments: rows)
  func strategyChooses(_ row: (strategy: SaliencyStrategy, shown: [String])) throws {
    #expect(try play(Self.lines, saliency: row.strategy) == row.shown)
  }

  @Test func chanceFollowsTheSeed() throws {
    let once = try play(Self.lines, saliency: .random, seed: 5)
    #expect(try play(Self.lines, saliency: .random, seed: 5) == once)
    #expect(!once.contains("D"))
    let all = try Set((0..<20).map { try play(Self.lines, saliency: .random, seed: $0) })
    #expect(all.count > 5)
  }

  @Test func randomAmongTheFreshest() throws {
    let script = Self.rounds("=> A\n=> B\n=> C\n=> D")
    for seed in 0..<10 as Range<UInt64> {
      let shown = try play(script, saliency: .randomBestLeastRecentlySeen, seed: seed)
      #expect(Set(shown) == ["A", "B", "C", "D"], "each once before any again")
    }
  }

  @Test func itemsHaveBodiesAndMayBeOnce() throws {
    let script = Self.rounds("=> A <<once>>\n  a\n=> B\n  b\nend")
    #expect(
      try play(script, saliency: .best)
        == ["A", "a", "end", "B", "b", "end", "B", "b", "end", "B", "b", "end"])
  }

  @Test func groupWithNothingToSayIsPassed() throws {
    #expect(try play(node("=> A <<if false>>\n  a\nend")) == ["end"])
    #expect(try play(node("=> A\n\n=> B")) == ["A", "B"])
    #expect(
      try play(node("<<if true>>\n=> A\n  => B\n<<endif>>\n-> C\n  => D")) == [
        "A", "B", "-> C", "D",
      ])
  }

  static let group =
    node("{visited(\"G\")}\n<<detour G>>\n<<detour G>>\n<<detour G>>\n{visited_count(\"G\")}")
    + node("always", title: "G", headers: "when: always\n")
    + node("once", title: "G", headers: "when: once\nsubtitle: Second\n")
    + node("twice", title: "G", headers: "when: $on\nwhen: not $off or false\n")

  @Test func nodeGroupChoosesAmongItsMembers() throws {
    #expect(try play(Self.group) == ["False", "once", "always", "once", "3"].replaced(3, "always"))
    let storage = MemoryStorage(["$on": true])
    #expect(try play(Self.group, storage: storage) == ["False", "twice", "once", "always", "3"])
  }

  /// The sums of the public documentation, and a group's several headers added up.
  static let complexities: [(headers: String, complexity: Int)] = [
    ("when: always\n", 0), ("when: $a\n", 1), ("when: $a or $b\n", 2), ("when: once\n", 1),
    ("when: once if $a or $b\n", 3), ("when: not $a and ($b xor $a)\n", 4),
    ("when: $a\nwhen: once if $b\n", 3),
  ]

  @Test(arguments: complexities)
  func complexityCounts(_ row: (headers: String, complexity: Int)) throws {
    let program = try #require(Compiler.compile(node("x", headers: row.headers)).program)
    #expect(program.contents.map(\.complexity) == [row.complexity])
  }

  @Test func asksWithoutChoosing() throws {
    let script =
      node(
        "{has_any_content(\"G\")}{has_any_content(\"H\")}{has_any_content(\"Start\")}{has_any_content(\"No\")}\n<<detour G>>\n{has_any_content(\"G\")}"
      )
      + node("g", title: "G", headers: "when: once\n")
      + node("h", title: "H", headers: "when: false\n")
    #expect(try play(script) == ["TrueFalseTrueFalse", "g", "False"])
  }

  @Test func startMayBeAGroup() throws {
    let script =
      node("a", headers: "when: false\n") + node("b", headers: "when: true\n")
    #expect(try play(script) == ["b"])
    #expect(try play(node("a", headers: "when: false\n")) == [])
  }

  @Test func conditionsThatAskForThemselvesAreStopped() throws {
    let script = node("a", headers: "when: has_any_content(\"Start\")\n")
    let fault = try #require(throws: DialogueFault.self) { try play(script) }
    #expect(fault.kind == .evaluationTooDeep)
  }

  @Test func namesOfStrategies() {
    #expect(SaliencyStrategy(name: "best_least_recent") == .bestLeastRecentlySeen)
    #expect(SaliencyStrategy(name: "first") == .first)
    #expect(SaliencyStrategy(name: "worst") == nil)
  }
}

extension [String] {
  fileprivate func replaced(_ index: Int, _ element: String) -> [String] {
    var copy = self
    copy[index] = element
    return copy
  }
}
