/// Simple interest on a late sum, with the working that shows where each unit comes from.
public struct LateInterest: Sendable, Equatable {
  /// What interest is charged on, how days are counted and where it is rounded.
  public struct Terms: Sendable, Equatable {
    public var rate: Rate
    public var dayCount: DayCount
    public var rounding: Rounding
    /// Where the rate comes from (`contract`, `statutory`), printed with the working.
    public var basis: String

    public init(rate: Rate, dayCount: DayCount, rounding: Rounding, basis: String) {
      self.rate = rate
      self.dayCount = dayCount
      self.rounding = rounding
      self.basis = basis
    }
  }

  /// One line of working: a principal over days that share a divisor, or over whole years.
  public struct Line: Sendable, Equatable {
    public let principal: Money
    /// The first and the last day counted, both included.
    public let from: CivilDate
    public let through: CivilDate
    public let rate: Rate
    /// Days counted, or whole years when `divisor` is 1.
    public let count: Int
    /// Days in the year (365, 366, 360), or 1 for whole years.
    public let divisor: Int

    /// The lengths that a year may have.
    public static let divisors = [1, 360, 365, 366]

    init(
      principal: Money, from: CivilDate, through: CivilDate, rate: Rate, count: Int, divisor: Int
    ) {
      self.principal = principal
      self.from = from
      self.through = through
      self.rate = rate
      self.count = count
      self.divisor = divisor
    }

    /// A line that was written down: `nil` when its year has a length that no day count knows.
    public init?(
      written principal: Money, from: CivilDate, through: CivilDate, rate: Rate, count: Int,
      divisor: Int
    ) {
      guard Self.divisors.contains(divisor) else { return nil }
      self.init(
        principal: principal, from: from, through: through, rate: rate, count: count,
        divisor: divisor)
    }

    /// What the line comes to before rounding.
    public var exact: ExactAmount {
      ExactAmount(principal: principal, rate: rate, count: count, divisor: divisor)
    }

    /// What one day of the line comes to before rounding, or one year when `divisor` is 1.
    public var unitInterest: ExactAmount {
      ExactAmount(principal: principal, rate: rate, count: 1, divisor: divisor)
    }
  }

  public let lines: [Line]
  public let total: Money
  public let terms: Terms

  /// A principal and the last day on which it was open.
  public struct Balance: Sendable, Equatable {
    public let principal: Money
    public let through: CivilDate

    public init(principal: Money, through: CivilDate) {
      self.principal = principal
      self.through = through
    }
  }

  /// Interest from the day after `due` over a falling balance; both ends of each stretch count.
  ///
  /// `balances` are in order of time; stretches that end on or before the due date carry no interest.
  /// The sum is rounded once, in favour of nobody: by the named rule.
  public init(due: CivilDate, balances: [Balance], currency: Currency, terms: Terms) {
    var lines: [Line] = []
    var start = due.adding(days: 1)
    for balance in balances where balance.through >= start {
      if balance.principal.isPositive {
        lines += terms.dayCount.lines(
          principal: balance.principal, from: start, through: balance.through, rate: terms.rate)
      }
      start = balance.through.adding(days: 1)
    }
    self.lines = lines
    self.terms = terms
    self.total = lines.map(\.exact).sum(currency).rounded(by: terms.rounding)
  }
}
