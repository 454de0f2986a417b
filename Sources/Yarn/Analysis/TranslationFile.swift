/// The lines of a script in another language, in a file of comma-separated values with the columns `id` and `text`.
public struct TranslationFile: Sendable {
  /// What diagnostics call the file.
  public let name: String
  public let translation: Translation
  /// Each row's id, the line of the file it begins in, and that line.
  let rows: [(id: String, line: Int, excerpt: String)]

  /// What a file lacks.
  public struct Fault: Error, Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// The first row doesn't name the columns `id` and `text`.
      case columnsMissing
      case quoteNotClosed
      case idTwice(String)
    }

    public let kind: Kind
    public let line: Int
  }

  /// - Parameter language: a tag such as `ja`, `zh-Hans`, `en`.
  /// - Throws: ``Fault`` when the file can't be read as a whole.
  public init(name: String, language: String, text: String) throws(Fault) {
    let table = try CommaSeparated.rows(text)
    let names = table.first?.fields ?? []
    guard let id = names.firstIndex(of: "id"), let words = names.firstIndex(of: "text") else {
      throw Fault(kind: .columnsMissing, line: 1)
    }
    var texts: [String: String] = [:]
    var rows: [(String, Int, String)] = []
    for row in table.dropFirst() where row.fields.count > max(id, words) {
      var key = row.fields[id]
      if key.isEmpty { continue }
      if !key.hasPrefix("line:") { key = "line:" + key }
      if texts[key] != nil { throw Fault(kind: .idTwice(key), line: row.line) }
      texts[key] = row.fields[words]
      rows.append((key, row.line, row.fields.joined(separator: ",")))
    }
    self.name = name
    translation = Translation(language: language, texts: texts)
    self.rows = rows
  }

  /// Rows whose id no line of the scripts has.
  func unknown(in compilation: Compilation) -> [Diagnostic] {
    let known = Set(compilation.identities.values.map(\.id))
    return rows.filter { !known.contains($0.id) }.map {
      Diagnostic(
        .translationUnknown, ["id": $0.id],
        position: SourcePosition(file: name, line: $0.line, column: 1),
        length: $0.id.count, excerpt: String($0.excerpt.prefix { $0 != "\n" }))
    }
  }
}

/// Comma-separated values: quoted fields may hold commas, line ends and doubled quotes.
enum CommaSeparated {
  static func rows(
    _ text: String
  ) throws(TranslationFile.Fault) -> [(fields: [String], line: Int)] {
    var rows: [(fields: [String], line: Int)] = []
    var fields: [String] = []
    var field = ""
    var isQuoted = false
    var line = 1
    var rowLine = 1
    var quoteLine = 1
    var rest = text.first == "\u{FEFF}" ? text.dropFirst() : text[...]
    func endRow() {
      fields.append(field)
      if fields != [""] { rows.append((fields, rowLine)) }
      (fields, field, rowLine) = ([], "", line + 1)
    }
    while let character = rest.popFirst() {
      if isQuoted {
        if character.isNewline { line += 1 }
        if character != "\"" {
          field.append(character)
        } else if rest.first == "\"" {
          field.append(rest.removeFirst())
        } else {
          isQuoted = false
        }
      } else if character == "\"", field.isEmpty {
        (isQuoted, quoteLine) = (true, line)
      } else if character == "," {
        fields.append(field)
        field = ""
      } else if character.isNewline {
        endRow()
        line += 1
      } else {
        field.append(character)
      }
    }
    if isQuoted { throw TranslationFile.Fault(kind: .quoteNotClosed, line: quoteLine) }
    if !field.isEmpty || !fields.isEmpty { endRow() }
    return rows
  }
}
