/// Marks that number what follows them: ①, (1), （一）, ㈠.
///
/// The post office counts such a mark as one where it shows order, and by its parts in a sentence. Whether it
/// shows order is told by its place: at the start of a line or after a pause, with something after it that
/// it can number rather than a word that refers to it (①の, (1)及び).
enum OrderMark {
  /// How many characters of the line from `index` on are one order mark; 0 when there is none.
  static func length(in line: [Character], at index: Int) -> Int {
    let length = markLength(line, index)
    guard length > 0, mayStand(in: line, at: index), numbers(line, from: index + length) else {
      return 0
    }
    return length
  }

  private static func markLength(_ line: [Character], _ index: Int) -> Int {
    if CompoundCharacter.marksOrder(line[index]) { return 1 }
    guard line[index] == "(" || line[index] == "（" else { return 0 }
    let rest = line[(index + 1)...].prefix(3)
    guard let end = rest.firstIndex(where: { $0 == ")" || $0 == "）" }) else { return 0 }
    let inside = line[(index + 1)..<end]
    guard !inside.isEmpty else { return 0 }
    let isNumber = inside.allSatisfy { digits.contains($0) }
    let isKanji = inside.allSatisfy { kanji.contains($0) }
    let isLetter = inside.count == 1 && inside.allSatisfy { letters.contains($0) || isLatin($0) }
    return isNumber || isKanji || isLetter ? end - index + 1 : 0
  }

  /// Nothing before it, or a pause.
  private static func mayStand(in line: [Character], at index: Int) -> Bool {
    guard let before = line[..<index].last else { return true }
    return before.isWhitespace || pauses.contains(before)
  }

  /// Something follows, and it doesn't speak of the mark.
  private static func numbers(_ line: [Character], from index: Int) -> Bool {
    guard let next = line[min(index, line.count)...].first(where: { !$0.isWhitespace }) else {
      return false
    }
    return !references.contains(next)
  }

  private static func isLatin(_ character: Character) -> Bool {
    character.isASCII && character.isLetter
  }

  private static let digits = Set("0123456789０１２３４５６７８９")
  private static let kanji = Set("一二三四五六七八九十")
  private static let letters = Set(
    "アイウエオカキクケコサシスセソタチツテトあいうえおかきくけこいろはにほへと")
  private static let pauses = Set("。、，．：；・:;,")
  private static let references = Set("のはがをにとでもへや、。，．及又並若乃且～〜から項号条")
}
