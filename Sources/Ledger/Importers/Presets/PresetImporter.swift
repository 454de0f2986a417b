import Finance
import GRDB
import Receivables

/// Brings another program's file into the ledger, as a whole or not at all.
///
/// The file is brought to the rows of a generic import, so that everything said there holds here: with one
/// error nothing is imported, and the same file twice changes nothing the second time.
public struct PresetImporter: Sendable {
  private let ledger: Ledger
  private let preset: ImportPreset
  private let options: PresetOptions
  private let recording: Recording

  /// - Parameter recording: as in ``InvoiceImporter``.
  public init(
    ledger: Ledger, preset: ImportPreset, options: PresetOptions, recording: Recording
  ) {
    self.ledger = ledger
    self.preset = preset
    self.options = options
    self.recording = recording
  }

  /// Says what an import would do. The ledger stays as it is.
  ///
  /// - Throws: as ``InvoiceImporter/plan(file:mapping:monitor:)``.
  public func plan(
    file: String, monitor: @escaping ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    try run(file, monitor, isDry: true)
  }

  /// Imports the file; when the report has an error, nothing was written.
  ///
  /// - Throws: as ``InvoiceImporter/import(file:mapping:monitor:)``.
  public func `import`(
    file: String, monitor: @escaping ImportMonitor = { _ in true }
  ) throws(LedgerError) -> ImportReport {
    try run(file, monitor, isDry: false)
  }

  private func run(
    _ file: String, _ monitor: @escaping ImportMonitor, isDry: Bool
  ) throws(LedgerError) -> ImportReport {
    var content = try read(file, monitor)
    content.noteSkipped()
    if content.invoices.isEmpty, content.receipts.isEmpty, content.findings.errorCount == 0 {
      content.refuse(.nothingReceivable, line: nil, preset.isJournal ? .receivable(account) : .rows)
    }
    guard content.findings.errorCount == 0 else {
      return finish(ImportReport(), content, content.findings, PresetRows())
    }
    let settled = try PresetSettlement(content, options: options, ledger: ledger)
    guard settled.findings.errorCount == 0, !settled.rows.rows.isEmpty else {
      return finish(ImportReport(), content, settled.findings, settled.rows)
    }
    let scratch = try ScratchFile(settled.rows.text, beside: ledger.path)
    let importer = InvoiceImporter(ledger: ledger, recording: recording)
    let mapping = PresetRows.mapping(options)
    let report =
      isDry
      ? try importer.plan(file: scratch.path, mapping: mapping, monitor: monitor)
      : try importer.import(file: scratch.path, mapping: mapping, monitor: monitor)
    return finish(
      try keep(settled.onAccount, report), content, settled.findings, settled.rows)
  }

  /// Puts what no invoice takes on account. Should this fail, the next import of the file finds the money
  /// missing and tries again.
  private func keep(
    _ onAccount: [String: [Payment]], _ report: ImportReport
  ) throws(LedgerError) -> ImportReport {
    var report = report
    guard report.isAcceptable else { return report }
    report.paymentsNew += onAccount.values.reduce(0) { $0 + $1.count }
    guard report.isImported else { return report }
    try ledger.write { db in
      for (code, payments) in onAccount.sorted(by: { $0.key < $1.key }) {
        guard let customer = try CustomerRecord.rowID(code: code, in: db) else { continue }
        for payment in payments { try PaymentRecord.insert(payment, customer: customer, in: db) }
      }
    }
    return report
  }

  private func read(
    _ file: String, _ monitor: ImportMonitor
  ) throws(LedgerError) -> ForeignContent {
    switch preset {
    case .yayoi: try YayoiJournalReader.read(file, options, monitor)
    case .moneyForward: try MoneyForwardJournalReader.read(file, options, monitor)
    case .freee: try FreeeDealReader.read(file, options, monitor)
    case .xero: try XeroInvoiceReader.read(file, options, monitor)
    case .quickbooks: try QuickBooksInvoiceReader.read(file, options, monitor)
    case .hledger: try LedgerJournalReader.read(file, options, monitor)
    }
  }

  private var account: String {
    options.receivable
      ?? (preset == .hledger
        ? LedgerJournalReader.usualAccounts[0] : ReceivablesJournal.usualAccount)
  }

  /// The report about the file that the person has, not about the rows made of it.
  private func finish(
    _ report: ImportReport, _ content: ForeignContent, _ first: FindingList, _ rows: PresetRows
  ) -> ImportReport {
    var report = report
    report.rows = content.rows
    report.encoding = content.encoding
    report.detection = content.detection
    report.dateOrder = content.dateOrder
    report.openDates = content.openDates?.evidence(today: recording.date)
    let all = first.kept + report.findings.map { moved($0, rows) }
    report.findings = Array(
      all.enumerated()
        .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
        .map(\.element).prefix(ImportReport.findingsMax))
    report.findingCount += first.count
    report.errorCount += first.errorCount
    return report
  }

  private func moved(_ finding: ImportFinding, _ rows: PresetRows) -> ImportFinding {
    var expected = finding.expected
    if case .sameAs(let line) = expected, let line = rows.line(of: line) {
      expected = .sameAs(line: line)
    }
    return ImportFinding(
      finding.severity, finding.code, line: finding.line.flatMap { rows.line(of: $0) },
      column: finding.column, seen: finding.seen, expected: expected)
  }
}
