import Finance
import Negotiation
import Testing

@testable import Training

/// What is told after a training call.
@Suite struct DebriefTests {
  static func debrief(
    _ change: (inout TrainingTalk) -> Void = { _ in }, attempt: Int = 1,
    earlier: [AttemptRecord] = [], scenarios: [ScenarioBrief] = []
  ) -> Debrief {
    let talk = TrainingTalk.with(change)
    return Debrief(
      talk.play, notes: talk.notes, authority: TrainingTalk.authority, scenario: "shop",
      attempt: attempt, day: Shop.today, earlier: earlier, scenarios: scenarios)
  }

  static func record(
    _ scenario: String, _ attempt: Int, _ points: Int, _ by: [ScoreCriterion: Int] = [:],
    failures: [CallFailure] = []
  ) -> AttemptRecord {
    AttemptRecord(
      scenario: scenario, attempt: attempt, seed: 0, day: Shop.today, points: points,
      byCriterion: by, failures: failures, hasAgreed: true)
  }

  /// Every candidate is looked at, by hand.
  @Test(arguments: [0.0, 0.1, 0.2, 0.35, 0.8, 1.0], [0, 1, 2])
  func theBestPlanIsFoundByLookingAtEach(_ reserve: Double, _ rank: Int) {
    var hidden = TrainingTalk.hidden
    hidden.reserve = reserve
    let debtor = Debtor(hidden, candidates: TrainingTalk.candidates, seed: 1)
    let authority = TrainingAuthority(policy: Shop.policy, rank: rank)
    let best = BestPlan(debtor, authority)
    let open = TrainingTalk.candidates.all.filter {
      $0.utility >= Utility(reserve) && hidden.means.shortfall($0.plan) == Shop.yen(0)
    }
    let signable = open.filter {
      Verdict($0.plan, policy: Shop.policy, rank: rank, facts: DealFacts(means: hidden.means))
        .answer == .allowed
    }
    #expect(best.own?.days == signable.map(\.days).min())
    let soonest = open.map(\.days).min()
    #expect((best.higher?.days ?? best.own?.days) == soonest)
    if let own = best.own {
      #expect(signable.contains(own))
      let engine = ProposalEngine(
        policy: Shop.policy, setting: Shop.setting, facts: DealFacts(means: hidden.means))
      let score = { (plan: ProposedPlan) in
        engine.appraiser.score(engine.appraiser.counts(plan, rank: rank), balance: plan.balance)
          .total
      }
      let equals = signable.filter { $0.days == own.days }
      #expect(equals.allSatisfy { score(own.plan) <= score($0.plan) })
    }
  }

  @Test func tellsWhatWasLeft() {
    #expect(Self.debrief().left == LeftOnTable(days: 0, money: Shop.yen(0), isMissed: false))
    let late = Self.debrief {
      $0.said[10].offer = TrainingTalk.late
      $0.said[12].offer = TrainingTalk.late
    }
    // 38 mean days instead of 29.
    #expect(late.left == LeftOnTable(days: 9, money: Shop.yen(0), isMissed: false))
    let none = Self.debrief { $0.said.removeSubrange(10...12) }
    #expect(none.left?.isMissed == true)
    #expect(none.firstMissed == nil)
    let nothing = Self.debrief { $0.hidden.perMonth = Shop.yen(10_000) }
    #expect(nothing.best.measure == nil)
    #expect(nothing.left == nil)
  }

  @Test func moneyGivenUpIsLeft() {
    var terms = PlanTerms()
    terms.discount = Shop.yen(100_000)
    let plan = ProposedPlan(
      today: Shop.today, balance: Shop.balance,
      instalments: [Shop.setting.instalment(Shop.day(3), Shop.yen(1_100_000))],
      frequency: .monthly, terms: terms)
    let debtor = TrainingTalk().play.debtor
    let left = LeftOnTable(
      plan, best: BestPlan(debtor, TrainingTalk.authority),
      yardstick: debtor.candidates.yardstick)
    #expect(left?.money == Shop.yen(100_000))
  }

  @Test func namesWhatWasNeverAsked() {
    #expect(Self.debrief().neverAsked == [])
    let silent = Self.debrief { talk in
      talk.said.removeSubrange(4...5)
      talk.hidden.disclosures = [.decider: .whenAsked, .proof: .never]
    }
    #expect(silent.neverAsked == [.cashNow, .perMonth, .decider])
    let cold = Self.debrief { talk in
      talk.said[3].parts = [.init(.stateDebt)]
      talk.hidden.disclosures = [.perMonth: .whenUnderstood]
    }
    #expect(cold.neverAsked == [])
    #expect(cold.neverTold == [.perMonth])
  }

  // MARK: - The course of the talk

  @Test func plotsBothSides() {
    let debrief = Self.debrief()
    let series = debrief.series
    #expect(series.points.count == debrief.turns.count)
    #expect(series.points.map(\.fault).compactMap(\.self) == [.under])
    #expect(series.points[6].fault == .under)
    #expect(zip(series.points, series.points.dropFirst(6)).allSatisfy { $0.target >= $1.target })
    let generous = Self.debrief { $0.said[10].offer = TrainingTalk.longer }
    #expect(generous.series.points[10].fault == .over)
  }

  /// Theirs 0.6, ours 0.2, the reserve 0.1: we would lose 0.4 of 0.8, they 0.4 of 0.5.
  @Test func theSideWithTheLowerRiskShouldGiveWay() {
    let series = Self.debrief().series
    for risk in series.risks {
      let point = series.points[risk.turn]
      let (ours, theirs) = (point.ours?.value ?? 0, point.theirs?.value ?? 0)
      #expect(abs(risk.ours.value - (theirs - ours) / (1 - ours)) < 0.000_001)
      #expect(abs(risk.theirs.value - min(1, (theirs - ours) / (theirs - 0.1))) < 0.000_001)
    }
    #expect(!series.risks.isEmpty)
    let risk = TalkSeries.Risk(turn: 0, ours: Utility(0.5), theirs: Utility(0.8))
    #expect(risk.isOurTurn)
    #expect(!TalkSeries.Risk(turn: 0, ours: Utility(0.9), theirs: Utility(0.8)).isOurTurn)
  }

  @Test func tellsWhatWasGivenForWhat() {
    let fair = Self.debrief().review.concessions
    #expect(fair.map(\.turn) == [10])
    #expect(fair.map(\.isAnswered) == [true])
    let rash = Self.debrief { talk in
      talk.said.removeSubrange(7...9)
      talk.said.insert(Utterance("Or?", .propose, offer: TrainingTalk.late), at: 8)
    }
    #expect(rash.review.concessions.map(\.turn) == [7, 8])
    #expect(rash.review.concessions.map(\.isAnswered) == [false, true])
  }

  @Test func promisesAreKeptByReliability() {
    var kept = 0
    for seed in 1...200 as ClosedRange<UInt64> {
      var hidden = TrainingTalk.hidden
      let missed = { (percent: Int) in
        hidden.reliability = percent
        return Debtor(hidden, candidates: TrainingTalk.candidates, seed: seed)
          .firstMissed(of: TrainingTalk.best)
      }
      #expect(missed(100) == nil)
      #expect(missed(0) == 0)
      if missed(50) == nil { kept += 1 }
    }
    // An eighth of 200 keep all three.
    #expect((12...40).contains(kept))
  }

  // MARK: - Attempts

  @Test func comparesWithEarlierAttempts() {
    let earlier = [
      Self.record("shop", 1, 40, [.tone: 5]),
      Self.record("shop", 2, 90, [.tone: 5], failures: [.threat]),
      Self.record("other", 1, 99), Self.record("shop", 3, 60, [.tone: 0, .opening: 10]),
    ]
    let comparison = Self.debrief(attempt: 4, earlier: earlier).comparison
    #expect(comparison.previous == earlier[3])
    #expect(comparison.best == earlier[3])
    #expect(comparison.change == 40)
    #expect(comparison.changes[.tone] == 5)
    #expect(comparison.changes[.opening] == nil)
    #expect(Self.debrief(attempt: 1, earlier: earlier).comparison.previous == nil)
  }

  static let shelf: [ScenarioBrief] = [
    ScenarioBrief(name: "shop", language: .en, difficulty: .second, trains: [.facts]),
    ScenarioBrief(name: "easy", language: .en, difficulty: .first, trains: [.facts]),
    ScenarioBrief(name: "opener", language: .en, difficulty: .second, trains: [.opening]),
    ScenarioBrief(name: "boulder", language: .en, difficulty: .third, trains: [.concessions]),
    ScenarioBrief(name: "kogyo", language: .ja, difficulty: .second, trains: [.concessions]),
  ]

  static let full = Dictionary(
    uniqueKeysWithValues: ScoreCriterion.allCases.map { ($0, $0.points) })

  struct Choice: Sendable {
    var lost: [ScoreCriterion: Int] = [:]
    var failures: [CallFailure] = []
    var earlier: [AttemptRecord] = []
    let name: String
    let because: NextScenario.Because
  }

  static let choices: [Choice] = [
    Choice(failures: [.threat], name: "shop", because: .again),
    Choice(lost: [.opening: 0], name: "opener", because: .trains(.opening)),
    Choice(lost: [.concessions: 3, .tone: 3], name: "boulder", because: .trains(.concessions)),
    // Nothing trains it: the same level before another.
    Choice(lost: [.readBack: 0], name: "opener", because: .isNew),
    // Nothing lost: something harder.
    Choice(name: "boulder", because: .isNew),
    // Passed ones aren't suggested while others are open.
    Choice(
      lost: [.opening: 0], earlier: [record("opener", 1, 95)], name: "easy", because: .isNew),
    Choice(
      lost: [.opening: 0],
      earlier: [record("opener", 1, 95), record("easy", 1, 80), record("boulder", 1, 75)],
      name: "boulder", because: .isNew),
  ]

  @Test(arguments: choices.indices) func suggestsWhatTrainsWhatWasLost(_ place: Int) {
    let choice = Self.choices[place]
    let attempt = Self.record(
      "shop", 2, 80, Self.full.merging(choice.lost) { $1 }, failures: choice.failures)
    let next = NextScenario.suggest(after: attempt, among: Self.shelf, earlier: choice.earlier)
    #expect(next == NextScenario(name: choice.name, because: choice.because))
  }

  @Test func aDebriefHoldsItsAttempt() {
    let debrief = Self.debrief(attempt: 2, scenarios: Self.shelf)
    #expect(debrief.attempt.points == 100)
    #expect(debrief.attempt.byCriterion == Self.full)
    #expect(debrief.attempt.daysLeft == 0)
    #expect(debrief.next == NextScenario(name: "boulder", because: .isNew))
  }

  @Test func knowsWhatACustomerTrains() {
    #expect(ScoreCriterion.trained(by: Shop.hidden()) == [.facts])
    let hard = Shop.hidden {
      $0.answeredBy = .somebodyElse
      $0.curve = .boulware
      $0.statedReason = .complaint
    }
    #expect(ScoreCriterion.trained(by: hard) == [.opening, .reason, .concessions])
  }
}
