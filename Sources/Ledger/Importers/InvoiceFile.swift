import Finance

/// An invoice file read and checked by itself, before the ledger is asked.
struct InvoiceFile {
  /// The most rows one import takes.
  static let rowsMax = 1_000_000

  let mapping: ColumnMapping
  private(set) var report = ImportReport()
  private(set) var findings = FindingList()
  /// The rows that count, in the order of the file.
  private(set) var rows: [ImportRow] = []
  private(set) var places: ColumnPlaces?

  private struct Key: Hashable {
    let code: String
    let number: String
  }
  /// Where in ``rows`` an invoice is.
  private var known: [Key: [Int]] = [:]
  private var contradictions = DateContradictions()

  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``,
  ///   ``LedgerError/interrupted``.
  init(_ path: String, mapping: ColumnMapping, monitor: ImportMonitor) throws(LedgerError) {
    self.mapping = mapping
    for field in mapping.missingFields {
      findings.add(ImportFinding(.error, .fieldNotMapped, expected: .mapping(field)))
    }
    guard findings.errorCount == 0, let encoding = try settleEncoding(path, monitor),
      let order = try settleDateOrder(path, encoding, monitor)
    else { return }
    let reader = try CSVReader(file: path, encoding: encoding, delimiter: mapping.delimiter)
    do {
      try read(reader, order: order, encoding: encoding, monitor: monitor)
    } catch {
      if case .unreadable(let error) = error { throw error }
      findings.add(Self.finding(error))
    }
    for swap in contradictions.swaps.reversed() {
      findings.addFirst(
        ImportFinding(
          .error, .dayAndMonthSwapped, column: places?.column(swap.field),
          expected: .swap(contradictions: swap.contradictions, mended: swap.mended)))
    }
    report.dateSwaps = contradictions.swaps
  }

  /// The encoding to read in; `nil` when a person has to say, which is then a finding.
  private mutating func settleEncoding(
    _ path: String, _ monitor: ImportMonitor
  ) throws(LedgerError) -> TextEncoding? {
    report.encoding = mapping.encoding
    if mapping.encoding == nil {
      let detection = try EncodingDetector.detect(file: path, monitor: monitor)
      report.detection = detection
      report.encoding = detection.encoding
      if detection.encoding == nil {
        findings.add(
          ImportFinding(.error, .encodingOpen, expected: .encoding(detection.candidates)))
      }
    }
    return report.encoding
  }

  /// The order of dates; `nil` when the file doesn't settle it, which is then a finding.
  private mutating func settleDateOrder(
    _ path: String, _ encoding: TextEncoding, _ monitor: ImportMonitor
  ) throws(LedgerError) -> DateOrder? {
    report.dateOrder = mapping.dateOrder
    if let told = mapping.dateOrder { return told }
    let reader = try CSVReader(file: path, encoding: encoding, delimiter: mapping.delimiter)
    var whole = DateOrderProof()
    var columns: [ImportField: DateOrderProof] = [:]
    var unused = FindingList()
    var places: ColumnPlaces?
    var rows = 0
    // What is wrong with the file is reported when it is read for good.
    while let row = try? reader.next() {
      rows += 1
      if rows.isMultiple(of: ImportStep.rows) {
        let step = ImportStep(.dates, done: rows, total: reader.rowsExpected(after: rows))
        guard monitor(step) else { throw .interrupted }
      }
      let found = places ?? ColumnPlaces(mapping, firstRow: row, findings: &unused)
      let isHeader = places == nil && mapping.hasHeader
      places = found
      guard !isHeader, row.fields.count == found.width else { continue }
      for field in ImportField.dates {
        guard let cell = found.cell(field, of: row) else { continue }
        whole.add(cell)
        columns[field, default: DateOrderProof()].add(cell)
      }
    }
    guard monitor(ImportStep(.dates, done: rows, total: rows)) else { throw .interrupted }
    switch whole.verdict {
    case .proved(let order): report.dateOrder = order
    case .unreadable: report.dateOrder = .ymd
    case .open(let orders):
      let worst = ImportField.dates
        .filter { columns[$0] != nil }
        .max { (columns[$0]?.ambiguousCount ?? 0) < (columns[$1]?.ambiguousCount ?? 0) }
      findings.add(
        ImportFinding(
          .error, .dateOrderOpen, column: worst.flatMap { places?.column($0) },
          seen: worst.flatMap { columns[$0]?.example } ?? "",
          expected: .dateOrder(
            orders, rows: worst.flatMap { columns[$0]?.ambiguousCount } ?? 0)))
    }
    return report.dateOrder
  }

  private mutating func read(
    _ reader: CSVReader, order: DateOrder, encoding: TextEncoding, monitor: ImportMonitor
  ) throws(CSVError) {
    guard let first = try reader.next() else {
      findings.add(ImportFinding(.error, .fileIsEmpty, expected: .rows))
      return
    }
    let places = ColumnPlaces(mapping, firstRow: first, findings: &findings)
    self.places = places
    guard findings.errorCount == 0 else { return }
    let parser = RowParser(mapping, places: places, order: order, encoding: encoding)
    var next = mapping.hasHeader ? try reader.next() : first
    while let row = next {
      report.rows += 1
      guard report.rows <= Self.rowsMax else {
        findings.add(
          ImportFinding(.error, .tooManyRows, line: row.line, expected: .rowsAtMost(Self.rowsMax)))
        return
      }
      take(row, parser)
      if report.rows.isMultiple(of: ImportStep.rows) {
        let step = ImportStep(
          .reading, done: report.rows, total: reader.rowsExpected(after: report.rows))
        guard monitor(step) else { throw .unreadable(.interrupted) }
      }
      next = try reader.next()
    }
    if report.rows == 0 { findings.add(ImportFinding(.error, .fileIsEmpty, expected: .rows)) }
  }

  private mutating func take(_ row: CSVRow, _ parser: RowParser) {
    guard let parsed = parser.parse(row, findings: &findings) else { return }
    let settled = parsed.payment?.date
    let found = contradictions.check(
      issued: parsed.invoice.issued, due: parsed.invoice.due, settled: settled)
    for (code, field, issued) in found {
      findings.add(
        parser.finding(
          code, field, row, parser.places.cell(field, of: row) ?? "",
          .notBefore(issued, field: .issued)))
    }
    let key = Key(code: parsed.customerCode, number: parsed.invoice.number)
    guard let earlier = known[key], let first = earlier.first else {
      known[key] = [rows.count]
      rows.append(parsed)
      return
    }
    if let field = difference(parsed, rows[first]) {
      findings.add(
        parser.finding(
          .invoiceContradicts, field, row, parser.places.cell(field, of: row) ?? "",
          .sameAs(line: rows[first].line)))
      return
    }
    if let twin = earlier.first(where: { rows[$0].payment == parsed.payment }) {
      addRepeated(parsed, rows[twin], parser)
    } else {
      known[key]?.append(rows.count)
      rows.append(parsed)
    }
  }

  /// Notes a row that says what an earlier one said. Two equal payments on one day can't be told from
  /// one that was written twice, so such a row is an error.
  private mutating func addRepeated(_ row: ImportRow, _ twin: ImportRow, _ parser: RowParser) {
    let isPartPayment = mapping.columns[.paidAmount] != nil && row.payment != nil
    report.rowsRepeated += 1
    findings.add(
      ImportFinding(
        isPartPayment ? .error : .warning, .rowRepeated, line: row.line,
        column: parser.places.column(isPartPayment ? .paidAmount : .invoiceNumber),
        seen: row.invoice.number, expected: .sameAs(line: twin.line)))
  }

  /// The first field in which two rows about one invoice contradict each other; `nil` for none.
  private func difference(_ a: ImportRow, _ b: ImportRow) -> ImportField? {
    if a.invoice.issued != b.invoice.issued { return .issued }
    if a.invoice.due != b.invoice.due { return .due }
    if a.invoice.amount.currency != b.invoice.amount.currency { return .currency }
    if a.invoice.amount != b.invoice.amount { return .amount }
    if a.invoice.reference != b.invoice.reference { return .reference }
    // A full settlement happens once.
    if mapping.columns[.paidAmount] == nil, a.payment != b.payment { return .settled }
    return nil
  }

  private static func finding(_ error: CSVError) -> ImportFinding {
    switch error {
    case .undecodable(let failure):
      ImportFinding(
        .error, .textUndecodable, line: failure.line,
        expected: .text(failure.encoding, byteOffset: failure.byteOffset))
    case .unterminatedQuote(let line, _), .textAfterQuote(let line, _), .nul(let line, _),
      .fieldTooLong(let line, _, _), .tooManyFields(let line, _):
      ImportFinding(.error, .fileMalformed, line: line, expected: .wellFormed(error))
    case .unreadable: ImportFinding(.error, .fileMalformed, expected: .wellFormed(error))
    }
  }
}
