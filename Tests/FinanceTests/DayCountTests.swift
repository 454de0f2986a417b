import Finance
import Testing

@Suite struct DayCountTests {
  @Test(arguments: [
    ("act/365", DayCount.actual365), ("actual-365", .actual365), ("act/360", .actual360),
    ("actual-360", .actual360), ("act/act", .actualActual), ("actual-actual", .actualActual),
    ("30/360", .thirty360), ("30-360", .thirty360), ("calendar-years", .yearsThenDays),
    ("years-then-days", .yearsThenDays),
  ])
  func readsBothNames(name: String, count: DayCount) {
    #expect(DayCount(named: name) == count)
  }

  @Test(arguments: ["", "act", "365", "ACT/365", "act/364", "30e/360", "years"])
  func refusesOtherNames(name: String) { #expect(DayCount(named: name) == nil) }

  @Test func publicNamesAreDistinct() {
    #expect(Set(DayCount.allCases.map(\.publicName)).count == DayCount.allCases.count)
  }

  /// From the day after the first date to the second, by 30E/360 ISDA: worked by hand.
  @Test(arguments: [
    ("2025-12-31", "2026-12-31", 360), ("2026-01-15", "2026-04-15", 90),
    ("2026-01-31", "2026-02-28", 30), ("2024-01-31", "2024-02-28", 28),
    ("2024-01-31", "2024-02-29", 30), ("2026-02-28", "2026-03-31", 30),
    ("2026-03-30", "2026-03-31", 0), ("2026-02-27", "2026-02-28", 3),
    ("2026-06-30", "2026-07-01", 1),
  ])
  func monthsHaveThirtyDays(after: String, through: String, days: Int) {
    let working = InterestWorking(
      [
        InterestStretch(
          principal: Money(minorUnits: 360_000, currency: .usd), from: day(after).adding(days: 1),
          through: day(through), rate: Rate(millionths: 100_000))
      ], currency: .usd, dayCount: .thirty360, rounding: .halfUp)
    #expect(working.lines.map(\.part.count) == [days])
    #expect(working.total.minorUnits == days * 100)
  }
}
