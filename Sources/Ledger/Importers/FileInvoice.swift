import Finance
import Receivables

/// Everything a file says about one invoice.
struct FileInvoice {
  struct Payment: Equatable {
    let line: Int
    let date: CivilDate
    let amount: Int
  }

  /// The first line that has it.
  private(set) var line = 0
  private(set) var number: [UInt8] = []
  private(set) var reference: [UInt8] = []
  private(set) var issued = CivilDate(dayNumber: 0)
  private(set) var due = CivilDate(dayNumber: 0)
  private(set) var received: CivilDate?
  private(set) var amount = 0
  private(set) var currency = Currency.jpy
  private(set) var payments: [Payment] = []
  /// Lines that say the same without a payment.
  private(set) var unpaidLine: Int?

  /// Takes the values of an invoice's first row; the memory of the one before is used again.
  mutating func begin(_ row: SpooledRow) {
    line = row.line
    number.removeAll(keepingCapacity: true)
    number.append(contentsOf: row.number)
    reference.removeAll(keepingCapacity: true)
    reference.append(contentsOf: row.text)
    (issued, due, received) = (row.issued, row.due, row.received)
    (amount, currency) = (row.amount, row.currency)
    payments.removeAll(keepingCapacity: true)
    unpaidLine = nil
    addPayment(of: row)
  }

  mutating func addPayment(of row: SpooledRow) {
    if let date = row.settled {
      payments.append(Payment(line: row.line, date: date, amount: row.paid))
    } else if unpaidLine == nil {
      unpaidLine = row.line
    }
  }

  /// The line of an earlier row with the same payment, or also without one; `nil` for none.
  func twin(of row: SpooledRow) -> Int? {
    guard let date = row.settled else { return unpaidLine }
    return payments.first { $0.date == date && $0.amount == row.paid }?.line
  }

  /// The first field in which a later row contradicts the first; `nil` for none.
  ///
  /// - Parameter isPart: whether a row's payment is a part of the whole; a full settlement happens once.
  func difference(_ row: SpooledRow, isPart: Bool) -> ImportField? {
    if row.issued != issued { return .issued }
    if row.due != due { return .due }
    if row.currency != currency { return .currency }
    if row.amount != amount { return .amount }
    if !reference.isSame(as: row.text) { return .reference }
    if row.received != received { return .received }
    if !isPart, row.settled != payments.first?.date { return .settled }
    return nil
  }

  /// The invoice, with what the file has no column for taken from `old`.
  func invoice(keeping old: Invoice?, hasReference: Bool, hasReceived: Bool) -> Invoice {
    Invoice(
      number: String(decoding: number, as: UTF8.self), issued: issued, due: due,
      amount: Money(minorUnits: amount, currency: currency),
      reference: hasReference
        ? String(decoding: reference, as: UTF8.self) : old?.reference ?? "",
      received: hasReceived ? received : old?.received)
  }

  func payment(_ payment: Payment) -> Receivables.Payment {
    Receivables.Payment(
      invoiceNumber: String(decoding: number, as: UTF8.self), date: payment.date,
      amount: Money(minorUnits: payment.amount, currency: currency))
  }
}

extension [UInt8] {
  func isSame(as other: UnsafeRawBufferPointer) -> Bool {
    count == other.count && withUnsafeBytes { RowSorter.compare($0, other) == 0 }
  }
}
