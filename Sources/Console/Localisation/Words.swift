import LineEditing
import Receivables

/// The words of the screen, in one language, from one catalogue a language.
struct Words: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var entries: WordIndex {
    switch language {
    case .en: Self.english
    case .ja: Self.japanese
    case .zhHans: Self.chinese
    }
  }

  // Read once, when the first word is needed.
  private static let english = WordIndex(Catalogue.en)
  private static let japanese = WordIndex(Catalogue.ja)
  private static let chinese = WordIndex(Catalogue.zhHans)

  static func text(_ language: Language) -> String {
    switch language {
    case .en: Catalogue.en
    case .ja: Catalogue.ja
    case .zhHans: Catalogue.zhHans
    }
  }

  /// The entry with its fields filled in; values come from data and are made harmless here.
  ///
  /// `{count:invoice|invoices}` prints the first word where `count` is 1 and the second elsewhere. A
  /// missing key prints itself in brackets: a test makes sure that none is missing.
  /// - Parameter isStored: the text goes into the history rather than on the screen: no value is cut.
  func callAsFunction(
    _ key: String, _ arguments: [String: String] = [:], isStored: Bool = false
  ) -> String {
    guard let entry = entries[key] else { return "⟨\(key)⟩" }
    if arguments.isEmpty, !entry.contains("{") { return entry }
    var text = ""
    var rest = entry[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      text += rest[..<open]
      let field = rest[rest.index(after: open)..<close]
      if let colon = field.firstIndex(of: ":") {
        let forms = field[field.index(after: colon)...].split(separator: "|")
        let isOne = arguments[String(field[..<colon])] == "1"
        text += String((isOne ? forms.first : forms.last) ?? "")
      } else {
        text += value(String(field), arguments[String(field)] ?? "", isStored: isStored)
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  private func value(_ field: String, _ text: String, isStored: Bool) -> String {
    isStored ? VisibleText.of(text, keepingNewlines: true) : Shown.field(field, text)
  }

  func has(_ key: String) -> Bool { entries.has(key) }
}
