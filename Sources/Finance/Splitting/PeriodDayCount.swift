/// How the time between two instalments becomes part of a year.
public enum PeriodDayCount: String, Hashable, Sendable, CaseIterable {
  /// Every month is a twelfth of a year, every day a 360th.
  case thirty360 = "30/360"
  case actual365 = "act/365"
  case actual360 = "act/360"
  /// 52 weeks are a year.
  case actual364 = "act/364"
  /// Days of a leap year are 1/366, others 1/365.
  case actualActual = "act/act"
}

/// A part of a year, exactly: `count` over `divisor`.
public struct YearFraction: Hashable, Sendable {
  public let count: Int
  public let divisor: Int

  public init(count: Int, divisor: Int) {
    self.count = count
    self.divisor = divisor
  }

  /// This part of a yearly rate on `principal`, in minor units.
  func interest(on principal: Int, rate: Rate, rounding: Rounding) -> Int {
    rounding.divide(
      Int128(principal) * Int128(rate.millionths) * Int128(count),
      by: Int128(divisor) * 1_000_000)
  }
}

/// The periods of a plan: when each ends and what part of a year it is.
struct InstalmentPeriods {
  /// `nil` where no start was named.
  let dates: [CivilDate]?
  let fractions: [YearFraction]

  init(_ request: InstalmentRequest) throws(InstalmentFault) {
    let count = request.count
    let isInRange =
      switch request.period {
      case .months(let months): (1...120).contains(months)
      case .days(let days): (1...3_650).contains(days)
      }
    guard isInRange else { throw .periodOutOfRange }
    guard let start = request.start else {
      guard request.first == nil else { throw .startNeeded }
      let one = try Self.fraction(request.period, request.dayCount, request.charge)
      dates = nil
      fractions = Array(repeating: one, count: count)
      return
    }
    if let first = request.first, first <= start { throw .firstBeforeStart }
    // Without a day of its own the series keeps to the start's day of the month.
    let days = (0..<count).map { index in
      request.first.map { Self.date(index, from: $0, request.period) }
        ?? Self.date(index + 1, from: start, request.period)
    }
    guard days.allSatisfy({ CivilDate.years.contains($0.year) }),
      zip(days, days.dropFirst()).allSatisfy({ $0 < $1 })
    else { throw .outsideCalendar }
    dates = days
    fractions = zip([start] + days, days).enumerated().map { index, days in
      Self.fraction(
        from: days.0, through: days.1, request.period, request.dayCount, isFirst: index == 0)
    }
  }

  /// `index` periods after `first`. A plan that begins at a month's end keeps to month ends.
  private static func date(_ index: Int, from first: CivilDate, _ period: InstalmentRequest.Period)
    -> CivilDate
  {
    switch period {
    case .days(let days): first.adding(days: days * index)
    case .months(let months):
      first.isEndOfMonth
        ? first.adding(months: months * index, day: 31) : first.adding(months: months * index)
    }
  }

  /// A period without dates: only months as twelfths, or days, have a length.
  private static func fraction(
    _ period: InstalmentRequest.Period, _ dayCount: PeriodDayCount,
    _ charge: InstalmentRequest.Charge
  ) throws(InstalmentFault) -> YearFraction {
    switch (period, dayCount) {
    case (.months(let months), .thirty360): return YearFraction(count: months, divisor: 12)
    case (.days(let days), .thirty360), (.days(let days), .actual360):
      return YearFraction(count: days, divisor: 360)
    case (.days(let days), .actual365): return YearFraction(count: days, divisor: 365)
    case (.days(let days), .actual364): return YearFraction(count: days, divisor: 364)
    default:
      switch charge {
      case .none, .addOn: return YearFraction(count: 0, divisor: 1)
      case .flat, .declining: throw .startNeeded
      }
    }
  }

  private static func fraction(
    from: CivilDate, through: CivilDate, _ period: InstalmentRequest.Period,
    _ dayCount: PeriodDayCount, isFirst: Bool
  ) -> YearFraction {
    let days = through.days(since: from)
    switch dayCount {
    case .actual365: return YearFraction(count: days, divisor: 365)
    case .actual360: return YearFraction(count: days, divisor: 360)
    case .actual364: return YearFraction(count: days, divisor: 364)
    case .actualActual:
      var count = 0
      for year in from.year...through.year {
        let first = max(from, CivilDate(year, 1, 1) ?? from)
        let end = min(through, CivilDate(year + 1, 1, 1) ?? through)
        count += end.days(since: first) * (CivilDate.isLeap(year) ? 365 : 366)
      }
      return YearFraction(count: count, divisor: 365 * 366)
    case .thirty360:
      guard case .months(let months) = period else {
        return YearFraction(count: days, divisor: 360)
      }
      if !isFirst { return YearFraction(count: months, divisor: 12) }
      return stub(from: from, through: through, months: months)
    }
  }

  /// The first period in twelfths: whole months back from its end, and of the month that is begun the
  /// days over that month's length.
  private static func stub(from: CivilDate, through: CivilDate, months: Int) -> YearFraction {
    let spanned = through.monthsSpanned(since: from)
    if from.adding(months: spanned) == through { return YearFraction(count: spanned, divisor: 12) }
    let isEnd = through.isEndOfMonth
    func back(_ count: Int) -> CivilDate { through.adding(months: -count, day: isEnd ? 31 : nil) }
    var whole = 0
    while back(whole + 1) >= from { whole += 1 }
    let end = back(whole)
    let days = end.days(since: from)
    let length = end.days(since: back(whole + 1))
    guard days > 0 else { return YearFraction(count: whole, divisor: 12) }
    return YearFraction(count: whole * length + days, divisor: 12 * length)
  }
}
