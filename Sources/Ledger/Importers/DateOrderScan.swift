import Finance

/// Looks through a whole file for the order of its dates.
///
/// A file has one order: that which reads most of the dates of all its columns together. So one column that
/// proves an order settles it for a column that would read in several, and where columns prove different
/// orders the smaller one has unreadable rows, which are then errors.
public struct DateOrderScan {
  public enum Outcome: Sendable, Equatable {
    /// Settled, with what settles it.
    case settled(DateOrder, [MappingProposal.Evidence])
    case open(DateOrderEvidence)
    /// No column is a date, or hardly a cell reads as one.
    case none
  }

  private let path: String
  private let mapping: ColumnMapping
  private let encoding: TextEncoding
  private let monitor: ImportMonitor

  public init(
    file path: String, mapping: ColumnMapping, encoding: TextEncoding,
    monitor: @escaping ImportMonitor = { _ in true }
  ) {
    self.path = path
    self.mapping = mapping
    self.encoding = encoding
    self.monitor = monitor
  }

  /// - Parameter today: the day of the import.
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/encodingUnavailable(_:)``,
  ///   ``LedgerError/interrupted``.
  public func run(today: CivilDate) throws(LedgerError) -> Outcome {
    let (places, dates) = try proofs()
    switch dates.whole.verdict {
    case .proved(let order): return .settled(order, dates.evidence(for: order))
    case .unreadable: return .none
    case .open(let orders): return .open(try evidence(orders, places, today: today))
    }
  }

  /// Where the columns are, and what their dates prove.
  func proofs() throws(LedgerError) -> (places: ColumnPlaces?, dates: DateOrderProofs) {
    var proofs = DateOrderProofs()
    let places = try eachRow { row, places in
      for field in ImportField.dates {
        if let cell = places.cell(field, of: row) { proofs.add(cell, in: field) }
      }
    }
    return (places, proofs)
  }

  func evidence(
    _ orders: [DateOrder], _ places: ColumnPlaces?, today: CivilDate
  ) throws(LedgerError) -> DateOrderEvidence {
    var headers: [ImportField: String] = [:]
    for field in ImportField.dates {
      guard let column = places?.column(field) else { continue }
      headers[field] = column.name.isEmpty ? String(column.number) : column.name
    }
    var tally = DateOrderTally(orders, columns: headers, today: today)
    _ = try eachRow { row, places in
      var cells: [ImportField: String] = [:]
      for field in headers.keys { cells[field] = places.cell(field, of: row) }
      tally.add(DatedRow(line: row.line, cells: cells))
    }
    return tally.evidence
  }

  /// What is wrong with the file is reported when it is read for good: such rows are passed over here.
  ///
  /// - Returns: where the columns are; `nil` for an empty file.
  private func eachRow(
    _ body: (CSVRow, ColumnPlaces) -> Void
  ) throws(LedgerError) -> ColumnPlaces? {
    let reader = try CSVReader(file: path, encoding: encoding, delimiter: mapping.delimiter)
    var unused = FindingList()
    var places: ColumnPlaces?
    var rows = 0
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
      body(row, found)
    }
    guard monitor(ImportStep(.dates, done: rows, total: rows)) else { throw .interrupted }
    return places
  }
}
