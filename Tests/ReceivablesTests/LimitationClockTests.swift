import Finance
import Receivables
import Testing

@Suite struct LimitationClockTests {
  /// Japan: five years (Civil Code 166), a warning six months before.
  private let japan = LimitationClock.Rule(years: 5)

  private func clock(
    asOf: String, payments: [Payment] = [], acknowledged: [String] = [],
    rule: LimitationClock.Rule? = nil
  ) -> LimitationClock? {
    let account = account(
      asOf: asOf,
      invoices: [
        invoice("2", due: "2023-03-31", 2_000), invoice("1", due: "2021-10-08", 1_000),
      ], payments: payments
    ) { history in
      history.clockEvents = acknowledged.map {
        ClockEvent(.acknowledgement, date: day($0), how: "letter")
      }
    }
    return LimitationClock(account, rule: rule ?? japan)
  }

  @Test(arguments: [
    ("2026-04-07", LimitationClock.State.running), ("2026-04-08", .near), ("2026-10-08", .near),
    ("2026-10-09", .lapsed),
  ])
  func runsFromTheDueDate(asOf: String, state: LimitationClock.State) {
    #expect(clock(asOf: asOf)?.lapses == day("2026-10-08"))
    #expect(clock(asOf: asOf)?.invoiceNumber == "1")
    #expect(clock(asOf: asOf)?.state == state)
  }

  /// China 3 years (Civil Code 188), England 6 (Limitation Act 1980 s.5), US goods 4 (UCC 2-725).
  @Test(arguments: [(3, "2024-10-08"), (6, "2027-10-08"), (4, "2025-10-08")])
  func goesByItsRule(years: Int, lapses: String) {
    let clock = clock(asOf: "2023-12-01", rule: LimitationClock.Rule(years: years))
    #expect(clock?.lapses == day(lapses))
  }

  @Test func aPartPaymentRestartsItsClaim() {
    let clock = clock(asOf: "2026-01-01", payments: [payment("1", "2022-05-01", 1)])
    #expect(clock?.lapses == day("2027-05-01"))
    #expect(clock?.invoiceNumber == "1")
  }

  @Test func anAcknowledgementRestartsAll() {
    let clock = clock(asOf: "2026-01-01", acknowledged: ["2024-02-29"])
    #expect(clock?.lapses == day("2029-02-28"))
  }

  /// One restart after another counts while each is in time; one after the end does not.
  @Test func onlyARestartInTimeCounts() {
    #expect(
      clock(asOf: "2032-12-01", acknowledged: ["2031-09-30", "2026-10-08"])?.lapses
        == day("2036-09-30"))
    #expect(clock(asOf: "2027-01-01", acknowledged: ["2026-10-09"])?.lapses == day("2026-10-08"))
    #expect(clock(asOf: "2027-01-01", acknowledged: ["2026-10-09"])?.state == .lapsed)
  }

  @Test func aLaterDayDoesNotCountYet() {
    #expect(clock(asOf: "2024-01-01", acknowledged: ["2024-01-02"])?.lapses == day("2026-10-08"))
  }

  @Test func oneBeforeTheDueDateDoesNotShortenIt() {
    #expect(clock(asOf: "2024-01-01", acknowledged: ["2021-09-01"])?.lapses == day("2026-10-08"))
  }

  @Test func nothingOverdueHasNoClock() {
    #expect(clock(asOf: "2021-10-08") == nil)
    let paid = [payment("1", "2021-11-01", 1_000), payment("2", "2023-04-01", 2_500)]
    #expect(clock(asOf: "2026-01-01", payments: paid) == nil)
  }
}
