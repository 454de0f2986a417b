import Finance
import Receivables
import Testing

@testable import Negotiation

/// Plans side by side: a worked example by hand, and what must hold of any.
@Suite struct PlanComparisonTests {
  static func item(_ number: String, due: String, _ open: Int) -> PaymentPlan.Item {
    PaymentPlan.Item(
      invoice: Invoice(
        number: number, issued: day(due).adding(days: -30), due: day(due), amount: yen(open)),
      open: yen(open))
  }

  static let policy = Policy(
    levels: [
      ApprovalLevel(name: "rep", limits: limits { $0.termMonthsMax = 3 }),
      ApprovalLevel(name: "manager", limits: limits { $0.termMonthsMax = 6 }),
    ], shift: .following)

  /// ¥600,000 since 30 September and ¥400,000 since 31 October; 3% a year, both days counted as in Japan.
  static func basis(_ change: (inout ComparisonBasis) -> Void = { _ in }) throws -> ComparisonBasis
  {
    var basis = ComparisonBasis(
      items: [item("A1", due: "2026-09-30", 600_000), item("A2", due: "2026-10-31", 400_000)],
      today: tuesday.today, policy: policy, rank: 0,
      facts: DealFacts(
        means: StatedMeans(
          cashNow: yen(200_000), perMonth: yen(300_000), from: day("2026-12-31")),
        promisesKept: 3, promisesDue: 5),
      interest: ComparisonBasis.Interest(profile: try InterestProfile(.japanStatutory)))
    change(&basis)
    return basis
  }

  /// ¥400,000 on Monday 30 November, ¥300,000 at the end of December and of January: New Year moves the one to
  /// Monday 4 January, a Sunday the other to Monday 1 February.
  static let threeParts = plan(
    [("2026-11-30", 400_000), ("2026-12-31", 300_000), ("2027-01-31", 300_000)], of: 1_000_000)

  @Test func workedExample() throws {
    let comparison = PlanComparison([Self.threeParts], noAgreement: true, basis: try Self.basis())
    #expect(comparison.balance == yen(1_000_000))
    #expect(
      comparison.monthEnds.map(\.iso) == ["2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28"])
    // 55 and 24 days late on 24 November: 5% of 600,000 and 1% of 400,000.
    #expect(comparison.now.provision == yen(34_000))
    let column = comparison.columns[0]
    #expect(column.plan?.instalments.map(\.due.iso) == ["2026-11-30", "2027-01-04", "2027-02-01"])
    #expect(column.cash == [400_000, 0, 300_000, 300_000].map(yen))
    #expect(column.standings.map(\.open) == [600_000, 600_000, 300_000, 0].map(yen))
    // 30 Nov: 200,000 at 61 days (20%), 400,000 at 30 (1%). 31 Dec: 92 days (50%), 61 (20%). 31 Jan:
    // 300,000 at 92 days (50%).
    #expect(column.standings.map(\.provision) == [44_000, 180_000, 150_000, 0].map(yen))
    #expect(column.peak?.date == day("2026-12-31"))
    // (3 + 1) / (5 + 2) a payment: 400,000 × 4/7 + 300,000 × 16/49 + 300,000 × 64/343.
    #expect(column.expected == yen(382_507))
    #expect(column.atRisk == yen(617_493))
    #expect(column.verdict?.answer == .allowed)
    #expect(column.tightest?.rule == TermIsShortEnough.name)
  }

  /// By hand: each debt's days at each balance, 3% of a year of 365 days, the sum of a debt rounded down as its
  /// statement is.
  @Test func interestIsThatOfTheFallingBalance() throws {
    let comparison = PlanComparison([Self.threeParts], noAgreement: true, basis: try Self.basis())
    func yearly(_ days: [(Int, Int)]) -> Int {
      days.reduce(0) { $0 + $1.0 * $1.1 } * 3 / 36_500
    }
    // A1 from 1 October: 600,000 through 30 November (61 days), 200,000 through 4 January (35); until 24
    // November (55). A2 from 1 November: 400,000 through 4 January (65), 300,000 through 1 February (28); until
    // 24 November (24).
    let first = yearly([(600_000, 61), (200_000, 35)]) - yearly([(600_000, 55)])
    let second = yearly([(400_000, 65), (300_000, 28)]) - yearly([(400_000, 24)])
    let interest = try #require(comparison.columns[0].interest)
    #expect(interest.runs == yen(first + second))
    #expect(interest.asked == interest.runs)
    #expect(!interest.isUnsure)
    // Without an agreement all of it runs on to 28 February: 96 days more.
    let without = try #require(comparison.columns[1].interest)
    #expect(
      without.runs
        == yen(
          yearly([(600_000, 151)]) - yearly([(600_000, 55)])
            + yearly([(400_000, 120)]) - yearly([(400_000, 24)])))
  }

  @Test func withoutAnAgreementNothingComesInAndAllGrowsOlder() throws {
    let basis = try Self.basis { $0.promised = yen(70_001) }
    let column = PlanComparison([Self.threeParts], noAgreement: true, basis: basis).columns[1]
    #expect(column.plan == nil && column.verdict == nil && column.tightest == nil)
    #expect(column.cash.allSatisfy(\.isZero) && column.total.isZero && column.firstGap == nil)
    #expect(column.standings.allSatisfy { $0.open == yen(1_000_000) })
    // Only what was promised before counts, with its chance: 4 of 7, rounded half up.
    #expect(column.expected == yen(40_001))
    let provisions = column.standings.map(\.provision)
    #expect(zip(provisions, provisions.dropFirst()).allSatisfy { $0 <= $1 })
    #expect(provisions.last == yen(500_000))
    #expect(column.atRisk == yen(959_999))
  }

  struct Treatment: Sendable, CustomTestStringConvertible {
    let plan: PlanInterest?
    let book: InterestTreatment
    let fate: InterestTreatment
    var testDescription: String { "\(plan.map(\.rawValue) ?? "nothing said"), \(book.rawValue)" }
  }

  static let treatments: [Treatment] = [
    Treatment(plan: nil, book: .claimed, fate: .claimed),
    Treatment(plan: nil, book: .reserved, fate: .reserved),
    Treatment(plan: nil, book: .waived, fate: .waived),
    Treatment(plan: PlanInterest.none, book: .claimed, fate: .waived),
    Treatment(plan: .waivedIfKept, book: .claimed, fate: .waived),
    Treatment(plan: .atEnd, book: .reserved, fate: .claimed),
    Treatment(plan: .inEach, book: .claimed, fate: .claimed),
    Treatment(plan: .atEnd, book: .waived, fate: .waived),
  ]

  @Test(arguments: treatments)
  func interestGoesByThePlansWord(_ row: Treatment) throws {
    var basis = try Self.basis()
    basis.interest?.choices.interest = row.book
    let plan = ProposedPlan(
      today: tuesday.today, balance: yen(1_000_000), instalments: Self.threeParts.instalments,
      frequency: .monthly, terms: PlanTerms(interest: row.plan))
    let interest = try #require(
      PlanComparison([plan], noAgreement: false, basis: basis).columns[0].interest)
    #expect(interest.runs.isPositive)
    #expect(interest.asked == (row.fate == .claimed ? interest.runs : yen(0)))
    #expect(interest.givenUp == (row.fate == .waived ? interest.runs : yen(0)))
    #expect(interest.reserved == (row.fate == .reserved ? interest.runs : yen(0)))
  }

  @Test func decisionOnAnInvoiceHoldsForItAlone() throws {
    var basis = try Self.basis()
    basis.interest?.decisions = ["A2": .waived]
    let interest = try #require(
      PlanComparison([Self.threeParts], noAgreement: false, basis: basis).columns[0].interest)
    #expect(interest.asked.isPositive && interest.givenUp.isPositive)
    #expect(interest.asked + interest.givenUp == interest.runs)
  }

  @Test func interestWithoutARateIsLeftOpen() throws {
    let basis = try Self.basis { $0.interest = nil }
    let comparison = PlanComparison([Self.threeParts], noAgreement: true, basis: basis)
    #expect(comparison.columns.allSatisfy { $0.interest == nil })
  }

  /// A settlement: what is given up of the principal is gone with the last payment.
  @Test func discountEndsTheDebtWithTheLastPayment() throws {
    let plan = ProposedPlan(
      today: tuesday.today, balance: yen(1_000_000),
      instalments: [
        tuesday.instalment(day("2026-11-30"), yen(500_000)),
        tuesday.instalment(day("2026-12-25"), yen(400_000)),
      ], frequency: .monthly,
      terms: PlanTerms(discount: yen(100_000), waivedInterest: yen(1_234), waivedFees: yen(500)))
    let column = PlanComparison([plan], noAgreement: false, basis: try Self.basis()).columns[0]
    #expect(column.standings.map(\.open) == [500_000, 0, 0].map(yen))
    #expect(column.total == yen(900_000))
    #expect(column.waived == yen(101_734))
  }

  @Test func firstPaymentBeyondTheirMeansIsNamed() throws {
    // 200,000 now and 300,000 a month from 31 December: the first payment is short, and the only one named.
    let basis = try Self.basis()
    let gap = PlanComparison([Self.threeParts], noAgreement: false, basis: basis).columns[0]
      .firstGap
    #expect(gap?.number == 1)
    #expect(gap?.due == day("2026-11-30"))
    #expect(gap?.missing == yen(200_000))
    let easy = plan([("2026-11-30", 200_000), ("2026-12-31", 300_000)], of: 1_000_000)
    #expect(PlanComparison([easy], noAgreement: false, basis: basis).columns[0].firstGap == nil)
    let silent = try Self.basis { $0.facts.means = StatedMeans() }
    #expect(
      PlanComparison([Self.threeParts], noAgreement: false, basis: silent).columns[0].firstGap
        == nil)
  }

  @Test func brokenLimitBreaksFirst() throws {
    let long = plan(
      [("2026-11-30", 100_000), ("2027-11-30", 900_000)], of: 1_000_000)
    let column = PlanComparison([long], noAgreement: false, basis: try Self.basis()).columns[0]
    #expect(column.verdict?.answer == .notAllowed)
    #expect(column.tightest?.rule == TermIsShortEnough.name)
    #expect(column.tightest?.isKept == false)
  }

  /// Random plans and debts: cash by month adds up to what is to be paid, ageing to what is open, and interest
  /// to its parts.
  @Test func sumsAddUpWhateverThePlan() throws {
    var chance = SeededGenerator(seed: 5)
    var weekend = 0
    for _ in 0..<300 {
      let items = (1...Int.random(in: 1...4, using: &chance)).map { number in
        Self.item(
          "N\(number)",
          due: tuesday.today.adding(days: -Int.random(in: 1...200, using: &chance)).iso,
          Int.random(in: 10_000...900_000, using: &chance))
      }
      let balance = items.map(\.open).sum(.jpy)
      let count = Int.random(in: 1...24, using: &chance)
      let discount =
        Bool.random(using: &chance) ? yen(balance.minorUnits / 10) : Money.zero(.jpy)
      let parts = tuesday.parts(of: balance - discount, count: count)
      let start = tuesday.today.adding(days: Int.random(in: 1...90, using: &chance))
      let kind = try #require(PaymentFrequency.Kind.allCases.randomElement(using: &chance))
      let series = PaymentFrequency(kind, first: start)
      let plan = ProposedPlan(
        today: tuesday.today, balance: balance,
        instalments: parts.enumerated().map {
          tuesday.instalment(series.date($0.offset, from: start), $0.element)
        }, frequency: kind,
        terms: PlanTerms(
          interest: PlanInterest.allCases.randomElement(using: &chance), discount: discount))
      let basis = try Self.basis { $0.items = items }
      let comparison = PlanComparison([plan], noAgreement: true, basis: basis)
      for column in comparison.columns {
        #expect(column.cash.sum(.jpy) == column.total)
        #expect(column.standings.map(\.date) == comparison.monthEnds)
        let interest = try #require(column.interest)
        #expect(interest.asked + interest.givenUp + interest.reserved == interest.runs)
        #expect(column.expected <= column.total || column.plan == nil)
        #expect(!column.atRisk.isZero && column.atRisk <= balance)
      }
      let column = comparison.columns[0]
      #expect(column.total + (plan.terms.discount ?? .zero(.jpy)) == balance)
      var paid = Money.zero(.jpy)
      for (cash, standing) in zip(column.cash, column.standings) {
        paid += cash
        let left = standing.date >= plan.last.due ? .zero(.jpy) : balance - paid
        #expect(standing.open == left)
        #expect(standing.provision <= standing.open)
      }
      if plan.instalments.contains(where: { $0.due.month != $0.nominal.month }) { weekend += 1 }
    }
    // Payments that move into the next month were among them.
    #expect(weekend > 10)
  }
}
