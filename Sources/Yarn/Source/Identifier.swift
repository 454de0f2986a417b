/// What may be a name: letters of any script, digits, `_`, and symbols beyond the basic plane.
enum Identifier {
  static func isHead(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0..<0xA8: false
    case 0x10000...0xEFFFD: scalar.value & 0xFFFE != 0xFFFE
    default: isWide(scalar)
    }
  }

  static func isTail(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return true
    default: break
    }
    if scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value) { return true }
    return (0x30...0x39).contains(scalar.value) || isHead(scalar)
  }

  /// Letters, digits and symbols of the basic plane; no space, no punctuation, nothing private.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .otherSymbol, .mathSymbol, .modifierSymbol,
      .currencySymbol:
      true
    default: false
    }
  }

  /// Whether the whole text is one name without a full stop.
  static func isName(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, isHead(first) else { return false }
    return text.unicodeScalars.dropFirst().allSatisfy(isTail)
  }

  /// The end of the name that begins at an offset, or `nil` when none does.
  static func end(_ bytes: [UInt8], from start: Int, to limit: Int) -> Int? {
    var index = start
    while index < limit {
      let byte = bytes[index]
      if byte < 0x80 {
        let scalar = Unicode.Scalar(byte)
        guard index == start ? isHead(scalar) : isTail(scalar) else { break }
        index += 1
        continue
      }
      let (scalar, length) = decode(bytes, at: index, limit)
      guard index == start ? isHead(scalar) : isTail(scalar) else { break }
      index += length
    }
    return index > start ? index : nil
  }

  /// The scalar at an offset and how many bytes it takes.
  static func decode(_ bytes: [UInt8], at index: Int, _ limit: Int) -> (Unicode.Scalar, Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var iterator = bytes[index..<min(limit, index + length)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return ("?", 1) }
    return (scalar, length)
  }
}
