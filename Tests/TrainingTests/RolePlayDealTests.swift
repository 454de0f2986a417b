import Finance
import Negotiation
import Receivables
import Testing

@testable import Training

/// That every shipped role-play can be won on the policy of a new book, and lost.
@Suite struct RolePlayDealTests {
  static let policy: Policy = {
    let levels = Shop.policy.levels.map { level in
      var level = level
      level.limits.instalmentMin = [:]
      return level
    }
    return Policy(levels: levels, shift: .following)
  }()
  static let rep = TrainingAuthority(policy: policy, rank: 0)

  struct Case {
    let scenario: Scenario
    let debtor: Debtor
  }

  /// Made once: to look at all plans takes its time.
  static let cases: [String: Case] = {
    var cases: [String: Case] = [:]
    for name in RolePlayFiles.names {
      guard let scenario = try? RolePlayFiles.read(name).scenario else { continue }
      let account = CustomerAccount(scenario.history, asOf: scenario.today)
      var setting = Shop.setting
      setting.today = scenario.today
      let candidates = DebtorCandidates(
        scenario.hidden, overdue: account.balance(in: scenario.currency).overdue, policy: policy,
        setting: setting)
      let seed = TrainingSeed.make(scenario: scenario.name, attempt: 1)
      cases[name] = Case(
        scenario: scenario, debtor: Debtor(scenario.hidden, candidates: candidates, seed: seed))
    }
    return cases
  }()

  /// A call that is led well: every question asked, understanding shown, one plan stood by.
  private func goodCall(_ item: Case, _ offer: ProposedPlan) -> RolePlay {
    var play = RolePlay(item.debtor)
    play.hear(Utterance("", .greet, .verify))
    // Somebody else put the caller through.
    if item.scenario.hidden.answeredBy == .somebodyElse {
      play.hear(Utterance("", .greet, .verify))
    }
    play.hear(Utterance("", .stateDebt))
    play.hear(Utterance("", parts: [.init(.openQuestion, .reason)]))
    play.hear(Utterance("", .listenBack, .empathy))
    for topic in [Topic.reason, .cashNow, .perMonth] {
      play.hear(Utterance("", parts: [.init(.openQuestion, topic)]))
    }
    while !play.debtor.isOver, play.debtor.agreed == nil {
      play.hear(Utterance("", .holdTheLine, .propose, offer: offer))
    }
    play.hear(Utterance("", .askForCommitment))
    play.hear(Utterance("", .readBack, offer: offer))
    play.hear(Utterance("", .close))
    return play
  }

  @Test(arguments: RolePlayFiles.names)
  func aGoodCallEndsWithTheBestPlanThatARepMaySign(_ name: String) throws {
    let item = try #require(Self.cases[name])
    let hidden = item.scenario.hidden
    let best = try #require(BestPlan(item.debtor, Self.rep).own)
    let play = goodCall(item, best.plan)
    #expect(play.debtor.agreed == best.plan)
    #expect(play.debtor.hasAdmitted == hidden.hidesReason)
    #expect(play.debtor.told.isSuperset(of: [.reason, .cashNow, .perMonth]))
    let card = Scorecard(
      play, notes: TrainingNotes(reason: hidden.reason, method: "transfer"), authority: Self.rep)
    #expect(card.points >= 90)
    #expect(!card.isFailed)
  }

  @Test(arguments: RolePlayFiles.names)
  func threatsEndTheCall(_ name: String) throws {
    let item = try #require(Self.cases[name])
    var play = RolePlay(item.debtor)
    play.hear(Utterance("", .verify))
    for _ in 0..<Temper.offencesMax { play.hear(Utterance("", .threaten)) }
    #expect(play.debtor.standing == .hungUp)
    #expect(play.debtor.agreed == nil)
    let card = Scorecard(
      play, notes: TrainingNotes(reason: nil, method: ""), authority: Self.rep)
    #expect(card.isFailed)
  }
}
