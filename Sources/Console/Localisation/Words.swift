import LineEditing
import Receivables

/// The words of the screen, in one language, from one catalogue a language.
struct Words: Sendable {
  let language: Language

  init(_ language: Language) { self.language = language }

  private var entries: [String: String] {
    switch language {
    case .en: Self.english
    case .ja: Self.japanese
    case .zhHans: Self.chinese
    }
  }

  // Read once, when the first word is needed: it would be most of the time a start takes.
  static let english = parse(Catalogue.en)
  private static let japanese = parse(Catalogue.ja)
  private static let chinese = parse(Catalogue.zhHans)

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

  func has(_ key: String) -> Bool { entries[key] != nil }

  /// The entries of a catalogue: `key = words`, one a line; `\n` is a line break.
  static func parse(_ text: String) -> [String: String] {
    var entries: [String: String] = [:]
    entries.reserveCapacity(1_000)
    // By bytes: by characters it would take longer than the rest of the start.
    for line in text.utf8.split(separator: 0x0A) {
      guard
        let sign = line.indices.first(where: { line[$0...].starts(with: [0x20, 0x3D, 0x20]) })
      else { continue }
      let value = line[line.index(sign, offsetBy: 3)...]
      entries[String(Substring(line[..<sign]))] = unescaped(value)
    }
    return entries
  }

  private static func unescaped(_ value: Substring.UTF8View) -> String {
    guard value.contains(0x5C) else { return String(Substring(value)) }
    var bytes: [UInt8] = []
    for byte in value {
      if byte == 0x6E, bytes.last == 0x5C {
        bytes[bytes.count - 1] = 0x0A
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
