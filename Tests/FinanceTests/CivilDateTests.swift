import Finance
import Testing

@Suite struct CivilDateTests {
  /// Counted day by day with a table of month lengths, from Monday 1 January 1900.
  @Test func everyDayOfThreeCenturiesComesBack() throws {
    var number = -25_567
    var weekday = 0
    for year in 1900...2199 {
      let isLeap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (month, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let date = try #require(CivilDate(year, month + 1, dayOfMonth))
          let parts = CivilDate(dayNumber: number).components
          guard date.dayNumber == number, date.weekday == Weekday.allCases[weekday],
            parts.year == year, parts.month == month + 1, parts.day == dayOfMonth,
            CivilDate(iso: date.iso) == date
          else {
            Issue.record("\(year)-\(month + 1)-\(dayOfMonth) is not what it should be")
            return
          }
          number += 1
          weekday = (weekday + 1) % 7
        }
      }
    }
    #expect(number == 84_006)
  }

  @Test(arguments: [
    (1899, 12, 31), (2200, 1, 1), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (2026, 4, 31),
    (2026, 2, 29), (2100, 2, 29), (2026, 12, 32), (Int.max, 1, 1), (2026, Int.min, Int.max),
  ])
  func thereIsNoSuchDay(year: Int, month: Int, day: Int) {
    #expect(CivilDate(year, month, day) == nil)
  }

  @Test func aLeapDayIsADay() {
    #expect(CivilDate(2000, 2, 29) != nil)
    #expect(CivilDate(2028, 2, 29) != nil)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-1-24", "26-11-24", "2026-11-24 ", " 2026-11-24", "2026/11/24",
    "2026-11-31", "2026-02-29", "-026-11-24", "2026--1-24", "+026-11-24", "2026-11-24-",
    "２０２６-11-24", "2026-11-24T00:00", "1899-12-31", "2200-01-01", "2026-+1-24",
  ])
  func isoRefuses(text: String) {
    #expect(CivilDate(iso: text) == nil)
  }

  /// Month ends are clamped: the payment-term tests of odoo and OCA (2022-01-31 to 02-28; monthly
  /// dates from 2024-01-01 are Apache Fineract's).
  @Test(arguments: [
    ("2024-01-01", 1, "2024-02-01"), ("2024-01-01", 4, "2024-05-01"),
    ("2022-01-31", 1, "2022-02-28"), ("2024-01-31", 1, "2024-02-29"),
    ("2024-02-29", 12, "2025-02-28"), ("2024-02-29", 48, "2028-02-29"),
    ("2026-11-30", 3, "2027-02-28"), ("2026-03-31", -1, "2026-02-28"),
    ("2026-01-15", -13, "2024-12-15"), ("2026-12-31", 1, "2027-01-31"),
    ("2026-11-24", 0, "2026-11-24"), ("1900-01-31", 1, "1900-02-28"),
  ])
  func addsMonths(from: String, months: Int, expected: String) {
    #expect(day(from).adding(months: months).iso == expected)
  }

  @Test(arguments: [
    ("2027-02-28", 1, 31, "2027-03-31"), ("2027-02-28", 2, 31, "2027-04-30"),
    ("2026-11-10", 0, 25, "2026-11-25"), ("2026-11-10", 1, 5, "2026-12-05"),
  ])
  func aSeriesComesBackToItsDay(from: String, months: Int, wanted: Int, expected: String) {
    #expect(day(from).adding(months: months, day: wanted).iso == expected)
  }

  @Test(arguments: [
    ("2026-11-24", "2026-11-30"), ("2026-11-30", "2026-11-30"), ("2028-02-01", "2028-02-29"),
    ("2100-02-01", "2100-02-28"), ("2026-12-31", "2026-12-31"),
  ])
  func endsItsMonth(date: String, expected: String) {
    #expect(day(date).endOfMonth.iso == expected)
    #expect(day(date).isEndOfMonth == (date == expected))
    #expect(day(date).startOfMonth.iso == expected.prefix(8) + "01")
  }

  @Test(arguments: [
    ("2026-11-24", "2026-11-24", 0), ("2026-11-24", "2026-11-25", 1),
    ("2026-01-15", "2026-02-15", 1), ("2026-01-15", "2026-02-16", 2),
    ("2026-08-31", "2026-09-30", 1), ("2026-08-31", "2026-10-01", 2),
    ("2025-12-01", "2026-12-01", 12), ("2026-12-01", "2025-12-01", 0),
  ])
  func spansMonths(earlier: String, later: String, months: Int) {
    #expect(day(later).monthsSpanned(since: day(earlier)) == months)
  }

  /// EX12 (orangeline-law.jp): received on 1 March, that day counted, the 60th day is 29 April.
  @Test func theSixtiethDayOfASubcontract() {
    #expect(day("2026-03-01").adding(days: 59) == day("2026-04-29"))
    #expect(day("2026-04-30").days(since: day("2026-04-29")) == 1)
    #expect(day("2026-04-29").days(since: day("2026-04-30")) == -1)
  }
}
