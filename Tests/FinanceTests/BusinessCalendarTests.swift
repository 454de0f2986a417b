import Finance
import Testing

@Suite struct BusinessCalendarTests {
  @Test func namesAreTheOnesThatCanBeMade() {
    for name in BusinessCalendar.names { #expect(BusinessCalendar(named: name)?.name == name) }
    #expect(BusinessCalendar(named: "JP") == nil)
    #expect(BusinessCalendar(named: "") == nil)
  }

  /// EX64 (holidays 0.109 and jpholiday 1.0.3): the equinoxes of 2024 to 2030.
  @Test func japaneseEquinoxes() {
    let spring = [20, 20, 20, 21, 20, 20, 20]
    let autumn = [22, 23, 23, 23, 22, 23, 23]
    for (index, year) in (2024...2030).enumerated() {
      #expect(!calendar("jp").isBusinessDay(day("\(year)-03-\(spring[index])")))
      #expect(!calendar("jp").isBusinessDay(day("\(year)-09-\(autumn[index])")))
    }
  }

  /// The equinoxes of the table are the ones of the formula that LEGAL 1.10 gives. It is not used
  /// beyond the table: Japan's other holidays can't be reckoned, and both are only fixed by a gazette.
  @Test func theTableHasTheEquinoxesOfTheFormula() {
    for year in 2020...2035 {
      let leaps = (year - 1980) / 4
      for (month, base) in [(3, 20_843_100), (9, 23_248_800)] {
        let number = (base + 242_194 * (year - 1980)) / 1_000_000 - leaps
        #expect(!calendar("jp").isBusinessDay(day("\(year)-0\(month)-\(number)")), "\(year)")
      }
    }
  }

  @Test(arguments: [
    ("jp", "2027-12-31", true, false), ("jp", "2028-01-01", true, true),
    ("jp-bank", "2035-12-31", true, true), ("jp", "2036-01-01", false, false),
    ("cn", "2026-12-31", true, false), ("cn", "2027-01-01", true, true),
    ("uk-ew", "2030-12-31", true, false), ("weekdays", "2199-01-01", true, false),
    ("target2", "2199-01-01", true, false), ("target2", "1900-01-01", true, false),
  ])
  func saysWhatIsKnownAndWhatIsForeseen(name: String, date: String, known: Bool, foreseen: Bool) {
    #expect(calendar(name).knows(day(date)) == known)
    #expect(calendar(name).isForecast(day(date)) == foreseen)
  }

  /// EX61: offices are open on 31 December by the Holiday Act, banks close until 3 January.
  @Test(arguments: [
    ("2026-12-30", true, true), ("2026-12-31", true, false), ("2027-01-01", false, false),
    ("2028-01-03", true, false), ("2027-01-04", true, true), ("2025-01-02", true, false),
    ("2025-01-03", true, false), ("2040-12-31", true, false),
  ])
  func banksCloseAtNewYear(date: String, office: Bool, bank: Bool) {
    #expect(calendar("jp").isBusinessDay(day(date)) == office)
    #expect(calendar("jp-bank").isBusinessDay(day(date)) == bank)
  }

  /// The State Council's notice for 2026: Saturdays and Sundays that are worked.
  @Test(arguments: ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20"])
  func chineseMakeUpDaysAreWorked(date: String) {
    #expect([.saturday, .sunday].contains(day(date).weekday))
    #expect(calendar("cn").isBusinessDay(day(date)))
    #expect(!calendar("jp").isBusinessDay(day(date)))
    #expect(!calendar("cn", closed: [day(date)]).isBusinessDay(day(date)))
  }

  /// EX61 and EX63; 31 January 2027 is a Sunday, 1 May 2027 a Saturday before three holidays.
  @Test(arguments: [
    ("jp-bank", "2026-12-31", ShiftRule.following, "2027-01-04"),
    ("jp-bank", "2026-12-31", .preceding, "2026-12-30"),
    ("jp-bank", "2026-12-31", .modifiedFollowing, "2026-12-30"),
    ("jp-bank", "2026-12-31", .none, "2026-12-31"),
    ("uk-ew", "2026-04-03", .following, "2026-04-07"),
    ("uk-ew", "2026-12-25", .following, "2026-12-29"),
    ("weekdays", "2027-01-31", .following, "2027-02-01"),
    ("weekdays", "2027-01-31", .modifiedFollowing, "2027-01-29"),
    ("weekdays", "2027-01-31", .preceding, "2027-01-29"),
    ("weekdays", "2027-01-30", .modifiedFollowing, "2027-01-29"),
    ("weekdays", "2027-01-16", .modifiedFollowing, "2027-01-18"),
    ("jp", "2027-05-01", .following, "2027-05-06"),
    ("cn", "2026-02-15", .following, "2026-02-24"),
    ("cn", "2026-02-15", .preceding, "2026-02-14"),
    ("us", "2026-07-03", .following, "2026-07-06"),
  ])
  func shifts(name: String, from: String, rule: ShiftRule, expected: String) {
    #expect(calendar(name).shift(day(from), by: rule).iso == expected)
  }

  @Test(arguments: ShiftRule.allCases)
  func aBusinessDayStays(rule: ShiftRule) {
    #expect(calendar("jp-bank").shift(day("2026-11-24"), by: rule) == day("2026-11-24"))
  }

  @Test(arguments: [
    ("weekdays", "2026-11-27", 1, "2026-11-30"), ("weekdays", "2026-11-27", 0, "2026-11-27"),
    ("weekdays", "2026-11-28", 1, "2026-11-30"), ("jp-bank", "2026-12-30", 1, "2027-01-04"),
    ("jp-bank", "2026-11-20", 2, "2026-11-25"), ("weekdays", "2026-11-24", 10, "2026-12-08"),
    ("weekdays", "2026-11-24", -3, "2026-11-24"),
  ])
  func addsBusinessDays(name: String, from: String, count: Int, expected: String) {
    #expect(calendar(name).adding(businessDays: count, to: day(from)).iso == expected)
  }

  @Test func theFirmsOwnClosingDays() {
    let summer = calendar("jp", closed: [day("2026-08-13"), day("2026-08-14")])
    #expect(!summer.isBusinessDay(day("2026-08-13")))
    #expect(summer.shift(day("2026-08-13"), by: .following) == day("2026-08-17"))
    #expect(calendar("jp").isBusinessDay(day("2026-08-13")))
  }

  @Test(arguments: [
    ("jp", 2020...2035), ("jp-bank", 2020...2035), ("cn", 2020...2030), ("uk-ew", 2020...2030),
    ("us", 2020...2030),
  ])
  func knowsItsYears(name: String, years: ClosedRange<Int>) {
    #expect(calendar(name).knownYears == years)
    #expect(calendar(name).knows(day("\(years.upperBound)-12-31")))
    #expect(!calendar(name).knows(day("\(years.upperBound + 1)-01-01")))
    #expect(!calendar(name).knows(day("2019-12-31")))
  }

  @Test func weekdaysHaveNoYears() {
    #expect(calendar("weekdays").knownYears == nil)
    #expect(calendar("weekdays").knows(day("2199-01-01")))
    #expect(calendar("weekdays").isBusinessDay(day("2026-01-01")))
  }

  @Test func aCalendarThatIsAlwaysClosedComesToAnEnd() {
    let days = (0..<400).map { day("2026-01-01").adding(days: $0) }
    let never = calendar("weekdays", closed: Set(days))
    #expect(never.shift(day("2026-02-02"), by: .following) == day("2026-02-02").adding(days: 60))
  }
}
