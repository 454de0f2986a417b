import Finance
import Receivables

/// Japanese and Chinese as one run of characters: kana and width folded, no spaces, no punctuation, figures as marks.
enum IdeographicCueText {
  typealias Unit = CueText.Unit

  static func units(_ typed: ArraySlice<Character>, language: Language) -> [Unit] {
    let units = plain(typed)
    var marked: [Unit] = []
    var place = 0
    while place < units.count {
      if let (mark, count) = IdeographicFigures.figure(at: place, of: units, language) {
        let places = units[place].place.lowerBound...units[place + count - 1].place.upperBound
        marked.append(Unit(code: mark.code, place: places))
        place += count
      } else {
        marked.append(units[place])
        place += 1
      }
    }
    return marked
  }

  /// A pattern's words in the form of the text.
  static func codes(ofPattern pattern: String) -> [UInt32] {
    if pattern.count == 1, let mark = pattern.first.flatMap(CueMark.init) { return [mark.code] }
    return plain(Array(pattern)[...]).map(\.code)
  }

  private static func plain(_ typed: ArraySlice<Character>) -> [Unit] {
    let units = typed.indices.flatMap { place in
      fold(typed[place]).map { Unit(code: $0, place: place...place) }
    }
    return units.indices.filter { place in
      guard isJoint(units[place].code) else { return true }
      return place > 0 && place + 1 < units.count && isDigit(units[place - 1].code)
        && isDigit(units[place + 1].code)
    }.map { units[$0] }
  }

  /// What is punctuation unless it stands in a number.
  private static func isJoint(_ code: UInt32) -> Bool {
    ",./-".unicodeScalars.contains { $0.value == code }
  }

  private static func isDigit(_ code: UInt32) -> Bool { (0x30...0x39).contains(code) }

  private static func fold(_ character: Character) -> [UInt32] {
    let scalars = character.unicodeScalars
    guard let scalar = scalars.first else { return [] }
    if scalars.count == 1 {
      switch scalar.value {
      // Ideographs, hiragana, digits and small letters are as they are.
      case 0x3041...0x3096, 0x4E00...0x9FFF, 0x30...0x39, 0x61...0x7A: return [scalar.value]
      // Katakana.
      case 0x30A1...0x30F6: return [scalar.value - 0x60]
      case 0x3001, 0x3002: return []
      default: break
      }
    }
    return Folding.search(String(character)).unicodeScalars.filter(isKept).map(\.value)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      || "%¥$€£.,/-々ー〇".unicodeScalars.contains(scalar)
  }
}
