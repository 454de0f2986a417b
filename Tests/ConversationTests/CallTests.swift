import Conversation
import Finance
import Negotiation
import Receivables
import Testing

@Suite struct CallTests {
  private func walk(to id: Question.ID, _ answers: [Question.ID: AnswerValue] = [:]) throws -> Walk
  {
    var walk = Walk()
    while let question = walk.next, question.id != id {
      try #require(walk.asked.count < 60)
      try walk.answer(
        answers[question.id] ?? Walk.plausible(question), typed: "typed \(question.id)")
    }
    try #require(walk.next?.id == id)
    return walk
  }

  @Test func needsAStart() {
    #expect(Call(events: []) == nil)
    #expect(Call(events: [.closed]) == nil)
    #expect(Call(events: [.started(Desk.start())]) == Call(Desk.start()))
  }

  @Test func beginsWithWhatIsOverdue() {
    let start = Desk.start()
    #expect(start.overdue == yen(3_200_000))
    #expect(start.overdueCount == 2)
    #expect(start.oldestDaysOverdue == 47)
    #expect(start.level == "rep")
    #expect(Call(start).negotiable == yen(3_200_000))
  }

  /// A credit note of ¥2,300,000 takes the oldest invoice away and ¥300,000 of the next.
  @Test func creditsComeOffTheOldest() {
    let account = Desk.account {
      $0.invoices.append(Desk.invoice("N-1", due: "2026-11-01", -2_300_000))
    }
    let context = Desk.context(account)
    let start = Desk.start(context)
    #expect(start.items.map(\.invoiceNumber) == ["A-2", "A-3"])
    #expect(start.overdue == yen(900_000))
    #expect(start.overdue == account.balance(in: .jpy).overdue)
    #expect(context.planItems(Call(start)).map(\.open) == [yen(900_000)])
  }

  @Test func whatIsDisputedAlreadyIsNotCalledFor() {
    let account = Desk.account {
      $0.disputes = [
        Dispute(
          invoiceNumber: "A-1", opened: day("2026-11-02"), amount: yen(500_000), reason: "broken")
      ]
    }
    #expect(Desk.start(Desk.context(account)).overdue == yen(2_700_000))
  }

  @Test func backGivesTheTypedTextBack() throws {
    var walk = try walk(to: .reason)
    let before = walk.call
    try walk.answer(.choice("complaint"), typed: "9")
    try walk.answer(.money(yen(5)), typed: "5円")
    walk.add(.wentBack)
    #expect(walk.next?.id == .disputedAmount)
    #expect(walk.call.takenBack?.typed == "5円")
    #expect(walk.call.takenBack?.id == .disputedAmount)
    #expect(walk.call.newlyDisputed == yen(0))
    walk.add(.wentBack)
    #expect(walk.call.takenBack?.typed == "9")
    #expect(walk.call.given == before.given)
    #expect(walk.next == before.question(walk.context))
    try walk.answer(.choice("no-cash"), typed: "1")
    #expect(walk.call.takenBack == nil)
    #expect(walk.next?.id == .cashNow)
  }

  @Test func backAtTheBeginningStays() {
    var walk = Walk()
    walk.add(.wentBack)
    #expect(walk.call.given.isEmpty && walk.call.takenBack == nil)
    #expect(walk.next?.id == .person)
  }

  @Test func backTakesOffersAway() throws {
    var walk = try walk(to: .offer, [.reason: .choice("no-cash")])
    try walk.answer(.choice("1"))
    walk.add(.countered(text: "in 4", Desk.plan(yen(3_200_000), days: 20), answer: .allowed))
    #expect(walk.call.offers.count == 2 && walk.call.onTable?.byCustomer == true)
    try walk.answer(.choice("accepted"))
    #expect(walk.call.agreedPlan == Desk.plan(yen(3_200_000), days: 20))
    walk.add(.wentBack)
    #expect(walk.call.agreedPlan == nil && walk.call.agreedLevel == nil)
    #expect(walk.call.offers.count == 2)
    walk.add(.wentBack)
    #expect(walk.call.offers.isEmpty && walk.next?.id == .offer)
  }

  /// What they gave, and what was agreed besides, stays when an answer is taken back: it was said.
  @Test func backTakesNoPromiseAway() throws {
    var walk = try walk(to: .offer, [.reason: .choice("no-cash")])
    try walk.answer(.choice("1"))
    walk.add(.received(.directDebit, note: ""))
    walk.add(.countered(text: "in 4", Desk.plan(yen(3_200_000), days: 20), answer: .allowed))
    walk.add(.termed(PlanTerms(interest: .atEnd)))
    #expect(walk.call.talk.count == 4)
    walk.add(.wentBack)
    #expect(walk.call.offers.isEmpty && walk.next?.id == .offer)
    #expect(walk.call.received == [.directDebit])
    #expect(
      walk.call.talk == [
        .received(.directDebit, note: ""), .termed(PlanTerms(interest: .atEnd)),
      ])
    let terms = walk.context.setting(walk.call).terms
    #expect(terms.interest == .atEnd && terms.inReturn == [.directDebit])
  }

  @Test func whatIsContestedInTheCallIsHeld() throws {
    var walk = Walk()
    try walk.finish([
      .reason: .choice("complaint"), .disputedAmount: .money(yen(700_000)),
    ])
    #expect(walk.context.setting(walk.call).terms.held == yen(700_000))
    #expect(walk.context.setting.terms.held == nil)
  }

  @Test func aSkippedQuestionIsNotAskedAgain() throws {
    var walk = try walk(to: .cashNow, [.reason: .choice("no-cash")])
    #expect(walk.next?.isOptional == true)
    try walk.skip()
    #expect(walk.next?.id == .perMonth)
    #expect(walk.call.money(.cashNow) == nil && walk.call.value(.cashNow) == nil)
    try walk.skip()
    // Who says nothing of a month isn't asked what is left over in one.
    #expect(walk.next?.id == .offer)
    #expect(!walk.call.means.isStated)
  }

  @Test func resumeKeepsTheFacts() throws {
    var walk = try walk(to: .cashNow, [.reason: .choice("no-cash")])
    let before = walk.call
    walk.add(.paused)
    walk.add(.resumed(today: day("2026-11-26")))
    #expect(walk.call.given == before.given)
    #expect(walk.call.today == day("2026-11-26"))
    #expect(walk.call.negotiable == before.negotiable)
    #expect(walk.next?.id == .cashNow)
    walk.add(.resumed(today: day("2026-11-20")))
    #expect(walk.call.today == day("2026-11-26"))
  }

  @Test func keepsNotesAndCloses() throws {
    var walk = Walk()
    walk.add(.noted("a"))
    walk.add(.noted("b"))
    #expect(walk.call.notes == ["a", "b"])
    walk.add(.closed)
    #expect(walk.next == nil)
  }

  @Test func isConfirmedWhenItWasReadBack() throws {
    var agreed = try walk(to: .readBack, [.reason: .choice("no-cash")])
    #expect(!agreed.call.isConfirmed)
    try agreed.answer(.flag(true))
    #expect(agreed.call.isConfirmed)
    agreed.add(.wentBack)
    try agreed.answer(.flag(false))
    #expect(!agreed.call.isConfirmed && !agreed.call.hasAgreement)
  }

  @Test func namesItsStages() {
    #expect(
      Stage.allCases.map(\.name) == [
        "opening", "position", "reason", "proposal", "negotiation", "commitment", "close",
      ])
    #expect(Stage.opening < .close)
  }
}
