extension WordSplitter {
  /// A word as it has to be typed to be split off as one.
  static func quoted(_ word: String) -> String {
    let isPlain = !word.isEmpty && word.allSatisfy { !$0.isWhitespace && !"\"'\\".contains($0) }
    if isPlain { return word }
    return word.contains("\"") ? "'\(word)'" : "\"\(word)\""
  }
}
