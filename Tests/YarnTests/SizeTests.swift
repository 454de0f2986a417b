import Foundation
import Testing

@testable import Yarn

/// Scripts far larger and deeper than anybody writes.
@Suite struct SizeTests {
  private static func options(_ depth: Int) -> String {
    node((0..<depth).map { String(repeating: " ", count: $0) + "-> \($0)" }.joined(separator: "\n"))
  }

  private static func ifs(_ depth: Int) -> String {
    node(
      String(repeating: "<<if true>>\n", count: depth) + "x\n"
        + String(repeating: "<<endif>>\n", count: depth))
  }

  private static func brackets(_ depth: Int) -> String {
    node(
      "{" + String(repeating: "(", count: depth) + "1" + String(repeating: ")", count: depth) + "}")
  }

  private static func nots(_ depth: Int) -> String {
    node("{" + String(repeating: "!", count: depth) + "true}")
  }

  private static func sum(_ depth: Int) -> String {
    node("{1" + String(repeating: " + 1", count: depth) + "}")
  }

  static let shapes: [(name: String, make: @Sendable (Int) -> String)] = [
    ("options", { options($0) }), ("ifs", { ifs($0) }), ("brackets", { brackets($0) }),
    ("nots", { nots($0) }), ("sum", { sum($0) }),
  ]

  @Test(arguments: [0, 1, 2, 3, 4])
  func deepNestingIsRefusedNotSuffered(_ index: Int) throws {
    let make = Self.shapes[index].make
    for depth in [1_000, 3_000] {
      let found = try onSmallStack { Compiler.compile(make(depth)).diagnostics.map(\.kind) }
      #expect(found == [.nestingTooDeep], "\(Self.shapes[index].name)")
    }
  }

  @Test(arguments: [0, 1, 2, 3, 4])
  func usualDepthRunsOnASmallStack(_ index: Int) throws {
    let make = Self.shapes[index].make
    let depth = index < 2 ? StatementParser.depthMax - 2 : ExpressionPool.depthMax - 2
    let shown = try onSmallStack { () -> Int in
      guard let program = Compiler.compile(make(depth)).program else { return -1 }
      let runner = DialogueRunner(program)
      var count = 0
      do {
        try runner.start("Start")
        while true {
          switch try runner.next() {
          case .options:
            count += 1
            try runner.select(0)
          case .line: count += 1
          case .completed: return count
          default: continue
          }
        }
      } catch { return -2 }
    }
    #expect(shown == (index == 0 ? depth : 1), "\(Self.shapes[index].name)")
  }

  @Test func smartVariablesMayBeChained() throws {
    func chain(_ length: Int) -> String {
      let declared = (1...length).map { "<<declare $v\($0) = $v\($0 - 1) + 1>>" }
      return node("<<declare $v0 = 0>>\n" + declared.joined(separator: "\n") + "\n{$v\(length)}")
    }
    #expect(try play(chain(99)) == ["99"])
    #expect(kinds(chain(5_000)).allSatisfy { $0 == .nestingTooDeep })
    #expect(kinds(chain(5_000)).isEmpty == false)
  }

  @Test func tenThousandNodes() throws {
    var script = ""
    for index in 0..<10_000 {
      script += """
        title: \(index == 0 ? "Start" : "N\(index)")
        ---
        Agent: Line \(index) with {$count} #line:\(index)
        <<set $count += 1>>
        <<jump \(index == 9_999 ? "Start" : "N\(index + 1)")>>
        ===

        """
    }
    let program = try #require(Compiler.compile(script).program)
    #expect(program.nodeTitles.count == 10_000)
    let runner = DialogueRunner(program)
    try runner.start("Start")
    var last = ""
    for _ in 0..<29_999 { if case .line(let line) = try runner.next() { last = line.text } }
    #expect(last == "Agent: Line 9999 with 9999")
  }

  @Test func longLineAndManyOptions() throws {
    let long = String(repeating: "長い文。", count: 20_000)
    #expect(try play(node(long)) == [long])
    let many = (1...2_000).map { "-> \($0)\n  took \($0)" }.joined(separator: "\n")
    #expect(try play(node(many), choices: [2_000]).last == "took 2000")
  }
}
