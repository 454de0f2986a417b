import Foundation
import LineEditing
import Receivables
import Testing

@testable import Console

/// What must hold wherever Tab is pressed.
@Suite struct CompletionTests {
  /// Every line that the golden sessions type.
  static func typedLines() throws -> Set<String> {
    let folder = Package.root.appending(path: "Tests/Transcripts/Golden")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    var lines: Set<String> = []
    for file in files where file.pathExtension == "session" {
      let text = try String(contentsOf: file, encoding: .utf8)
      lines.formUnion(text.split(separator: "\n").dropFirst().map(String.init))
    }
    return lines
  }

  /// Replacing the word by a candidate and splitting the line again gives the candidate's words.
  private func expectUsable(
    _ candidate: CompletionCandidate, _ result: CompletionResult, _ before: String
  ) {
    let kept = String(before.prefix(result.wordStart))
    let line = kept + candidate.replacement
    #expect(
      WordSplitter.words(line) == WordSplitter.words(kept + " ")
        + WordSplitter.words(candidate.replacement)
        || kept.hasSuffix("=") || kept.hasSuffix("/") || kept.hasSuffix("／"),
      "\(before) → \(line)")
    #expect(
      WordSplitter.wordsToCursor(line + " ").current.text.isEmpty, "\(before) → \(line) stays open")
  }

  @Test func everyPrefixOfEveryLineInTheTestsCompletes() throws {
    let demo = try DemoDesk()
    demo.run("open", "C014")
    let completion = Completion(state: demo.session.completionState())
    let hints = Hints(words: demo.session.words)
    var seen = 0
    for line in try Self.typedLines() {
      for length in 0...line.count {
        let request = CompletionRequest(line: line, cursor: length)
        let before = String(line.prefix(length))
        let result = completion.complete(request)
        #expect((0...length).contains(result.wordStart), "\(before)")
        for candidate in result.candidates { expectUsable(candidate, result, before) }
        seen += result.candidates.count
        if let hint = hints.hint(request) { #expect(!hint.contains("⟨"), "\(before): \(hint)") }
      }
    }
    #expect(seen > 3_000)
  }

  @Test func whatIsCompletedNeedsNoMore() throws {
    let demo = try DemoDesk()
    for line in ["open C014|", "letter reminder|", "brief --format json|"] {
      #expect(try demo.complete(line).candidates.map(\.replacement).count == 1)
    }
  }

  @Test func namesWithSpacesAreQuoted() throws {
    let demo = try DemoDesk()
    let folder = demo.folder.appending(path: "in")
    try FileManager.default.createDirectory(
      at: folder.appending(path: "請求 11月"), withIntermediateDirectories: true)
    for name in ["a b.csv", "it's.csv", "plain.csv", ".hidden", "請求 11月/x.csv"] {
      try Data().write(to: folder.appending(path: name))
    }
    func offered(_ typed: String) throws -> [String] {
      try demo.complete("import \(typed)|").candidates.map {
        $0.replacement.replacingOccurrences(of: folder.path, with: "IN")
      }
    }
    let path = folder.path
    #expect(
      try offered(path + "/") == [
        "IN/a\\ b.csv", "IN/it\\'s.csv", "IN/plain.csv", "IN/請求\\ 11月/",
      ])
    #expect(try offered("\"\(path)/a b") == ["\"IN/a b.csv\""])
    #expect(try offered("\(path)/a\\ ") == ["IN/a\\ b.csv"])
    #expect(try offered("\"\(path)/請求 11月/") == ["\"IN/請求 11月/x.csv\""])
    #expect(try offered("\(path)/.h") == ["IN/.hidden"])
    let onlyFolders = try demo.complete("demo \(path)/|").candidates
    #expect(onlyFolders.map(\.appendsSpace) == [false])
  }

  @Test func onlyAPartOfManyIsListedAndTheRestCounted() throws {
    var state = try DemoDesk().session.completionState()
    state.customers = { _ in
      FoundChoices(choices: (0..<200).map { Choice("C\($0)") }, count: 50_000)
    }
    let request = CompletionRequest(line: "open C", cursor: 6)
    let result = Completion(state: state).complete(request)
    #expect(result.candidates.count == 200)
    #expect(result.more == 49_800)
  }

  @Test func hostileNamesCannotDriveTheTerminal() throws {
    var state = try DemoDesk().session.completionState()
    let name = "\u{1B}]0;x\u{07}\u{202E}\n"
    state.customers = { _ in FoundChoices(choices: [Choice("C1", name)], count: 1) }
    let request = CompletionRequest(line: "open ", cursor: 5)
    let detail = Completion(state: state).complete(request).candidates.first?.detail ?? ""
    #expect(!detail.isEmpty)
    #expect(!detail.unicodeScalars.contains { $0.value < 32 || $0.value == 0x202E })
  }
}
