import Foundation
import Testing

@testable import LineEditing

@Suite struct PipedEditorTests {
  /// Everything an editor reads from a pipe with these bytes.
  private func lines(_ bytes: [UInt8]) -> [LineInput] {
    let pipe = Pipe()
    let writer = Thread {
      // In pieces, so that lines and characters are cut in the middle.
      for start in stride(from: 0, to: bytes.count, by: 40_001) {
        let piece = bytes[start..<min(start + 40_001, bytes.count)]
        try? pipe.fileHandleForWriting.write(contentsOf: piece)
      }
      try? pipe.fileHandleForWriting.close()
    }
    writer.start()
    let editor = PipedEditor(fileDescriptor: pipe.fileHandleForReading.fileDescriptor)
    var inputs: [LineInput] = []
    while inputs.last != .endOfInput {
      inputs.append(editor.readLine(prompt: Prompt("> "), initial: "ignored"))
    }
    return inputs
  }

  @Test(arguments: [
    ("", []), ("\n", [""]), ("a\nb\n", ["a", "b"]), ("a\nb", ["a", "b"]),
    ("\u{FEFF}一\r\n二\r\n\r\n", ["一", "二", ""]),
    ("a\u{FEFF}\n\u{FEFF}b", ["a\u{FEFF}", "\u{FEFF}b"]),
    ("か\u{3099}", ["が"]), ("a\rb\r", ["a\rb"]),
  ])
  func reads(text: String, expected: [String]) {
    let got = lines(Array(text.utf8))
    #expect(got == expected.map { .line($0) } + [.endOfInput])
    // A composed and a decomposed letter are equal strings: look at the bytes.
    for (input, line) in zip(got, expected) {
      guard case .line(let text) = input else { continue }
      #expect(Array(text.utf8) == Array(line.utf8))
    }
  }

  @Test func repairsWhatIsNotUTF8() {
    #expect(lines([0x61, 0xFF, 0x62, 0x0A]) == [.line("a\u{FFFD}b"), .endOfInput])
  }

  @Test func readsLongLines() {
    let long = String(repeating: "回", count: 60_000)
    #expect(lines(Array((long + "\nx").utf8)) == [.line(long), .line("x"), .endOfInput])
  }

  @Test func cutsALineWithoutEnd() {
    let bytes = [UInt8](repeating: 0x61, count: PipedEditor.lineBytesMax + 5) + [0x0A, 0x62]
    let expected = String(repeating: "a", count: PipedEditor.lineBytesMax)
    #expect(lines(bytes) == [.line(expected), .line("b"), .endOfInput])
  }

  @Test func isNotInteractive() {
    #expect(!PipedEditor(fileDescriptor: -1).isInteractive)
    let input = PipedEditor(fileDescriptor: -1).readLine(prompt: Prompt("> "))
    #expect(input == .endOfInput)
  }
}

@Suite struct LineOfFileTests {
  static let inputs: [LineInput] = [.line("80万"), .line(""), .interrupted, .endOfInput]

  @Test(arguments: inputs)
  func standsForWhatWasTyped(_ input: LineInput) {
    #expect(LineInput(ofFile: input.asLineOfFile) == input)
  }

  @Test func keyInALineIsNoKey() {
    #expect(LineInput(ofFile: "\u{3}x") == .line("\u{3}x"))
    #expect(LineInput(ofFile: "か\u{3099}") == .line("が"))
  }

  /// A recording of a session that was typed by hand can be piped in.
  @Test func keysComeThroughAPipe() {
    var ends: [Int32] = [0, 0]
    #expect(pipe(&ends) == 0)
    let text = Array("a\n\u{3}\n\u{4}\nb".utf8)
    #expect(write(ends[1], text, text.count) == text.count)
    close(ends[1])
    let editor = PipedEditor(fileDescriptor: ends[0])
    let read = (0..<5).map { _ in editor.readLine(prompt: Prompt("")) }
    #expect(read == [.line("a"), .interrupted, .endOfInput, .line("b"), .endOfInput])
    close(ends[0])
  }
}

@Suite struct ScriptedEditorTests {
  @Test func givesItsInputsAndKeepsWhatItWasAsked() {
    let editor = ScriptedEditor([.line("三十万円"), .interrupted])
    #expect(editor.readLine(prompt: Prompt("金額> "), initial: "100") == .line("三十万円"))
    #expect(editor.unread == [.interrupted])
    #expect(editor.readLine(prompt: Prompt("> ")) == .interrupted)
    #expect(editor.readLine(prompt: Prompt("> ")) == .endOfInput)
    editor.remember("help")
    #expect(editor.prompts.map(\.plain) == ["金額> ", "> ", "> "])
    #expect(editor.initials == ["100", "", ""])
    #expect(editor.remembered == ["help"])
    #expect(editor.isInteractive)
  }
}

@Suite struct PromptTests {
  @Test func isSplitAtItsLastNewline() {
    let prompt = Prompt([.init("a\nb", sgr: "1"), .init("c")])
    let (above, last) = prompt.splitAtLastNewline()
    #expect(above?.plain == "a")
    #expect(last == Prompt([.init("b", sgr: "1"), .init("c")]))
    #expect(Prompt("x").splitAtLastNewline().above == nil)
  }

  @Test func cannotDriveTheTerminal() {
    let prompt = Prompt([.init("\u{1B}]0;x\u{07}", sgr: "1;36"), .init("> ")])
    #expect(prompt.rendered(colors: false) == "␛]0;x␇> ")
    #expect(prompt.rendered(colors: true) == "\u{1B}[1;36m␛]0;x␇\u{1B}[0m> ")
  }
}

@Suite struct PastedTextTests {
  @Test(arguments: [
    ("一\r\n二\n\n三\t四\n", "一 二 三 四"), ("a \n b", "a  b"), ("\u{1B}[2Jx\u{0}", "[2Jx"),
    (" two  spaces ", " two  spaces "),
  ])
  func becomesOneLine(text: String, line: String) {
    #expect(PastedText.asOneLine(text) == line)
  }
}
