import Conversation
import Finance
import Receivables

/// The sums that somebody who reads the account rightly could name.
struct KnownSums {
  private let sums: [Money]

  /// Sums of several invoices are looked for among so many.
  private static let itemsMax = 10
  /// "About 8,300" for 8,335.40 is right enough: a hundredth.
  private static let tolerance = 100

  init(_ start: CallStart, _ account: CustomerAccount) {
    let invoices = account.history.invoices.map(\.amount)
    let payments = account.history.payments.map(\.amount)
    let promised = account.history.promises.map(\.amount)
    let balance = account.balance(in: start.currency)
    let open = start.items.map(\.open) + start.items.map { $0.open - $0.disputed }
    sums =
      invoices + payments + promised + [
        balance.total, balance.overdue, start.overdue, start.disputed,
      ] + open
      + Self.subsets(start.items.map(\.open), start.currency)
  }

  private static func subsets(_ amounts: [Money], _ currency: Currency) -> [Money] {
    amounts.prefix(itemsMax).reduce(into: [Money.zero(currency)]) { sums, amount in
      sums += sums.map { $0 + amount }
    }
  }

  func contains(_ sum: Money) -> Bool {
    sums.contains { known in
      known.currency == sum.currency
        && abs(known.minorUnits - sum.minorUnits) <= abs(known.minorUnits) / Self.tolerance
    }
  }
}
