import LineEditing

extension Output {
  /// The text with nothing in it that drives a terminal but our own styles, whoever wrote it.
  ///
  /// Values are made visible where they are put into words; this is the last gate, so that a value that was
  /// forgotten there is only ugly.
  static func harmless(_ text: String, usesColor: Bool) -> String {
    guard usesColor, text.contains("\u{1B}") else {
      return VisibleText.of(text, keepingNewlines: true)
    }
    var result = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      result += VisibleText.of(String(rest[..<escape]), keepingNewlines: true)
      rest = rest[escape...]
      let style = Style.sequences.first { rest.hasPrefix($0) }
      result += style ?? "␛"
      rest = rest.dropFirst(style?.count ?? 1)
    }
    return result + VisibleText.of(String(rest), keepingNewlines: true)
  }

  /// The text without our styles.
  static func plain(_ text: String) -> String {
    guard text.contains("\u{1B}") else { return text }
    var plain = ""
    var rest = text[...]
    while let escape = rest.firstIndex(of: "\u{1B}") {
      plain += rest[..<escape]
      rest = rest[escape...]
      rest = rest.dropFirst(Style.sequences.first { rest.hasPrefix($0) }?.count ?? 1)
    }
    return plain + rest
  }
}

extension Output.Style {
  /// What begins a style, and what ends all of them.
  fileprivate static let sequences =
    Self.allCases.map { "\u{1B}[\($0.rawValue)m" } + ["\u{1B}[0m"]
}
