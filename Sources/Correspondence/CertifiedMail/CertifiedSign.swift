/// What is counted as one thing on a certified-content copy: a character, or an order mark such as (1).
public struct CertifiedSign: Sendable, Equatable {
  enum Kind: Sendable {
    case character
    /// Counted with its opening bracket; written on the line between two cells.
    case closingBracket
    case space
    /// ① or (1) where it numbers what follows: one character, whatever is inside.
    case orderMark
  }

  /// As it is written.
  public let text: String
  /// How many characters it counts as: none for a closing bracket and a space, three for ⑬ in a sentence.
  public let count: Int
  let kind: Kind
  /// The place of its first character in the line of the file, from 1.
  let column: Int
}

/// Counts a line by the post office's rules.
///
/// Each sign is one; a pair of brackets is one, counted where it opens; a character in a frame counts its
/// characters and the frame, but one as a whole where it marks order (Japan Post's conditions of use, 謄本の字数の
/// 計算方法). Squared units count their letters. Spaces and empty lines don't count (two secondary sources).
public enum CertifiedCount {
  /// How many characters the line has.
  public static func characters(_ line: some StringProtocol) -> Int {
    signs(line).reduce(0) { $0 + $1.count }
  }

  /// The line's signs in order; put together they are the line.
  public static func signs(_ line: some StringProtocol) -> [CertifiedSign] {
    let characters = Array(line)
    let angles = AngleBrackets(characters)
    var signs: [CertifiedSign] = []
    var index = 0
    while index < characters.count {
      let length = OrderMark.length(in: characters, at: index)
      let end = index + max(1, length)
      signs.append(
        length > 0
          ? CertifiedSign(
            text: String(characters[index..<end]), count: 1, kind: .orderMark, column: index + 1)
          : sign(characters[index], column: index + 1, closesAngle: angles.closing.contains(index)))
      index = end
    }
    return signs
  }

  private static func sign(_ character: Character, column: Int, closesAngle: Bool)
    -> CertifiedSign
  {
    let text = String(character)
    if closesAngle || closing.contains(character) {
      return CertifiedSign(text: text, count: 0, kind: .closingBracket, column: column)
    }
    if character.isWhitespace {
      return CertifiedSign(text: text, count: 0, kind: .space, column: column)
    }
    return CertifiedSign(
      text: text, count: CompoundCharacter.count(character), kind: .character, column: column)
  }

  static let opening: Set<Character> = [
    "(", "（", "[", "［", "{", "｛", "「", "｢", "『", "【", "〔", "〈", "《", "〖", "〘", "⦅", "｟",
  ]
  static let closing: Set<Character> = [
    ")", "）", "]", "］", "}", "｝", "」", "｣", "』", "】", "〕", "〉", "》", "〗", "〙", "⦆", "｠",
  ]
}

/// Where `<` and `>` stand as a pair of brackets; alone they are signs of comparison.
private struct AngleBrackets {
  private(set) var closing: Set<Int> = []

  init(_ characters: [Character]) {
    var open = 0
    for (index, character) in characters.enumerated() {
      switch character {
      case "<", "＜": open += 1
      case ">", "＞":
        if open > 0 {
          open -= 1
          closing.insert(index)
        }
      default: break
      }
    }
  }
}
