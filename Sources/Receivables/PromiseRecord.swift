import Finance

/// Which promises were kept, as of a day.
public struct PromiseRecord: Sendable, Equatable {
  public enum Outcome: String, Sendable { case kept, broken, open }

  public let outcomes: [(promise: PromiseToPay, outcome: Outcome)]

  /// A promise is kept when what came in from the day it was made up to its date, and was not needed
  /// for a promise with an earlier date, reaches its amount. It is open until its date has passed.
  public init(_ history: CustomerHistory, asOf: CivilDate) {
    var left = history.payments.filter { $0.date <= asOf }.sorted { $0.date < $1.date }
    var outcomes: [(PromiseToPay, Outcome)] = []
    let made = history.promises.filter { $0.made <= asOf }
    for promise in made.sorted(by: { ($0.by, $0.made) < ($1.by, $1.made) }) {
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
