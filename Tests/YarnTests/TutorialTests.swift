import Foundation
import Testing

@testable import Yarn

/// The tutorial says what happens: its script, its fault and its table are read from it.
@Suite struct TutorialTests {
  private func blocks() throws -> [String] {
    let path = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/Yarn/Yarn.docc/RunYourFirstDialogue.md")
    let parts = try String(contentsOf: path, encoding: .utf8).components(separatedBy: "```")
    return parts.indices.filter { !$0.isMultiple(of: 2) }.map { parts[$0] }
      .filter { $0.hasPrefix("\n") }.map { String($0.dropFirst()) }
  }

  private var library: FunctionLibrary {
    var library = FunctionLibrary.standard
    library.add("parts", result: .number) { _ in .number(4) }
    return library
  }

  private func play(_ program: Program, _ translation: Translation?) throws -> [String] {
    let runner = DialogueRunner(program, functions: library, translation: translation)
    try runner.start("Start")
    var seen: [String] = []
    var choices = [0, 1]
    while true {
      switch try runner.next() {
      case .line(let line): seen.append(line.text)
      case .command(let command): seen.append(command)
      case .options(let options):
        seen += options.filter(\.isAvailable).map(\.line.text)
        try runner.select(choices.removeFirst())
      case .completed: return seen
      default: continue
      }
    }
  }

  @Test func doesWhatItSays() throws {
    let blocks = try blocks()
    try #require(blocks.count == 3)
    let script = blocks[0]
    let compilation = Compiler.compile(
      script, name: "call.yarn", functions: library.signatures)
    let program = try #require(compilation.program)
    #expect(compilation.diagnostics.isEmpty)
    #expect(
      try play(program, nil).suffix(4) == [
        "Customer: Accounts, good morning.", "What keeps the invoice from being paid?",
        "May I propose 4 parts?", "note agreed 4",
      ])
    let wrong = script.replacingOccurrences(of: "$asked > 0", with: "asked > 0")
    let fault = Compiler.compile(wrong, name: "call.yarn", functions: library.signatures)
    #expect(fault.diagnostics.map(\.description).joined() + "\n" == blocks[1])
    let japanese = try TranslationFile(name: "call.ja.csv", language: "ja", text: blocks[2])
    #expect(try play(program, japanese.translation).contains("4回に分けてはいかがでしょう。"))
    let plan = try TestPlan("line: `Customer: Accounts, good morning.`\nselect: 1\n")
    #expect(plan.failures(of: program, functions: library).isEmpty)
    #expect(Linter().findings(compilation).isEmpty)
    #expect(Explorer(program, functions: library).all().failures.isEmpty)
  }
}
