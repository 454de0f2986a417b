import Finance
import Negotiation
import Testing

@Suite struct PlanOutlineTests {
  @Test func aSinglePaymentMovedToTheMonthsEnd() throws {
    let outline = PlanOutline(start: day("2026-12-10"), count: 1, frequency: .monthEnd)
    let plan = try #require(tuesday.plan(outline, balance: yen(100)))
    #expect(plan.instalments.map(\.due) == [day("2026-12-10")])
  }
}
