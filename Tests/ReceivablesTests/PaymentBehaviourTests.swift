import Finance
import Receivables
import Testing

@Suite struct PaymentBehaviourTests {
  /// Invoices due month by month in 2025, each paid this many days after its due date.
  private func behaviour(_ days: [Int], asOf: String = "2026-12-31") -> PaymentBehaviour {
    let start = day("2025-01-10")
    let dues = days.indices.map { start.adding(months: $0) }
    let invoices = dues.enumerated().map { invoice("\($0.offset)", due: $0.element.iso, 100) }
    let payments = zip(dues, days).enumerated().map { index, pair in
      payment("\(index)", pair.0.adding(days: pair.1).iso, 100)
    }
    return PaymentBehaviour(
      account(asOf: asOf, invoices: invoices, payments: payments).history, asOf: day(asOf))
  }

  @Test func countsLateOnes() {
    let behaviour = behaviour([0, -5, 3, 10])
    #expect(behaviour.settledCount == 4)
    #expect(behaviour.lateCount == 2)
    #expect(behaviour.daysLateTotal == 13)
    #expect(behaviour.meanDaysLate == 3)
    #expect(behaviour.thirds == [] && behaviour.direction == nil)
  }

  /// The example of the design: 4, 9, 15 days and getting worse.
  @Test(arguments: [
    ([4, 4, 9, 9, 15, 15], [4, 9, 15], PaymentBehaviour.Direction.worse),
    ([15, 15, 9, 9, 4, 4], [15, 9, 4], .better),
    ([4, 4, 9, 9, 6, 6], [4, 9, 6], .steady), ([4, 4, 9, 9, 7, 7], [4, 9, 7], .worse),
    ([7, 7, 0, 0, 5, 5], [7, 0, 5], .steady), ([7, 7, 0, 0, 4, 4], [7, 0, 4], .better),
    ([1, 2, 3, 3, 3, 10, 11], [2, 3, 11], .worse), ([-9, -9, 0, 0, 2, 2], [0, 0, 2], .steady),
  ])
  func thirdsAndDirection(days: [Int], thirds: [Int], direction: PaymentBehaviour.Direction) {
    let behaviour = behaviour(days)
    #expect(behaviour.thirds == thirds)
    #expect(behaviour.direction == direction)
  }

  @Test func theLastTwelveStandOneByOne() {
    #expect(behaviour([5, -2, 9]).recentDaysLate == [5, 0, 9])
    #expect(behaviour(Array(1...15)).recentDaysLate == Array(4...15))
    #expect(behaviour([]).recentDaysLate == [])
  }

  @Test func nothingSettledMeansNothingKnown() {
    let none = behaviour([])
    #expect(none.settledCount == 0 && none.meanDaysLate == nil && none.direction == nil)
  }

  @Test func aPastDayKnowsOnlyItsPayments() {
    #expect(behaviour([0, 0, 0, 0], asOf: "2025-02-28").settledCount == 2)
  }

  /// Settled is the day on which the last part came, not the first; credit notes don't count.
  @Test func partPaymentsSettleWithTheLast() {
    let history = account(
      asOf: "2026-11-24",
      invoices: [
        invoice("1", due: "2026-10-01", 100), invoice("2", due: "2026-10-01", 100),
        invoice("N", due: "2026-10-01", -50),
      ],
      payments: [
        payment("1", "2026-10-09", 40), payment("1", "2026-10-01", 60),
        payment("2", "2026-10-30", 99),
      ]
    ).history
    let behaviour = PaymentBehaviour(history, asOf: day("2026-11-24"))
    #expect(behaviour.settledCount == 1)
    #expect(behaviour.daysLateTotal == 8)
  }
}
