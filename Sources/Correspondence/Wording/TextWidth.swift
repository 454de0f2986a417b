/// Columns of a fixed-width page, as far as letters need them: wide East Asian characters take two.
///
/// After Unicode Standard Annex 11; characters of ambiguous width (×, “) count one.
enum TextWidth {
  static func columns(_ text: some StringProtocol) -> Int {
    // Scalars of the simple kind are graphemes, whatever stands beside them, as long as all are.
    var sum = 0
    for scalar in text.unicodeScalars {
      guard isSimple(scalar) else { return text.reduce(0) { $0 + columns($1) } }
      sum += columns(simple: scalar)
    }
    return sum
  }

  /// The width of a whole grapheme: that of its base; two when an emoji selector follows.
  static func columns(_ character: Character) -> Int {
    guard let base = character.unicodeScalars.first else { return 0 }
    if isSimple(base), character.utf8.count == base.utf8Count { return columns(simple: base) }
    if character.unicodeScalars.contains("\u{FE0F}") { return 2 }
    if isMark(base) { return 0 }
    return isWide(base) ? 2 : 1
  }

  /// Whether a scalar is a grapheme of its own beside others of this kind, and takes one column or two: most of
  /// what letters are written in, so that nothing has to be looked up for it.
  static func isSimple(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20...0x7E, 0xA1...0xA8, 0xAA...0xAC, 0xB0...0x2FF, 0x2010...0x2027, 0x3000...0x3029,
      0x3041...0x3096, 0x309B...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF01...0xFF60:
      true
    default: false
    }
  }

  static func columns(simple scalar: Unicode.Scalar) -> Int { scalar.value < 0x2E80 ? 1 : 2 }

  static func isWide(_ character: Character) -> Bool {
    character.unicodeScalars.first.map(isWide) ?? false
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: true
    default: false
    }
  }

  static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
      0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF,
      0x20000...0x3FFFD:
      true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Bytes in UTF-8.
  fileprivate var utf8Count: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x1_0000 ? 3 : 4 }
}
