import Conversation
import Finance
import Receivables
import Testing

/// A way through the call: what is answered, and which questions that makes.
struct PathCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let answers: [Question.ID: AnswerValue]
  let questions: [Question.ID]
  let action: NextAction.Kind

  init(
    _ name: String, _ answers: [Question.ID: AnswerValue], _ questions: [Question.ID],
    _ action: NextAction.Kind
  ) {
    testDescription = name
    self.answers = answers
    self.questions = questions
    self.action = action
  }

  private static let start: [Question.ID] = [.person, .verified, .acknowledged]
  private static let agreed: [Question.ID] = [
    .method, .agreedBy, .acknowledges, .confirmBy, .readBack,
  ]

  private static func because(_ reason: Reason, _ more: [Question.ID: AnswerValue] = [:])
    -> [Question.ID: AnswerValue]
  {
    [.reason: .choice(reason.rawValue)].merging(more) { $1 }
  }

  static let all: [PathCase] = opening + plan + ours + insist

  private static let opening: [PathCase] = [
    PathCase("nobody is reached", [.person: .choice(Call.nobody)], [.person], .call),
    PathCase(
      "the wrong person", [.verified: .flag(false), .person: .text("somebody")],
      [.person, .verified], .call),
    PathCase(
      "paid already", [.acknowledged: .choice("paid")], start + [.paidOn, .paidReference],
      .checkPayment),
  ]

  private static let plan: [PathCase] = [
    PathCase(
      "no cash, agreed", because(.noCash),
      start + [.reason, .cashNow, .perMonth, .meansFrom, .freeCash, .offer, .response] + agreed,
      .checkPayment),
    PathCase(
      "others first, nothing a month, refused",
      because(.othersFirst, [.perMonth: .money(yen(0)), .response: .choice("refused")]),
      start + [.reason, .decider, .cashNow, .perMonth, .offer, .response], .call),
    PathCase(
      "weak market, but all of it now",
      because(.weakMarket, [.cashNow: .money(yen(3_200_000)), .response: .choice("later")]),
      start + [.reason, .cashNow, .offer, .response], .call),
    PathCase(
      "no offer of ours will do", because(.noCash, [.offer: .choice("0")]),
      start + [.reason, .cashNow, .perMonth, .meansFrom, .freeCash, .offer], .call),
    PathCase(
      "agreed, but not as it was read back", because(.noCash, [.readBack: .flag(false)]),
      start + [.reason, .cashNow, .perMonth, .meansFrom, .freeCash, .offer, .response] + agreed,
      .call),
  ]

  private static let ours: [PathCase] = [
    PathCase(
      "a complaint, the rest refused", because(.complaint, [.response: .choice("refused")]),
      start + [.reason, .disputedAmount, .complaint, .mendBy, .offer, .response], .resolveDispute),
    PathCase(
      "a complaint about all of it", because(.complaint, [.disputedAmount: .money(yen(3_200_000))]),
      start + [.reason, .disputedAmount, .complaint, .mendBy], .resolveDispute),
    PathCase(
      "the invoice is wrong", because(.invoiceWrong, [.response: .choice("refused")]),
      start + [.reason, .disputedAmount, .invoiceError, .reissueBy, .offer, .response],
      .reissueInvoice),
    PathCase(
      "terms unclear", because(.termsUnclear, [.response: .choice("refused")]),
      start + [.reason, .mend, .mendBy, .offer, .response], .keepOurPromise),
    PathCase(
      "our promises not kept", because(.promisesNotKept),
      start + [.reason, .mend, .mendBy, .offer, .response] + agreed, .checkPayment),
    PathCase(
      "people changed", because(.peopleChanged, [.response: .choice("later")]),
      start + [.reason, .decider, .paymentRun, .offer, .response], .call),
    PathCase(
      "in their house", because(.internalProcess),
      start + [.reason, .decider, .paymentRun, .offer, .response] + agreed, .checkPayment),
  ]

  private static let insist: [PathCase] =
    [Reason.wontTieUpCash, .holdingBack, .dislikesPaying].flatMap { reason in
      [
        PathCase(
          "\(reason.rawValue), refused", because(reason, [.insistAnswer: .choice("refuses")]),
          start + [.reason, .decider, .objection, .insistBy, .insistAnswer], .escalate),
        PathCase(
          "\(reason.rawValue), agreed", because(reason),
          start + [.reason, .decider, .objection, .insistBy, .insistAnswer] + agreed, .checkPayment),
      ]
    }
}

@Suite struct CallPathTests {
  private static let close: [Question.ID] = [.nextAction, .nextDate, .nextOwner, .closingNote]

  @Test(arguments: PathCase.all)
  func asks(path: PathCase) throws {
    var walk = Walk()
    try walk.finish(path.answers)
    #expect(walk.asked.map(\.id) == path.questions + Self.close)
    #expect(walk.call.suggestedAction == path.action)
    #expect(walk.call.isClosed && walk.next == nil)
    #expect(zip(walk.asked, walk.asked.dropFirst()).allSatisfy { $0.stage <= $1.stage })
  }

  /// Every reason has a path in the table, and every question is asked on one.
  @Test func thePathsLeaveNothingOut() {
    let asked = Set(PathCase.all.flatMap(\.questions) + Self.close)
    #expect(asked == Set(Question.ID.allCases))
    let reasons = PathCase.all.compactMap { $0.answers[.reason] }
    for reason in Reason.allCases {
      #expect(reasons.contains(.choice(reason.rawValue)), "\(reason) has no path")
    }
  }

  @Test func theDebtIsNotStatedToAStranger() throws {
    for answers: [Question.ID: AnswerValue] in [
      [.person: .choice(Call.nobody)], [.verified: .flag(false)],
    ] {
      var walk = Walk()
      try walk.finish(answers)
      #expect(walk.asked.allSatisfy { $0.stage == .opening || $0.stage == .close })
      #expect(!walk.call.mayStateDebt)
    }
  }

  @Test func aDisputedPartIsKeptApart() throws {
    var walk = Walk()
    try walk.finish([
      .reason: .choice("complaint"), .disputedAmount: .money(yen(1_500_000)),
    ])
    #expect(walk.call.newlyDisputed == yen(1_500_000))
    #expect(walk.call.negotiable == yen(1_700_000))
    #expect(walk.call.agreedPlan?.balance == yen(1_700_000))
    let parts = walk.context.contestedParts(walk.call)
    #expect(parts.map(\.invoiceNumber) == ["A-2", "A-1"])
    #expect(parts.map(\.amount) == [yen(1_200_000), yen(300_000)])
    let items = walk.context.planItems(walk.call)
    #expect(items.map(\.invoice.number) == ["A-1"])
    #expect(items.map(\.open).sum(.jpy) == walk.call.negotiable)
  }

  @Test func theNamedInvoiceIsTheContestedOne() throws {
    var walk = Walk()
    for _ in 0..<3 { try walk.answer(Walk.plausible(try #require(walk.next))) }
    try walk.answer(.choice("complaint"))
    try walk.answer(.money(yen(2_000_000)), typed: "ａ-1")
    #expect(walk.context.contestedParts(walk.call).map(\.invoiceNumber) == ["A-1"])
  }

  @Test func theMeansAreWhatWasSaid() throws {
    var walk = Walk()
    try walk.finish([
      .reason: .choice("no-cash"), .cashNow: .money(yen(500_000)), .perMonth: .money(yen(300_000)),
      .meansFrom: .date(day("2026-12-15")),
    ])
    #expect(walk.call.means.cashNow == yen(500_000))
    #expect(walk.call.means.perMonth == yen(300_000))
    #expect(walk.call.means.from == day("2026-12-15"))
    #expect(walk.call.means.freeCash == yen(200_000) && walk.call.means.byMonth.isEmpty)
    var seasonal = Walk()
    try seasonal.finish([
      .reason: .choice("others-first"),
      .perMonth: .months(yen(0), byMonth: [12: yen(900_000)]),
    ])
    #expect(!seasonal.asked.contains { $0.id == .meansFrom || $0.id == .freeCash })
    #expect(seasonal.call.means.byMonth == [12: yen(900_000)])
    var process = Walk()
    try process.finish([
      .reason: .choice("internal-process"), .paymentRun: .date(day("2026-12-10")),
    ])
    #expect(process.call.means.perMonth == yen(3_200_000))
    #expect(process.call.means.from == day("2026-12-10"))
  }

  /// The suggested days, from Tuesday 24 November: 25 is the next business day, 27 the third.
  @Test(arguments: [
    (Reason.complaint, Question.ID.mendBy, "2026-11-27"), (.invoiceWrong, .reissueBy, "2026-11-25"),
    (.holdingBack, .insistBy, "2026-12-01"), (.noCash, .meansFrom, "2026-11-30"),
  ])
  func suggestsADay(reason: Reason, id: Question.ID, expected: String) throws {
    var walk = Walk()
    try walk.finish([.reason: .choice(reason.rawValue)])
    #expect(walk.asked.first { $0.id == id }?.suggestion == expected)
  }

  @Test(arguments: [
    ("part", Reason.complaint), ("no-invoice", .invoiceWrong), ("unsure", .internalProcess),
  ])
  func suggestsAReason(answer: String, reason: Reason) throws {
    var walk = Walk()
    try walk.finish([.acknowledged: .choice(answer)])
    let question = try #require(walk.asked.first { $0.id == .reason })
    let index = try #require(Reason.allCases.firstIndex(of: reason))
    #expect(question.suggestion == String(index + 1))
    #expect(question.choices[index] == reason.rawValue)
  }
}
