import Finance
import Negotiation
import Testing

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
    (StatedMeans(cashNow: yen(200)), 0), (StatedMeans(perMonth: yen(0)), 200),
    // Of what comes after 30 days nobody was asked.
    (StatedMeans(cashNow: yen(0)), 100), (StatedMeans(cashNow: yen(150)), 0),
    (StatedMeans(byMonth: [11: yen(100), 12: yen(50)]), 50),
  ])
  func runsAheadBy(means: StatedMeans, shortfall: Int) {
    #expect(means.shortfall(offer) == yen(shortfall))
  }
}
