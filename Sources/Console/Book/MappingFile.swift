import Archive
import Finance
import Ledger
import Receivables

/// Mapping files: how an export's columns are named, in YAML.
enum MappingFile {
  private static let keys: Set<String> = [
    "columns", "dates", "numbers", "currency", "encoding", "delimiter", "header", "term-days",
    "terms", "round-amounts", "language", "country",
  ]

  /// The mapping that a name or a path stands for: the book's, else a shipped one.
  ///
  /// - Throws: ``Complaint`` when there is none, or it has faults.
  static func load(_ name: String, book: String, share: String) throws -> ColumnMapping {
    let paths =
      name.contains("/") || name.hasSuffix(".yaml")
      ? [name] : [folder(book) + "/\(name).yaml", folder(share) + "/\(name).yaml"]
    for path in paths {
      if let bytes = try Files.contents(of: path) {
        return try read(String(decoding: bytes, as: UTF8.self), path: path)
      }
    }
    let known = [book, share].flatMap { Files.names(in: folder($0), suffix: ".yaml") }
      .map { String($0.dropLast(".yaml".count)) }
    throw Complaint(
      "import.no-mapping", ["seen": name, "known": Set(known).sorted().joined(separator: ", ")])
  }

  static func folder(_ root: String) -> String { root + "/templates/mappings" }

  static func read(_ text: String, path: String) throws -> ColumnMapping {
    let reader = NodeReader()
    var mapping = ColumnMapping(columns: [:])
    if let top = reader.document(text, keys: keys) {
      let fields = Set(ImportField.allCases.map(\.rawValue))
      if let columns = reader.map(top, "columns", keys: fields, required: true) {
        for field in ImportField.allCases {
          guard let name = reader.text(columns, field.rawValue), !name.isEmpty else { continue }
          mapping.columns[field] = Int(name).map { .position($0) } ?? .named(name)
        }
      }
      mapping.dateOrder = reader.word(top, "dates", DateOrder.self)
      mapping.numberForm = reader.word(top, "numbers", NumberForm.self) ?? .point
      mapping.currency = reader.currency(top, "currency")
      mapping.termDays = reader.integer(top, "term-days", in: 0...365)
      mapping.terms = PaymentsReader(reader: reader).terms(top)
      mapping.hasHeader = reader.flag(top, "header") ?? true
      mapping.roundsAmounts = reader.flag(top, "round-amounts") ?? false
      mapping.language = reader.word(top, "language", Language.self) ?? .en
      mapping.country = reader.text(top, "country") ?? ""
      if let text = reader.text(top, "encoding") {
        mapping.encoding = TextEncoding(named: text)
        if mapping.encoding == nil {
          reader.add(
            top.line(of: "encoding"), "encoding",
            .notOneOf(seen: text, allowed: TextEncoding.allCases.map(\.rawValue)))
        }
      }
      mapping.delimiter = reader.word(top, "delimiter", Delimiter.self) ?? .comma
    }
    guard reader.findings.isEmpty else { throw Complaint.faults(reader.findings, file: path) }
    return mapping
  }

  /// A mapping as such a file.
  static func text(_ mapping: ColumnMapping, words: Words) -> String {
    var lines = words("yaml.mapping").split(separator: "\n").map { "# \($0)" }
    lines.append("columns:")
    for field in ImportField.allCases {
      switch mapping.columns[field] {
      case .named(let name):
        let safe = name.filter { $0 != "\"" && $0 != "\\" }
        lines.append("  \(field.rawValue): \"\(safe)\"")
      case .position(let number): lines.append("  \(field.rawValue): \(number)")
      case nil: continue
      }
    }
    if let order = mapping.dateOrder { lines.append("dates: \(order.rawValue)") }
    lines.append("numbers: \(mapping.numberForm.rawValue)")
    if let currency = mapping.currency { lines.append("currency: \(currency.code)") }
    if let encoding = mapping.encoding { lines.append("encoding: \(encoding.rawValue)") }
    lines.append("delimiter: \(mapping.delimiter.rawValue)")
    lines.append("header: \(mapping.hasHeader)")
    lines.append("language: \(mapping.language.rawValue)")
    return lines.joined(separator: "\n") + "\n"
  }
}
