extension DisplayWidth {
  /// The string in rows of at most `to` columns.
  ///
  /// Rows break at spaces, between double-width characters, and inside a word only when it is
  /// longer than a row; a double-width character is never split, closing marks never begin a row
  /// and opening ones never end it. A newline in the string begins a new row.
  ///
  /// - Parameter indent: spaces in front of every row but the first; they count.
  /// - Returns: at least one row; spaces at the break are dropped.
  public static func wrapped(_ s: String, to: Int, indent: Int = 0) -> [String] {
    var wrapping = Wrapping(columns: max(to, 1), indent: max(0, min(indent, to - 2)))
    for (index, line) in s.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { wrapping.beginRow() }
      for piece in pieces(line) { wrapping.add(piece) }
    }
    return wrapping.finish()
  }

  /// What may not be torn apart: a word, a run of spaces, a wide character with the marks that
  /// cling to it.
  private static func pieces(_ line: Substring) -> [String] {
    var pieces: [String] = []
    var previous: Character?
    for character in line {
      if let before = previous, clings(character, to: before) {
        pieces[pieces.count - 1].append(character)
      } else {
        pieces.append(String(character))
      }
      previous = character
    }
    return pieces
  }

  private static func clings(_ character: Character, to before: Character) -> Bool {
    if (character == " ") != (before == " ") { return false }
    if character == " " { return true }
    if noRowBegin.contains(character) || noRowEnd.contains(before) { return true }
    return of(character) < 2 && of(before) < 2
  }

  private static let noRowBegin: Set<Character> = Set(
    "、。，．・：；？！」』）］｝〕〉》】’”〟ーァィゥェォッャュョヮぁぃぅぇぉっゃゅょゎ々〻%％,.!?:;)]}…")
  private static let noRowEnd: Set<Character> = Set("「『（［｛〔〈《【‘“〝([{¥￥$")
}

/// Rows being filled.
private struct Wrapping {
  let columns: Int
  let indent: Int
  private var rows: [String] = []
  private var row = ""
  private var used = 0
  /// Spaces that are written only when something follows them on the same row.
  private var pendingSpaces = 0

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  private var room: Int { rows.isEmpty ? columns : columns - indent }

  mutating func add(_ piece: String) {
    let width = DisplayWidth.of(piece)
    if piece.first == " " {
      pendingSpaces += width
      return
    }
    if used + pendingSpaces + width <= room {
      append(piece, width)
      return
    }
    if used > 0 { beginRow() }
    // Leading spaces of a line that does not fit with them are not worth a row.
    pendingSpaces = 0
    if width <= room {
      append(piece, width)
      return
    }
    for character in piece {
      let width = DisplayWidth.of(character)
      if used + width > room && used > 0 { beginRow() }
      append(String(character), width)
    }
  }

  private mutating func append(_ piece: String, _ width: Int) {
    row += DisplayWidth.spaces(pendingSpaces) + piece
    used += pendingSpaces + width
    pendingSpaces = 0
  }

  mutating func beginRow() {
    rows.append(row)
    row = DisplayWidth.spaces(indent)
    used = 0
    pendingSpaces = 0
  }

  mutating func finish() -> [String] {
    rows + [row]
  }
}
