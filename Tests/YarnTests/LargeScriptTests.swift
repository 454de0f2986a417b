import Foundation
import Testing

@testable import Yarn

/// A script of ten thousand nodes goes through every tool.
@Suite struct LargeScriptTests {
  static let count = 10_000

  /// Each node leads to the next; `body` says what it does besides.
  private static func chain(_ body: (Int) -> String) -> String {
    var script = ""
    for index in 0..<count {
      let onward = index < count - 1 ? "\n<<jump N\(index + 1)>>" : ""
      script += node(body(index) + onward, title: index == 0 ? "Start" : "N\(index)")
    }
    return script
  }

  @Test func everyLinkIsChecked() throws {
    let sound = Compiler.compile(Self.chain { "Line \($0) #line:\($0)" })
    #expect(sound.program?.nodeTitles.count == Self.count)
    #expect(Linter().findings(sound) == [])
    let broken = Compiler.compile(
      Self.chain { $0 == 7_000 ? "-> a\n  <<jump Nowhere>>" : "Line \($0)" })
    #expect(broken.diagnostics.map(\.kind) == [.nodeUndefined])
    #expect(broken.diagnostics.first?.position.line == 7_000 * 5 + 4)
  }

  /// A chain without a word is no circle, however long; closed, it is one.
  @Test func silentChainsAreFollowedToTheirEnd() throws {
    let chain = Self.chain { _ in "<<set $n += 1>>" } + node("<<declare $n = 0>>\n{$n}", title: "D")
    let open = Linter(wantsIDs: false).findings(Compiler.compile(chain)).map(\.kind)
    #expect(open == [.nodeUnreachable])
    let closed = chain.replacing(
      "<<jump N\(Self.count - 1)>>", with: "<<jump Start>>")
    #expect(
      Linter(wantsIDs: false).findings(Compiler.compile(closed)).map(\.kind).contains(.silentLoop))
  }

  @Test func itIsPlayedExploredAndGivenIDs() throws {
    let script = Self.chain { "Line \($0)" + ($0 % 1_000 == 0 ? "\n-> a\n-> b" : "") }
    let shown = try play(script)
    #expect(shown.count == Self.count + 20 && shown.last == "Line 9999")
    let result = try #require(LineIDWriter.adding(to: SourceFile(name: "s", text: script)))
    #expect(result.added.count == Self.count + 20)
    #expect(Linter(wantsIDs: true).findings(Compiler.compile(result.text)) == [])
    let program = try #require(Compiler.compile(script).program)
    let limits = ExplorationLimits(eventsMax: 100_000)
    let explored = Explorer(program, limits: limits).random(runs: 1, seed: 7)
    #expect(explored.failures.isEmpty && explored.isComplete)
    #expect(explored.lines.filter { $0.hits == 1 }.count == Self.count + 20)
  }

  @Test func faultsOfEveryNodeAreReported() {
    let found = Compiler.compile(Self.chain { _ in "{$x +}" }).errors
    #expect(found.count == Self.count)
    let twice = node("a") + Self.chain { "b \($0)" } + node("c", title: "N9999")
    #expect(Compiler.compile(twice).errors.map(\.kind) == [.nodeNameDuplicate, .nodeNameDuplicate])
  }
}
