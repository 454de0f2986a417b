import Finance

/// How a customer pays, looked at more closely than ``PaymentBehaviour``: the spread, by amount, by month.
public struct BehaviourDetails: Sendable, Equatable {
  /// Some settled invoices together.
  public struct Group: Sendable, Equatable {
    public let count: Int
    public let lateCount: Int
    public let daysLateTotal: Int

    /// Mean days late in hundredths of a day, rounded half up.
    public var meanHundredths: Int {
      count == 0 ? 0 : Rounding.halfUp.divide(Int128(daysLateTotal) * 100, by: Int128(count))
    }

    init(_ days: [Int]) {
      count = days.count
      lateCount = days.count { $0 > 0 }
      daysLateTotal = days.reduce(0, +)
    }
  }

  public let all: Group
  /// Half the invoices were settled no later than this many days after the due date; `nil` when none was.
  public let median: Int?
  /// Nine of ten were settled no later than this.
  public let ninth: Int?
  public let worst: Int?
  /// The earliest, middle and latest third by due date; empty below six invoices.
  public let thirds: [Group]
  /// The smaller, middle and larger third by amount, in the currency of most of them; empty below six invoices.
  public let byAmount: [Group]
  /// The largest amount in each of ``byAmount``.
  public let amounts: [Money]
  /// By the month in which they were due, January first; empty below twelve invoices.
  public let byMonth: [Group]
  /// Promises that were kept, or kept late.
  public let promisesKept: Int
  public let promisesDecided: Int
  /// Mean days, in hundredths, after the promised day until the money of broken promises had come; `nil` when none
  /// of them was made good.
  public let slipHundredths: Int?

  public init(_ history: CustomerHistory, asOf: CivilDate) {
    let settled = PaymentBehaviour.settled(history, asOf: asOf)
    let days = settled.map(\.days)
    all = Group(days)
    let sorted = days.sorted()
    median = Self.rank(sorted, 50)
    ninth = Self.rank(sorted, 90)
    worst = sorted.last
    thirds = Self.thirds(settled).map { Group($0.map(\.days)) }
    let amounts = Self.thirds(Self.mainCurrency(settled).sorted { $0.amount < $1.amount })
    byAmount = amounts.map { Group($0.map(\.days)) }
    self.amounts = amounts.compactMap { $0.map(\.amount).max() }
    byMonth =
      settled.count < 12
      ? []
      : (1...12).map { month in
        Group(settled.filter { $0.due.month == month }.map(\.days))
      }
    let record = PromiseRecord(history, asOf: asOf)
    promisesKept = record.keptCount
    promisesDecided = record.decidedCount
    let slips = Self.slips(record, history.asOf(asOf))
    slipHundredths =
      slips.isEmpty
      ? nil
      : Rounding.halfUp.divide(Int128(slips.reduce(0, +)) * 100, by: Int128(slips.count))
  }

  /// The nearest-rank percentile.
  private static func rank(_ sorted: [Int], _ percent: Int) -> Int? {
    guard !sorted.isEmpty else { return nil }
    let place = Rounding.up.divide(Int128(sorted.count * percent), by: 100)
    return sorted[max(1, place) - 1]
  }

  private static func thirds<T>(_ items: [T]) -> [[T]] {
    guard items.count >= 6 else { return [] }
    let size = items.count / 3
    return [
      Array(items.prefix(size)), Array(items.dropFirst(size).dropLast(size)),
      Array(items.suffix(size)),
    ]
  }

  private static func mainCurrency(
    _ settled: [PaymentBehaviour.Settled]
  ) -> [PaymentBehaviour.Settled] {
    let groups = Dictionary(grouping: settled) { $0.amount.currency }
    let main = groups.max { ($0.value.count, $1.key) < ($1.value.count, $0.key) }
    return (main?.value ?? []).sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  /// Days after its day until each broken promise's sum had come in since it was made, in time or not.
  private static func slips(_ record: PromiseRecord, _ history: CustomerHistory) -> [Int] {
    record.outcomes.filter { $0.outcome == .broken }.compactMap { broken in
      let promise = broken.promise
      var missing = promise.amount.minorUnits
      let cash = history.moneyIn.filter {
        $0.kind == .cash && $0.date >= promise.made
          && $0.amount.currency == promise.amount.currency
      }
      for payment in cash.sorted(by: { $0.date < $1.date }) {
        missing -= payment.amount.minorUnits
        if missing <= 0 { return max(0, payment.date.days(since: promise.by)) }
      }
      return nil
    }
  }
}
