import Finance
import GRDB
import Receivables

/// What a file's rows would change in the ledger.
struct LedgerChanges {
  private enum Change {
    case addInvoice(Invoice)
    case updateInvoice(Invoice)
    case addPayment(Payment)
    case replacePayment(Payment)
  }
  private struct Customers {
    var code: String
    var name: String
    /// `nil` for a customer to be added.
    var id: Int64?
    var changes: [Change] = []
  }

  private var customers: [Customers] = []
  private let mapping: ColumnMapping
  private let places: ColumnPlaces?

  /// Compares the rows with the ledger, customer by customer, and counts in `report`.
  init(
    _ file: InvoiceFile, report: inout ImportReport, findings: inout FindingList,
    monitor: ImportMonitor, in db: Database
  ) throws {
    mapping = file.mapping
    places = file.places
    var order: [String] = []
    var groups: [String: [ImportRow]] = [:]
    for row in file.rows {
      if groups[row.customerCode] == nil { order.append(row.customerCode) }
      groups[row.customerCode, default: []].append(row)
    }
    var totals: [Currency: Money] = [:]
    var done = 0
    for code in order {
      let rows = groups[code] ?? []
      try compare(rows, code, &report, &findings, &totals, in: db)
      done += rows.count
      if done / ImportStep.rows > (done - rows.count) / ImportStep.rows {
        let step = ImportStep(.comparing, done: done, total: file.rows.count)
        guard monitor(step) else { throw LedgerError.interrupted }
      }
    }
    report.totals = totals.values.sorted { $0.currency < $1.currency }
  }

  /// Writes what is to be changed.
  ///
  /// - Throws: ``LedgerError/interrupted`` when the monitor gave it up; the transaction has to be rolled back.
  func apply(in db: Database, monitor: ImportMonitor) throws {
    let total = customers.reduce(0) { $0 + $1.changes.count }
    var done = 0
    for customer in customers {
      let id =
        try customer.id
        ?? CustomerRecord.upsert(
          Customer(
            code: customer.code, name: customer.name, language: mapping.language,
            country: mapping.country), in: db)
      for change in customer.changes {
        switch change {
        case .addInvoice(let invoice): try InvoiceRecord.insert(invoice, customer: id, in: db)
        case .updateInvoice(let invoice): try InvoiceRecord.update(invoice, customer: id, in: db)
        case .addPayment(let payment): try PaymentRecord.insert(payment, customer: id, in: db)
        case .replacePayment(let payment):
          try Settlement.replaceOnly(payment, customer: id, in: db)
        }
        done += 1
        if done.isMultiple(of: ImportStep.rows) {
          guard monitor(ImportStep(.writing, done: done, total: total)) else {
            throw LedgerError.interrupted
          }
        }
      }
    }
  }

  private mutating func compare(
    _ rows: [ImportRow], _ code: String, _ report: inout ImportReport,
    _ findings: inout FindingList, _ totals: inout [Currency: Money], in db: Database
  ) throws {
    let known = try CustomerRecord.fetch(where: "code = ?", arguments: [code], in: db).first
    let firstName = rows.first { !$0.customerName.isEmpty }?.customerName ?? code
    let name = known?.customer.name ?? firstName
    var entry = Customers(code: code, name: name, id: known?.id)
    if known == nil { report.customersNew += 1 }
    noteName(rows, name, &report, &findings)
    var invoices: [String: Invoice] = [:]
    var payments: [String: [Payment]] = [:]
    if let id = known?.id {
      for invoice in try InvoiceRecord.fetch(customer: id, in: db) {
        invoices[invoice.number] = invoice
      }
      for payment in try PaymentRecord.fetch(customer: id, in: db) {
        payments[payment.invoiceNumber, default: []].append(payment)
      }
    }
    var done: Set<String> = []
    for row in rows {
      let number = row.invoice.number
      let old = invoices[number]
      if done.insert(number).inserted {
        totals[row.invoice.amount.currency, default: .zero(row.invoice.amount.currency)] +=
          row.invoice.amount
        if let old, old != row.invoice {
          if old.amount.currency != row.invoice.amount.currency, payments[number] != nil {
            findings.add(currencyChanged(row, old))
            continue
          }
          entry.changes.append(.updateInvoice(row.invoice))
          report.invoicesChanged += 1
        } else if old == nil {
          entry.changes.append(.addInvoice(row.invoice))
          report.invoicesNew += 1
        } else {
          report.invoicesUnchanged += 1
        }
      }
      guard let payment = row.payment,
        let change = Self.change(
          for: payment, old: old, paid: payments[number] ?? [],
          isPart: mapping.columns[.paidAmount] != nil)
      else { continue }
      entry.changes.append(change)
      if case .replacePayment(let payment) = change {
        report.paymentsChanged += 1
        payments[number] = [payment]
      } else if case .addPayment(let payment) = change {
        report.paymentsNew += 1
        payments[number, default: []].append(payment)
        checkTotal(row, payments[number] ?? [], &findings)
      }
    }
    if known == nil || !entry.changes.isEmpty { customers.append(entry) }
  }

  /// What a payment of the file changes; `nil` when the ledger has it.
  private static func change(
    for payment: Payment, old: Invoice?, paid: [Payment], isPart: Bool
  ) -> Change? {
    if paid.contains(payment) { return nil }
    if isPart || paid.isEmpty { return .addPayment(payment) }
    // The file says the whole was settled. One full payment is corrected; part payments that were
    // recorded by hand are completed.
    if paid.count == 1, paid[0].amount == old?.amount { return .replacePayment(payment) }
    let sum = paid.reduce(0) { $0 + $1.amount.minorUnits }
    let rest = payment.amount.minorUnits - sum
    guard rest != 0, (rest > 0) == (payment.amount.minorUnits > 0) else { return nil }
    return .addPayment(
      Payment(
        invoiceNumber: payment.invoiceNumber, date: payment.date,
        amount: Money(minorUnits: rest, currency: payment.amount.currency)))
  }

  private func checkTotal(_ row: ImportRow, _ paid: [Payment], _ findings: inout FindingList) {
    let sum = paid.map(\.amount).sum(row.invoice.amount.currency)
    let isOver =
      row.invoice.amount.minorUnits >= 0 ? sum > row.invoice.amount : sum < row.invoice.amount
    guard isOver else { return }
    findings.add(
      ImportFinding(
        .error, .paidMoreThanInvoiced, line: row.line,
        column: places?.column(.paidAmount) ?? places?.column(.settled),
        seen: row.invoice.number, expected: .atMost(row.invoice.amount)))
  }

  private func currencyChanged(_ row: ImportRow, _ old: Invoice) -> ImportFinding {
    ImportFinding(
      .error, .currencyChanged, line: row.line,
      column: places?.column(.currency) ?? places?.column(.amount),
      seen: row.invoice.amount.currency.code, expected: .currencyOf(old.amount.currency))
  }

  /// The name in the ledger is kept, or the first one of the file; other spellings are noted once a
  /// customer.
  private func noteName(
    _ rows: [ImportRow], _ name: String, _ report: inout ImportReport,
    _ findings: inout FindingList
  ) {
    guard
      let other = rows.first(where: { !$0.customerName.isEmpty && $0.customerName != name })
    else { return }
    report.namesKept += 1
    findings.add(
      ImportFinding(
        .note, .nameDiffers, line: other.line, column: places?.column(.customerName),
        seen: other.customerName, expected: .name(name)))
  }
}
