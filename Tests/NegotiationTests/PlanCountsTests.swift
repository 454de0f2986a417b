import Finance
import Testing

@testable import Negotiation

/// Counts worked out by hand: ¥400 on Tuesday 24 November 2026.
@Suite struct PlanCountsTests {
  private let policy = Policy(
    levels: [
      ApprovalLevel(
        name: "rep",
        limits: limits {
          $0.termMonthsMax = 4
          $0.firstPaymentShareMin = Share(percent: 25)
          $0.firstPaymentDaysMax = 12
          $0.deferralDaysMax = 30
          $0.allowsDeferredInstalments = false
          $0.discountMax = Share(percent: 50)
        })
    ], shift: .following)
  /// 6 and 34 days from today.
  private let two = plan([("2026-11-30", 100), ("2026-12-28", 300)], of: 400)

  private func appraiser(_ facts: DealFacts = DealFacts()) -> PlanAppraiser {
    PlanAppraiser(policy: policy, today: tuesday.today, facts: facts)
  }

  @Test func nothingKnown() {
    let counts = appraiser().counts(two, rank: 0)
    #expect(counts.daysToCash == 100 * 6 + 300 * 34)
    // Each promise is as likely kept as not: 100 / 2 + 300 / 4.
    #expect(counts.expectedReceipts == yen(125) && counts.atRisk == yen(275))
    // Term 1 of 4 months, down payment all of its room, first payment 6 of 12 days.
    #expect(counts.limitsUsed == (2_500 + 10_000 + 5_000) / 3)
    #expect(counts.strain == 0 && counts.peakMonth == yen(300) && counts.daysToFirst == 6)
    #expect(counts.givenUp.isZero && counts.concession == counts.limitsUsed)
  }

  /// (kept + 1) of (due + 2), rounded half up.
  @Test(arguments: [(0, 0, 500), (3, 5, 571), (10, 10, 917), (0, 8, 100), (9, 3, 800)])
  func theRecordOfPromises(kept: Int, due: Int, thousandths: Int) {
    let one = plan([("2026-11-30", 1_000)], of: 1_000)
    let counts = appraiser(DealFacts(promisesKept: kept, promisesDue: due)).counts(one, rank: 0)
    #expect(counts.expectedReceipts == yen(thousandths))
  }

  @Test func whatIsGivenUpNeverComes() {
    let settled = ProposedPlan(
      today: tuesday.today, balance: yen(400),
      instalments: [tuesday.instalment(day("2026-11-30"), yen(300))], frequency: .monthly,
      terms: PlanTerms(discount: yen(100), waivedInterest: yen(20)))
    let counts = appraiser().counts(settled, rank: 0)
    // The horizon: 30 days, then five months: 24 May 2027, 181 days.
    #expect(appraiser().horizon == day("2027-05-24"))
    #expect(counts.daysToCash == 300 * 6 + 100 * 181)
    #expect(counts.expectedReceipts == yen(150) && counts.atRisk == yen(250))
    #expect(counts.givenUp == yen(120) && counts.givenUpShare == 3_000)
  }

  private struct Strain {
    let means: StatedMeans
    let strain: Int128
  }

  /// What is missing, day by day.
  private static let strainCases = [
    // 300 are missing from 28 December to the 31st, 200 until 31 January, 100 until 28 February.
    Strain(
      means: StatedMeans(cashNow: yen(100), perMonth: yen(100), from: day("2026-12-31")),
      strain: 900 + 6_200 + 2_800),
    // December brings 300.
    Strain(
      means: StatedMeans(
        cashNow: yen(100), perMonth: yen(0), from: day("2026-12-31"), byMonth: [12: yen(300)]),
      strain: 900),
    // Cash alone: what falls due beyond it within 30 days, for 30 days.
    Strain(means: StatedMeans(cashNow: yen(40)), strain: 1_800),
    Strain(means: StatedMeans(cashNow: yen(0)), strain: 3_000),
    Strain(means: StatedMeans(cashNow: yen(400)), strain: 0),
  ]

  @Test(arguments: 0..<5)
  func strains(index: Int) {
    let one = Self.strainCases[index]
    let counts = appraiser(DealFacts(means: one.means)).counts(two, rank: 0)
    #expect(counts.strain == one.strain)
  }

  @Test func theScoreIsItsWorking() {
    let appraiser = appraiser()
    let counts = appraiser.counts(two, rank: 0)
    let score = appraiser.score(counts, balance: yen(400))
    #expect(score.working.map(\.criterion) == Criterion.allCases)
    #expect(
      score.working.map(\.points) == [
        10_800 * 1_000 / (400 * 181), 275 * 1_000 / 400, 583, 300 * 500 / 400,
      ])
    #expect(score.working.map(\.weight) == [3, 2, 1, 4])
    #expect(score.total == 149 * 3 + 687 * 2 + 583 + 375 * 4)
  }

  @Test func beatingIsNoWorseAnywhereAndBetterSomewhere() {
    let counts = appraiser().counts(two, rank: 0)
    var better = counts
    #expect(!better.beats(counts))
    better.daysToCash -= 1
    #expect(better.beats(counts) && !counts.beats(better))
    better.peakMonth = yen(301)
    #expect(!better.beats(counts) && !counts.beats(better))
    // A later beginning is easier only where the rest of the fit is the same.
    var later = counts
    later.daysToFirst += 1
    #expect(later.beats(counts))
  }
}
