import Finance
import Negotiation
import Testing

@testable import Training

/// What the simulated customer answers, turn by turn.
@Suite struct DebtorTests {
  static func ask(_ topic: Topic, isClosed: Bool = false) -> Utterance {
    Utterance("?", parts: [.init(.openQuestion, topic, isClosed: isClosed)])
  }
  static let hello = Utterance("hello", .greet, .verify)
  static let everything = Shop.plan([(1, 1_200_000)])

  struct Case: Sendable {
    let name: String
    var hidden: @Sendable (inout HiddenState) -> Void = { _ in }
    let said: [Utterance]
    /// The last acts, by their nodes.
    let acts: [String]
  }

  static let talks: [Case] = [
    Case(name: "greeting", said: [Utterance("", .greet)], acts: ["Greeting"]),
    Case(name: "both", said: [hello], acts: ["Greeting", "RightPerson"]),
    Case(name: "rude", said: [Utterance("", .stateDebt)], acts: ["WhoIsThis"]),
    Case(
      name: "rude twice", said: [Utterance("", .stateDebt), Utterance("", .stateDebt)],
      acts: ["Position"]),
    Case(name: "debt", said: [hello, Utterance("", .stateDebt)], acts: ["Position"]),
    Case(
      name: "due all the same", said: [hello, Utterance("", .stateDebt, .holdTheLine)],
      acts: ["Refuse"]),
    Case(
      name: "wrong debt", said: [hello, Utterance("", parts: [.init(.stateDebt)], isFalse: true)],
      acts: ["NotRight"]),
    Case(name: "asked", said: [hello, ask(.cashNow)], acts: ["Tell_cash_now"]),
    Case(
      name: "nothing in particular", said: [hello, Utterance("", .openQuestion)],
      acts: ["Tell_reason"]),
    Case(name: "leading", said: [hello, ask(.cashNow, isClosed: true)], acts: ["Short"]),
    Case(
      name: "leading and free", hidden: { $0.disclosures = [.cashNow: .freely] },
      said: [hello, ask(.cashNow, isClosed: true)], acts: ["Tell_cash_now"]),
    Case(
      name: "not understood", hidden: { $0.disclosures = [.perMonth: .whenUnderstood] },
      said: [hello, ask(.perMonth)], acts: ["Evade_per_month"]),
    Case(
      name: "understood", hidden: { $0.disclosures = [.perMonth: .whenUnderstood] },
      said: [hello, Utterance("", .empathy), ask(.perMonth)], acts: ["Tell_per_month"]),
    Case(
      name: "no longer understood", hidden: { $0.disclosures = [.perMonth: .whenUnderstood] },
      said: [hello, Utterance("", .empathy), Utterance("", .insult), ask(.perMonth)],
      acts: ["Evade_per_month"]),
    Case(
      name: "never", hidden: { $0.disclosures = [.decider: .never] },
      said: [hello, Utterance("", .empathy), ask(.decider)], acts: ["Evade_decider"]),
    Case(
      name: "the first reason", hidden: { $0.statedReason = .internalProcess },
      said: [hello, ask(.reason)], acts: ["Tell_reason"]),
    Case(
      name: "the true reason", hidden: { $0.statedReason = .internalProcess },
      said: [hello, ask(.reason), Utterance("", .listenBack), ask(.reason)], acts: ["Truth"]),
    Case(
      name: "nothing to listen to", hidden: { $0.statedReason = .internalProcess },
      said: [hello, Utterance("", .listenBack), ask(.reason)], acts: ["Tell_reason"]),
    Case(
      name: "two questions at once",
      said: [
        hello,
        Utterance("", parts: [.init(.openQuestion, .cashNow), .init(.openQuestion, .perMonth)]),
      ], acts: ["Tell_cash_now", "Tell_per_month"]),
    Case(name: "softer", said: [hello, Utterance("", .empathy)], acts: ["Softer"]),
    Case(name: "threat", said: [hello, Utterance("", .threaten)], acts: ["Harder"]),
    Case(
      name: "third offence",
      said: [
        hello, Utterance("", .threaten), Utterance("", .insult),
        Utterance("", parts: [.init(.stateDebt)], isFalse: true),
      ], acts: ["HangUp"]),
    Case(name: "unsure", said: [hello, Utterance("", isUnsure: true)], acts: ["Unclear"]),
    Case(
      name: "beyond them", said: [hello, Utterance("", .propose, offer: everything)],
      acts: ["Offer"]),
    Case(
      name: "asked for a promise", said: [hello, Utterance("", .askForCommitment)],
      acts: ["Offer"]),
    Case(name: "told no", said: [hello, Utterance("", .holdTheLine)], acts: ["Refuse"]),
    Case(
      name: "nothing agreed to read back", said: [hello, Utterance("", .readBack)],
      acts: ["ReadBackWrong"]),
    Case(name: "goodbye", said: [hello, Utterance("", .close)], acts: ["Goodbye"]),
    Case(
      name: "nothing after goodbye", said: [hello, Utterance("", .close), hello], acts: []),
    Case(
      name: "somebody else", hidden: { $0.answeredBy = .somebodyElse },
      said: [Utterance("", .greet)], acts: ["Greeting"]),
    Case(
      name: "not for them", hidden: { $0.answeredBy = .somebodyElse },
      said: [Utterance("", .greet), Utterance("", .stateDebt)], acts: ["WrongPerson"]),
    Case(
      name: "put through", hidden: { $0.answeredBy = .somebodyElse },
      said: [Utterance("", .verify)], acts: ["WrongPerson", "PutThrough", "Phone"]),
    Case(
      name: "the right one now", hidden: { $0.answeredBy = .somebodyElse },
      said: [Utterance("", .verify), hello, ask(.reason)], acts: ["Tell_reason"]),
  ]

  @Test(arguments: talks) func answers(_ talk: Case) {
    var debtor = Shop.debtor(talk.hidden)
    var acts: [DebtorAct] = []
    for said in talk.said { acts = debtor.hear(said) }
    #expect(acts.map(\.node) == talk.acts, "\(talk.name)")
  }

  @Test func offersFitTheirMeansAndTheAgreementIsConfirmed() throws {
    var debtor = Shop.debtor()
    #expect(debtor.pickUp() == [.answersPhone])
    _ = debtor.hear(Self.hello)
    let acts = debtor.hear(Utterance("", .askForCommitment))
    guard case .offers(let plan) = try #require(acts.last) else {
      Issue.record("no offer")
      return
    }
    #expect(debtor.candidates.yardstick.isWithinMeans(plan))
    #expect(debtor.hear(Utterance("all right", .propose, offer: plan)) == [.accepts(plan)])
    #expect(debtor.agreed == plan)
    let other = Shop.plan([(1, 600_000), (40, 600_000)])
    let back = { (plan: ProposedPlan) in Utterance("so", .readBack, offer: plan) }
    #expect(debtor.hear(Utterance("sure?", .askForCommitment)) == [.commits])
    #expect(debtor.hear(back(other)) == [.confirmsReadBack(isRight: false)])
    #expect(debtor.hear(back(plan)) == [.confirmsReadBack(isRight: true)])
    #expect(debtor.hear(Utterance("or", .propose, offer: other)) == [.refuses])
    #expect(debtor.hear(Utterance("bye", .close)) == [.closes])
    #expect(debtor.standing == .closed(plan))
  }

  @Test func patienceEndsWithALastOfferAndThenTheCall() {
    var debtor = Shop.debtor { $0.patience = 4 }
    var nodes: [[String]] = []
    for _ in 0..<6 { nodes.append(debtor.hear(Utterance("", .empathy)).map(\.node)) }
    #expect(
      nodes == [["Softer"], ["Softer"], ["Softer"], ["Softer", "Offer"], ["HangUp"], []])
    #expect(debtor.target == debtor.reserve)
  }

  @Test func whatIsNotUnderstoodCostsNothingOnce() {
    var debtor = Shop.debtor()
    let unsure = Utterance("hm", .threaten, .propose, offer: Self.everything)
    var unclear = unsure
    unclear.isUnsure = true
    #expect(debtor.hear(unclear) == [.asksMeaning])
    #expect(debtor.turns == 0)
    #expect(debtor.temper == Temper())
    #expect(debtor.hear(unclear) == [.asksMeaning])
    #expect(debtor.turns == 1)
  }

  /// Nobody below their means agrees, whatever they are offered, and nobody above them is offered anything.
  @Test func whoCannotPayAnythingNeverAgrees() {
    var debtor = Shop.debtor {
      $0.cashNow = Shop.yen(0)
      $0.perMonth = Shop.yen(20_000)
    }
    #expect(debtor.candidates.all.isEmpty)
    _ = debtor.hear(Self.hello)
    for plan in [Self.everything, Shop.plan([(30, 600_000), (60, 600_000)])] {
      #expect(debtor.hear(Utterance("", .propose, offer: plan)) == [.refuses])
    }
  }

  /// To the yen and the day: another build, another process and another machine say the same.
  @Test func aTalkIsTheSameEverywhere() {
    let offers = TrainingTalk().play.turns.compactMap { turn -> String? in
      guard case .offers(let plan) = turn.acts.last else { return nil }
      return "\(turn.index): "
        + plan.instalments.map { "\($0.amount.minorUnits) \($0.due)" }.joined(separator: ", ")
    }
    #expect(
      offers == [
        "6: 120000 2026-11-25, 135000 2026-12-25, 135000 2027-01-25, 135000 2027-02-25, "
          + "135000 2027-03-25, 135000 2027-04-26, 135000 2027-05-25, 135000 2027-06-25, "
          + "135000 2027-07-26",
        "7: 200000 2026-12-15, 200000 2027-01-15, 200000 2027-02-15, 200000 2027-03-15, "
          + "200000 2027-04-15, 200000 2027-05-17",
        "9: 360000 2026-11-27, 280000 2026-12-28, 280000 2027-01-27, 280000 2027-03-01",
      ])
    #expect(TrainingTalk().play.debtor.mood.millionths == -6_255)
  }

  /// As somebody types it, from the words to the acts.
  @Test func hearsWhatIsTyped() {
    let reader = IntentReader(language: .en)
    var debtor = Shop.debtor()
    let typed = [
      ("Good morning, this is Dana from Northgate. Am I speaking with Ms Okada?", "Greeting"),
      ("Why hasn't invoice 1042 been paid?", "Tell_reason"),
      ("I understand, that must be hard.", "Softer"),
      ("qwerty uiop", "Unclear"),
    ]
    for (text, node) in typed {
      let acts = debtor.hear(Utterance(text, heard: reader.read(text)))
      #expect(acts.first?.node == node, "\(text)")
    }
  }

  @Test func whatTheyContestTheyDoNotPlanFor() {
    let debtor = Shop.debtor { $0.contested = Shop.yen(400_000) }
    let candidates = debtor.candidates
    #expect(candidates.yardstick.balance == Shop.yen(800_000))
    #expect(candidates.all.allSatisfy { $0.plan.balance == Shop.yen(800_000) })
    #expect(!candidates.all.isEmpty)
    #expect(Shop.debtor { $0.contested = Shop.balance }.candidates.all.isEmpty)
  }

  @Test(arguments: [
    ("bakery", 1, 15690039098309350470 as UInt64), ("bakery", 2, 13457723691341761061),
    ("町工場", 1, 3882834561154203099),
  ])
  func seedsComeFromTheScenarioAndTheAttempt(_ name: String, _ attempt: Int, _ seed: UInt64) {
    #expect(TrainingSeed.make(scenario: name, attempt: attempt) == seed)
  }
}
