import Finance
import Negotiation
import Testing

@Suite struct AskInReturnTests {
  private let offer = plan(
    [("2026-11-30", 100_000), ("2026-12-28", 100_000), ("2027-01-29", 100_000)], of: 300_000)
  private let policy = Policy(
    levels: [
      ApprovalLevel(name: "rep", limits: limits { $0.termMonthsMax = 3 }),
      ApprovalLevel(name: "manager", limits: limits()),
    ], shift: .following)

  private func ask(
    _ facts: DealFacts, _ received: Set<InReturn> = [], plan: ProposedPlan? = nil
  ) -> AskInReturn? {
    AskInReturn.next(
      for: plan ?? offer, policy: policy, rank: 0, facts: facts, setting: tuesday,
      received: received, weakGrades: ["D"])
  }

  /// Everything at once: the things come in the published order, none twice.
  @Test func goesDownTheList() {
    let facts = DealFacts(
      means: StatedMeans(cashNow: yen(180_500)), promisesKept: 1, promisesDue: 2, grade: "D",
      weOwe: yen(20_000))
    var received: Set<InReturn> = []
    var asked: [AskInReturn] = []
    while let next = ask(facts, received) {
      asked.append(next)
      #expect(received.insert(next.kind).inserted)
    }
    #expect(
      asked == [
        AskInReturn(.largerFirstPayment, amount: yen(80_000), date: day("2026-11-30")),
        AskInReturn(.earlierDate, amount: yen(100_000), date: day("2026-11-25")),
        AskInReturn(.setOff, amount: yen(20_000)),
        AskInReturn(.datedInstrument, amount: yen(100_000), date: day("2027-01-29")),
        AskInReturn(.directDebit), AskInReturn(.guarantor), AskInReturn(.writtenAcknowledgement),
        AskInReturn(.currentOnTime),
      ])
  }

  @Test func nothingKnownAsksForTheAcknowledgement() {
    #expect(ask(DealFacts()) == AskInReturn(.writtenAcknowledgement))
    #expect(ask(DealFacts(), [.writtenAcknowledgement]) == AskInReturn(.currentOnTime))
    #expect(ask(DealFacts(), [.writtenAcknowledgement, .currentOnTime]) == nil)
  }

  /// By hand: with 100,000 asked for on 30 November.
  @Test(arguments: [
    (StatedMeans(cashNow: yen(100_900)), nil), (StatedMeans(cashNow: yen(101_000)), yen(1_000)),
    (StatedMeans(cashNow: yen(900_000)), yen(200_000)), (StatedMeans(perMonth: yen(5)), nil),
  ])
  func aLargerFirstPaymentIsWhatTheyHave(means: StatedMeans, more: Money?) {
    let asked = ask(DealFacts(means: means))
    #expect(asked?.kind == .largerFirstPayment ? asked?.amount == more : more == nil)
  }

  /// Their own money comes on 10 December, the first payment is due on the 28th.
  @Test func anEarlierDateIsWhenTheirMoneyComes() {
    let late = plan([("2026-12-28", 100_000), ("2027-01-29", 200_000)], of: 300_000)
    let means = StatedMeans(perMonth: yen(100_000), from: day("2026-12-10"))
    #expect(
      ask(DealFacts(means: means), plan: late)
        == AskInReturn(.earlierDate, amount: yen(100_000), date: day("2026-12-10")))
    let short = StatedMeans(perMonth: yen(99_000), from: day("2026-12-10"))
    #expect(ask(DealFacts(means: short), plan: late)?.kind == .writtenAcknowledgement)
  }

  @Test func aLongOneWantsAGuarantor() {
    let long = plan([("2026-11-30", 150_000), ("2027-05-31", 150_000)], of: 300_000)
    #expect(ask(DealFacts(), plan: long)?.kind == .guarantor)
  }

  @Test func whatThePlanHoldsIsNotAskedFor() {
    let given = ProposedPlan(
      today: offer.today, balance: offer.balance, instalments: offer.instalments,
      frequency: .monthly, terms: PlanTerms(inReturn: [.writtenAcknowledgement]))
    #expect(ask(DealFacts(), plan: given)?.kind == .currentOnTime)
  }
}
