import Conversation
import Finance
import Negotiation
import Testing
import Yarn

@testable import Training

/// Kindness never makes the simulated customer harder and a threat never softer, over many talks by chance.
@Suite struct DebtorPropertyTests {
  struct Chance {
    var random: SeededGenerator

    init(_ seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    mutating func one<Element>(_ all: [Element]) -> Element { all[number(0...(all.count - 1))] }
    mutating func isTrue(percent: Int) -> Bool { number(1...100) <= percent }

    mutating func hidden(_ place: Int) -> HiddenState {
      let means = DebtorPropertyTests.means[place]
      let stated = one([Reason.noCash, .internalProcess])
      return Shop.hidden {
        $0.statedReason = stated
        $0.cashNow = means.cash
        $0.perMonth = means.month
        $0.reserve = Double(number(0...6)) / 10
        $0.patience = number(4...20)
        $0.curve = one([.boulware, .linear, .conceder])
        $0.kindness = Double(number(0...10)) / 10
        $0.disclosures = [
          one([Topic.cashNow, .perMonth, .decider]): one(HiddenState.Disclosure.allCases),
          .reason: one(HiddenState.Disclosure.allCases),
        ]
      }
    }

    mutating func said(_ candidates: DebtorCandidates) -> Utterance {
      var said = Utterance("said")
      for _ in 0..<number(1...2) {
        let intent = one([
          Intent.greet, .verify, .stateDebt, .openQuestion, .openQuestion, .listenBack, .empathy,
          .propose, .propose, .refuse, .holdTheLine, .askForCommitment, .readBack,
        ])
        let topic = intent == .openQuestion ? one(Topic.allCases) : nil
        said.parts.append(.init(intent, topic, isClosed: isTrue(percent: 20)))
      }
      if said.does(.propose), isTrue(percent: 80) {
        // Mostly what they wouldn't jump at.
        let plans = candidates.all.prefix(candidates.all.count / (isTrue(percent: 90) ? 12 : 2))
        said.offer = one(plans.map(\.plan) + [Shop.plan([(2, 1_200_000)])])
      }
      if isTrue(percent: 3) { said.parts.append(.init(.insult)) }
      if isTrue(percent: 3) { said.isFalse = true }
      if isTrue(percent: 5) { said.isUnsure = true }
      return said
    }
  }

  /// What the shops of the talks have, now and a month, and the plans that they can pay: made once.
  static let means = [(0, 200_000), (100_000, 150_000), (300_000, 400_000), (5_000_000, 0)].map {
    (cash: Shop.yen($0.0), month: Shop.yen($0.1))
  }
  static let candidates = means.map { means in
    Shop.candidates(
      Shop.hidden {
        $0.cashNow = means.cash
        $0.perMonth = means.month
      })
  }

  /// At each turn at which both still talk, `soft` must insist on no more and accept no less.
  func check(
    _ soft: Debtor, _ hard: Debtor, _ talks: [(soft: Utterance, hard: Utterance)], seed: UInt64
  )
    -> Bool
  {
    var (soft, hard) = (soft, hard)
    var isDifferent = false
    for said in talks {
      _ = soft.hear(said.soft)
      _ = hard.hear(said.hard)
      // Who is treated worse never agrees sooner.
      if hard.agreed != nil { #expect(soft.agreed != nil, "seed \(seed)") }
      guard soft.standing == .talking, hard.standing == .talking else {
        return isDifferent || soft.agreed != hard.agreed
      }
      #expect(soft.target <= hard.target, "seed \(seed)")
      #expect(soft.threshold <= hard.threshold, "seed \(seed)")
      if soft.target < hard.target { isDifferent = true }
      // Every candidate at once would be asked too often.
      for place in stride(from: Int(seed % 61), to: soft.candidates.all.count, by: 61) {
        let plan = soft.candidates.all[place].plan
        if hard.wouldAccept(plan) { #expect(soft.wouldAccept(plan), "seed \(seed)") }
      }
    }
    return isDifferent
  }

  enum Change: CaseIterable { case kinder, threat, insult, falsehood, empathy, listening }

  @Test(arguments: Change.allCases) func behaviourMovesThemTheRightWay(_ change: Change) {
    var differences = 0
    for seed in 1...48 as ClosedRange<UInt64> {
      var chance = Chance(seed &* 7_919)
      let place = Int(seed) % Self.means.count
      let hidden = chance.hidden(place)
      let candidates = Self.candidates[place]
      let said = (0..<chance.number(3...18)).map { _ in chance.said(candidates) }
      let turn = chance.number(0...(said.count - 1))
      var other = said
      var kinder = hidden
      switch change {
      case .kinder: kinder.kindness = min(1, hidden.kindness + 0.3)
      case .threat: other[turn].parts.append(.init(.threaten))
      case .insult: other[turn].parts.append(.init(.insult))
      case .falsehood: other[turn].isFalse = true
      case .empathy: other[turn].parts.append(.init(.empathy))
      case .listening: other[turn].parts.append(.init(.listenBack))
      }
      let isKinder = change == .empathy || change == .listening
      let soft = Debtor(kinder, candidates: candidates, seed: seed)
      let hard = Debtor(hidden, candidates: candidates, seed: seed)
      let talks = Array(zip(isKinder ? other : said, isKinder ? said : other))
        .map { (soft: $0.0, hard: $0.1) }
      if check(soft, hard, talks, seed: seed) { differences += 1 }
    }
    #expect(differences > 2)
  }

  @Test func theyNeverStepBackNorBelowTheirReserve() {
    for seed in 1...60 as ClosedRange<UInt64> {
      var chance = Chance(seed)
      let place = Int(seed) % Self.means.count
      let hidden = chance.hidden(place)
      let candidates = Self.candidates[place]
      var debtor = Debtor(hidden, candidates: candidates, seed: seed)
      var before: Utility?
      for _ in 0..<24 {
        let acts = debtor.hear(chance.said(candidates))
        #expect(acts.isEmpty == (acts.isEmpty && debtor.isOver), "seed \(seed)")
        #expect(acts.count <= Debtor.actsMax, "seed \(seed)")
        for act in acts {
          switch act {
          case .offers(let plan):
            let worth = candidates.yardstick.utility(plan)
            #expect(worth != nil && worth ?? .none >= debtor.reserve, "seed \(seed)")
            if let worth, let before { #expect(worth <= before, "seed \(seed)") }
            before = worth
          case .accepts(let plan):
            #expect(candidates.yardstick.utility(plan) ?? .none >= debtor.reserve, "seed \(seed)")
            #expect(hidden.means.shortfall(plan) == Shop.yen(0), "seed \(seed)")
          default: break
          }
        }
      }
    }
  }

  @Test func theSameTalkGivesTheSameActs() {
    var moods: Set<Utility> = []
    for seed in 1...40 as ClosedRange<UInt64> {
      var chance = Chance(seed)
      let place = Int(seed) % Self.means.count
      let hidden = chance.hidden(place)
      let candidates = Self.candidates[place]
      let said = (0..<14).map { _ in chance.said(candidates) }
      let plays = (0..<2).map { _ in
        RolePlay(Debtor(hidden, candidates: candidates, seed: seed), hearing: said)
      }
      #expect(plays[0] == plays[1], "seed \(seed)")
      #expect(abs(plays[0].debtor.mood.millionths) <= Debtor.moodMax)
      moods.insert(plays[0].debtor.mood)
    }
    #expect(moods.count > 20)
  }
}
