import Finance
import Receivables
import Testing

@Suite struct PromiseRecordTests {
  private func promise(_ made: String, by: String, _ units: Int) -> PromiseToPay {
    PromiseToPay(made: day(made), by: day(by), amount: yen(units))
  }

  private func record(
    _ promises: [PromiseToPay], _ payments: [Payment], asOf: String = "2026-11-24"
  ) -> PromiseRecord {
    let history = account(asOf: asOf, payments: payments) { $0.promises = promises }.history
    return PromiseRecord(history, asOf: day(asOf))
  }

  /// A promise of 800 made on 1 November by the 18th, the design's example: what each payment makes
  /// of it.
  @Test(arguments: [
    ("2026-11-18", 800, PromiseRecord.Outcome.kept), ("2026-11-18", 799, .broken),
    ("2026-11-19", 800, .broken), ("2026-11-01", 900, .kept), ("2026-10-31", 800, .broken),
  ])
  func isKeptByItsDate(date: String, units: Int, outcome: PromiseRecord.Outcome) {
    let record = record([promise("2026-11-01", by: "2026-11-18", 800)], [payment("1", date, units)])
    #expect(record.outcomes.map(\.outcome) == [outcome])
    #expect(record.keptCount == (outcome == .kept ? 1 : 0))
    #expect(record.decidedCount == 1)
    #expect((record.lastBroken == nil) == (outcome == .kept))
  }

  @Test(arguments: [
    ("2026-11-17", PromiseRecord.Outcome.open), ("2026-11-18", .open), ("2026-11-19", .broken),
  ])
  func isOpenUntilItsDateHasPassed(asOf: String, outcome: PromiseRecord.Outcome) {
    let record = record([promise("2026-11-01", by: "2026-11-18", 800)], [], asOf: asOf)
    #expect(record.outcomes.map(\.outcome) == [outcome])
    #expect(record.open.count == (outcome == .open ? 1 : 0))
  }

  /// What they promised to pay they paid, whatever we put it to.
  @Test func moneyPutToInterestKeepsAPromise() {
    let history = account(
      asOf: "2026-11-24", payments: [payment("1", "2026-11-18", 700)]
    ) {
      $0.promises = [promise("2026-11-01", by: "2026-11-18", 800)]
      $0.chargePayments = [
        ChargePayment(.interest, invoiceNumber: "1", date: day("2026-11-18"), amount: yen(100))
      ]
    }.history
    #expect(PromiseRecord(history, asOf: day("2026-11-24")).keptCount == 1)
  }

  /// What came counts up to the promised amount, in time or late; what an earlier promise needed doesn't.
  @Test(arguments: [
    ([("2026-11-18", 300)], [300, 0]), ([("2026-11-18", 300), ("2026-11-20", 200)], [500, 0]),
    ([("2026-11-19", 900)], [800, 100]), ([("2026-10-31", 900)], [0, 0]),
  ])
  func whatCameForAPromiseIsCounted(payments: [(String, Int)], received: [Int]) {
    let record = record(
      [
        promise("2026-11-01", by: "2026-11-18", 800), promise("2026-11-01", by: "2026-11-19", 100),
      ], payments.map { payment("1", $0.0, $0.1) })
    #expect(record.received == received.map { yen($0) })
  }

  /// Money that came late for a broken promise is counted for it, though it also counts towards the next.
  @Test func lateMoneyIsCountedBesideAPromiseThatIsOpen() {
    let promises = [
      promise("2026-11-01", by: "2026-11-18", 800), promise("2026-11-01", by: "2026-11-30", 500),
    ]
    let record = record(promises, [payment("1", "2026-11-20", 300)])
    #expect(record.outcomes.map(\.outcome) == [.broken, .open])
    #expect(record.received == [yen(300), yen(300)])
  }

  @Test func severalPaymentsKeepOnePromise() {
    let payments = [payment("1", "2026-11-05", 300), payment("2", "2026-11-18", 500)]
    let record = record([promise("2026-11-01", by: "2026-11-18", 800)], payments)
    #expect(record.outcomes.map(\.outcome) == [.kept])
  }

  @Test func onePaymentDoesNotKeepTwoPromises() {
    let promises = [
      promise("2026-11-01", by: "2026-11-20", 500), promise("2026-11-01", by: "2026-11-10", 500),
    ]
    let one = record(promises, [payment("1", "2026-11-09", 500)])
    #expect(one.outcomes.map(\.promise.by) == [day("2026-11-10"), day("2026-11-20")])
    #expect(one.outcomes.map(\.outcome) == [.kept, .broken])
    #expect(one.lastBroken?.by == day("2026-11-20"))
    #expect(record(promises, [payment("1", "2026-11-09", 1_000)]).keptCount == 2)
  }

  @Test func aPastDayKnowsOnlyItsPromises() {
    let promises = [promise("2026-11-20", by: "2026-11-22", 1)]
    #expect(record(promises, [], asOf: "2026-11-19").outcomes.isEmpty)
    #expect(record(promises, [payment("1", "2026-11-22", 1)], asOf: "2026-11-21").keptCount == 0)
  }

  @Test func anotherCurrencyKeepsNothing() {
    let dollars = Payment(
      invoiceNumber: "1", date: day("2026-11-18"), amount: Money(minorUnits: 800, currency: .usd))
    let record = record([promise("2026-11-01", by: "2026-11-18", 800)], [dollars])
    #expect(record.outcomes.map(\.outcome) == [.broken])
  }

  @Test func aKeptOneAfterABrokenOneIsTheLast() {
    let promises = [
      promise("2026-11-01", by: "2026-11-05", 500), promise("2026-11-06", by: "2026-11-10", 300),
    ]
    let record = record(promises, [payment("1", "2026-11-08", 300)])
    #expect(record.outcomes.map(\.outcome) == [.broken, .kept])
    #expect(record.lastBroken == nil)
  }
}
