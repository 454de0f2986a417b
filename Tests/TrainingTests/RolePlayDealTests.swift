import Finance
import Negotiation
import Receivables
import Testing

@testable import Training

/// That every shipped role-play can be won on the policy of a new book.
@Suite struct RolePlayDealTests {
  static let policy: Policy = {
    let levels = Shop.policy.levels.map { level in
      var level = level
      level.limits.instalmentMin = [:]
      return level
    }
    return Policy(levels: levels, shift: .following)
  }()

  static func debtor(_ scenario: Scenario) -> Debtor {
    let account = CustomerAccount(scenario.history, asOf: scenario.today)
    var setting = Shop.setting
    setting.today = scenario.today
    let candidates = DebtorCandidates(
      scenario.hidden, overdue: account.balance(in: scenario.currency).overdue, policy: policy,
      setting: setting)
    return Debtor(scenario.hidden, candidates: candidates, seed: 1)
  }

  /// What a rep may sign and the customer would, at the best.
  static func signable(_ debtor: Debtor) -> [DebtorCandidates.Candidate] {
    debtor.candidates.all.filter { $0.rank == 0 && $0.utility >= debtor.reserve }
  }

  @Test(arguments: RolePlayFiles.names)
  func aGoodCallEndsWithAPlanThatARepMaySign(_ name: String) throws {
    let scenario = try #require(try RolePlayFiles.read(name).scenario)
    var play = RolePlay(Self.debtor(scenario))
    let offer = try #require(Self.signable(play.debtor).max { $0.utility < $1.utility })
    play.hear(Utterance("", .greet))
    play.hear(Utterance("", .verify))
    if scenario.hidden.answeredBy == .somebodyElse { play.hear(Utterance("", .greet)) }
    play.hear(Utterance("", .stateDebt))
    play.hear(Utterance("", parts: [.init(.openQuestion, .reason)]))
    play.hear(Utterance("", .empathy))
    for topic in [Topic.reason, .cashNow, .perMonth] {
      play.hear(Utterance("", parts: [.init(.listenBack), .init(.openQuestion, topic)]))
    }
    while !play.debtor.isOver, play.debtor.agreed == nil {
      play.hear(Utterance("", .holdTheLine, .propose, offer: offer.plan))
    }
    #expect(play.debtor.agreed == offer.plan)
    #expect(play.debtor.hasAdmitted == scenario.hidden.hidesReason)
    #expect(play.debtor.told.isSuperset(of: [.reason, .cashNow, .perMonth]))
  }

  @Test(arguments: RolePlayFiles.names)
  func threatsEndTheCall(_ name: String) throws {
    let scenario = try #require(try RolePlayFiles.read(name).scenario)
    var play = RolePlay(Self.debtor(scenario))
    play.hear(Utterance("", .verify))
    for _ in 0..<Temper.offencesMax { play.hear(Utterance("", .threaten)) }
    #expect(play.debtor.standing == .hungUp)
    #expect(play.debtor.agreed == nil)
  }
}
