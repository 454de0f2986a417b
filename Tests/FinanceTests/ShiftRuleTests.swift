import Finance
import Testing

/// The four shift rules on every day of every calendar, by what they promise rather than how they walk.
@Suite struct ShiftRuleTests {
  @Test(arguments: BusinessCalendar.names)
  func everyDayMovesAsItsRuleSays(name: String) {
    let subject = calendar(name)
    let years = subject.knownYears ?? 2020...2030
    // The nearest business days before and after, from one pass each way.
    let first = day("\(years.lowerBound)-01-15")
    let days = (0...day("\(years.upperBound)-12-15").days(since: first)).map {
      first.adding(days: $0)
    }
    var before: [CivilDate] = []
    var after: [CivilDate] = []
    for date in days { before.append(subject.isBusinessDay(date) ? date : before.last ?? date) }
    for date in days.reversed() {
      after.append(subject.isBusinessDay(date) ? date : after.last ?? date)
    }
    after.reverse()
    var wrong: [String] = []
    // The ends have neighbours outside the pass.
    for index in 31..<(days.count - 31) {
      let (date, earlier, later) = (days[index], before[index], after[index])
      let expected: [(ShiftRule, CivilDate)] = [
        (.following, later), (.preceding, earlier),
        (.modifiedFollowing, later.month == date.month ? later : earlier), (.none, date),
      ]
      for (rule, result) in expected where subject.shift(date, by: rule) != result {
        wrong.append("\(date) \(rule.rawValue)")
      }
    }
    #expect(wrong == [])
  }

  /// Easter Sundays, 1943 and 2038 being the latest there can be; the Mondays after and Fridays before
  /// close the euro payment system.
  @Test(arguments: [
    "1943-04-25", "1961-04-02", "2000-04-23", "2008-03-23", "2024-03-31", "2025-04-20",
    "2026-04-05",
    "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21", "2038-04-25", "2049-04-18",
  ])
  func target2ClosesAroundEaster(easter: String) {
    let target2 = calendar("target2")
    #expect(!target2.isBusinessDay(day(easter).adding(days: -2)))
    #expect(!target2.isBusinessDay(day(easter).adding(days: 1)))
    #expect(target2.isBusinessDay(day(easter).adding(days: -3)))
    #expect(target2.isBusinessDay(day(easter).adding(days: 2)))
  }

  /// England closes on the same two days, by its own table; 2026 whole.
  @Test func target2AgreesWithOtherTables() {
    let (target2, england) = (calendar("target2"), calendar("uk-ew"))
    for year in 2020...2030 {
      var date = day("\(year)-03-10")
      while date < day("\(year)-04-29") {
        #expect(target2.isBusinessDay(date) == england.isBusinessDay(date), "\(date)")
        date = date.adding(days: 1)
      }
    }
    let closed = (0..<365).map { day("2026-01-01").adding(days: $0) }
      .filter { $0.weekday.rawValue <= 5 && !target2.isBusinessDay($0) }
    #expect(
      closed.map(\.iso) == ["2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-12-25"])
    #expect(target2.shift(day("2026-12-25"), by: .following).iso == "2026-12-28")
    #expect(target2.shift(day("2027-12-26"), by: .preceding).iso == "2027-12-24")
    #expect(!calendar("target2", closed: [day("2026-06-01")]).isBusinessDay(day("2026-06-01")))
  }
}
