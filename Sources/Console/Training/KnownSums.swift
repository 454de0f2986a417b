import Conversation
import Finance
import Receivables

/// The sums that somebody who reads the account rightly could name.
struct KnownSums {
  private let sums: [Money]

  /// Sums of several invoices are looked for among so many.
  private static let itemsMax = 10
  /// "About 8,300" for 8,335.40 is right enough: a twentieth; and a tenth where no more is said than was rounded.
  private static let (tolerance, roundedTolerance) = (20, 10)

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
    let step = Self.step(sum.minorUnits)
    return sums.contains { known in
      guard known.currency == sum.currency else { return false }
      let size = abs(known.minorUnits)
      let apart = abs(known.minorUnits - sum.minorUnits)
      return apart <= size / Self.tolerance
        || apart <= step / 2 && apart <= size / Self.roundedTolerance
    }
  }

  /// What a figure is rounded to, as it stands: 1,000 for 6,000.
  private static func step(_ units: Int) -> Int {
    var (step, rest) = (1, abs(units))
    while rest > 0, rest % 10 == 0 { (step, rest) = (step * 10, rest / 10) }
    return step
  }
}
