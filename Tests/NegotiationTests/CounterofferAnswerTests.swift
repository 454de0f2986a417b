import Finance
import Negotiation
import Testing

/// The nearest plans, against an enumeration that knows the grid only from its description.
@Suite struct CounterofferAnswerTests {
  @Test(arguments: [31, 32, 33, 34] as [UInt64])
  func noAllowedPlanIsNearer(seed: UInt64) throws {
    print("CounterofferAnswerTests seed \(seed)")
    var chance = Chance(seed: seed)
    var answered = 0
    var allowed = 0
    for index in 0..<50 {
      let setting = chance.setting()
      let balance = chance.balance()
      let policy = chance.policy(for: balance, termMax: 1, daysMax: 8)
      let offer = chance.offer(balance, setting, daysMax: 12)
      let rank = chance.number(0...(policy.levels.count - 1))
      let answer = CounterofferAnswer(
        Counteroffer(text: "", plan: offer), policy: policy, setting: setting, rank: rank,
        facts: DealFacts())
      let best = expected(offer, policy, setting, rank)
      guard answer.nearest.map(\.level) == best.map(\.level) else {
        Issue.record("seed \(seed), case \(index): \(answer.nearest.map(\.level))")
        return
      }
      for (nearest, wanted) in zip(answer.nearest, best) {
        let limits = try #require(policy.levels.first { $0.name == nearest.level }).limits
        #expect(PublishedLimits.broken(nearest.plan, limits) == [])
        let search = NearestEnumeration(
          offer, [limits], setting, horizon: horizon(policy, setting))
        #expect(search.key(nearest.plan) == wanted.key, "seed \(seed), case \(index)")
      }
      if answer.verdict.answer == .allowed { allowed += 1 } else { answered += 1 }
    }
    #expect(answered > 20 && allowed > 2)
  }

  /// The day after which nothing anybody may sign is still open.
  private func horizon(_ policy: Policy, _ setting: PlanSetting) -> CivilDate {
    let deferral = policy.levels.map(\.limits.deferralDaysMax).max() ?? 0
    let term = policy.levels.map(\.limits.termMonthsMax).max() ?? 0
    return setting.today.adding(days: deferral).adding(months: term + 1)
  }

  /// Level by level from the own one: what it may sign, where that is nearer than a lower level's.
  private func expected(
    _ offer: ProposedPlan, _ policy: Policy, _ setting: PlanSetting, _ rank: Int
  ) -> [(level: String, key: NearestEnumeration.Key)] {
    var expected: [(level: String, key: NearestEnumeration.Key)] = []
    let levels = policy.levels.dropFirst(rank).prefix {
      !PublishedLimits.broken(offer, $0.limits).isEmpty
    }
    guard !levels.isEmpty else { return [] }
    let search = NearestEnumeration(
      offer, levels.map(\.limits), setting, horizon: horizon(policy, setting))
    for (level, best) in zip(levels, search.best()) {
      guard let best else { continue }
      if let last = expected.last, last.key.values[0] <= best.values[0] { continue }
      expected.append((level.name, best))
    }
    return expected
  }

  /// The design's example: 16 months, the longest that anyone may sign is 12.
  @Test func theDesignsExample() throws {
    let policy = Policy(
      levels: [
        ApprovalLevel(
          name: "rep",
          limits: Limits(
            termMonthsMax: 3, firstPaymentShareMin: Share(percent: 25), firstPaymentDaysMax: 6,
            deferralDaysMax: 10, allowsDeferredInstalments: false)),
        ApprovalLevel(
          name: "manager",
          limits: Limits(
            termMonthsMax: 6, firstPaymentShareMin: Share(percent: 10), firstPaymentDaysMax: 6,
            deferralDaysMax: 30, allowsDeferredInstalments: false)),
      ], shift: .following)
    let reader = CounterofferReader(balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd)
    let offer = try reader.read("20万ずつ月末に")
    let answer = CounterofferAnswer(
      offer, policy: policy, setting: tuesday, rank: 0, facts: DealFacts())
    #expect(answer.verdict.answer == .notAllowed)
    #expect(answer.nearest.map(\.level) == ["rep", "manager"])
    let mine = try #require(answer.nearest.first?.plan)
    #expect(mine.first.amount == yen(800_000) && mine.instalments.count == 4)
    #expect(mine.last.amount == yen(800_000) && mine.last.nominal == day("2027-02-28"))
    let theirs = try #require(answer.nearest.last?.plan)
    #expect(theirs.first.amount == yen(320_000) && theirs.instalments.count == 7)
    #expect(theirs.last.amount == yen(480_000))
  }

  @Test func anAllowedOfferIsLeftAsItIs() throws {
    let policy = Policy(levels: [ApprovalLevel(name: "rep", limits: limits())], shift: .following)
    let reader = CounterofferReader(balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd)
    let answer = CounterofferAnswer(
      try reader.read("20万ずつ月末に"), policy: policy, setting: tuesday, rank: 0,
      facts: DealFacts())
    #expect(answer.verdict.answer == .allowed)
    #expect(answer.nearest.isEmpty)
  }
}
