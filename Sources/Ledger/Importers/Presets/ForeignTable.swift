import Finance

/// The rows of a preset's file, and what all presets ask of a cell.
struct ForeignTable {
  /// The most rows a preset takes: a journal is held as a whole, since its slips belong together.
  static let rowsMax = 200_000

  let rows: [CSVRow]
  /// Folded headers by place; empty for a file without.
  private let places: [String: Int]
  private let options: PresetOptions
  let order: DateOrder

  /// Reads a file; what is wrong with it becomes findings, and there are no rows then.
  ///
  /// - Parameters:
  ///   - usual: the encoding to take where the bytes leave several open.
  ///   - dateColumns: those that settle the order of dates, by what they say; none where it is fixed.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/interrupted``.
  init(
    _ path: String, hasHeader: Bool, dateColumns: [ImportField: String], usual: TextEncoding? = nil,
    options: PresetOptions, content: inout ForeignContent, monitor: ImportMonitor
  ) throws(LedgerError) {
    self.options = options
    var rows = try Self.read(path, usual, options, &content, monitor)
    var places: [String: Int] = [:]
    if hasHeader, !rows.isEmpty {
      for (place, header) in rows.removeFirst().fields.enumerated() {
        // The first of two equal headers counts.
        let name = Self.fold(header)
        if places[name] == nil { places[name] = place }
      }
    }
    self.rows = rows
    self.places = places
    let datePlaces = dateColumns.compactMapValues { places[Self.fold($0)] }
    let dated = rows.map { row in
      DatedRow(
        line: row.line,
        cells: datePlaces.compactMapValues { $0 < row.fields.count ? row.fields[$0].trimmed : nil })
    }
    let told = options.dateOrder ?? (dateColumns.isEmpty ? .ymd : nil)
    order = Self.settle(DatedRows(columns: dateColumns, rows: dated), told, &content)
    content.dateOrder = order
    content.rows = rows.count
    if rows.isEmpty, content.findings.errorCount == 0 {
      content.refuse(.fileIsEmpty, line: nil, .rows)
    }
  }

  private static func read(
    _ path: String, _ usual: TextEncoding?, _ options: PresetOptions,
    _ content: inout ForeignContent, _ monitor: ImportMonitor
  ) throws(LedgerError) -> [CSVRow] {
    content.encoding = options.encoding
    if options.encoding == nil {
      let detection = try EncodingDetector.detect(file: path, monitor: monitor)
      content.detection = detection
      let usualFits = usual.map { detection.candidates.contains($0) } ?? false
      content.encoding = detection.encoding ?? (usualFits ? usual : nil)
    }
    guard let encoding = content.encoding else {
      let open = content.detection?.candidates ?? []
      content.refuse(.encodingOpen, line: nil, .encoding(open))
      return []
    }
    let reader = try CSVReader(file: path, encoding: encoding)
    var rows: [CSVRow] = []
    do throws(CSVError) {
      while let row = try reader.next() {
        guard rows.count < rowsMax else {
          content.refuse(.tooManyRows, line: row.line, .rowsAtMost(rowsMax))
          return []
        }
        rows.append(row)
        guard rows.count.isMultiple(of: ImportStep.rows) else { continue }
        let step = ImportStep(
          .reading, done: rows.count, total: reader.rowsExpected(after: rows.count))
        guard monitor(step) else { throw CSVError.unreadable(.interrupted) }
      }
    } catch {
      if case .unreadable(let error) = error { throw error }
      content.findings.add(ImportFinding(error))
      return []
    }
    return rows
  }

  private static func settle(
    _ dates: DatedRows, _ told: DateOrder?, _ content: inout ForeignContent
  ) -> DateOrder {
    if let told { return told }
    let proof = dates.proof
    switch proof.verdict {
    case .proved(let order): return order
    case .unreadable: return .ymd
    case .open(let orders):
      content.openDates = dates
      content.refuse(
        .dateOrderOpen, line: nil, seen: proof.example,
        .dateOrder(orders, rows: proof.ambiguousCount))
      return orders[0]
    }
  }

  // MARK: - Cells

  /// A header without case, width and the star that marks columns a program insists on.
  static func fold(_ header: String) -> String {
    Folding.ascii(header).filter { !$0.isWhitespace && $0 != "*" }
  }

  /// Whether the file has a column by any of these names.
  func has(_ names: String...) -> Bool { names.contains { places[Self.fold($0)] != nil } }

  /// The cell of the first of these columns that the file has; empty when it has none.
  func text(_ row: CSVRow, _ names: String...) -> String {
    for name in names {
      guard let place = places[Self.fold(name)], place < row.fields.count else { continue }
      let text = row.fields[place].trimmed
      if !text.isEmpty { return text }
    }
    return ""
  }

  /// The day that `text` says; a finding when it says none.
  func date(
    _ text: String, _ row: CSVRow, _ column: String, _ content: inout ForeignContent
  ) -> CivilDate? {
    if let date = DateText.date(text, order: order) { return date }
    if text.isEmpty {
      content.refuse(.valueMissing, line: row.line, column: column, .value)
    } else {
      content.refuse(.dateUnreadable, line: row.line, column: column, seen: text, .date(order))
    }
    return nil
  }

  /// The amount that `text` says; a finding when it says none.
  func amount(
    _ text: String, _ currency: Currency, _ row: CSVRow, _ column: String,
    _ content: inout ForeignContent
  ) -> Money? {
    if let units = AmountText.minorUnits(text, currency: currency) {
      return Money(minorUnits: units, currency: currency)
    }
    if text.isEmpty {
      content.refuse(.valueMissing, line: row.line, column: column, .value)
    } else {
      content.refuse(
        .amountUnreadable, line: row.line, column: column, seen: text, .amount(.point, currency))
    }
    return nil
  }

  /// The currency that a row names, else the usual one; a finding for one that isn't known.
  func currency(
    _ text: String, _ row: CSVRow, _ column: String, _ content: inout ForeignContent
  ) -> Currency? {
    if text.isEmpty { return options.currency }
    if let known = CellReader.currency(text) { return known }
    content.refuse(.currencyUnknown, line: row.line, column: column, seen: text, .currency)
    return nil
  }
}

extension ImportFinding {
  /// Why a delimited file can't be read on, as a finding.
  init(_ error: CSVError) {
    switch error {
    case .undecodable(let failure):
      self.init(
        .error, .textUndecodable, line: failure.line,
        expected: .text(failure.encoding, byteOffset: failure.byteOffset))
    case .unterminatedQuote(let line, _), .textAfterQuote(let line, _), .nul(let line, _),
      .fieldTooLong(let line, _, _), .tooManyFields(let line, _):
      self.init(.error, .fileMalformed, line: line, expected: .wellFormed(error))
    case .unreadable: self.init(.error, .fileMalformed, expected: .wellFormed(error))
    }
  }
}
