import LineEditing

/// What a command has written while it isn't known yet whether it fits on the screen.
struct Page {
  /// In the order they were written; each ends with a newline.
  private(set) var parts: [(text: String, isTalk: Bool)] = []

  mutating func add(_ text: String, isTalk: Bool) { parts.append((text, isTalk)) }

  /// The rows of the screen that it takes: a line that is too wide goes on in the next row.
  ///
  /// - Parameter columns: 0 for a screen that is as wide as its lines.
  func rows(columns: Int) -> [String] {
    parts.flatMap { part in
      part.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        .flatMap { Self.folded(String($0), columns: columns) }
    }
  }

  /// The line as a terminal breaks it; sequences that set a style take no room.
  static func folded(_ line: String, columns: Int) -> [String] {
    if columns <= 0 || (line.utf8.count <= columns) { return [line] }
    var rows: [String] = []
    var row = ""
    var used = 0
    var isSequence = false
    for character in line {
      if character == "\u{1B}" { isSequence = true }
      let width = isSequence ? 0 : DisplayWidth.of(character)
      if isSequence, character.isLetter { isSequence = false }
      if used + width > columns {
        rows.append(row)
        (row, used) = ("", 0)
      }
      row.append(character)
      used += width
    }
    return rows + [row]
  }
}
