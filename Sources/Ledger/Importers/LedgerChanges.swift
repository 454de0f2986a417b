import Finance
import GRDB
import Receivables

/// Compares what a file says with the ledger, in the order of both, and writes what differs.
///
/// A million rows are compared one invoice at a time; nothing grows with the file.
final class LedgerChanges {
  /// Who imports; `nil` when nothing is to be written.
  private let recording: Recording?
  private let file: InvoiceFile
  private let monitor: ImportMonitor
  private let db: Database
  private let statements: InvoiceStatements
  private let pace: Pace
  /// Whether the file's payments are parts of the whole.
  private let isPart: Bool
  private let hasReference: Bool
  private let hasReceived: Bool
  /// Whether the ledger had anything to compare with.
  private let hadCustomers: Bool

  private(set) var report: ImportReport
  private(set) var findings: FindingList
  private var totals: [Money] = []
  private var customer = FileCustomer()
  private var invoice = FileInvoice()
  private var hasInvoice = false

  /// - Parameter recording: who imports and when; `nil` only compares.
  init(
    _ file: InvoiceFile, recording: Recording?, monitor: @escaping ImportMonitor, in db: Database
  ) throws {
    self.file = file
    self.recording = recording
    self.monitor = monitor
    self.db = db
    statements = try InvoiceStatements(db)
    pace = try Pace(db)
    report = file.report
    findings = file.findings
    isPart = file.mapping.columns[.paidAmount] != nil
    hasReference = file.mapping.columns[.reference] != nil
    hasReceived = file.mapping.columns[.received] != nil
    hadCustomers = try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM customer)") ?? false
  }

  /// Whether what differs is written: not any more once something is wrong, since nothing will be kept then.
  private var isWriting: Bool { recording != nil && findings.errorCount == 0 }

  /// Goes through the file.
  ///
  /// - Throws: ``LedgerError/interrupted`` when the monitor gave it up; the transaction has to be rolled back.
  func run() throws {
    let total = file.spool.count
    guard monitor(ImportStep(.comparing, done: 0, total: total)) else {
      throw LedgerError.interrupted
    }
    try file.spool.sort()
    var done = 0
    while let row = try file.spool.next() {
      if !customer.code.isSame(as: row.code) {
        try finishCustomer()
        customer.begin(row.code)
      }
      if row.number.isEmpty {
        customer.note(row)
        continue
      }
      if !customer.isSettled { try settleCustomer() }
      if hasInvoice, invoice.number.isSame(as: row.number) {
        join(row)
      } else {
        try finishInvoice()
        invoice.begin(row)
        hasInvoice = true
      }
      done += 1
      if done.isMultiple(of: ImportStep.rows) { try tell(done, total) }
    }
    try finishCustomer()
    try tell(done, total)
    report.totals = totals.sorted { $0.currency < $1.currency }
  }

  private func tell(_ done: Int, _ total: Int) throws {
    let step = ImportStep(recording == nil ? .comparing : .writing, done: done, total: total)
    guard monitor(step) else { throw LedgerError.interrupted }
  }

  // MARK: Rows of one invoice

  /// Takes a further row about the invoice at hand.
  private func join(_ row: SpooledRow) {
    if let field = invoice.difference(row, isPart: isPart) {
      // What the file has there is read again at the end: see ``SeenCells``.
      findings.add(
        ImportFinding(
          .error, .invoiceContradicts, line: row.line, column: file.places?.column(field),
          expected: .sameAs(line: invoice.line)))
      return
    }
    guard let twin = invoice.twin(of: row) else { return invoice.addPayment(of: row) }
    // Two equal payments on one day can't be told from one that was written twice.
    let isPartPayment = isPart && row.settled != nil
    report.rowsRepeated += 1
    findings.add(
      ImportFinding(
        isPartPayment ? .error : .warning, .rowRepeated, line: row.line,
        column: file.places?.column(isPartPayment ? .paidAmount : .invoiceNumber),
        seen: String(decoding: row.number, as: UTF8.self), expected: .sameAs(line: twin)))
  }

  // MARK: Customers

  /// Looks the customer up, or adds it.
  private func settleCustomer() throws {
    let code = String(decoding: customer.code, as: UTF8.self)
    let known = hadCustomers ? try CustomerRecord.idAndName(code: code, in: db) : nil
    let name = customer.settle(known)
    if let other = customer.otherName {
      report.namesKept += 1
      findings.add(
        ImportFinding(
          .note, .nameDiffers, line: other.line, column: file.places?.column(.customerName),
          seen: other.name, expected: .name(name)))
    }
    guard known == nil else { return }
    report.customersNew += 1
    report.note(.customer(code: code, name: name))
    guard isWriting else { return }
    let new = Customer(
      code: code, name: name, language: file.mapping.language, country: file.mapping.country)
    customer.id = try CustomerRecord.insertRow(new, in: db)
  }

  private func finishCustomer() throws {
    try finishInvoice()
    if customer.isChanged, isWriting, let id = customer.id { try pace.renew(customer: id) }
  }

  // MARK: Invoices

  private func finishInvoice() throws {
    guard hasInvoice else { return }
    hasInvoice = false
    addTotal()
    guard customer.isKnown, let id = customer.id else { return try addNew() }
    let state = try invoice.number.withUnsafeBytes { number in
      try statements.look(customer: id, number: number) { stored in
        stored.map { isUnchanged($0) ? State.unchanged : .different } ?? .new
      }
    }
    switch state {
    case .new: try addNew()
    case .unchanged: report.invoicesUnchanged += 1
    case .different: try change(customer: id)
    }
  }

  private enum State { case new, unchanged, different }

  private func addTotal() {
    let place = totals.firstIndex { $0.currency == invoice.currency }
    let amount = Money(minorUnits: invoice.amount, currency: invoice.currency)
    if let place { totals[place] += amount } else { totals.append(amount) }
  }

  private func addNew() throws {
    report.invoicesNew += 1
    report.paymentsNew += invoice.payments.count
    var paid = 0
    for payment in invoice.payments {
      paid += payment.amount
      checkTotal(paid, line: payment.line)
    }
    guard isWriting, let id = customer.id else { return }
    customer.isChanged = true
    let isWhole = invoice.payments.count == 1 && paid == invoice.amount
    let settled =
      paid == invoice.amount ? invoice.payments.max { $0.date < $1.date }?.date : nil
    try statements.insert(
      invoice, customer: id, settled: settled, isInParts: !invoice.payments.isEmpty && !isWhole)
    guard !isWhole else { return }
    for payment in invoice.payments {
      try PaymentRecord.insertRow(invoice.payment(payment), customer: id, in: db)
    }
  }

  /// Whether the ledger has exactly what the file says.
  private func isUnchanged(_ stored: InvoiceStatements.Stored) -> Bool {
    guard stored.amount == invoice.amount, Self.isSame(stored.currency, invoice.currency.code),
      isDay(stored.issued, invoice.issued), isDay(stored.due, invoice.due),
      !hasReference || invoice.reference.isSame(as: stored.reference),
      !hasReceived || isDay(stored.received, invoice.received)
    else { return false }
    guard let payment = invoice.payments.first else { return true }
    return !stored.isInParts && invoice.payments.count == 1 && payment.amount == invoice.amount
      && isDay(stored.settled, payment.date)
  }

  private func isDay(_ stored: UnsafeRawBufferPointer, _ date: CivilDate?) -> Bool {
    guard let date else { return stored.isEmpty }
    return RowSorter.compare(stored, statements.text(of: date)) == 0
  }

  private static func isSame(_ stored: UnsafeRawBufferPointer, _ code: String) -> Bool {
    stored.elementsEqual(code.utf8)
  }

  // MARK: What the ledger has otherwise

  private func change(customer id: Int64) throws {
    let number = String(decoding: invoice.number, as: UTF8.self)
    guard var known = try KnownInvoice(number, customer: id, in: db) else { return }
    let new = invoice.invoice(
      keeping: known.invoice, hasReference: hasReference, hasReceived: hasReceived)
    if known.invoice.amount.currency != new.amount.currency, !known.paid.isEmpty {
      return refuseCurrency(known.invoice)
    }
    let isCorrected = known.invoice != new
    if isCorrected { report.invoicesChanged += 1 } else { report.invoicesUnchanged += 1 }
    var payments: [KnownInvoice.Change] = []
    for payment in invoice.payments {
      guard let change = known.take(invoice.payment(payment), isPart: isPart) else { continue }
      payments.append(change)
      switch change {
      case .replace: report.paymentsChanged += 1
      case .add:
        report.paymentsNew += 1
        checkTotal(known.paid.reduce(0) { $0 + $1.amount.minorUnits }, line: payment.line)
      }
    }
    guard isCorrected || !payments.isEmpty else { return }
    let code = String(decoding: customer.code, as: UTF8.self)
    report.note(known.change(to: new, payments, code: code))
    guard isWriting, let recording else { return }
    customer.isChanged = true
    try known.write(new, payments, customer: id, recording, in: db)
  }

  private func checkTotal(_ paid: Int, line: Int) {
    guard invoice.amount >= 0 ? paid > invoice.amount : paid < invoice.amount else { return }
    findings.add(
      ImportFinding(
        .error, .paidMoreThanInvoiced, line: line,
        column: file.places?.column(.paidAmount) ?? file.places?.column(.settled),
        seen: String(decoding: invoice.number, as: UTF8.self),
        expected: .atMost(Money(minorUnits: invoice.amount, currency: invoice.currency))))
  }

  private func refuseCurrency(_ old: Invoice) {
    findings.add(
      ImportFinding(
        .error, .currencyChanged, line: invoice.line,
        column: file.places?.column(.currency) ?? file.places?.column(.amount),
        seen: invoice.currency.code, expected: .currencyOf(old.amount.currency)))
  }
}
