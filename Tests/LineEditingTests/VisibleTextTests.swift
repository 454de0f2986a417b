import Testing

@testable import LineEditing

@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("plain 回収 é", "plain 回収 é"),
    ("\u{1B}[31mred", "␛[31mred"),
    ("a\u{07}\u{08}\t\r\n", "a␇␈␉␍␊"),
    ("\u{7F}\u{9B}2J", "␡⟨U+009B⟩2J"),
    ("abc\u{202E}fdp", "abc⟨U+202E⟩fdp"),
    ("\u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}", "⟨U+2066⟩x⟨U+2069⟩⟨U+200E⟩⟨U+200F⟩⟨U+061C⟩"),
    ("a\u{2028}b\u{2029}", "a⟨U+2028⟩b⟨U+2029⟩"),
    ("\u{FEFF}a\u{200B}b\u{2060}", "⟨U+FEFF⟩a⟨U+200B⟩b⟨U+2060⟩"),
    ("a\u{E0041}\u{AD}", "a⟨U+E0041⟩⟨U+00AD⟩"),
    ("株\u{3164}式", "株⟨U+3164⟩式"),
    // Names need variation selectors, and a joined emoji is one picture.
    ("葛\u{E0100}城", "葛\u{E0100}城"),
    ("👨‍👩‍👧 🏃🏽‍♂️", "👨‍👩‍👧 🏃🏽‍♂️"),
    ("a\u{200D}b", "a⟨U+200D⟩b"),
    ("一\u{200D}二", "一⟨U+200D⟩二"),
  ])
  func shows(text: String, visible: String) {
    #expect(VisibleText.of(text) == visible)
    #expect(VisibleText.of(visible) == visible)
  }

  @Test func keepsNewlinesWhenAsked() {
    #expect(VisibleText.of("a\r\nb\nc\rd\u{1B}", keepingNewlines: true) == "a\nb\nc␍d␛")
  }

  @Test func leavesNothingThatDrivesATerminal() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let left = VisibleText.of("a" + String(scalar) + "b").unicodeScalars
      let dangerous = left.contains {
        switch $0.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator:
          // Arabic and Syriac signs that are shown, although "format" by name.
          ![0x600...0x605, 0x6DD...0x6DD, 0x70F...0x70F, 0x890...0x891, 0x8E2...0x8E2]
            .contains { $0.contains(value) }
        default: false
        }
      }
      #expect(!dangerous, "U+\(String(value, radix: 16))")
    }
  }
}
