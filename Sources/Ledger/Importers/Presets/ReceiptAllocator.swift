import Finance
import Receivables

/// Puts the money that a file books to a customer to the customer's invoices: to those it names, else to
/// the oldest, and says so.
struct ReceiptAllocator {
  private var invoices: [String: Invoice] = [:]
  private var open: [String: Int] = [:]
  /// What the ledger has received on each day and not yet been met with by the file.
  private var received: [CivilDate: [Currency: Int]] = [:]
  private let recorded: [Payment]
  /// Sums that no open invoice takes.
  private(set) var onAccount: [Payment] = []

  /// - Parameters:
  ///   - known: what the ledger has of the customer; `nil` for a new one.
  ///   - invoices: those of the file, which win over the ledger's.
  ///   - paid: what the file itself puts to them.
  init(known: CustomerHistory?, invoices file: [Invoice], paid: [Payment]) {
    for invoice in (known?.invoices ?? []) + file { invoices[invoice.number] = invoice }
    for invoice in invoices.values { open[invoice.number] = invoice.amount.minorUnits }
    recorded = known?.payments ?? []
    for payment in recorded + paid.filter({ !(known?.payments ?? []).contains($0) })
    where !payment.isOnAccount {
      open[payment.invoiceNumber, default: 0] -= payment.amount.minorUnits
    }
    for payment in known?.moneyIn ?? [] where !paid.contains(payment) {
      received[payment.date, default: [:]][payment.amount.currency, default: 0] +=
        payment.amount.minorUnits
    }
  }

  /// The payments that a receipt makes; none when the ledger has it.
  ///
  /// A receipt is known when the ledger has as much for that customer on that day: neither the file nor
  /// the ledger numbers payments.
  mutating func take(_ receipt: ForeignReceipt, _ findings: inout FindingList) -> [Payment] {
    let currency = receipt.amount.currency
    if !receipt.otherThanMoney.isEmpty {
      findings.add(note(.warning, .notMoney, receipt, receipt.otherThanMoney, .value))
    }
    let known = min(
      max(0, received[receipt.date]?[currency] ?? 0), receipt.amount.minorUnits)
    if known > 0 {
      received[receipt.date, default: [:]][currency, default: 0] -= known
      let part = Money(minorUnits: known, currency: currency)
      findings.add(note(.note, .receiptKnown, receipt, "", .money(part)))
    }
    let rest = Money(minorUnits: receipt.amount.minorUnits - known, currency: currency)
    guard rest.isPositive else { return [] }
    for number in receipt.invoices where invoices[number] == nil {
      findings.add(note(.error, .invoiceNamedUnknown, receipt, number, .value))
      return []
    }
    return allocate(rest, receipt, &findings)
  }

  private mutating func allocate(
    _ amount: Money, _ receipt: ForeignReceipt, _ findings: inout FindingList
  ) -> [Payment] {
    let claims = invoices.values
      .filter {
        $0.amount.currency == amount.currency && (open[$0.number] ?? 0) > 0
          && ($0.issued <= receipt.date || receipt.invoices.contains($0.number))
      }
      .sorted { ($0.due, $0.number) < ($1.due, $1.number) }
      .map { Claim(id: $0.number, due: $0.due, owed: [.principal: open[$0.number] ?? 0]) }
    let named = receipt.invoices.filter { number in claims.contains { $0.id == number } }
    guard
      let allocation = try? Allocation(
        amount, to: claims, by: .oldestFirst, on: receipt.date,
        named: named.map { Designation(claim: $0) })
    else {
      keep(amount, receipt, &findings)
      return []
    }
    var payments: [Payment] = []
    for line in allocation.lines {
      open[line.claim, default: 0] -= line.amount.minorUnits
      let payment = Payment(
        invoiceNumber: line.claim, date: receipt.date, amount: line.amount)
      if recorded.contains(payment) {
        // It would be taken for the one that is there.
        findings.add(note(.warning, .receiptKnown, receipt, line.claim, .money(line.amount)))
      } else {
        payments.append(payment)
      }
    }
    let portions = allocation.lines.filter { $0.reason != .named }.map {
      ImportFinding.Portion(invoiceNumber: $0.claim, amount: $0.amount)
    }
    if !portions.isEmpty {
      findings.add(note(.note, .receiptAllocated, receipt, "", .allocated(portions)))
    }
    if !allocation.unapplied.isZero { keep(allocation.unapplied, receipt, &findings) }
    return payments
  }

  private mutating func keep(
    _ amount: Money, _ receipt: ForeignReceipt, _ findings: inout FindingList
  ) {
    onAccount.append(Payment(invoiceNumber: "", date: receipt.date, amount: amount))
    findings.add(note(.warning, .receiptOnAccount, receipt, "", .money(amount)))
  }

  private func note(
    _ severity: ImportFinding.Severity, _ code: ImportFinding.Code, _ receipt: ForeignReceipt,
    _ seen: String, _ expected: ImportFinding.Expectation
  ) -> ImportFinding {
    ImportFinding(severity, code, line: receipt.line, seen: seen, expected: expected)
  }
}
