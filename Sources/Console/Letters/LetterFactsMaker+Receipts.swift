import Correspondence
import Finance
import Receivables

/// Thanks for what came in.
extension LetterFactsMaker {
  /// Every payment on the invoices that the last one settled, when nothing is overdue any more.
  func addThanks(to facts: inout LetterFacts, _ settings: BookSettings) throws {
    let open = account.items.filter { $0.open.currency == currency && $0.open.isPositive }
    let overdue = open.filter(\.isOverdue)
    guard overdue.isEmpty else {
      let sum = overdue.map(\.open).sum(currency)
      throw Complaint(
        "letter.not-settled",
        ["amount": try session.formats().money(sum), "code": customer.code])
    }
    facts.receipts = settledLast
    guard !facts.receipts.isEmpty else {
      throw Complaint("letter.nothing-received", ["code": customer.code])
    }
    facts.invoices = open.map(fact)
    let onAccount = account.onAccount(in: currency)
    facts.onAccount = onAccount.isPositive ? onAccount : nil
    // Thanks for the invoices give no interest up.
    let interest = settings.interest.interest(account, currency)
    facts.reservesRights = interest?.leftOver.items.contains(where: Self.isAskedFor) ?? false
  }

  private var settledLast: [ReceiptFact] {
    let issued = Set(
      account.history.invoices.lazy.filter { $0.amount.currency == currency }.map(\.number))
    let settled = issued.subtracting(account.items.map(\.invoice.number))
    var received: [String: [ReceiptFact]] = [:]
    for payment in account.history.payments.sorted(by: { $0.date < $1.date })
    where payment.kind == .cash && settled.contains(payment.invoiceNumber) {
      received[payment.invoiceNumber, default: []].add(payment)
    }
    let last = received.values.compactMap(\.last?.date).max()
    return received.values.filter { $0.last?.date == last }.flatMap(\.self)
      .sorted { ($0.date, $0.invoiceNumber) < ($1.date, $1.invoiceNumber) }
  }
}

extension [ReceiptFact] {
  /// A payment of the same day joins what is there; one that bounced takes away what came in last.
  fileprivate mutating func add(_ payment: Payment) {
    guard payment.amount.isPositive else {
      var missing = Money.zero(payment.amount.currency) - payment.amount
      while missing.isPositive, let last {
        let taken = Swift.min(missing, last.amount)
        missing -= taken
        self[count - 1].amount -= taken
        if !self[count - 1].amount.isPositive { removeLast() }
      }
      return
    }
    if let last, last.date == payment.date {
      self[count - 1].amount += payment.amount
    } else {
      append(
        ReceiptFact(
          date: payment.date, amount: payment.amount, invoiceNumber: payment.invoiceNumber))
    }
  }
}
