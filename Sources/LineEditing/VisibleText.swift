/// Text from data that can't drive the terminal, nor show something other than what it says.
///
/// Control characters become control pictures (`␛`), what is invisible or reorders its neighbours
/// becomes its code point in brackets (`⟨U+202E⟩`). Variation selectors stay: Japanese names need
/// them. So do joiners inside an emoji.
public enum VisibleText {
  /// The text with every such character replaced by a visible mark.
  ///
  /// - Parameter keepingNewlines: leaves line feeds alone, and makes one of a carriage return and its
  ///   line feed.
  public static func of(_ s: String, keepingNewlines: Bool = false) -> String {
    if s.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return s }
    let scalars = Array(s.unicodeScalars)
    guard scalars.contains(where: { isSuspect($0.value) }) else { return s }
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let next = index + 1 < scalars.count ? scalars[index + 1] : nil
      if keepingNewlines {
        if scalar == "\n" {
          result.append(scalar)
          continue
        }
        if scalar == "\r", next == "\n" { continue }
      }
      if isSuspect(scalar.value), !joinsEmoji(scalar, after: scalars[..<index].last, before: next) {
        result.append(contentsOf: mark(for: scalar.value).unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether nothing in the text would be replaced.
  static func isVisible(_ s: String) -> Bool {
    s.unicodeScalars.allSatisfy { !isSuspect($0.value) }
  }

  private static func mark(for value: UInt32) -> String {
    if value < 0x20, let picture = Unicode.Scalar(0x2400 + value) { return String(picture) }
    if value == 0x7F { return "␡" }
    let digits = String(value, radix: 16, uppercase: true)
    return "⟨U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "⟩"
  }

  private static func isSuspect(_ value: UInt32) -> Bool {
    switch value {
    case 0x20...0x7E, 0x3001...0x3163, 0x3165...0xFDFF: false
    // C0 and C1 controls.
    case 0x00...0x1F, 0x7F...0x9F: true
    // Soft hyphen, grapheme joiner, Arabic letter mark, Hangul fillers, Khmer vowels without a
    // shape, Mongolian separators.
    case 0xAD, 0x34F, 0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x3164, 0xFFA0:
      true
    // Zero-width characters, directional marks, line separators, embeddings, overrides, isolates,
    // invisible operators.
    case 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: true
    // Byte order mark, annotation anchors, shorthand and musical controls, tags.
    case 0xFEFF, 0xFFF0...0xFFFB, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true
    case 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: false
    }
  }

  /// Whether this is the joiner between two parts of one emoji.
  private static func joinsEmoji(
    _ scalar: Unicode.Scalar, after: Unicode.Scalar?, before: Unicode.Scalar?
  ) -> Bool {
    guard scalar.value == 0x200D, let after, let before else { return false }
    let endsEmoji = after.value == 0xFE0F || (after.properties.isEmoji && !after.isASCII)
    return endsEmoji && before.properties.isEmoji && !before.isASCII
  }
}
