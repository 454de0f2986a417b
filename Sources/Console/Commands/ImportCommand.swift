import Archive
import ArgumentParser
import Finance
import Ledger
import LineEditing
import Receivables

/// Brings invoices and their payments in from a CSV file, or from the file of another program.
struct ImportCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Bring in invoices and payments from a CSV file: all of it, or nothing.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The file.", completion: .file())
  var file: String

  @Option(
    help: ArgumentHelp(
      "A mapping by name or path; proposed from the header when left out.", valueName: "mapping"),
    completion: .file(extensions: ["yaml"]))
  var map: String?

  @Option(
    help: "The file's encoding: utf-8, cp932, gb18030 or windows-1252.",
    completion: .list(TextEncoding.allCases.map(\.rawValue)))
  var encoding: String?

  @Option(
    help: ArgumentHelp("The order of its dates: ymd, mdy or dmy.", valueName: "date-order"),
    completion: .list(DateOrder.allCases.map(\.rawValue)))
  var dates: String?

  @Option(help: "The currency of rows that name none.")
  var currency: String?

  @Option(help: "Which column is which, such as issued=posting_date; repeat it for more.")
  var column: [String] = []

  @Option(
    help: "Another program's format; recognised when left out.",
    completion: .list(ImportPreset.allCases.map(\.rawValue)))
  var preset: String?

  @Option(
    help: ArgumentHelp(
      "From issue to due, where the file has no due date.", valueName: "terms"))
  var terms: String?

  @Option(help: ArgumentHelp("The account of receivables in a journal.", valueName: "account"))
  var receivable: String?

  @Option(
    help: ArgumentHelp(
      "The day of payments that the file gives without one.", valueName: "past-date"))
  var paidOn: String?

  @Flag(help: "Only show what would change.")
  var dryRun = false

  struct Record: Encodable {
    struct Finding: Encodable {
      let id: String
      let severity: String
      let line: Int?
      let column: String?
      let seen: String
      let text: String
    }
    let imported: Bool
    /// What the file was read as, told or found out.
    let encoding: String?
    let rows: Int
    let invoicesNew: Int
    let invoicesChanged: Int
    let invoicesUnchanged: Int
    let paymentsNew: Int
    let paymentsChanged: Int
    let customersNew: Int
    /// The first of them, as with ``changes``.
    let newCustomers: [ImportChanges.NewCustomer]
    let changeCount: Int
    let changes: [ImportChanges.Row]
    let findingCount: Int
    let findings: [Finding]
  }

  func run(in session: Session) throws {
    guard Files.exists(file) else { throw Complaint("import.no-file", ["path": file]) }
    let ledger = try session.book.ledger()
    if map == nil, column.isEmpty {
      switch try settledForm(session) {
      case .preset(let preset): return try run(preset, ledger, session)
      case .columns: break
      case .none: return
      }
    }
    var mapping: ColumnMapping
    var unkept: ColumnMapping?
    if let map {
      mapping = try MappingFile.load(
        map, book: session.desk.bookPath, share: session.desk.sharePath)
      try override(&mapping)
    } else {
      guard let agreed = try propose(session) else { return }
      mapping = agreed.mapping
      if agreed.isAsked { unkept = mapping } else { try keep(mapping, session) }
    }
    if mapping.terms == nil { mapping.terms = try session.book.settings().terms }
    let importer = InvoiceImporter(ledger: ledger, recording: try session.importing(file))
    let isAcceptable = try bring(session) { order, progress in
      if let order { mapping.dateOrder = order }
      return dryRun
        ? try importer.plan(file: file, mapping: mapping, monitor: Self.monitor(progress))
        : try importer.import(file: file, mapping: mapping, monitor: Self.monitor(progress))
    }
    // A wrong answer often contradicts the file, and must not be what is remembered.
    if let unkept, isAcceptable { try keep(unkept, session) }
  }

  /// Shows each step, and gives up on Ctrl-C.
  static func monitor(_ progress: Progress) -> ImportMonitor {
    { step in
      progress.show("progress.import.\(step.stage)", done: step.done, total: step.total)
      return !Interruption.came
    }
  }

  func override(_ mapping: inout ColumnMapping) throws {
    for (field, name) in try namedColumns() { mapping.columns[field] = .named(name) }
    if let known = try TextEncoding.typed(encoding) { mapping.encoding = known }
    if let order = try DateOrder.typed(dates) { mapping.dateOrder = order }
    if let currency {
      guard let known = Currency(currency) else {
        throw Complaint("usage.currency", ["seen": currency], status: .usage)
      }
      mapping.currency = known
    }
  }

  /// The columns said by hand.
  private func namedColumns() throws -> [ImportField: String] {
    var columns: [ImportField: String] = [:]
    for text in column {
      let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
      guard parts.count == 2, let field = ImportField(rawValue: parts[0]), !parts[1].isEmpty else {
        throw Complaint(
          "import.column",
          ["seen": text, "fields": ImportField.allCases.map(\.rawValue).joined(separator: ", ")],
          status: .usage)
      }
      columns[field] = parts[1]
    }
    return columns
  }

  // MARK: - Without a mapping

  /// The mapping a person agreed to, and whether they had to say the order of its dates; `nil` when they said no.
  private func propose(
    _ session: Session
  ) throws -> (mapping: ColumnMapping, isAsked: Bool)? {
    var told = ColumnMapping(columns: [:])
    try override(&told)
    let settings = try session.book.settings()
    let firm = settings.firm
    let home = firm.currency
    let named = try namedColumns()
    let found = try session.atLength { progress in
      try MappingProposal.propose(
        file: file, encoding: told.encoding, currency: told.currency ?? home,
        monitor: Self.monitor(progress))
    }
    guard var proposal = found?.taking(named) else {
      throw Complaint("import.nothing-to-propose", ["path": file])
    }
    if let order = told.dateOrder { proposal = proposal.taking(order) }
    var isAsked = false
    let isDatesOnly = open(proposal, settings).allSatisfy(\.isDateOrder)
    if isDatesOnly, proposal.mapping.dateOrder == nil {
      guard let settled = try settlingDates(of: proposal, session) else {
        session.output.line(session.words("import.declined"))
        return nil
      }
      (proposal, isAsked) = settled
    }
    let text = ImportText(words: session.words, formats: try session.formats())
    session.write(text.proposal(proposal))
    if told.encoding == nil, let found = proposal.mapping.encoding {
      session.output.line(
        "  " + session.words("import.encoding-found", ["encoding": found.rawValue]))
    }
    var mapping = proposal.mapping
    // New customers speak the language of the place, elsewhere that of whoever imports them.
    mapping.language = firm.jurisdiction.language ?? session.desk.language
    if let currency = told.currency { mapping.currency = currency }
    let gaps = open(proposal, settings)
    guard gaps.isEmpty else {
      throw Complaint("import.gaps", ["path": file], details: gaps.map(text.gap))
    }
    session.output.line(session.words("import.ask"))
    guard session.confirms() else {
      session.output.line(session.words("import.declined"))
      return nil
    }
    return (mapping, isAsked)
  }

  /// What a person has to say before the file can be imported. The form of numbers is taken and shown; the
  /// firm's terms give due dates.
  private func open(
    _ proposal: MappingProposal, _ settings: BookSettings
  ) -> [MappingProposal.Gap] {
    proposal.gaps.filter { gap in
      switch gap {
      case .numberForm: false
      case .missing(.due): settings.terms == nil
      case .missing, .ambiguous, .dateOrder: true
      }
    }
  }

  /// Keeps the agreed mapping in the book under the file's name, for next time.
  private func keep(_ mapping: ColumnMapping, _ session: Session) throws {
    let name = FileName.part(
      String((file.split(separator: "/").last ?? "import").prefix { $0 != "." }))
    let folder = MappingFile.folder(session.desk.bookPath)
    try Files.makeFolder(folder)
    let path = "\(folder)/\(name).yaml"
    let text = MappingFile.text(mapping, words: session.words)
    if let bytes = try Files.contents(of: path) {
      let known = try? MappingFile.read(String(decoding: bytes, as: UTF8.self), path: path)
      if try known != MappingFile.read(text, path: path) {
        session.output.line(session.words("import.mapping-stays", ["path": path]))
      }
      return
    }
    try Files.create(path, bytes: Array(text.utf8))
    session.output.line(session.words("import.mapping-kept", ["path": path, "name": name]))
  }

  // MARK: - The report

  func show(_ report: ImportReport, _ session: Session) throws {
    let text = ImportText(words: session.words, formats: try session.formats())
    if session.form == .json {
      return try session.writeJSON(
        Record(
          imported: report.isImported, encoding: report.encoding?.rawValue, rows: report.rows,
          invoicesNew: report.invoicesNew,
          invoicesChanged: report.invoicesChanged, invoicesUnchanged: report.invoicesUnchanged,
          paymentsNew: report.paymentsNew, paymentsChanged: report.paymentsChanged,
          customersNew: report.customersNew, newCustomers: ImportChanges.customers(report),
          changeCount: report.changeCount, changes: ImportChanges.rows(report),
          findingCount: report.findingCount,
          findings: report.findings.map {
            Record.Finding(
              id: $0.code.rawValue, severity: $0.severity.rawValue, line: $0.line,
              column: $0.column?.name, seen: $0.seen, text: text.finding($0, file: file))
          }))
    }
    let shown = report.findings.prefix(Self.findingsShown)
    for finding in shown { session.output.talk(text.finding(finding, file: file)) }
    if report.findingCount > shown.count {
      session.output.talk(
        session.words(
          "import.more-findings", ["count": String(report.findingCount - shown.count)]))
    }
    if let found = report.detection?.encoding {
      session.output.talk(
        session.words("import.encoding-found", ["encoding": found.rawValue]))
    }
    for swap in report.dateSwaps { session.output.talk(text.swap(swap)) }
    if dryRun, report.isAcceptable {
      session.write(
        ImportChanges(words: session.words, formats: try session.formats()).lines(report))
    }
    session.write(text.summary(report, file: file, dryRun: dryRun))
  }

  private static let findingsShown = 20
}
