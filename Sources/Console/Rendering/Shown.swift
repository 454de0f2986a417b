import LineEditing

/// Text from data as it stands on a screen: nothing in it drives the terminal, and none of it pushes the rest
/// away.
///
/// The data itself is never cut, only what is shown of it; the cut is marked `…`.
enum Shown {
  /// Names, roles, numbers of phones and invoices.
  static let nameColumnsMax = 60
  /// Codes: they also stand in the prompt.
  static let codeColumnsMax = 24
  /// Something short in a message.
  static let fieldColumnsMax = 80
  /// Longer than paths get that people make.
  static let pathColumnsMax = 1_024
  /// A sentence or a list.
  static let proseColumnsMax = 600

  static func name(_ text: String) -> String { cut(text, nameColumnsMax) }

  static func code(_ text: String) -> String { cut(text, codeColumnsMax) }

  /// A sentence on one line.
  static func cell(_ text: String) -> String { cut(text, proseColumnsMax) }

  static func prose(_ text: String) -> String { cut(text, proseColumnsMax, keepingNewlines: true) }

  /// A field of a message, by what it is called there; what has no name here is taken for a sentence.
  static func field(_ name: String, _ text: String) -> String {
    if name == "words" { return VisibleText.of(text, keepingNewlines: true) }
    let columns =
      short.contains(name)
      ? fieldColumnsMax : paths.contains(name) ? pathColumnsMax : proseColumnsMax
    return cut(text, columns, keepingNewlines: true)
  }

  /// To be copied in one piece.
  private static let paths: Set<String> = ["file", "path", "settings"]

  private static let short: Set<String> = [
    "by", "code", "contact", "id", "level", "name", "near", "number", "owner", "person", "seen",
    "you",
  ]

  private static func cut(
    _ text: String, _ columns: Int, keepingNewlines: Bool = false
  ) -> String {
    // A mark is at least one column wide: what is far beyond the limit needn't be looked at.
    let scalars = text.unicodeScalars.prefix(columns * 8)
    let visible = VisibleText.of(String(scalars), keepingNewlines: keepingNewlines)
    if scalars.endIndex < text.unicodeScalars.endIndex, DisplayWidth.of(visible) < columns {
      return visible + "…"
    }
    return DisplayWidth.truncated(visible, to: columns)
  }
}
