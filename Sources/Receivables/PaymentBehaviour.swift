import Finance

/// How a customer has paid so far, over invoices that are settled.
public struct PaymentBehaviour: Sendable, Equatable {
  public enum Direction: String, Sendable { case better, steady, worse }

  /// Settled invoices.
  public let settledCount: Int
  /// Those settled after their due date.
  public let lateCount: Int
  /// Days late summed over all settled invoices; early counts as zero.
  public let daysLateTotal: Int
  /// Mean days late in the earliest, middle and latest third by due date; empty below six invoices.
  public let thirds: [Int]
  /// Days late of the last ``recentMax`` settled invoices by due date, the oldest first.
  public let recentDaysLate: [Int]

  /// How many invoices ``recentDaysLate`` looks back.
  public static let recentMax = 12

  public init(_ history: CustomerHistory, asOf: CivilDate) {
    let late = Self.settled(history, asOf: asOf)
    settledCount = late.count
    lateCount = late.count { $0.days > 0 }
    daysLateTotal = late.reduce(0) { $0 + $1.days }
    recentDaysLate = late.suffix(Self.recentMax).map(\.days)
    thirds = Self.thirds(late.map(\.days))
  }

  /// Days after its due date on which an invoice's payments came to its amount; `nil` when they didn't, or when
  /// they tell nothing about how a customer pays.
  public static func daysLate(_ amount: Int, due: CivilDate, _ paid: [Payment]) -> Int? {
    // What was given up, or only credited, tells nothing about how they pay.
    guard amount > 0, paid.contains(where: { $0.kind == .cash }),
      !paid.contains(where: { $0.kind == .writeOff })
    else { return nil }
    return settled(amount, paid).map { max(0, $0.days(since: due)) }
  }

  /// Mean days late in the earliest, middle and latest third; empty below six.
  private static func thirds(_ daysLate: [Int]) -> [Int] {
    guard daysLate.count >= 6 else { return [] }
    let size = daysLate.count / 3
    return [
      daysLate.prefix(size), daysLate.dropFirst(size).dropLast(size), daysLate.suffix(size),
    ].map { part in
      Rounding.halfUp.divide(Int128(part.reduce(0, +)), by: Int128(part.count))
    }
  }

  /// As ``slipDays``, from the days late of settled invoices by due date.
  public static func slipDays(_ daysLate: [Int]) -> Int { slip(thirds(daysLate)) }

  private static func slip(_ thirds: [Int]) -> Int {
    guard let first = thirds.first, let last = thirds.last else { return 0 }
    return max(0, last - first)
  }

  /// An invoice that was settled, and how late.
  struct Settled {
    let number: String
    let due: CivilDate
    let amount: Money
    /// Days after the due date; early counts as zero.
    let days: Int
  }

  /// The settled invoices by due date.
  static func settled(_ history: CustomerHistory, asOf: CivilDate) -> [Settled] {
    let history = history.asOf(asOf)
    var payments: [String: [Payment]] = [:]
    for payment in history.payments where !payment.isOnAccount {
      payments[payment.invoiceNumber, default: []].append(payment)
    }
    var late: [Settled] = []
    for invoice in history.invoices {
      let paid = payments[invoice.number] ?? []
      guard let days = daysLate(invoice.amount.minorUnits, due: invoice.due, paid) else { continue }
      late.append(
        Settled(number: invoice.number, due: invoice.due, amount: invoice.amount, days: days))
    }
    return late.sorted { ($0.due, $0.number) < ($1.due, $1.number) }
  }

  /// The day from which on nothing was open of an invoice; `nil` when something is. What came in and went back,
  /// as by a cheque that bounced, settled nothing.
  private static func settled(_ amount: Int, _ paid: [Payment]) -> CivilDate? {
    var days: [CivilDate: Int] = [:]
    for payment in paid { days[payment.date, default: 0] += payment.amount.minorUnits }
    var left = amount
    var settled: CivilDate?
    for (date, part) in days.sorted(by: { $0.key < $1.key }) {
      left -= part
      settled = left > 0 ? nil : settled ?? date
    }
    return settled
  }

  /// Mean days late over all settled invoices, rounded to a whole day; `nil` when none is settled.
  public var meanDaysLate: Int? {
    settledCount == 0
      ? nil : Rounding.halfUp.divide(Int128(daysLateTotal), by: Int128(settledCount))
  }

  /// Days by which the latest third pays later than the earliest; zero when it doesn't, or below six invoices.
  public var slipDays: Int { Self.slip(thirds) }

  /// Whether the latest third is slower than the earliest by more than two days; `nil` below six.
  public var direction: Direction? {
    guard let first = thirds.first, let last = thirds.last else { return nil }
    if last > first + 2 { return .worse }
    return last < first - 2 ? .better : .steady
  }
}
