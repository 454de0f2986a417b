import Testing

@testable import Yarn

/// Things inside each other, hundreds deep: they work or are refused, and every tool answers.
@Suite struct NestingTests {
  private static func set(in depth: Int, _ text: String) -> String {
    String(repeating: " ", count: depth) + text
  }

  private static func blocks(_ start: String, _ end: String, _ depth: Int) -> String {
    node(
      String(repeating: start + "\n", count: depth) + "x\n"
        + String(repeating: end + "\n", count: depth))
  }

  /// Each line holds the next: an option, a group, an if and a once in turn.
  private static func turns(_ depth: Int) -> String {
    var lines: [String] = []
    for level in 0..<depth {
      lines.append(set(in: level, ["-> a", "=> b", "<<if true>>", "<<once>>"][level % 4]))
    }
    lines.append(set(in: depth, "x"))
    for level in (0..<depth).reversed() where level % 4 > 1 {
      lines.append(set(in: level, level % 4 == 2 ? "<<endif>>" : "<<endonce>>"))
    }
    return node(lines.joined(separator: "\n"))
  }

  /// Bodies that hold each other.
  static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    ("if", { blocks("<<if true>>", "<<endif>>", $0) }),
    ("once", { blocks("<<once>>", "<<endonce>>", $0) }),
    ("else", { blocks("<<if false>>\n<<else>>", "<<endif>>", $0) }),
    ("options", { node((0..<$0).map { set(in: $0, "-> a") }.joined(separator: "\n")) }),
    ("groups", { node((0..<$0).map { set(in: $0, "=> a") }.joined(separator: "\n")) }),
    ("turns", { turns($0) }),
  ]

  @Test(arguments: shapes.map(\.name), [250, 2_000])
  func tooDeepIsRefusedOnceByEveryTool(_ name: String, _ depth: Int) throws {
    let make = try #require(Self.shapes.first { $0.name == name }).make
    let found = try onSmallStack {
      let script = make(depth)
      let compiled = Compiler.compile(script)
      let ids = LineIDWriter.adding(to: SourceFile(name: "s", text: script))
      return (compiled.errors.map(\.kind), Linter().findings(compiled).count, ids == nil)
    }
    #expect(found.0 == [.nestingTooDeep])
    #expect(found.1 == 1 && found.2)
  }

  @Test(arguments: shapes.map(\.name))
  func whatIsAllowedGoesThroughEveryTool(_ name: String) throws {
    let make = try #require(Self.shapes.first { $0.name == name }).make
    let found = try onSmallStack { () -> (events: Int, lines: Int, ids: Int) in
      let script = make(StatementParser.depthMax - 1)
      let compiled = Compiler.compile(script)
      _ = Linter().findings(compiled)
      let ids = LineIDWriter.adding(to: SourceFile(name: "s", text: script))?.added.count ?? -1
      guard let program = compiled.program else { return (-1, -1, ids) }
      let explored = Explorer(program).all()
      let reached = explored.lines.filter { $0.reach == .reached }.count
      return ((try? play(script))?.count ?? -1, reached, ids)
    }
    #expect(found.events > 0 && found.events >= found.lines && found.lines == found.ids, "\(found)")
  }

  /// A row of else-ifs is long, not deep.
  @Test func longRowsOfClausesAreNotDeep() throws {
    let rows = (0..<5_000).map { "<<elseif $n == \($0)>>\n\($0)" }.joined(separator: "\n")
    let script = node("<<declare $n = 4999>>\n<<if false>>\n\(rows)\n<<endif>>")
    #expect(try play(script) == ["4999"])
    let manyIfs = node(String(repeating: "<<if true>>\na\n<<endif>>\n", count: 5_000))
    #expect(try play(manyIfs).count == 5_000)
  }

  // MARK: - Detours

  /// Nodes that detour into the next; the last speaks, and all come back.
  private static func detours(_ count: Int) -> String {
    var nodes = ""
    for index in 0..<count {
      let last = index == count - 1
      nodes += node(
        last ? "bottom" : "<<detour N\(index + 1)>>\nback \(index)",
        title: index == 0 ? "Start" : "N\(index)")
    }
    return nodes
  }

  @Test(arguments: [250, 3_000]) func detoursComeBackInOrder(_ count: Int) throws {
    let shown = try onSmallStack { (try? play(Self.detours(count))) ?? [] }
    #expect(shown == ["bottom"] + (0..<count - 1).reversed().map { "back \($0)" })
    let program = try #require(Compiler.compile(Self.detours(count)).program)
    let explored = try onSmallStack { Explorer(program).all() }
    #expect(explored.failures.isEmpty && explored.lines.allSatisfy { $0.reach == .reached })
  }

  @Test(arguments: [
    "a\n<<detour Start>>", "<<detour {\"Start\"}>>", "-> a\n  <<detour Start>>",
    "=> a\n  <<detour Start>>",
  ])
  func detoursWithoutEndAreStopped(_ body: String) throws {
    let kind = try onSmallStack { () -> DialogueFault.Kind? in
      do {
        _ = try play(node(body))
        return nil
      } catch { return (error as? DialogueFault)?.kind }
    }
    #expect(kind == .detoursTooDeep)
  }

  /// A detour that returns at once may be taken as often as wanted.
  @Test func detoursOneAfterTheOtherAreNotDeep() throws {
    let body = String(repeating: "<<detour B>>\n", count: 20_000)
    #expect(try play(node(body) + node("b", title: "B")).count == 20_000)
  }
}
