/// Text from outside made fit to print: one line, nothing hidden.
enum ValueText {
  /// The mark shown in place of a character that would not be seen or would reorder its neighbours.
  static let hiddenMark: Character = "\u{FFFD}"
  /// The mark shown where the text had a line break.
  static let breakMark: Character = "\u{21B5}"

  /// The text on one line, spaces collapsed and trimmed, line breaks and hidden characters marked.
  static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    var spaceIsDue = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        spaceIsDue = !plain.isEmpty
        continue
      }
      if scalar == "\u{3000}", plain.isEmpty { continue }
      if spaceIsDue { plain.append(" ") }
      spaceIsDue = false
      if isLineBreak(scalar) {
        // A carriage return and a line feed are one break.
        if plain.last != "\u{21B5}" { plain.append("\u{21B5}") }
      } else if isHidden(scalar) {
        plain.append("\u{FFFD}")
      } else {
        plain.append(scalar)
      }
    }
    while plain.last == "\u{3000}" || plain.last == " " { plain.removeLast() }
    return String(plain)
  }

  /// Whether ``plain(_:)`` marks anything in this text.
  static func hidesSomething(_ text: String) -> Bool {
    text.unicodeScalars.contains { isLineBreak($0) || isHidden($0) }
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{A0}" || ("\u{2000}"..."\u{200A}") ~= scalar
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  /// Controls, marks of direction, zero-width characters, tags, noncharacters and our sentinels.
  /// Joiners and variation selectors stay: names of people need them.
  static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xE000...0xF8FF, 0xFEFF, 0xFFF9...0xFFFB,
      0xE0000...0xE007F, 0xF0000...0x10FFFF:
      true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
