import Finance
import Testing

@testable import Negotiation

/// A plan at, or just past, the boundary of one rule.
struct RuleCase: Sendable, CustomTestStringConvertible {
  let rule: any PolicyRule.Type
  let note: String
  let judged: ProposedPlan
  let under: Limits
  let facts: DealFacts
  /// `nil` when the rule has nothing to say.
  let isKept: Bool?

  var testDescription: String { "\(rule.name): \(note)" }

  init(
    _ rule: any PolicyRule.Type, _ note: String, _ isKept: Bool?, _ judged: ProposedPlan,
    _ under: Limits, given facts: DealFacts = DealFacts()
  ) {
    self.rule = rule
    self.note = note
    self.isKept = isKept
    self.judged = judged
    self.under = under
    self.facts = facts
  }
}

@Suite struct PolicyRuleTests {
  @Test(arguments: RuleCase.all)
  func judgesAtItsBoundary(example: RuleCase) {
    let use = example.rule.use(
      by: example.judged, of: example.under, given: example.facts)
    #expect(use?.isKept == example.isKept)
    if let use { #expect(use.rule == example.rule.name) }
  }

  /// Just beyond a limit a plan breaks that rule and no other; just within it is allowed.
  @Test(arguments: RuleCase.all)
  func noOtherRuleIsInTheWay(example: RuleCase) {
    let broken = PolicyRules.uses(by: example.judged, of: example.under, given: example.facts)
      .filter { !$0.isKept }.map(\.rule)
    if example.isKept != nil {
      #expect(broken == (example.isKept == false ? [example.rule.name] : []))
    }
    #expect(
      PolicyRules.allow(example.judged, example.under, given: example.facts) == broken.isEmpty)
    let published = PublishedLimits.broken(example.judged, example.under, example.facts)
    #expect(published.count == broken.count, "\(published)")
  }

  /// A new rule comes with its cases: one that it breaks, and one that it keeps or passes over.
  @Test func everyRuleHasItsCases() {
    for rule in PolicyRules.all {
      let mine = RuleCase.all.filter { $0.rule.name == rule.name }
      #expect(mine.contains { $0.isKept == false }, "\(rule.name) has no case that breaks it")
      #expect(mine.contains { $0.isKept != false }, "\(rule.name) has no case that keeps it")
      if rule != PaymentsCoverTheBalance.self {
        #expect(mine.contains { $0.isKept == true }, "\(rule.name) has no case within it")
      }
    }
    #expect(Set(PolicyRules.all.map { $0.name }).count == PolicyRules.all.count)
  }

  @Test func aRuleIsNamedAfterItsType() {
    for rule in PolicyRules.all { #expect(rule.name == String(describing: rule)) }
  }

  /// Seen, limit and the part of the room that is used: 6 of 12 months are half of it.
  @Test func saysHowMuchIsUsed() throws {
    let months = try #require(
      TermIsShortEnough.use(
        by: plan([("2026-11-30", 50), ("2027-05-31", 50)], of: 100),
        of: limits { $0.termMonthsMax = 12 }, given: DealFacts()))
    #expect(months.seen == .months(6) && months.limit == .months(12) && months.used == 5_000)
    let share = try #require(
      DownPaymentIsLargeEnough.use(
        by: plan([("2026-11-30", 50), ("2027-05-31", 50)], of: 100),
        of: limits { $0.firstPaymentShareMin = Share(percent: 20) }, given: DealFacts()))
    #expect(share.seen == .share(Share(percent: 50)) && share.used == 4_000)
    let none = try #require(
      TermIsShortEnough.use(
        by: plan([("2026-11-30", 50), ("2027-05-31", 50)], of: 100),
        of: limits { $0.termMonthsMax = 0 }, given: DealFacts()))
    #expect(none.used == 20_000)
  }
}
