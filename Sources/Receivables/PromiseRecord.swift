import Finance

/// Which promises were kept, as of a day.
public struct PromiseRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable { case kept, broken, open }

  public let outcomes: [(promise: PromiseToPay, outcome: Outcome)]

  /// A promise is kept when what came in from the day it was made up to its date, and was not needed
  /// for a promise with an earlier date, reaches its amount. It is open until its date has passed.
  public init(_ history: CustomerHistory, asOf: CivilDate) {
    let history = history.asOf(asOf)
    var left = Self.cash(history.payments)
    var outcomes: [(PromiseToPay, Outcome)] = []
    for promise in history.promises.sorted(by: { ($0.by, $0.made) < ($1.by, $1.made) }) {
      var missing = promise.amount.minorUnits
      for index in left.indices
      where left[index].date >= promise.made && left[index].date <= promise.by
        && left[index].amount.currency == promise.amount.currency
      {
        let used = min(missing, left[index].amount.minorUnits)
        missing -= used
        left[index].amount = Money(
          minorUnits: left[index].amount.minorUnits - used, currency: promise.amount.currency)
      }
      outcomes.append(
        (promise, missing <= 0 ? .kept : promise.by < asOf ? .broken : .open))
    }
    self.outcomes = outcomes
  }

  /// What came in a day and currency, in order of time. Using credit on account adds up to nothing: that money
  /// came before.
  private static func cash(_ payments: [Payment]) -> [(date: CivilDate, amount: Money)] {
    var days: [CivilDate: [Currency: Money]] = [:]
    for payment in payments where payment.kind == .cash {
      let currency = payment.amount.currency
      days[payment.date, default: [:]][currency, default: .zero(currency)] += payment.amount
    }
    return days.sorted { $0.key < $1.key }.flatMap { date, sums in
      sums.values.filter(\.isPositive).sorted { $0.currency < $1.currency }.map { (date, $0) }
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
    a.outcomes.elementsEqual(b.outcomes) { $0.promise == $1.promise && $0.outcome == $1.outcome }
  }
}
