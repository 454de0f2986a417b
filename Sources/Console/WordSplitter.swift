/// Splits a typed line into words as a shell does: spaces part them, quotes keep them together.
enum WordSplitter {
  /// A word and where it stands.
  struct Word: Equatable {
    /// Without its quotes and backslashes.
    var text: String
    /// Where it begins, counted in `Character`s from the start of the line.
    var start: Int
    /// The quote it begins with; `nil` when it begins without one.
    var quote: Character?
  }

  /// A quote that isn't closed is an ordinary character (`month's end`); the ideographic space parts
  /// words too.
  static func words(_ line: String) -> [String] { split(line, isCut: false).map(\.text) }

  /// The words of a line up to the cursor, the last one being the word under it: empty after a space.
  static func wordsToCursor(_ before: String) -> (complete: [Word], current: Word) {
    var words = split(before, isCut: true)
    let isOpen = words.last.map { $0.isOpen(at: before) } ?? false
    guard isOpen, let last = words.popLast() else {
      return (words.map(\.word), Word(text: "", start: before.count))
    }
    return (words.map(\.word), last.word)
  }

  private struct Part {
    var word: Word
    var end: Int

    var text: String { word.text }

    /// Whether the line ends inside the word.
    func isOpen(at line: String) -> Bool { end == line.count }
  }

  /// - Parameter isCut: whether the line goes on after the cursor: a quote at the start of a word then holds
  ///   all that follows it.
  private static func split(_ line: String, isCut: Bool) -> [Part] {
    let characters = Array(line)
    var parts: [Part] = []
    var word: Word?
    var index = 0
    while index < characters.count {
      let character = characters[index]
      let start = index
      index += 1
      switch character {
      case "\"", "'":
        let isFirst = word == nil
        if let end = characters[index...].firstIndex(of: character),
          character == "\"" || isFirst
        {
          word.append(String(characters[index..<end]), at: start, quote: character)
          index = end + 1
        } else if isCut, isFirst {
          word.append(String(characters[index...]), at: start, quote: character)
          index = characters.count
        } else {
          word.append(String(character), at: start)
        }
      case "\\":
        let next = index < characters.count ? String(characters[index]) : ""
        word.append(next, at: start)
        index = min(index + 1, characters.count)
      case let space where space.isWhitespace:
        if let word { parts.append(Part(word: word, end: start)) }
        word = nil
      default: word.append(String(character), at: start)
      }
    }
    if let word { parts.append(Part(word: word, end: characters.count)) }
    return parts
  }

  /// The text as one word of a line, put in quotes or behind backslashes where it needs them.
  ///
  /// - Parameter quote: the quote that was typed before it; it is kept where the text allows it.
  static func quoted(_ text: String, quote: Character? = nil) -> String {
    if let quote, !text.contains(quote) { return "\(quote)\(text)\(quote)" }
    if text.isEmpty { return "\"\"" }
    var escaped = ""
    for character in text {
      if character.isWhitespace || "\"'\\".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}

extension WordSplitter.Word? {
  fileprivate mutating func append(_ text: String, at start: Int, quote: Character? = nil) {
    if self == nil {
      self = WordSplitter.Word(text: text, start: start, quote: quote)
    } else {
      self?.text += text
    }
  }
}
