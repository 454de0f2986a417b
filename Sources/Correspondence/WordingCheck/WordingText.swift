import Receivables

/// A text as wordings are looked for in it: case and width folded, lines that run on put together, and for
/// each scalar where it stands.
struct WordingText {
  /// Stands where a paragraph ends; nothing reaches over it.
  static let pause: UInt32 = 0x0A

  private(set) var scalars: [UInt32] = []
  private(set) var isCapital: [Bool] = []
  /// Line and column in the text, both from 1; the column counts characters.
  private(set) var places: [(line: Int, column: Int)] = []
  /// The scalars as they were written.
  private(set) var written: [Unicode.Scalar] = []

  /// - Parameter joins: whether lines of a paragraph run on without a space, as Japanese and Chinese do.
  init(_ text: String, language: Language) {
    let joins = language != .en
    var line = 1
    var column = 0
    var isNewLine = true
    let count = text.utf8.count
    scalars.reserveCapacity(count)
    for character in text {
      let first = character.unicodeScalars.first?.value ?? 0
      if Self.isNewline(first) {
        breakLine(isEmpty: isNewLine, joins: joins)
        line += 1
        column = 0
        isNewLine = true
        continue
      }
      column += 1
      if Self.isSpace(first) {
        // What indents a line, and the second of several spaces, says nothing.
        if !isNewLine, scalars.last != 0x20 { append(" ", 0x20, line, column) }
        continue
      }
      isNewLine = false
      for scalar in character.unicodeScalars {
        append(scalar, Self.folded(scalar), line, column)
      }
    }
  }

  private mutating func append(
    _ scalar: Unicode.Scalar, _ value: UInt32, _ line: Int, _ column: Int
  ) {
    scalars.append(value)
    isCapital.append(Self.isCapital(scalar))
    places.append((line, column))
    written.append(scalar)
  }

  private mutating func breakLine(isEmpty: Bool, joins: Bool) {
    guard let last = scalars.last, let place = places.last, last != Self.pause else { return }
    if isEmpty {
      append("\n", Self.pause, place.line, place.column)
    } else if !joins, last != 0x20 {
      append(" ", 0x20, place.line, place.column)
    }
  }

  // The properties of Unicode are slow to ask for, and a letter is mostly kanji, kana and ASCII.

  private static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0xFF21...0xFF3A: true
    case 0...0x7F, 0x2E80...0xA3FF, 0xAC00...0xD7FF, 0xF900...0xFF20: false
    default: scalar.properties.isUppercase
    }
  }

  private static func isNewline(_ value: UInt32) -> Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Case, width and the many hyphens and apostrophes made one.
  static func folded(_ scalar: Unicode.Scalar) -> UInt32 {
    switch scalar.value {
    case 0x41...0x5A: return scalar.value + 0x20
    case 0...0x7F: return scalar.value
    case 0xFF21...0xFF3A: return scalar.value - 0xFEE0 + 0x20
    case 0xFF01...0xFF5E: return scalar.value - 0xFEE0
    case 0x2018, 0x2019, 0x02BC: return 0x27
    case 0x2010...0x2013: return 0x2D
    case 0xA0, 0x3000: return 0x20
    case 0xC0...0x24F:
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      return lower.count == 1 ? lower.first?.value ?? scalar.value : scalar.value
    default: return scalar.value
    }
  }

  /// What ends a sentence; a full stop of ours may stand in a number.
  static func endsSentence(_ value: UInt32) -> Bool {
    switch value {
    case pause, 0x3002, 0x21, 0x3F, 0x3B: true
    default: false
    }
  }

  /// What stands between two places, as it was written.
  func seen(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(written[range]))
  }

  /// Where this text occurs, folded likewise.
  func occurrences(of name: String, language: Language) -> [Range<Int>] {
    let wanted = WordingText(name, language: language).scalars
    guard wanted.count > 1, wanted.count <= scalars.count else { return [] }
    var found: [Range<Int>] = []
    var start = 0
    while start + wanted.count <= scalars.count {
      if scalars[start] == wanted[0], Array(scalars[start..<(start + wanted.count)]) == wanted {
        found.append(start..<(start + wanted.count))
        start += wanted.count
      } else {
        start += 1
      }
    }
    return found
  }

  /// Whether a place is inside a word of Latin letters, or inside a number.
  func isInside(_ place: Int) -> Bool {
    guard place > 0, place < scalars.count else { return false }
    let before = scalars[place - 1]
    let here = scalars[place]
    return Self.isLatin(before) && Self.isLatin(here) || Self.isDigit(before) && Self.isDigit(here)
  }

  private static func isLatin(_ value: UInt32) -> Bool { (0x61...0x7A).contains(value) }
  private static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }
}
