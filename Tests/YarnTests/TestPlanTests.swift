import Testing

@testable import Yarn

/// Plans: what they say, and that they notice what differs.
@Suite struct TestPlanTests {
  static let script =
    node("Hi\n-> A\n-> B <<if false>>\n<<wait 2>>\n=> x\n=> y") + node("Other", title: "B")

  private func failures(_ plan: String) throws -> [TestPlan.Failure] {
    let program = try #require(Compiler.compile(Self.script).program)
    return try TestPlan(plan).failures(of: program)
  }

  static let good = """
    # a comment
    line: `Hi` #tag
    option: `A` # comment
    option: `B` [disabled] # comment
    select: 1
    command: `wait 2`
    line: *
    stop # the end
    ---
    node: B
    saliency: first
    set: $a = "x"
    set: $b = -1.5
    set: $c = TRUE
    line: `Other`
    """

  @Test(arguments: ["\n", "\r\n"])
  func goodPlanPasses(_ end: String) throws {
    let plan = Self.good.split(separator: "\n").joined(separator: end)
    #expect(try failures(plan) == [])
    #expect(try TestPlan(plan).runs.map(\.count) == [7, 6])
  }

  static let wrong: [(plan: String, line: Int)] = [
    ("line: `Ho`", 1), ("line: `Hi`\nstop", 2), ("option: `A`\nselect: 1", 2),
    ("line: `Hi`\noption: `A`\noption: `B`\nselect: 1", 4),
    ("line: `Hi`\noption: `A`\nselect: 1", 3), ("line: `Hi`\nselect: 0", 2),
    ("line: `Hi`\nselect: 3", 2), ("line: `Hi`\nselect: 1\ncommand: `wait 3`", 3),
    ("node: Nowhere", 1), ("line: `Hi`\nselect: 1\ncommand: *\nline: *\nline: *", 5),
  ]

  @Test(arguments: wrong)
  func differenceIsNoticed(_ row: (plan: String, line: Int)) throws {
    #expect(try failures(row.plan).map(\.line) == [row.line])
  }

  @Test(arguments: [
    "lime: `x`", "line: x", "line: `x", "select: one", "select: -1", "set: a = 1",
    "set: $a", "saliency: worst", "stop now", "option: `x` [off]", "node:",
  ])
  func unreadableStepIsNamed(_ text: String) {
    #expect(throws: TestPlan.Fault(line: 2, seen: text)) { try TestPlan("# first\n" + text) }
  }

  @Test func failureTellsTheChoices() throws {
    let found = try failures("line: *\nselect: 1\nline: `x`")
    #expect(found.first?.choices == [1])
    #expect(found.first?.kind == .differs(expected: "line: x", seen: "command: wait 2"))
  }
}
