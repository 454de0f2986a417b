import Finance

/// One rule of the policy: a sentence that a plan keeps or breaks.
///
/// A rule's doc comment is its published text.
public protocol PolicyRule: Sendable {
  /// The type's own name; it is printed, stored in plans and looked up in the catalogue.
  static var name: String { get }
  /// How much of the limit the plan uses; `nil` when the rule has nothing to say about this plan.
  static func use(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts) -> LimitUse?
  /// Whether the rule can have something to say while this is known; where it can't, it needn't be asked.
  static func speaks(given facts: DealFacts) -> Bool
}

extension PolicyRule {
  public static func speaks(given facts: DealFacts) -> Bool { true }
}

/// A quantity that a limit is set on.
public enum Measure: Sendable, Hashable {
  case months(Int)
  case days(Int)
  case share(Share)
  case money(Money)
  case count(Int)
  /// One of a set of words, by its name in the policy.
  case word(String)
}

/// What a plan takes of one limit.
public struct LimitUse: Sendable, Hashable {
  public let rule: String
  public let seen: Measure
  public let limit: Measure
  public let isKept: Bool
  /// How much of the room is used, in basis points; 10,000 is all of it. Zero for a yes or no.
  public let used: Int

  public init(rule: String, seen: Measure, limit: Measure, isKept: Bool, used: Int) {
    self.rule = rule
    self.seen = seen
    self.limit = limit
    self.isKept = isKept
    self.used = used
  }

  /// For a limit that may not be exceeded.
  static func atMost(_ rule: String, _ seen: Int, _ limit: Int, _ measure: (Int) -> Measure)
    -> LimitUse
  {
    LimitUse(
      rule: rule, seen: measure(seen), limit: measure(limit), isKept: seen <= limit,
      used: part(seen, of: limit))
  }

  /// For a limit that must be reached.
  static func atLeast(_ rule: String, _ seen: Int, _ limit: Int, _ measure: (Int) -> Measure)
    -> LimitUse
  {
    LimitUse(
      rule: rule, seen: measure(seen), limit: measure(limit), isKept: seen >= limit,
      used: part(limit, of: seen))
  }

  /// What is given up of something, in basis points rounded up, so that comparing it with a share is
  /// exact; `nil` when nothing is. Of a whole that isn't known, or of nothing, it is the whole.
  static func givenUp(_ part: Money?, of whole: Money?) -> Int? {
    guard let part, part.isPositive else { return nil }
    guard let whole, whole.isPositive, whole.currency == part.currency else {
      return Share.whole.basisPoints
    }
    return Rounding.up.divide(Int128(part.minorUnits) * 10_000, by: Int128(whole.minorUnits))
  }

  private static func part(_ a: Int, of b: Int) -> Int {
    guard b > 0 else { return a > 0 ? 20_000 : 10_000 }
    return min(99_999, Rounding.halfUp.divide(Int128(max(0, a)) * 10_000, by: Int128(b)))
  }
}

/// All rules, in the order in which they are told to a rep.
public enum PolicyRules {
  public static let all: [any PolicyRule.Type] = [
    PaymentsCoverTheBalance.self, TermIsShortEnough.self, DownPaymentIsLargeEnough.self,
    FirstPaymentIsSoonEnough.self, DeferralIsShortEnough.self, InstalmentIsLargeEnough.self,
    FrequencyIsAllowed.self, StepUpIsGentleEnough.self, BalloonIsSmallEnough.self,
    PaymentsLeaveThemEnough.self, DiscountIsSmallEnough.self, InterestWaiverIsSmallEnough.self,
    FeeWaiverIsSmallEnough.self, BalanceIsWithinAuthority.self, LivePlansAreFewEnough.self,
    BrokenPlansAreFewEnough.self,
  ]

  public static func uses(by plan: ProposedPlan, of limits: Limits, given facts: DealFacts)
    -> [LimitUse]
  {
    all.compactMap { $0.use(by: plan, of: limits, given: facts) }
  }

  /// Whether the plan keeps every rule; stops at the first that is broken.
  public static func allow(_ plan: ProposedPlan, _ limits: Limits, given facts: DealFacts) -> Bool {
    all.allSatisfy { $0.use(by: plan, of: limits, given: facts)?.isKept ?? true }
  }
}
