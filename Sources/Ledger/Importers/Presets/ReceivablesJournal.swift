import Finance

/// Takes the receivables out of double-entry rows: what is debited to them was invoiced, what is credited
/// was received.
struct ReceivablesJournal {
  /// One side of a row.
  struct Side {
    var account = ""
    var customer = ""
    var amount = ""
    /// The header of its amount, for findings.
    var column = ""
    /// The header of its customer, for findings.
    var customerColumn = ""
  }

  struct Entry {
    let row: CSVRow
    /// Rows with one slip are one entry; empty for a row that stands alone and has no number.
    let slip: String
    let date: CivilDate
    let debit: Side
    let credit: Side
    let text: String
  }

  /// The account that Japanese books keep receivables in.
  static let usualAccount = "売掛金"
  /// What takes a receivable away without money: bills, discounts, returns, write-offs. A maturity is not
  /// cash, and a discount is no payment.
  private static let notMoney = ["手形", "電子記録債権", "でんさい", "値引", "返品", "割戻", "貸倒", "売上"]

  let account: String
  let currency: Currency

  init(_ options: PresetOptions) {
    account = Folding.ascii(options.receivable ?? Self.usualAccount).trimmed
    currency = options.currency
  }

  func take(_ entries: [Entry], from table: ForeignTable, into content: inout ForeignContent) {
    /// Where the invoice of a slip and customer is.
    var known: [[String]: Int] = [:]
    for entry in entries {
      let isDebit = holds(entry.debit)
      let isCredit = holds(entry.credit)
      if !isDebit, !isCredit { content.skip(.otherAccount, line: entry.row.line) }
      if isDebit, let (customer, amount) = read(entry.debit, entry, table, &content) {
        let key = [entry.slip, entry.date.iso, customer.name]
        if !entry.slip.isEmpty, let place = known[key] {
          content.invoices[place].amount += amount
        } else if !amount.isZero {
          known[key] = content.invoices.count
          let number = entry.slip.isEmpty ? "" : Self.number(entry.date, entry.slip)
          content.invoices.append(
            ForeignInvoice(
              line: entry.row.line, customer: customer, number: number, issued: entry.date,
              amount: amount, reference: entry.text))
        }
      }
      if isCredit, let (customer, amount) = read(entry.credit, entry, table, &content) {
        take(credit: amount, customer, entry, &content)
      }
    }
    content.invoices.removeAll { $0.amount.isZero }
  }

  private func take(
    credit amount: Money, _ customer: ForeignCustomer, _ entry: Entry,
    _ content: inout ForeignContent
  ) {
    guard amount.isPositive else {
      if !amount.isZero {
        content.refuse(
          .amountUnreadable, line: entry.row.line, column: entry.credit.column,
          seen: entry.credit.amount, .positiveAmount)
      }
      return
    }
    let other = entry.debit.account
    content.receipts.append(
      ForeignReceipt(
        line: entry.row.line, customer: customer, date: entry.date, amount: amount,
        otherThanMoney: Self.notMoney.contains { other.contains($0) } ? other : ""))
  }

  /// `20240430-12`: entries are numbered anew each year, so the day is part of it.
  static func number(_ date: CivilDate, _ slip: String) -> String {
    date.iso.filter { $0 != "-" } + "-" + slip
  }

  private func holds(_ side: Side) -> Bool { Folding.ascii(side.account).trimmed == account }

  private func read(
    _ side: Side, _ entry: Entry, _ table: ForeignTable, _ content: inout ForeignContent
  ) -> (ForeignCustomer, Money)? {
    let amount = table.amount(side.amount, currency, entry.row, side.column, &content)
    guard !side.customer.isEmpty else {
      content.refuse(.valueMissing, line: entry.row.line, column: side.customerColumn, .value)
      return nil
    }
    return amount.map { (ForeignCustomer(name: side.customer), $0) }
  }
}
