import Finance
import GRDB
import Receivables

/// An invoice that the ledger has otherwise than a file says it.
struct KnownInvoice {
  /// What a payment of the file changes.
  enum Change {
    case add(Payment)
    /// In the place of the one payment that settled the whole.
    case replace(Payment)
  }

  let invoice: Invoice
  /// The payments that stand, with those taken from the file.
  private(set) var paid: [Payment] = []
  /// The day of the one payment that settled the whole and that nobody recorded.
  private let settled: CivilDate?

  /// `nil` when the ledger doesn't have it.
  init?(_ number: String, customer: Int64, in db: Database) throws {
    guard let invoice = try InvoiceRecord.fetch(number: number, customer: customer, in: db) else {
      return nil
    }
    self.invoice = invoice
    paid = try Settlement.payments(of: invoice, customer: customer, in: db)
    settled =
      paid.count == 1 && paid[0].entry == nil && paid[0].amount == invoice.amount
      ? paid[0].date : nil
  }

  /// What a payment of the file changes; `nil` when the ledger has it.
  mutating func take(_ payment: Payment, isPart: Bool) -> Change? {
    // Somebody may have recorded it before it came in a file.
    let isThere = paid.contains {
      $0.date == payment.date && $0.amount == payment.amount && $0.kind == .cash
    }
    if isThere { return nil }
    if isPart || paid.isEmpty { return add(payment) }
    // The file says the whole was settled. One full payment is corrected; part payments that were
    // recorded by hand are completed.
    if settled != nil, paid.count == 1 {
      paid = [payment]
      return .replace(payment)
    }
    let sum = paid.reduce(0) { $0 + $1.amount.minorUnits }
    let rest = payment.amount.minorUnits - sum
    guard rest != 0, (rest > 0) == (payment.amount.minorUnits > 0) else { return nil }
    var completing = payment
    completing.amount = Money(minorUnits: rest, currency: payment.amount.currency)
    return add(completing)
  }

  private mutating func add(_ payment: Payment) -> Change {
    paid.append(payment)
    return .add(payment)
  }

  /// The change in a form that can be shown.
  func change(to new: Invoice, _ payments: [Change], code: String) -> ImportReport.Change {
    let after = payments.last.map { change in
      switch change {
      case .add(let payment), .replace(let payment): payment.date
      }
    }
    return .invoice(
      code: code, before: invoice, after: new, settledBefore: settled,
      paid: payments.map { change in
        switch change {
        case .add(let payment), .replace(let payment): payment.amount
        }
      }.reduce(.zero(new.amount.currency), +), paidOn: after)
  }

  /// Writes what differs; what was there before is kept as a correction.
  func write(
    _ new: Invoice, _ payments: [Change], customer: Int64, _ recording: Recording, in db: Database
  ) throws {
    let isReplaced = payments.contains { if case .replace = $0 { true } else { false } }
    if invoice != new || isReplaced {
      let correction = InvoiceCorrection(
        date: recording.date, by: recording.by, source: recording.note, before: invoice,
        settledBefore: settled)
      try InvoiceCorrectionRecord.insert(correction, customer: customer, in: db)
    }
    if invoice != new {
      // The payment that settled it was of the old amount, whatever the new one is.
      if settled != nil, invoice.amount != new.amount, !isReplaced {
        try Settlement.spread(invoice.number, customer: customer, in: db)
      }
      try InvoiceRecord.update(new, customer: customer, in: db)
      try Settlement.settle(invoice.number, customer: customer, in: db)
    }
    for change in payments {
      switch change {
      case .add(let payment): try Settlement.add(payment, customer: customer, in: db)
      case .replace(let payment): try Settlement.replace(payment, customer: customer, in: db)
      }
    }
  }
}
