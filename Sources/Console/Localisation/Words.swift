import LineEditing
import Receivables

/// The words of the screen, in one language, from one catalogue a language.
struct Words: Sendable {
  let language: Language
  private let entries: [String: String]

  init(_ language: Language) {
    self.language = language
    entries = Self.parse(Self.text(language))
  }

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
  func callAsFunction(_ key: String, _ arguments: [String: String] = [:]) -> String {
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
        text += VisibleText.of(arguments[String(field)] ?? "", keepingNewlines: true)
      }
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The entries of a catalogue: `key = words`, one a line; `\n` is a line break.
  static func parse(_ text: String) -> [String: String] {
    var entries: [String: String] = [:]
    entries.reserveCapacity(600)
    for line in text.split(separator: "\n") {
      guard let sign = line.firstRange(of: " = ") else { continue }
      let value = String(line[sign.upperBound...])
      entries[String(line[..<sign.lowerBound])] =
        value.contains("\\") ? value.replacing("\\n", with: "\n") : value
    }
    return entries
  }
}
