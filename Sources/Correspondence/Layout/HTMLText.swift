import Receivables

/// What every page of ours for printing needs.
public enum HTMLText {
  /// Escaped scalar by scalar: a combining mark after `<` must not hide it.
  public static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x40 && Self.escapes.contains($0) }) else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "&": escaped += "&amp;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// `<`, `>`, `&`, `"` and `'`.
  private static let escapes: [UInt8] = [0x3C, 0x3E, 0x26, 0x22, 0x27]

  /// Families of serif fonts for a language, those of the usual systems first, as CSS has them.
  public static func fonts(_ language: Language) -> String {
    switch language {
    case .ja:
      "\"Yu Mincho\", YuMincho, \"Hiragino Mincho ProN\", \"Noto Serif CJK JP\", "
        + "\"Noto Serif JP\", \"Noto Sans CJK JP\", serif"
    case .zhHans:
      "\"Songti SC\", SimSun, \"Noto Serif CJK SC\", \"Noto Serif SC\", \"Noto Sans CJK SC\", serif"
    case .en:
      "Georgia, \"Times New Roman\", \"Noto Serif\", \"Noto Serif CJK SC\", serif"
    }
  }
}
