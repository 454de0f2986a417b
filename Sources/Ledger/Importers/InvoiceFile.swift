import Finance

/// An invoice file read and checked row by row, before rows are compared with each other and the ledger.
struct InvoiceFile {
  /// The most rows one import takes: sums of so many amounts, however large, stay inside 64 bits.
  static let rowsMax = 9_000_000

  let path: String
  let mapping: ColumnMapping
  private let today: CivilDate
  private(set) var report = ImportReport()
  private(set) var findings = FindingList()
  /// The rows that count.
  let spool: InvoiceSpool
  private(set) var places: ColumnPlaces?

  private var contradictions = DateContradictions()

  /// - Parameters:
  ///   - folder: where rows lie that are too many for memory.
  ///   - today: the day of the import.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``,
  ///   ``LedgerError/interrupted``.
  init(
    _ path: String, mapping: ColumnMapping, folder: String, today: CivilDate,
    monitor: @escaping ImportMonitor
  ) throws(LedgerError) {
    self.today = today
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
    _ path: String, _ encoding: TextEncoding, _ monitor: @escaping ImportMonitor
  ) throws(LedgerError) -> DateOrder? {
    report.dateOrder = mapping.dateOrder
    if let told = mapping.dateOrder { return told }
    let scan = DateOrderScan(file: path, mapping: mapping, encoding: encoding, monitor: monitor)
    let (places, dates) = try scan.proofs()
    switch dates.whole.verdict {
    case .proved(let order): report.dateOrder = order
    case .unreadable: report.dateOrder = .ymd
    case .open(let orders):
      report.openDates = try scan.evidence(orders, places, today: today)
      let column = dates.worst.flatMap { dates.columns[$0] }
      findings.add(
        ImportFinding(
          .error, .dateOrderOpen, column: dates.worst.flatMap { places?.column($0) },
          seen: column?.example ?? "",
          expected: .dateOrder(orders, rows: column?.ambiguousCount ?? 0)))
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
