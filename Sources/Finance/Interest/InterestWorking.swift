/// A principal over days that carry one rate, both ends counted.
public struct InterestStretch: Sendable, Equatable {
  public let principal: Money
  public let from: CivilDate
  public let through: CivilDate
  public let applied: RateRule.Applied

  public init(
    principal: Money, from: CivilDate, through: CivilDate, applied: RateRule.Applied
  ) {
    self.principal = principal
    self.from = from
    self.through = through
    self.applied = applied
  }

  public init(principal: Money, from: CivilDate, through: CivilDate, rate: Rate) {
    self.init(
      principal: principal, from: from, through: through,
      applied: RateRule.Applied(rate: rate, quote: nil))
  }
}

/// Interest line by line, with a total that the lines add up to under the named rounding.
public struct InterestWorking: Sendable, Equatable {
  public struct Line: Sendable, Equatable {
    /// Principal, days, divisor, rate.
    public let part: LateInterest.Line
    public let applied: RateRule.Applied
    /// Before rounding.
    public let exact: ExactAmount
    /// What the line comes to where lines are rounded one by one; `nil` where only the sum is.
    public let rounded: Money?
    /// A day's interest (a year's when the line counts whole years) where it is rounded before it is
    /// multiplied; `nil` otherwise.
    public let roundedUnit: Money?
  }

  public let lines: [Line]
  /// The sum of the lines before any rounding.
  public let exact: ExactAmount
  public let total: Money
  public let dayCount: DayCount
  public let rounding: InterestRounding

  /// The working of stretches in order of time.
  ///
  /// Stretches without a principal or without days carry nothing. Neighbours with the same principal
  /// and rate are joined first, so that a whole year is one however the period was cut before.
  public init(
    _ stretches: [InterestStretch], currency: Currency, dayCount: DayCount,
    rounding: InterestRounding
  ) {
    let lines = Self.joined(stretches).flatMap { stretch in
      dayCount.lines(
        principal: stretch.principal, from: stretch.from, through: stretch.through,
        rate: stretch.applied.rate
      ).map { part in
        Line(
          part: part, applied: stretch.applied, exact: part.exact,
          rounded: rounding.rounded(part),
          roundedUnit: rounding == .dayRateFirst ? part.unitInterest.rounded(by: .halfUp) : nil)
      }
    }
    self.lines = lines
    self.exact = lines.map(\.exact).sum(currency)
    self.total = Self.total(of: lines.map(\.part), currency: currency, rounding: rounding)
    self.dayCount = dayCount
    self.rounding = rounding
  }

  /// What the lines of one debt come to: anybody who has them can go over the sum again.
  public static func total(
    of lines: [LateInterest.Line], currency: Currency, rounding: InterestRounding
  ) -> Money {
    switch rounding {
    case .halfUp, .floorSum, .ceilingSum, .halfEven:
      lines.map(\.exact).sum(currency).rounded(by: rounding.single)
    case .floorParts, .dayRateFirst: lines.compactMap(rounding.rounded).sum(currency)
    }
  }

  private static func joined(_ stretches: [InterestStretch]) -> [InterestStretch] {
    var result: [InterestStretch] = []
    for next in stretches where next.principal.isPositive && next.from <= next.through {
      guard let last = result.last, last.principal == next.principal,
        last.applied.isSame(as: next.applied), last.through.adding(days: 1) == next.from
      else {
        result.append(next)
        continue
      }
      result[result.count - 1] = InterestStretch(
        principal: last.principal, from: last.from, through: next.through, applied: last.applied)
    }
    return result
  }
}
