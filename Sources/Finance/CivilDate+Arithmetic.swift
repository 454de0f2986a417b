extension CivilDate {
  public static func isLeap(_ year: Int) -> Bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
  }

  /// Days in a month (1–12) of a year.
  public static func daysIn(month: Int, of year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

  /// The same day of the month, `months` later; the month's last day where it has no such day.
  ///
  /// `day` replaces the day of the month before clamping, so that a series that starts on the 31st
  /// comes back to the 31st after a short month.
  public func adding(months: Int, day wanted: Int? = nil) -> CivilDate {
    let (year, month, day) = components
    let index = year * 12 + month - 1 + months
    let newYear = index >= 0 ? index / 12 : (index - 11) / 12
    let newMonth = index - newYear * 12 + 1
    let length = CivilDate.daysIn(month: newMonth, of: newYear)
    let newDay = min(wanted ?? day, length)
    return CivilDate(newYear, newMonth, newDay) ?? self
  }

  /// The last day of this date's month.
  public var endOfMonth: CivilDate {
    let (year, month, day) = components
    return adding(days: CivilDate.daysIn(month: month, of: year) - day)
  }

  public var startOfMonth: CivilDate { adding(days: 1 - day) }

  public var isEndOfMonth: Bool { self == endOfMonth }

  /// Days from `earlier` to this date; negative when this date is the earlier one.
  public func days(since earlier: CivilDate) -> Int { dayNumber - earlier.dayNumber }

  /// The least number of whole months after `earlier` that reaches this date: 0 on the day itself,
  /// 1 from the next day to the same day of the next month. A month's end counts as reached at any
  /// month's end, so 31 August to 30 September is one month.
  public func monthsSpanned(since earlier: CivilDate) -> Int {
    guard self > earlier else { return 0 }
    let (y1, m1, d1) = earlier.components
    let (y2, m2, d2) = components
    let months = (y2 - y1) * 12 + (m2 - m1)
    return d2 <= d1 || (isEndOfMonth && earlier.isEndOfMonth) ? months : months + 1
  }
}
