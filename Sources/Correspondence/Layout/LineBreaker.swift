/// Breaks a paragraph into lines of a given width.
///
/// English breaks at spaces; Chinese and Japanese between any two characters, but no line begins
/// with a closing bracket or a full stop or ends with an opening bracket (kinsoku, after JIS X 4051
/// and GB/T 15834). Amounts stay whole where they fit on a line.
struct LineBreaker {
  let width: Int

  /// Never at the beginning of a line.
  private static let clings: Set<Character> = Set(
    "、。，．・：；？！）］｝〕〉》」』】〗〙”’ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%％…‥")
  /// Never at the end of a line.
  private static let leads: Set<Character> = Set("（［｛〔〈《「『【〖〘“‘([{¥￥$£€第")

  /// Never parted from the figure before them.
  private static let units: Set<Character> = Set("年月日天回円元%％")

  /// A piece no line is broken in.
  private struct Piece {
    var text: String
    var width: Int
    /// A space stood before it, to be written unless it begins a line.
    var hasSpaceBefore: Bool
  }

  /// The lines; one empty line for nothing.
  func lines(_ runs: [Run]) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(runs) {
      let space = piece.hasSpaceBefore && !line.isEmpty ? 1 : 0
      if used + space + piece.width <= width {
        line += (space == 1 ? " " : "") + piece.text
        used += space + piece.width
        continue
      }
      if !line.isEmpty { lines.append(line) }
      (line, used) = (piece.text, piece.width)
      while used > width {
        let (head, tail) = cut(line)
        lines.append(head)
        (line, used) = (tail, TextWidth.columns(tail))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    return lines
  }

  /// The width of the widest piece that can't be broken.
  func widestPiece(_ runs: [Run]) -> Int { pieces(runs).map(\.width).max() ?? 0 }

  /// As much as fits on a line, at least one character, and the rest.
  private func cut(_ text: String) -> (head: String, tail: String) {
    var head = ""
    var used = 0
    for character in text {
      let columns = TextWidth.columns(character)
      if used + columns > width, !head.isEmpty { break }
      head.append(character)
      used += columns
    }
    return (head, String(text.dropFirst(head.count)))
  }

  private func pieces(_ runs: [Run]) -> [Piece] {
    var pieces: [Piece] = []
    var spaceIsDue = false
    for run in runs {
      if run.mayNotBreak {
        add(run.text, to: &pieces, afterSpace: spaceIsDue)
        spaceIsDue = false
        continue
      }
      for character in run.text {
        if character == " " {
          spaceIsDue = true
        } else {
          add(String(character), to: &pieces, afterSpace: spaceIsDue)
          spaceIsDue = false
        }
      }
    }
    return pieces
  }

  private func add(_ text: String, to pieces: inout [Piece], afterSpace: Bool) {
    let width = TextWidth.columns(text)
    guard let first = text.first, let last = pieces.last, let end = last.text.last, !afterSpace,
      mayNotBreak(between: end, and: first)
    else {
      pieces.append(Piece(text: text, width: width, hasSpaceBefore: afterSpace))
      return
    }
    pieces[pieces.count - 1].text += text
    pieces[pieces.count - 1].width += width
  }

  private func mayNotBreak(between end: Character, and first: Character) -> Bool {
    if Self.clings.contains(first) || Self.leads.contains(end) { return true }
    if end.isASCII, end.isNumber, Self.units.contains(first) { return true }
    if TextWidth.isWide(end) || TextWidth.isWide(first) { return false }
    // A word may be broken at its hyphen, a telephone number may not.
    return end != "-" || !first.isLetter
  }
}
