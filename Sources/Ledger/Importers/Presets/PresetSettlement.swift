import Finance
import Receivables

/// Puts another program's file together with the book: whose invoices they are, when they are due, and
/// which of them its payments settle.
struct PresetSettlement {
  private(set) var rows = PresetRows()
  /// What no invoice takes, by customer code.
  private(set) var onAccount: [String: [Payment]] = [:]
  private(set) var findings: FindingList
  private let options: PresetOptions
  private var saidDueOpen = false
  /// After every date that can be read.
  private static let farAhead = CivilDate(dayNumber: 100_000)

  /// A customer's part of the file.
  private struct Group {
    let code: String
    let name: String
    let isKnown: Bool
    var invoices: [ForeignInvoice] = []
    var receipts: [ForeignReceipt] = []
  }

  /// - Throws: an error of the ledger.
  init(
    _ content: ForeignContent, options: PresetOptions, ledger: Ledger
  ) throws(LedgerError) {
    self.options = options
    findings = content.findings
    let groups = group(content, CustomerNames(try ledger.customers()))
    guard findings.errorCount == 0 else { return }
    for group in groups {
      // As it stands at last: what was taken back doesn't count.
      let history =
        group.isKnown ? try ledger.history(of: group.code)?.asOf(Self.farAhead) : nil
      settle(group, history)
    }
  }

  private mutating func group(
    _ content: ForeignContent, _ names: CustomerNames
  ) -> [Group] {
    var groups: [Group] = []
    var places: [String: Int] = [:]
    var open: Set<ForeignCustomer> = []
    func place(_ customer: ForeignCustomer, _ line: Int, _ findings: inout FindingList) -> Int? {
      let match = names.match(customer)
      let (code, isKnown): (String, Bool)
      switch match {
      case .known(let known): (code, isKnown) = (known, true)
      case .new(let new): (code, isKnown) = (new, false)
      case .open(let codes):
        if open.insert(customer).inserted {
          findings.add(
            ImportFinding(
              .error, .customerOpen, line: line, seen: customer.name,
              expected: .customers(codes)))
        }
        return nil
      }
      if let known = places[code] { return known }
      places[code] = groups.count
      groups.append(Group(code: code, name: customer.name, isKnown: isKnown))
      return groups.count - 1
    }
    for invoice in content.invoices {
      if let place = place(invoice.customer, invoice.line, &findings) {
        groups[place].invoices.append(invoice)
      }
    }
    for receipt in content.receipts {
      if let place = place(receipt.customer, receipt.line, &findings) {
        groups[place].receipts.append(receipt)
      }
    }
    return groups
  }

  private mutating func settle(_ group: Group, _ history: CustomerHistory?) {
    var perDay: [CivilDate: Int] = [:]
    var invoices: [(line: Int, invoice: Invoice)] = []
    var payments: [String: [(Int, Payment)]] = [:]
    for foreign in group.invoices {
      var number = foreign.number
      if number.isEmpty {
        // The order within the day: the same file gives the same number again.
        perDay[foreign.issued, default: 0] += 1
        number = ReceivablesJournal.number(
          foreign.issued, String(perDay[foreign.issued, default: 1]))
      }
      guard let due = due(of: foreign, number, own: history?.customer.terms ?? "") else { continue }
      let invoice = Invoice(
        number: number, issued: foreign.issued, due: due, amount: foreign.amount,
        reference: foreign.reference)
      invoices.append((foreign.line, invoice))
      for paid in foreign.payments {
        payments[number, default: []].append(
          (paid.line, Payment(invoiceNumber: number, date: paid.date, amount: paid.amount)))
      }
    }
    // Without every due date the order of the invoices isn't known.
    guard findings.errorCount == 0 else { return }
    var allocator = ReceiptAllocator(
      known: history, invoices: invoices.map(\.invoice),
      paid: payments.values.flatMap { $0.map(\.1) })
    defer { if !allocator.onAccount.isEmpty { onAccount[group.code] = allocator.onAccount } }
    for receipt in group.receipts.sorted(by: { ($0.date, $0.line) < ($1.date, $1.line) }) {
      for payment in allocator.take(receipt, &findings) {
        payments[payment.invoiceNumber, default: []].append((receipt.line, payment))
      }
    }
    for (line, invoice) in invoices {
      let paid = payments.removeValue(forKey: invoice.number) ?? []
      rows.add(invoice, code: group.code, name: group.name, line: line, payments: paid)
    }
    // What settles invoices that only the ledger has: their rows say what it knows already.
    for invoice in history?.invoices ?? [] {
      guard let paid = payments[invoice.number], let line = paid.first?.0 else { continue }
      rows.add(
        invoice, code: group.code, name: history?.customer.name ?? "", line: line,
        payments: paid)
    }
  }

  /// By the file, else by what was agreed with the customer, else by the terms that a person said.
  private mutating func due(
    of foreign: ForeignInvoice, _ number: String, own: String
  ) -> CivilDate? {
    if let due = foreign.due { return due }
    if let terms = (try? PaymentTerms(own)) ?? options.terms,
      let dues = try? terms.dueDates(on: TermsDates(issued: foreign.issued)), dues.count == 1
    {
      return dues[0].date
    }
    // Said once: the same terms mend all of them.
    if !saidDueOpen {
      saidDueOpen = true
      findings.add(
        ImportFinding(.error, .dueOpen, line: foreign.line, seen: number, expected: .terms))
    }
    return nil
  }
}
