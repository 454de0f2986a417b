/// Terminal columns of text, the same whatever the locale is.
///
/// A grapheme is one thing: a joined emoji takes two columns, a combining mark none. Control
/// characters take none; show text from outside through `VisibleText` first.
public enum DisplayWidth {
  /// Where text stands in a field that is wider.
  public enum Alignment: Sendable {
    case leading, trailing, center
  }

  /// The columns a string takes on one row.
  public static func of(_ s: String) -> Int {
    var width = 0
    for scalar in s.unicodeScalars {
      // Only text without anything that could join its neighbour can be added up scalar by scalar.
      guard let columns = columnsOfLoner(scalar.value) else { return ofGraphemes(s) }
      width += columns
    }
    return width
  }

  /// The columns of one character as a person sees it.
  public static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return columns(first) }
    if isEmojiSequence(first, scalars.dropFirst()) { return 2 }
    return scalars.reduce(0) { $0 + columns($1) }
  }

  /// The string with spaces up to `to` columns; unchanged when it is as wide already.
  public static func padded(_ s: String, to: Int, alignment: Alignment = .leading) -> String {
    let missing = to - of(s)
    guard missing > 0 else { return s }
    switch alignment {
    case .leading: return s + spaces(missing)
    case .trailing: return spaces(missing) + s
    case .center: return spaces(missing / 2) + s + spaces(missing - missing / 2)
    }
  }

  /// The string, or as much of it as fits in `to` columns with `…` at its end. Empty when `to` is
  /// not positive.
  public static func truncated(_ s: String, to: Int) -> String {
    guard to > 0 else { return "" }
    guard of(s) > to else { return s }
    var kept = ""
    var width = 0
    for character in s {
      let columns = of(character)
      if width + columns > to - 1 { break }
      kept.append(character)
      width += columns
    }
    return kept + "…"
  }

  static func spaces(_ count: Int) -> String {
    String(repeating: " ", count: max(count, 0))
  }

  private static func ofGraphemes(_ s: String) -> Int {
    s.reduce(0) { $0 + of($1) }
  }

  /// The columns of a scalar of the common kinds that never join a neighbour; nil for all others.
  @inline(__always)
  private static func columnsOfLoner(_ value: UInt32) -> Int? {
    switch value {
    case 0x20...0x7E: 1
    case 0x00...0x1F, 0x7F: 0
    // Kana, han and their punctuation, without tone and voicing marks; Hangul syllables; fullwidth
    // forms.
    case 0x3001...0x3029, 0x3041...0x3096, 0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: 2
    case 0xAC00...0xD7A3, 0xFF01...0xFF60: 2
    case 0xA1...0xAC, 0xAE...0x2FF: isPossibleEmoji(value) ? nil : 1
    default: nil
    }
  }

  /// © and ® become emoji when a variation selector follows.
  private static func isPossibleEmoji(_ value: UInt32) -> Bool {
    value == 0xA9 || value == 0xAE
  }

  /// The columns of one scalar by itself.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if let known = columnsOfLoner(value) { return known }
    if WideCharacters.contains(value) { return 2 }
    switch value {
    // Hangul vowels and finals join the consonant before them, which is already two columns wide.
    case 0x1160...0x11FF, 0xD7B0...0xD7FF: return 0
    // A soft hyphen is shown by terminals, unlike the other format characters.
    case 0xAD: return 1
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      return 0
    default: return 1
    }
  }

  private static func isEmojiSequence(
    _ first: Unicode.Scalar, _ rest: Substring.UnicodeScalarView
  ) -> Bool {
    guard first.properties.isEmoji else { return false }
    return rest.contains { scalar in
      switch scalar.value {
      // A keycap's digit is an emoji only with its cap.
      case 0x20E3: true
      case 0xFE0F, 0x200D, 0x1F3FB...0x1F3FF: !first.isASCII
      default: false
      }
    }
  }
}
