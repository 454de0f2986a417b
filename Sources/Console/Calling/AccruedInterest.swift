import Finance
import Receivables

/// Late interest on the overdue invoices of an account, up to a day.
struct AccruedInterest {
  let account: CustomerAccount
  let terms: LateInterest.Terms
  let asOf: CivilDate
  let currency: Currency

  init(
    _ account: CustomerAccount, terms: LateInterest.Terms, asOf: CivilDate, currency: Currency
  ) {
    self.account = account
    self.terms = terms
    self.asOf = asOf
    self.currency = currency
  }

  /// Interest on the invoice's falling balance: each part payment lowers it from the day after it.
  /// `nil` when the invoice isn't overdue or the rate is zero.
  func interest(_ invoice: Invoice) -> LateInterest? {
    guard invoice.due < asOf, terms.rate.millionths > 0, invoice.amount.currency == currency else {
      return nil
    }
    var open = invoice.amount
    var balances: [LateInterest.Balance] = []
    let payments = account.history.payments
      .filter { $0.invoiceNumber == invoice.number && $0.date <= asOf }
      .sorted { $0.date < $1.date }
    for payment in payments {
      balances.append(LateInterest.Balance(principal: open, through: payment.date))
      open -= payment.amount
    }
    balances.append(LateInterest.Balance(principal: open, through: asOf))
    return LateInterest(due: invoice.due, balances: balances, currency: currency, terms: terms)
  }

  /// What a day more costs on all that is open and overdue, rounded down.
  func daily(_ invoices: [Invoice]) -> Money {
    let numbers = Set(invoices.map(\.number))
    let open = account.items.filter { numbers.contains($0.invoice.number) }.map(\.open)
      .sum(currency)
    let exact = Int128(max(0, open.minorUnits)) * Int128(terms.rate.millionths)
    return Money(
      minorUnits: Rounding.down.divide(exact, by: 365 * 1_000_000), currency: currency)
  }
}
