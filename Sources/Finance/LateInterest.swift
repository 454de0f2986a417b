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
    // 365 × 366 × 360 is a common multiple of every divisor in use.
    let common: Int128 = 365 * 366 * 360
    let exact = lines.reduce(Int128(0)) { sum, line in
      sum + Int128(line.principal.minorUnits) * Int128(line.rate.millionths)
        * Int128(line.count) * (common / Int128(line.divisor))
    }
    self.total = Money(
      minorUnits: terms.rounding.divide(exact, by: common * 1_000_000), currency: currency)
  }
}

/// How the days of a late payment become parts of a year.
public enum DayCount: String, Sendable, CaseIterable {
  /// Every day is 1/365, in leap years too.
  case actual365 = "actual-365"
  case actual360 = "actual-360"
  /// Days of a leap calendar year are 1/366, others 1/365.
  case actualActual = "actual-actual"
  /// Whole years first, then the remaining days over 365, or 366 in a leap calendar year: the
  /// reckoning of Japanese courts where no leap-year clause was agreed.
  case yearsThenDays = "years-then-days"

  func lines(principal: Money, from: CivilDate, through: CivilDate, rate: Rate)
    -> [LateInterest.Line]
  {
    switch self {
    case .actual365, .actual360:
      return [
        LateInterest.Line(
          principal: principal, from: from, through: through, rate: rate,
          count: through.days(since: from) + 1, divisor: self == .actual365 ? 365 : 360)
      ]
    case .actualActual:
      return Self.byCalendarYear(principal: principal, from: from, through: through, rate: rate)
    case .yearsThenDays:
      var years = 0
      while from.adding(months: 12 * (years + 1)) <= through.adding(days: 1) { years += 1 }
      guard years > 0 else {
        return Self.byCalendarYear(principal: principal, from: from, through: through, rate: rate)
      }
      let rest = from.adding(months: 12 * years)
      let whole = LateInterest.Line(
        principal: principal, from: from, through: rest.adding(days: -1), rate: rate,
        count: years, divisor: 1)
      guard rest <= through else { return [whole] }
      return [whole]
        + Self.byCalendarYear(principal: principal, from: rest, through: through, rate: rate)
    }
  }

  private static func byCalendarYear(
    principal: Money, from: CivilDate, through: CivilDate, rate: Rate
  ) -> [LateInterest.Line] {
    var lines: [LateInterest.Line] = []
    var start = from
    while start <= through {
      // Neighbouring years of one length are one line.
      let divisor = CivilDate.isLeap(start.year) ? 366 : 365
      var lastYear = start.year
      while lastYear < through.year, CivilDate.isLeap(lastYear + 1) == (divisor == 366) {
        lastYear += 1
      }
      let end = min(through, CivilDate(lastYear, 12, 31) ?? through)
      lines.append(
        LateInterest.Line(
          principal: principal, from: start, through: end, rate: rate,
          count: end.days(since: start) + 1, divisor: divisor))
      start = end.adding(days: 1)
    }
    return lines
  }
}
