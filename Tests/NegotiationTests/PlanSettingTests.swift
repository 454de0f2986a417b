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
