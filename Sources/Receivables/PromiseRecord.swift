import Finance

/// Which promises were kept, as of a day.
public struct PromiseRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable { case kept, broken, open }

  /// In order of the days they were promised for.
  public let outcomes: [(promise: PromiseToPay, outcome: Outcome)]
  /// What came in for each promise, at most its amount: by its day, and for a broken one also later, as far as
  /// that was not needed for one whose day has passed since.
  public let received: [Money]

  /// A promise is kept when what came in from the day it was made up to its date, and was not needed
  /// for a promise with an earlier date, reaches its amount. It is open until its date has passed.
  ///
  /// Of one day, what was recorded before the promise was doesn't count for it: who pays a part and promises the
  /// rest hasn't kept that promise.
  public init(_ history: CustomerHistory, asOf: CivilDate) {
    let history = history.asOf(asOf)
    var left = Self.cash(history.moneyIn)
    var outcomes: [(PromiseToPay, Outcome)] = []
    var received: [Money] = []
    // What the promises whose day has passed leave over.
    var over: [Cash]?
    for promise in history.promises.sorted(by: { ($0.by, $0.made) < ($1.by, $1.made) }) {
      if over == nil, promise.by >= asOf { over = left }
      var missing = promise.amount.minorUnits
      for index in left.indices
      where left[index].date <= promise.by && left[index].isAfter(promise)
        && left[index].amount.currency == promise.amount.currency
      {
        let used = min(missing, left[index].amount.minorUnits)
        missing -= used
        left[index].amount -= Money(minorUnits: used, currency: promise.amount.currency)
      }
      outcomes.append(
        (promise, missing <= 0 ? .kept : promise.by < asOf ? .broken : .open))
      received.append(
        promise.amount - Money(minorUnits: missing, currency: promise.amount.currency))
    }
    var late = over ?? left
    for index in outcomes.indices where outcomes[index].1 == .broken {
      received[index] += Self.late(outcomes[index].0, received[index], &late)
    }
    self.outcomes = outcomes
    self.received = received
  }

  /// What came in after the day, for what was missing on it.
  private static func late(
    _ promise: PromiseToPay, _ received: Money, _ left: inout [Cash]
  ) -> Money {
    var missing = promise.amount - received
    for index in left.indices
    where left[index].date > promise.by && left[index].amount.currency == missing.currency {
      let used = min(missing, left[index].amount)
      missing -= used
      left[index].amount -= used
    }
    return promise.amount - received - missing
  }

  /// What came in by one entry, or on one day by an import.
  private struct Cash {
    let date: CivilDate
    let entry: Int?
    var amount: Money

    func isAfter(_ promise: PromiseToPay) -> Bool {
      guard date == promise.made, let entry, let promised = promise.entry else {
        return date >= promise.made
      }
      return entry > promised
    }
  }

  /// What came in, in order of time. Using credit on account adds up to nothing: that money came before. What was
  /// paid back, or bounced, takes away what had come in last.
  private static func cash(_ payments: [Payment]) -> [Cash] {
    struct Key: Hashable {
      let date: CivilDate
      let entry: Int?
      let currency: Currency
    }
    var sums: [Key: Money] = [:]
    for payment in payments where payment.kind == .cash {
      let currency = payment.amount.currency
      let key = Key(date: payment.date, entry: payment.entry, currency: currency)
      sums[key, default: .zero(currency)] += payment.amount
    }
    var cash: [Cash] = []
    let inTime = sums.sorted {
      ($0.key.date, $0.key.entry ?? 0, $0.key.currency)
        < ($1.key.date, $1.key.entry ?? 0, $1.key.currency)
    }
    for (key, sum) in inTime {
      if sum.isPositive {
        cash.append(Cash(date: key.date, entry: key.entry, amount: sum))
      } else {
        take(sum, from: &cash)
      }
    }
    return cash
  }

  private static func take(_ sum: Money, from cash: inout [Cash]) {
    var missing = -sum.minorUnits
    for index in cash.indices.reversed()
    where missing > 0 && cash[index].amount.currency == sum.currency {
      let part = min(missing, cash[index].amount.minorUnits)
      cash[index].amount -= Money(minorUnits: part, currency: sum.currency)
      missing -= part
    }
  }

  public var keptCount: Int { outcomes.count { $0.outcome == .kept } }
  /// Kept and broken ones: open ones prove nothing yet.
  public var decidedCount: Int { outcomes.count { $0.outcome != .open } }
  public var open: [PromiseToPay] { outcomes.filter { $0.outcome == .open }.map(\.promise) }
  /// The last decided promise when it was broken; `nil` when it was kept or there is none.
  public var lastBroken: PromiseToPay? {
    guard let last = outcomes.last(where: { $0.outcome != .open }), last.outcome == .broken else {
      return nil
    }
    return last.promise
  }

  public static func == (a: PromiseRecord, b: PromiseRecord) -> Bool {
    a.outcomes.elementsEqual(b.outcomes) { $0 == $1 } && a.received == b.received
  }
}
