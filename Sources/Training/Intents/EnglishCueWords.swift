import Finance

/// English taken apart into words: lower case, contractions written out, figures as marks.
enum EnglishCueWords {
  struct Word: Equatable {
    var text: String
    var place: ClosedRange<Int>
    /// Followed by a comma, so that no figure goes on after it.
    var endsPart = false

    var codes: [UInt32] { text.unicodeScalars.map(\.value) }

    init(_ text: String, _ place: ClosedRange<Int>) {
      self.text = text
      self.place = place
    }

    init(_ mark: CueMark, _ place: ClosedRange<Int>) {
      self.init(String(Character(Unicode.Scalar(mark.code) ?? " ")), place)
    }
  }

  static func words(_ typed: ArraySlice<Character>) -> [Word] {
    EnglishFigures.marked(plain(typed).flatMap(writtenOut))
  }

  /// A pattern's words in the form of the text; no figures, for which a pattern has its marks.
  static func codes(ofPattern pattern: String) -> [UInt32] {
    if !pattern.utf8.contains(where: { !(0x61...0x7A).contains($0) }), whole[pattern] == nil {
      return pattern.utf8.map(UInt32.init) + [CueText.space]
    }
    if pattern.count == 1, let mark = pattern.first.flatMap(CueMark.init) {
      return [mark.code, CueText.space]
    }
    return plain(Array(pattern)[...]).flatMap(writtenOut).flatMap { $0.codes + [CueText.space] }
  }

  // MARK: - Words

  private static func plain(_ typed: ArraySlice<Character>) -> [Word] {
    var words: [Word] = []
    var start: Int?
    for place in typed.indices {
      if belongs(place, in: typed) {
        start = start ?? place
      } else {
        if let first = start { words.append(word(typed[first..<place])) }
        start = nil
        if ",;:".contains(typed[place]), !words.isEmpty {
          words[words.count - 1].endsPart = true
        }
      }
    }
    if let start { words.append(word(typed[start...])) }
    return words.filter { !$0.text.isEmpty }
  }

  private static func word(_ characters: ArraySlice<Character>) -> Word {
    var text = Folding.ascii(String(characters))
    if !text.utf8.allSatisfy({ $0 < 0x80 }) {
      text = text.replacing("’", with: "'").replacing("‘", with: "'")
    }
    return Word(text, characters.startIndex...characters.endIndex - 1)
  }

  private static func isPlain(_ ascii: UInt8) -> Bool {
    (0x61...0x7A).contains(ascii) || (0x41...0x5A).contains(ascii) || (0x30...0x39).contains(ascii)
  }

  /// Letters, digits, the signs of figures, and an apostrophe, a point, a comma or a stroke inside a word.
  private static func belongs(_ place: Int, in typed: ArraySlice<Character>) -> Bool {
    let character = typed[place]
    if let ascii = character.asciiValue, isPlain(ascii) { return true }
    if character.isLetter || character.isNumber || "£$€¥￥%％".contains(character) { return true }
    guard place > typed.startIndex, place + 1 < typed.endIndex else { return false }
    let before = typed[place - 1]
    let after = typed[place + 1]
    switch character {
    case "'", "’", "‘": return before.isLetter && after.isLetter
    case ".", ",", "/", ":": return before.isNumber && after.isNumber
    case "-": return before.isNumber && after.isNumber || before.isUppercase && after.isNumber
    default: return false
    }
  }

  // MARK: - Contractions

  private static let whole: [String: [String]] = [
    "can't": ["can", "not"], "cannot": ["can", "not"], "cant": ["can", "not"],
    "won't": ["will", "not"], "wont": ["will", "not"], "shan't": ["shall", "not"],
    "ain't": ["is", "not"], "let's": ["let", "us"], "gonna": ["going", "to"],
    "wanna": ["want", "to"], "gotta": ["got", "to"], "dont": ["do", "not"],
    "doesnt": ["does", "not"], "didnt": ["did", "not"], "isnt": ["is", "not"],
    "havent": ["have", "not"], "hasnt": ["has", "not"], "im": ["i", "am"], "ive": ["i", "have"],
    "youre": ["you", "are"], "whats": ["what", "is"], "thats": ["that", "is"],
    "cheque": ["cheque"], "check's": ["check", "is"], "goodbye": ["goodbye"],
    "y'all": ["you", "all"], "ya": ["you"], "u": ["you"], "pls": ["please"], "plz": ["please"],
    "ok": ["okay"],
  ]
  private static let endings = [
    ("n't", "not"), ("'re", "are"), ("'ve", "have"), ("'ll", "will"), ("'m", "am"),
    ("'d", "would"),
  ]
  /// Words after which `'s` is "is" and no owner.
  private static let isShort: Set<String> = [
    "it", "that", "there", "here", "what", "who", "where", "when", "how", "why", "he", "she",
    "this", "everything", "something", "nothing", "name",
  ]

  private static func writtenOut(_ word: Word) -> [Word] {
    guard word.text.count > 1 else { return word.text == "u" ? [Word("you", word.place)] : [word] }
    var parts = whole[word.text] ?? [word.text]
    if parts.count == 1, word.text.contains("'") {
      for (ending, full) in endings where word.text.hasSuffix(ending) {
        parts = [String(word.text.dropLast(ending.count)), full]
      }
      if word.text.hasSuffix("'s"), isShort.contains(String(word.text.dropLast(2))) {
        parts = [String(word.text.dropLast(2)), "is"]
      }
    }
    var words = parts.map { Word($0, word.place) }
    words[words.count - 1].endsPart = word.endsPart
    return words
  }
}
