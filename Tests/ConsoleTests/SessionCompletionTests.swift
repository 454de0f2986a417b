import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// An editor that presses Tab and reads the hint after every key of the lines it types.
private final class CuriousEditor: LineEditor {
  var completer: Completer?
  var hinter: Hinter?
  var rightPrompt: (() -> [Prompt.Run])?
  var outsideEditor: ((String) -> String?)?
  let isInteractive = true
  private var lines: ArraySlice<String>
  var candidates = 0
  var hints: Set<String> = []
  var faults: [String] = []

  init(_ lines: [String]) { self.lines = lines[...] }

  func readLine(prompt: Prompt, initial: String) -> LineInput {
    guard let line = lines.popFirst() else { return .endOfInput }
    for length in 0...line.count {
      let request = CompletionRequest(line: line, cursor: length)
      if let result = completer?(request) {
        candidates += result.candidates.count
        if !(0...length).contains(result.wordStart) { faults.append("start: \(request)") }
        for candidate in result.candidates where candidate.replacement.isEmpty {
          faults.append("empty: \(request)")
        }
        let texts = result.candidates.flatMap { [$0.display, $0.detail ?? ""] }
        faults += texts.filter { $0.contains("⟨") }
      }
      if let hint = hinter?(request) { hints.insert(hint) }
    }
    return .line(line)
  }

  func remember(_ line: String) {}
}

/// Whole sessions with Tab pressed everywhere.
@Suite struct SessionCompletionTests {
  static let names: [String] = {
    let folder = Package.root.appending(path: "Tests/Transcripts/Golden").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".session") }.sorted()
  }()

  @Test(arguments: names)
  func everyPrefixOfEveryAnswerCompletes(_ name: String) throws {
    let file = Package.root.appending(path: "Tests/Transcripts/Golden").appending(path: name)
    let text = try String(contentsOf: file, encoding: .utf8)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let head = lines.removeFirst()
    let language: Language =
      head.contains("ja") ? .ja : head.contains("zh-Hans") ? .zhHans : .en
    let editor = CuriousEditor(lines)
    let demo = try DemoDesk(language, editor: editor)
    try REPL(session: demo.session).run()
    #expect(editor.faults == [])
    #expect(editor.candidates > 0)
    #expect(!editor.hints.contains { $0.contains("⟨") }, "\(editor.hints)")
  }

  @Test func theREPLGetsItsOwnHelpersBackAfterACall() throws {
    let editor = CuriousEditor(["call C014", "/pause", "op"])
    let demo = try DemoDesk(.en, editor: editor)
    try REPL(session: demo.session).run()
    let request = CompletionRequest(line: "op", cursor: 2)
    #expect(editor.completer?(request).candidates.map(\.replacement) == ["open"])
    #expect(editor.hinter?(CompletionRequest(line: "open", cursor: 4))?.isEmpty == false)
  }
}
