import GRDB

/// Brings a firm's invoice file into its ledger, as a whole or not at all.
///
/// Every row is imported or is an error; with one error nothing is. The same file twice changes
/// nothing the second time. A day of settlement means that the whole invoice was paid on that day,
/// unless a column says how much was.
public struct InvoiceImporter: Sendable {
  private let ledger: Ledger
  private let recording: Recording

  /// - Parameter recording: who imports, when, and from where: kept with what a file corrects.
  public init(ledger: Ledger, recording: Recording) {
    self.ledger = ledger
    self.recording = recording
  }

  /// Reads and checks everything, and says what an import would do. The ledger stays as it is.
  ///
  /// - Throws: ``LedgerError`` when the file or the ledger can't be read, or the monitor gave it up; what
  ///   is wrong with the file's content is in the report.
  public func plan(
    file: String, mapping: ColumnMapping, monitor: @escaping ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    try plan(read(file, mapping, monitor), monitor)
  }

  /// Imports the file in one transaction; when the report has an error, nothing was written.
  ///
  /// - Throws: as ``plan(file:mapping:monitor:)``, and when the ledger can't be written.
  public func `import`(
    file: String, mapping: ColumnMapping, monitor: @escaping ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    let content = try read(file, mapping, monitor)
    guard content.findings.errorCount == 0 else { return try plan(content, monitor) }
    return try ledger.attempt { db in
      let changes = try LedgerChanges(content, recording: recording, monitor: monitor, in: db)
      try changes.run()
      var report = finished(changes, content)
      report.isImported = report.isAcceptable
      return (report, report.isAcceptable)
    }
  }

  private func read(
    _ file: String, _ mapping: ColumnMapping, _ monitor: @escaping ImportMonitor
  ) throws(LedgerError) -> InvoiceFile {
    // Rows that memory doesn't hold lie beside the ledger for the time of the import.
    let end = ledger.path.lastIndex(of: "/")
    let folder = end.map { String(ledger.path[..<$0]) } ?? "."
    return try InvoiceFile(
      file, mapping: mapping, folder: folder, today: recording.date, monitor: monitor)
  }

  private func plan(
    _ content: InvoiceFile, _ monitor: @escaping ImportMonitor
  ) throws(LedgerError) -> ImportReport {
    try ledger.read { db in
      let changes = try LedgerChanges(content, recording: nil, monitor: monitor, in: db)
      try changes.run()
      return finished(changes, content)
    }
  }

  private func finished(_ changes: LedgerChanges, _ content: InvoiceFile) -> ImportReport {
    var (report, findings) = (changes.report, changes.findings)
    SeenCells.fill(&findings, from: content)
    report.findings = findings.kept.enumerated()
      .sorted { a, b in
        // Those about the whole file stand first; otherwise the order of the file.
        (a.element.line ?? 0, a.offset) < (b.element.line ?? 0, b.offset)
      }
      .map(\.element)
    report.findingCount = findings.count
    report.errorCount = findings.errorCount
    return report
  }
}
