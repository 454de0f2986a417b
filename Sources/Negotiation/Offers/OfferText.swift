import Finance

/// The characters of an offer in one form, each with its place in what was typed.
///
/// Full width is folded, upper case too; runs of space are one; a hyphen inside a word is a space.
struct OfferText {
  let characters: [Character]
  /// The characters as numbers, for quick comparing; 0 for one of several scalars, which no word has.
  let codes: [UInt32]
  private let typed: [Character]
  private let places: [Int]

  init(_ text: String) {
    typed = Array(text)
    var characters: [Character] = []
    var places: [Int] = []
    for (place, character) in typed.enumerated() {
      for folded in Self.fold(character) {
        if folded == " ", characters.last == " " || characters.isEmpty { continue }
        characters.append(folded)
        places.append(place)
      }
    }
    for index in characters.indices.dropFirst().dropLast() where characters[index] == "-" {
      let isInside =
        Self.isLetter(characters[index - 1]) && Self.isLetter(characters[index + 1])
      if isInside { characters[index] = " " }
    }
    self.characters = characters
    codes = characters.map { character in
      let scalars = character.unicodeScalars
      return scalars.count == 1 ? scalars.first?.value ?? 0 : 0
    }
    self.places = places
  }

  /// The words as they were typed.
  func typed(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    return String(typed[places[first]...places[last]]).trimmed
  }

  /// The words in the one form.
  func folded(_ range: Range<Int>) -> String { String(characters[range]) }

  /// Whether a word stands at a place.
  func starts(with word: String, at place: Int) -> Bool {
    var place = place
    for scalar in word.unicodeScalars {
      guard place < codes.count, codes[place] == scalar.value else { return false }
      place += 1
    }
    return true
  }

  /// Whether a word of letters goes on at a place: with a letter, or as `can` does in `can't`.
  func goesOn(at place: Int) -> Bool {
    guard place < characters.count else { return false }
    if Self.isLetter(characters[place]) { return true }
    return characters[place] == "'" && place + 1 < characters.count
      && Self.isLetter(characters[place + 1])
  }

  static func isLetter(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private static func fold(_ character: Character) -> [Character] {
    switch character {
    case "×", "✕", "✖", "＊", "*": return ["x"]
    case "’", "‘", "＇": return ["'"]
    case "ヵ", "ケ", "ｹ", "ｶ", "カ", "箇", "個": return [Self.counters[character] ?? character]
    default: break
    }
    if character.isWhitespace { return [" "] }
    if character.isASCII, !character.isUppercase { return [character] }
    return Array(Folding.ascii(String(character)))
  }

  /// ヵ月, カ月, ケ月 and 箇月 are all ヶ月; 個月 is 个月.
  private static let counters: [Character: Character] = [
    "ヵ": "ヶ", "ケ": "ヶ", "ｹ": "ヶ", "ｶ": "ヶ", "カ": "ヶ", "箇": "ヶ", "個": "个",
  ]
}
