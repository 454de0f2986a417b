/// Closing days that follow from a rule for every year.
enum YearlyClosing: Sendable, Equatable {
  case none
  /// Banks in Japan close from 31 December to 3 January.
  case japaneseBanks
  /// The euro payment system: 1 January, Good Friday, Easter Monday, 1 May, 25 and 26 December, the
  /// European Central Bank's long-term calendar.
  case target2

  func closes(on date: CivilDate) -> Bool {
    let (year, month, day) = date.components
    switch self {
    case .none: return false
    case .japaneseBanks: return (month == 12 && day == 31) || (month == 1 && day <= 3)
    case .target2:
      switch (month, day) {
      case (1, 1), (5, 1), (12, 25), (12, 26): return true
      case (3...4, _):
        let days = date.days(since: Self.easterSunday(year))
        return days == -2 || days == 1
      default: return false
      }
    }
  }

  /// Easter Sunday of a year in the Gregorian calendar: the "anonymous" reckoning that Meeus gives.
  static func easterSunday(_ year: Int) -> CivilDate {
    let golden = year % 19
    let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
    let moonShift = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - moonShift + 15) % 30
    let weekdayShift =
      (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
    let correction = (golden + 11 * epact + 22 * weekdayShift) / 451
    let index = epact + weekdayShift - 7 * correction + 114
    let march = CivilDate(year, 3, 1) ?? CivilDate(dayNumber: 0)
    // The index counts days with 31 to a month from a month 0.
    return march.adding(days: (index / 31 - 3) * 31 + index % 31)
  }
}
