import Finance
import Receivables
import Testing

@Suite struct LimitationClockTests {
  /// Japan: five years (Civil Code 166), a warning six months before.
  private let japan = LimitationClock.Rule(.japan)

  private func clock(
    asOf: String, payments: [Payment] = [], acknowledged: [String] = [],
    events: [ClockEvent] = [], rule: LimitationClock.Rule? = nil
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
      history.clockEvents += events
    }
    return LimitationClock(account, rule: rule ?? japan)
  }

  /// Who pays interest on a debt owns to the debt.
  @Test func interestPaidStartsThePeriodAnew() throws {
    let paid = account(asOf: "2026-04-07", invoices: [invoice("1", due: "2021-10-08", 1_000)]) {
      $0.chargePayments = [
        ChargePayment(.interest, invoiceNumber: "1", date: day("2025-06-30"), amount: yen(10))
      ]
    }
    let clock = try #require(LimitationClock(paid, rule: japan))
    #expect(clock.lapses == day("2030-06-30"))
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
  @Test(arguments: [
    (LimitationProfile.japan, "2026-10-08"), (.china, "2024-10-08"),
    (.unitedKingdom, "2027-10-08"), (.unitedStates, "2025-10-08"), (.other, "2024-10-08"),
  ])
  func goesByItsProfile(profile: LimitationProfile, lapses: String) {
    let clock = clock(asOf: "2023-12-01", rule: LimitationClock.Rule(profile))
    #expect(clock?.lapses == day(lapses))
  }

  private func event(
    _ kind: ClockEvent.Kind, _ date: String, until: String? = nil
  ) -> ClockEvent {
    ClockEvent(kind, date: day(date), how: "", until: until.map(day))
  }

  /// The first claim's effects and end after these events; it was due on 2021-10-08.
  private func course(
    _ profile: LimitationProfile, _ events: [ClockEvent], asOf: String = "2039-12-31"
  ) -> (effects: [LimitationStep.Effect], lapses: String?) {
    let clock = clock(asOf: asOf, events: events, rule: LimitationClock.Rule(profile))
    let claim = clock?.claims.first { $0.invoiceNumber == "1" }
    return (claim?.steps.map(\.effect) ?? [], claim?.lapses.iso)
  }

  /// Japan, Civil Code 150: a demand holds the end off for six months; a second one in that time adds nothing.
  @Test func japaneseDemandHoldsOnce() {
    let late = event(.demand, "2026-09-01")
    #expect(course(.japan, [late]) == ([.holds], "2027-03-01"))
    #expect(
      course(.japan, [late, event(.demand, "2026-12-01")]) == (
        [.holds, .heldAlready], "2027-03-01"
      ))
    // Before the end a demand counts anew, and long before it none moves anything.
    #expect(
      course(.japan, [event(.demand, "2024-01-01"), event(.demand, "2026-10-08")])
        == ([.nothing, .holds], "2027-04-08"))
    #expect(course(.japan, [late, event(.acknowledgement, "2027-02-28")]).lapses == "2032-02-28")
    #expect(course(.japan, [event(.demand, "2026-10-09")]) == ([.tooLate], "2026-10-08"))
  }

  /// Civil Code 151: a year or what was agreed, six months from a refusal, five years in all; and nothing while a
  /// demand holds, nor the reverse.
  @Test func japaneseStandstillHolds() {
    let talks = event(.standstill, "2026-09-01")
    #expect(course(.japan, [talks]) == ([.holds], "2027-09-01"))
    #expect(
      course(.japan, [event(.standstill, "2026-09-01", until: "2027-01-31")]).lapses
        == "2027-01-31")
    #expect(
      course(.japan, [talks, event(.refusal, "2026-12-01")]) == ([.holds, .shortens], "2027-06-01"))
    #expect(
      course(.japan, [event(.demand, "2026-09-01"), event(.standstill, "2026-12-01")])
        == ([.holds, .heldAlready], "2027-03-01"))
    #expect(
      course(.japan, [talks, event(.demand, "2026-12-01")])
        == ([.holds, .heldAlready], "2027-09-01"))
    let again = [
      "2026-09-01", "2027-08-01", "2028-07-01", "2029-06-01", "2030-05-01", "2031-04-01",
    ]
    #expect(course(.japan, again.map { event(.standstill, $0) }).lapses == "2031-10-08")
  }

  /// China, Civil Code 188 and 195: a demand starts the period anew, for twenty years at most.
  @Test func chineseDemandRestarts() {
    #expect(course(.china, [event(.demand, "2024-10-08")]) == ([.restarts], "2027-10-08"))
    #expect(course(.china, [event(.standstill, "2024-01-01")]).effects == [.nothing])
    let yearly = (2023...2040).map { event(.demand, "\($0)-06-01") }
    #expect(course(.china, yearly, asOf: "2041-01-01").lapses == "2041-10-08")
  }

  /// Limitation Act 1980: a demand does nothing; a standstill agreement holds to its last day.
  @Test func englishDemandMovesNothing() {
    #expect(course(.unitedKingdom, [event(.demand, "2024-01-01")]) == ([.nothing], "2027-10-08"))
    #expect(
      course(.unitedKingdom, [event(.standstill, "2027-09-01", until: "2028-03-31")])
        == ([.holds], "2028-03-31"))
    #expect(course(.unitedKingdom, [event(.acknowledgement, "2027-10-08")]).lapses == "2033-10-08")
  }

  @Test func proceedingsStopTheClock() {
    let clock = clock(asOf: "2039-01-01", events: [event(.proceedings, "2023-06-01")])
    #expect(clock?.state == .proceedings)
    #expect(clock?.claims.map(\.state) == [.proceedings, .proceedings])
  }

  @Test func eachPartPaymentCounts() {
    // Neither of the last two would be in time without the one before it.
    let clock = clock(
      asOf: "2034-01-01",
      payments: [
        payment("1", "2026-05-01", 1), payment("1", "2031-04-01", 1),
        payment("1", "2033-12-01", 1),
      ])
    #expect(clock?.claims.first { $0.invoiceNumber == "1" }?.lapses == day("2038-12-01"))
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
