import GRDB

/// Brings a firm's invoice file into its ledger, as a whole or not at all.
///
/// Every row is imported or is an error; with one error nothing is. The same file twice changes
/// nothing the second time. A day of settlement means that the whole invoice was paid on that day,
/// unless a column says how much was.
public struct InvoiceImporter: Sendable {
  private let ledger: Ledger

  public init(ledger: Ledger) { self.ledger = ledger }

  /// Reads and checks everything, and says what an import would do. The ledger stays as it is.
  ///
  /// - Throws: ``LedgerError`` when the file or the ledger can't be read, or the monitor gave it up; what
  ///   is wrong with the file's content is in the report.
  public func plan(
    file: String, mapping: ColumnMapping, monitor: ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    try plan(InvoiceFile(file, mapping: mapping, monitor: monitor), monitor)
  }

  private func plan(
    _ content: InvoiceFile, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ImportReport {
    try ledger.read { db in
      var (report, findings) = (content.report, content.findings)
      _ = try LedgerChanges(
        content, report: &report, findings: &findings, monitor: monitor, in: db)
      return finished(report, findings)
    }
  }

  /// Imports the file in one transaction; when the report has an error, nothing was written.
  ///
  /// - Throws: as ``plan(file:mapping:monitor:)``, and when the ledger can't be written.
  public func `import`(
    file: String, mapping: ColumnMapping, monitor: ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    let content = try InvoiceFile(file, mapping: mapping, monitor: monitor)
    guard content.findings.errorCount == 0 else { return try plan(content, monitor) }
    return try ledger.write { db in
      var (report, findings) = (content.report, content.findings)
      let changes = try LedgerChanges(
        content, report: &report, findings: &findings, monitor: monitor, in: db)
      if findings.errorCount == 0 {
        try changes.apply(in: db, monitor: monitor)
        report.isImported = true
      }
      return finished(report, findings)
    }
  }

  private func finished(_ report: ImportReport, _ findings: FindingList) -> ImportReport {
    var report = report
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
