/// How the days of a late payment become parts of a year.
///
/// The raw value is what settings and saved plans hold; ``publicName`` is what a person may type.
public enum DayCount: String, Sendable, CaseIterable {
  /// Every day is 1/365, in leap years too.
  case actual365 = "actual-365"
  case actual360 = "actual-360"
  /// Days of a leap calendar year are 1/366, others 1/365.
  case actualActual = "actual-actual"
  /// Whole years first, then the remaining days over 365, or 366 in a leap calendar year: the
  /// reckoning of Japanese courts where no leap-year clause was agreed.
  case yearsThenDays = "years-then-days"
  /// Every month has 30 days: the 31st counts nothing, and the last day of February counts for the
  /// days that February lacks (30E/360 ISDA, the German commercial method). A month's days always add
  /// up to 30, so a period may be cut anywhere.
  case thirty360 = "30-360"

  /// `act/365`, `act/360`, `act/act`, `calendar-years` or `30/360`.
  public var publicName: String {
    switch self {
    case .actual365: "act/365"
    case .actual360: "act/360"
    case .actualActual: "act/act"
    case .yearsThenDays: "calendar-years"
    case .thirty360: "30/360"
    }
  }

  /// The day count with this public name or raw value; `nil` for another word.
  public init?(named name: String) {
    guard let match = Self.allCases.first(where: { $0.publicName == name || $0.rawValue == name })
    else { return nil }
    self = match
  }

  /// The length of the year that a single day is a part of.
  func divisor(on date: CivilDate) -> Int {
    switch self {
    case .actual365: 365
    case .actual360, .thirty360: 360
    case .actualActual, .yearsThenDays: CivilDate.isLeap(date.year) ? 366 : 365
    }
  }

  /// The working of a stretch, both ends counted; the lines lie end to end and cover it.
  func lines(principal: Money, from: CivilDate, through: CivilDate, rate: Rate)
    -> [LateInterest.Line]
  {
    func line(_ from: CivilDate, _ through: CivilDate, _ count: Int, _ divisor: Int)
      -> LateInterest.Line
    {
      LateInterest.Line(
        principal: principal, from: from, through: through, rate: rate, count: count,
        divisor: divisor)
    }
    switch self {
    case .actual365, .actual360:
      return [line(from, through, through.days(since: from) + 1, divisor(on: from))]
    case .thirty360:
      let count = Self.thirtyDayNumber(through) - Self.thirtyDayNumber(from.adding(days: -1))
      return [line(from, through, count, 360)]
    case .actualActual:
      return Self.byCalendarYear(from, through).map { line($0.from, $0.through, $0.days, $0.year) }
    case .yearsThenDays:
      // The last year a date may lie in has no anniversary after it.
      let yearsMax = max(0, CivilDate.years.upperBound - from.year)
      var years = 0
      while years < yearsMax, Self.anniversary(years + 1, of: from) <= through.adding(days: 1) {
        years += 1
      }
      let rest = Self.anniversary(years, of: from)
      let whole = years > 0 ? [line(from, rest.adding(days: -1), years, 1)] : []
      return whole
        + Self.byCalendarYear(rest, through).map { line($0.from, $0.through, $0.days, $0.year) }
    }
  }

  /// The day a whole number of years later; 1 March where a year that began on 29 February has no such
  /// day, since the year then ends with the month (Japan: Civil Code article 143).
  private static func anniversary(_ years: Int, of date: CivilDate) -> CivilDate {
    let later = date.adding(months: 12 * years)
    return later.day == date.day ? later : later.adding(days: 1)
  }

  /// Days since a fixed day in a calendar whose months have 30 days.
  private static func thirtyDayNumber(_ date: CivilDate) -> Int {
    let (year, month, day) = date.components
    return year * 360 + month * 30 + (date.isEndOfMonth ? 30 : min(day, 30))
  }

  /// A stretch cut where the length of the calendar year changes: neighbouring years of one length
  /// stay together.
  private static func byCalendarYear(_ from: CivilDate, _ through: CivilDate)
    -> [(from: CivilDate, through: CivilDate, days: Int, year: Int)]
  {
    var parts: [(from: CivilDate, through: CivilDate, days: Int, year: Int)] = []
    var start = from
    while start <= through {
      let length = CivilDate.isLeap(start.year) ? 366 : 365
      var lastYear = start.year
      while lastYear < through.year, CivilDate.isLeap(lastYear + 1) == (length == 366) {
        lastYear += 1
      }
      let end = min(through, CivilDate(lastYear, 12, 31) ?? through)
      parts.append((start, end, end.days(since: start) + 1, length))
      start = end.adding(days: 1)
    }
    return parts
  }
}
