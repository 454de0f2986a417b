/// Breaks a paragraph into lines of a given width.
///
/// English breaks at spaces; Chinese and Japanese between any two characters, but no line begins
/// with a closing bracket or a full stop or ends with an opening bracket (kinsoku, after JIS X 4051
/// and GB/T 15834). Amounts stay whole where they fit on a line.
struct LineBreaker {
  let width: Int

  /// A piece no line is broken in: a stretch of the paragraph's bytes.
  private struct Piece {
    var start: Int
    var end: Int
    var width: Int
    /// A space stood before it, to be written unless it begins a line.
    var hasSpaceBefore: Bool
    /// Its last grapheme.
    var last: Unit
  }

  /// The pieces of a paragraph, with its text in UTF-8: a String for each of them would cost more than all else.
  private struct Pieces {
    var bytes: [UInt8] = []
    var list: [Piece] = []
  }

  /// The lines; one empty line for nothing.
  func lines(_ runs: [Run]) -> [String] {
    let pieces = pieces(runs)
    var lines: [String] = []
    var line: [UInt8] = []
    var used = 0
    for piece in pieces.list {
      let space = piece.hasSpaceBefore && !line.isEmpty ? 1 : 0
      if used + space + piece.width <= width {
        if space == 1 { line.append(0x20) }
        line += pieces.bytes[piece.start..<piece.end]
        used += space + piece.width
        continue
      }
      if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
      (line, used) = (Array(pieces.bytes[piece.start..<piece.end]), piece.width)
      while used > width {
        let (head, tail) = cut(String(decoding: line, as: UTF8.self))
        lines.append(head)
        (line, used) = (Array(tail.utf8), TextWidth.columns(tail))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    return lines
  }

  /// The width of the widest piece that can't be broken.
  func widestPiece(_ runs: [Run]) -> Int { pieces(runs).list.map(\.width).max() ?? 0 }

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

  private func pieces(_ runs: [Run]) -> Pieces {
    var pieces = Pieces()
    var spaceIsDue = false
    for run in runs {
      if run.mayNotBreak {
        guard let first = run.text.first, let last = run.text.last else { continue }
        let start = pieces.bytes.count
        pieces.bytes += run.text.utf8
        add(
          start, TextWidth.columns(run.text), first: Unit(first), last: Unit(last), to: &pieces,
          afterSpace: spaceIsDue)
        spaceIsDue = false
        continue
      }
      func take(_ unit: Unit, _ width: Int, _ bytes: some Sequence<UInt8>) {
        guard !unit.isSpace else {
          spaceIsDue = true
          return
        }
        let start = pieces.bytes.count
        pieces.bytes += bytes
        add(start, width, first: unit, last: unit, to: &pieces, afterSpace: spaceIsDue)
        spaceIsDue = false
      }
      let scalars = run.text.unicodeScalars
      if scalars.allSatisfy(TextWidth.isSimple) {
        for scalar in scalars {
          take(
            Unit(simple: scalar), TextWidth.columns(simple: scalar),
            Unicode.UTF8.encode(scalar) ?? Unicode.UTF8.encodedReplacementCharacter)
        }
      } else {
        for character in run.text {
          take(Unit(character), TextWidth.columns(character), character.utf8)
        }
      }
    }
    return pieces
  }

  private func add(
    _ start: Int, _ width: Int, first: Unit, last: Unit, to pieces: inout Pieces, afterSpace: Bool
  ) {
    let index = pieces.list.count - 1
    guard index >= 0, !afterSpace, mayNotBreak(between: pieces.list[index].last, and: first)
    else {
      pieces.list.append(
        Piece(
          start: start, end: pieces.bytes.count, width: width, hasSpaceBefore: afterSpace,
          last: last))
      return
    }
    pieces.list[index].end = pieces.bytes.count
    pieces.list[index].width += width
    pieces.list[index].last = last
  }

  private func mayNotBreak(between end: Unit, and first: Unit) -> Bool {
    if first.clings || end.leads { return true }
    if end.isDigit, first.isUnit { return true }
    if end.isWide || first.isWide { return false }
    // A word may be broken at its hyphen, a telephone number may not.
    return !end.isHyphen || !first.isLetter
  }
}

/// A grapheme, as far as breaking lines goes.
private struct Unit {
  let scalar: Unicode.Scalar
  /// Whether there is nothing but the scalar.
  let isAlone: Bool

  init(simple scalar: Unicode.Scalar) {
    self.scalar = scalar
    isAlone = true
  }

  init(_ character: Character) {
    scalar = character.unicodeScalars.first ?? " "
    isAlone = character.unicodeScalars.count == 1
  }

  var isSpace: Bool { isAlone && scalar == " " }
  var isDigit: Bool { isAlone && ("0"..."9").contains(scalar) }
  var isHyphen: Bool { isAlone && scalar == "-" }
  var isLetter: Bool { scalar.properties.isAlphabetic }
  var isWide: Bool { scalar.value >= 0x1100 && TextWidth.isWide(scalar) }

  /// Never at the beginning of a line.
  var clings: Bool {
    guard isAlone else { return false }
    switch scalar {
    case "、", "。", "，", "．", "・", "：", "；", "？", "！", "）", "］", "｝", "〕", "〉", "》", "」", "』", "】",
      "〗", "〙", "”", "’",
      "ー", "々", "ゝ", "ゞ", "ヽ", "ヾ", "ぁ", "ぃ", "ぅ", "ぇ", "ぉ", "っ", "ゃ", "ゅ", "ょ", "ゎ", "ァ", "ィ", "ゥ",
      "ェ", "ォ", "ッ",
      "ャ", "ュ", "ョ", "ヮ", "ヵ", "ヶ", ",", ".", ":", ";", "?", "!", ")", "]", "}", "%", "％", "…", "‥":
      return true
    default: return false
    }
  }

  /// Never at the end of a line.
  var leads: Bool {
    guard isAlone else { return false }
    switch scalar {
    case "（", "［", "｛", "〔", "〈", "《", "「", "『", "【", "〖", "〘", "“", "‘", "(", "[", "{", "¥", "￥",
      "$", "£", "€", "第":
      return true
    default: return false
    }
  }

  /// Never parted from the figure before them.
  var isUnit: Bool {
    guard isAlone else { return false }
    switch scalar {
    case "年", "月", "日", "天", "回", "円", "元", "%", "％": return true
    default: return false
    }
  }
}
