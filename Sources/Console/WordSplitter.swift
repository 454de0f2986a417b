/// Splits a typed line into words as a shell does: spaces part them, quotes keep them together.
enum WordSplitter {
  /// A quote that isn't closed is an ordinary character (`month's end`); the ideographic space parts
  /// words too.
  static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isWord = false
    var rest = line[...]
    while let character = rest.popFirst() {
      switch character {
      case "\"", "'":
        if let end = rest.firstIndex(of: character), !(character == "'" && isWord) {
          word += rest[..<end]
          rest = rest[rest.index(after: end)...]
        } else {
          word.append(character)
        }
        isWord = true
      case "\\":
        if let next = rest.popFirst() { word.append(next) }
        isWord = true
      case let space where space.isWhitespace:
        if isWord { words.append(word) }
        (word, isWord) = ("", false)
      default:
        word.append(character)
        isWord = true
      }
    }
    if isWord { words.append(word) }
    return words
  }
}
