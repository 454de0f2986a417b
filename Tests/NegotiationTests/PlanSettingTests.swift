import Finance
import Negotiation
import Testing

@Suite struct PlanSettingTests {
  /// Amount, count, unit, then the even part and the last: EX58 and worked by hand.
  @Test(arguments: [
    [1_000_000, 12, 1, 83_333, 83_337], [1_000_000, 12, 1_000, 83_000, 87_000],
    [3_200_000, 4, 1_000, 800_000, 800_000], [100, 3, 1_000, 33, 34],
    [29_999, 3, 1_000, 9_999, 10_001],
    [30_000, 3, 1_000, 10_000, 10_000], [32_999, 3, 1_000, 10_000, 12_999], [5, 5, 10, 1, 1],
    [7, 1, 1_000, 7, 7],
  ])
  func partsAnAmount(row: [Int]) {
    var setting = tuesday
    setting.roundingUnit = row[2]
    let parts = setting.parts(of: yen(row[0]), count: row[1])
    #expect(parts.count == row[1])
    #expect(parts.dropLast().allSatisfy { $0 == yen(row[3]) })
    #expect(parts.last == yen(row[4]))
  }

  @Test func partsAddUp() {
    let seed: UInt64 = 4_001
    print("PlanSettingTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let amount =
        Int.random(in: 1...Money.minorUnitsMax, using: &random)
        >> Int.random(
          in: 0...39, using: &random)
      let count = min(max(1, amount), Int.random(in: 1...60, using: &random))
      var setting = tuesday
      setting.roundingUnit = [1, 10, 500, 1_000, 10_000].randomElement(using: &random) ?? 1
      let parts = setting.parts(of: yen(amount), count: count)
      #expect(parts.sum(.jpy) == yen(amount) && parts.count == count)
      #expect(amount == 0 || parts.allSatisfy(\.isPositive))
    }
  }

  /// 31 December and 30 January 2027 (a Saturday) are closed; the day itself is never in the past.
  @Test(arguments: [
    ("2026-12-31", ShiftRule.following, "2027-01-04"), ("2026-12-31", .preceding, "2026-12-30"),
    ("2026-12-31", .modifiedFollowing, "2026-12-30"), ("2026-12-31", .none, "2026-12-31"),
    ("2026-11-24", .following, "2026-11-25"), ("2026-11-20", .following, "2026-11-25"),
    ("2026-11-28", .preceding, "2026-11-27"),
  ])
  func movesADueDate(nominal: String, shift: ShiftRule, due: String) {
    var setting = tuesday
    setting.shift = shift
    let instalment = setting.instalment(day(nominal), yen(1))
    #expect(instalment.nominal == day(nominal))
    #expect(instalment.due == day(due))
  }

  /// Friday 27 November precedes Saturday the 28th; on that Friday the payment can't go back to it.
  @Test func aPaymentIsNeverMovedToToday() {
    var setting = tuesday
    setting.shift = .preceding
    setting.today = day("2026-11-27")
    #expect(setting.instalment(day("2026-11-28"), yen(1)).due == day("2026-11-30"))
  }

  @Test func aPaymentAgreedForTodayWasDueToday() {
    #expect(tuesday.instalment(tuesday.today, yen(1)).due == day("2026-11-25"))
  }

  @Test func anOutlineBecomesAPlan() throws {
    let outline = PlanOutline(
      downPayment: yen(800_000), start: day("2026-11-30"), count: 3, frequency: .monthEnd)
    let plan = try #require(tuesday.plan(outline, balance: yen(3_200_000)))
    #expect(plan.instalments.map(\.amount) == Array(repeating: yen(800_000), count: 4))
    #expect(
      plan.instalments.map(\.nominal.iso)
        == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"])
    #expect(
      plan.instalments.map(\.due.iso) == ["2026-11-30", "2027-01-04", "2027-02-01", "2027-03-01"])
    #expect(plan.termMonths == 3 && plan.daysToFirst == 6 && plan.uncovered.isZero)
  }

  @Test(arguments: [(100, 0), (100, -5), (150, 1), (0, 1), (99, 2)])
  func thereIsNoSuchPlan(down: Int, count: Int) {
    let outline = PlanOutline(
      downPayment: yen(down), start: day("2026-11-30"), count: count, frequency: .monthEnd)
    #expect(tuesday.plan(outline, balance: yen(100)) == nil)
  }
}

@Suite struct PaymentFrequencyTests {
  @Test(arguments: [
    (
      PaymentFrequency.monthEnd, "2026-11-30",
      ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"]
    ),
    (.monthly(day: 31), "2026-12-31", ["2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31"]),
    (.monthly(day: 15), "2026-12-15", ["2026-12-15", "2027-01-15"]),
    (.biweekly, "2026-12-04", ["2026-12-04", "2026-12-18", "2027-01-01"]),
    (.weekly, "2026-12-04", ["2026-12-04", "2026-12-11"]),
  ])
  func dates(frequency: PaymentFrequency, first: String, expected: [String]) {
    let dates = expected.indices.map { frequency.date($0, from: day(first)).iso }
    #expect(dates == expected)
  }

  @Test(arguments: [
    (PaymentFrequency.monthEnd, "2026-11-25", "2026-12-31"),
    (.monthEnd, "2026-11-16", "2026-11-30"),
    (.monthEnd, "2026-11-17", "2026-12-31"), (.monthly(day: 10), "2026-11-26", "2026-12-10"),
    (.monthly(day: 10), "2026-11-27", "2027-01-10"), (.biweekly, "2026-11-25", "2026-12-09"),
    (.weekly, "2026-11-25", "2026-12-02"),
  ])
  func firstAfterADownPayment(frequency: PaymentFrequency, down: String, expected: String) {
    #expect(frequency.firstDate(afterDownPayment: day(down)).iso == expected)
  }

  @Test func theSeriesOfADate() {
    #expect(PaymentFrequency(.monthly, first: day("2026-11-30")) == .monthEnd)
    #expect(PaymentFrequency(.monthly, first: day("2026-11-29")) == .monthly(day: 29))
    for kind in PaymentFrequency.Kind.allCases {
      #expect(PaymentFrequency(kind, first: day("2026-11-29")).kind == kind)
    }
  }
}

@Suite struct PlanOutlineTests {
  @Test func aSinglePaymentMovedToTheMonthsEnd() throws {
    let outline = PlanOutline(start: day("2026-12-10"), count: 1, frequency: .monthEnd)
    let plan = try #require(tuesday.plan(outline, balance: yen(100)))
    #expect(plan.instalments.map(\.due) == [day("2026-12-10")])
  }
}

@Suite struct ProposedPlanTests {
  @Test(arguments: [
    ([("2026-12-28", 100)], PlanShape.deferral),
    ([("2026-11-30", 50), ("2026-12-28", 50)], .equal),
    ([("2026-11-30", 33), ("2026-12-28", 33), ("2027-01-28", 34)], .equal),
    ([("2026-11-30", 51), ("2026-12-28", 49)], .downPayment),
    ([("2026-11-30", 40), ("2026-12-28", 30), ("2027-01-28", 30)], .downPayment),
    ([("2026-12-25", 50), ("2027-01-28", 50)], .equal),
    ([("2026-12-28", 50), ("2027-01-28", 50)], .deferralThenInstalments),
  ])
  func hasAShape(payments: [(String, Int)], shape: PlanShape) {
    #expect(plan(payments, of: 100).shape == shape)
  }

  /// The odd yen of two halves: 1,600 and 1,601 are equal instalments.
  @Test func anOddAmountMakesNoDownPayment() {
    #expect(plan([("2026-11-30", 1_600), ("2026-12-28", 1_601)], of: 3_201).shape == .equal)
  }

  /// By hand: 6 days for 25 and 34 for 75 are (150 + 2,550) / 100 = 27.
  @Test func meanDaysToCash() {
    #expect(plan([("2026-11-30", 25), ("2026-12-28", 75)], of: 100).meanDaysToCash == 27)
  }

  /// Area between the curves by hand: 50 moved by 10 days, then 20 left open for 92 days.
  @Test func distances() {
    let offer = plan([("2026-12-01", 50), ("2026-12-21", 50)], of: 100)
    let later = plan([("2026-12-11", 50), ("2026-12-21", 50)], of: 100)
    let short = plan([("2026-12-01", 50), ("2026-12-21", 30)], of: 100)
    let horizon = day("2027-03-23")
    #expect(PlanDistance.between(offer, offer, horizon: horizon) == 0)
    #expect(PlanDistance.between(offer, later, horizon: horizon) == 500)
    #expect(PlanDistance.between(later, offer, horizon: horizon) == 500)
    #expect(PlanDistance.between(offer, short, horizon: horizon) == 20 * 92)
  }
}

@Suite struct StatedMeansTests {
  private let offer = plan([("2026-11-30", 100), ("2026-12-28", 50), ("2027-01-29", 50)], of: 200)

  @Test func whatIsNotStatedHasNoShortfall() {
    #expect(StatedMeans().shortfall(offer) == nil)
    #expect(!StatedMeans().isStated)
  }

  /// By hand, with the plan of 100, 50 and 50.
  @Test(arguments: [
    (StatedMeans(cashNow: yen(100), perMonth: yen(50), from: day("2026-12-28")), 0),
    (StatedMeans(cashNow: yen(100), perMonth: yen(50), from: day("2026-12-29")), 50),
    (StatedMeans(cashNow: yen(40), perMonth: yen(50)), 60),
    (StatedMeans(cashNow: yen(0)), 200), (StatedMeans(cashNow: yen(200)), 0),
    (StatedMeans(perMonth: yen(0)), 200),
  ])
  func runsAheadBy(means: StatedMeans, shortfall: Int) {
    #expect(means.shortfall(offer) == yen(shortfall))
  }
}
