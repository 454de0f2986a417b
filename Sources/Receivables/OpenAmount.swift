import Finance

/// What is open of an invoice, and the days it is aged by: all that adding up a whole book needs.
public struct OpenAmount: Sendable, Equatable {
  public let issued: CivilDate
  public let due: CivilDate
  /// What is left to pay; negative for a credit.
  public let open: Money

  public init(issued: CivilDate, due: CivilDate, open: Money) {
    self.issued = issued
    self.due = due
    self.open = open
  }

  public init(_ item: OpenItem) {
    self.init(issued: item.invoice.issued, due: item.invoice.due, open: item.open)
  }
}

/// What is open in a whole book at the end of one day.
public struct OpenBook: Sendable, Equatable {
  /// In no particular order.
  public let amounts: [OpenAmount]
  /// Money and credit notes that belong to no invoice yet, by currency; none that come to zero.
  public let onAccount: [Money]

  public init(amounts: [OpenAmount], onAccount: [Money]) {
    self.amounts = amounts
    self.onAccount = onAccount
  }

  /// The same from whole histories, which is how the figures are defined.
  public init(_ accounts: [CustomerAccount]) {
    var sums: [Currency: Money] = [:]
    for payment in accounts.lazy.flatMap(\.history.payments) where payment.isOnAccount {
      sums[payment.amount.currency, default: .zero(payment.amount.currency)] += payment.amount
    }
    self.init(
      amounts: accounts.flatMap { $0.items.map(OpenAmount.init) },
      onAccount: sums.values.filter { !$0.isZero }.sorted { $0.currency < $1.currency })
  }

  /// The currencies something is open or on account in.
  public var currencies: [Currency] {
    Set(amounts.map(\.open.currency) + onAccount.map(\.currency)).sorted()
  }
}

extension Ageing {
  /// The day from which an amount's age is counted.
  public enum Start: String, Sendable, CaseIterable {
    /// Its due date: what isn't due stands apart.
    case due
    /// Its invoice date: only what was invoiced on the day itself stands apart.
    case issued
  }

  /// As ``init(_:bounds:currency:)``, of amounts whose days are counted at the end of `asOf`.
  public init(
    _ amounts: [OpenAmount], asOf: CivilDate, by start: Start = .due, bounds: [Int],
    currency: Currency
  ) {
    var counts = [Int](repeating: 0, count: bounds.count + 2)
    var sums = counts
    for amount in amounts where amount.open.currency == currency {
      let days = asOf.days(since: start == .due ? amount.due : amount.issued)
      let index = days > 0 ? 1 + (bounds.firstIndex { days <= $0 } ?? bounds.count) : 0
      counts[index] += 1
      sums[index] += amount.open.minorUnits
    }
    self.init([], bounds: bounds, currency: currency)
    for index in buckets.indices {
      buckets[index].count = counts[index]
      buckets[index].amount = Money(minorUnits: sums[index], currency: currency)
    }
  }
}
