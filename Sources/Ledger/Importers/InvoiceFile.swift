import Finance

/// An invoice file read and checked row by row, before rows are compared with each other and the ledger.
struct InvoiceFile {
  /// The most rows one import takes: sums of so many amounts, however large, stay inside 64 bits.
  static let rowsMax = 9_000_000

  let path: String
  let mapping: ColumnMapping
  private(set) var report = ImportReport()
  private(set) var findings = FindingList()
  /// The rows that count.
  let spool: InvoiceSpool
  private(set) var places: ColumnPlaces?

  private var contradictions = DateContradictions()

  /// - Parameter folder: where rows lie that are too many for memory.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``,
  ///   ``LedgerError/interrupted``.
  init(
    _ path: String, mapping: ColumnMapping, folder: String, monitor: ImportMonitor
  ) throws(LedgerError) {
    self.path = path
    self.mapping = mapping
    spool = InvoiceSpool(folder: folder)
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
    if !mapping.hasHeader {
      report.rows = 1
      try take(first, parser)
    }
    var quick = QuickRowParser(parser)
    while let row = try reader.nextBytes() {
      report.rows += 1
      guard report.rows <= Self.rowsMax else {
        findings.add(
          ImportFinding(
            .error, .tooManyRows, line: row.firstLine, expected: .rowsAtMost(Self.rowsMax)))
        return
      }
      if let plain = quick?.read(row) {
        do { try spool.add(plain) } catch { throw .unreadable(error) }
      } else {
        try take(row.text, parser)
      }
      if report.rows.isMultiple(of: ImportStep.rows) {
        let step = ImportStep(
          .reading, done: report.rows, total: reader.rowsExpected(after: report.rows))
        guard monitor(step) else { throw .unreadable(.interrupted) }
      }
    }
    if report.rows == 0 { findings.add(ImportFinding(.error, .fileIsEmpty, expected: .rows)) }
  }

  private mutating func take(_ row: CSVRow, _ parser: RowParser) throws(CSVError) {
    guard let parsed = parser.parse(row, findings: &findings) else { return }
    let found = contradictions.check(
      issued: parsed.invoice.issued, due: parsed.invoice.due, settled: parsed.payment?.date)
    for (code, field, issued) in found {
      findings.add(
        parser.finding(
          code, field, row, parser.places.cell(field, of: row) ?? "",
          .notBefore(issued, field: .issued)))
    }
    do { try spool.add(parsed) } catch { throw .unreadable(error) }
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
