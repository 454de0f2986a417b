import Finance

/// What the policy says of a plan, level by level.
public struct Verdict: Sendable, Equatable {
  public enum Answer: Sendable, Equatable {
    /// The person's own level may sign it.
    case allowed
    /// A higher level may; its name.
    case needs(level: String)
    /// Nobody may.
    case notAllowed
  }

  public let answer: Answer
  /// The limits of the level that may sign it, and what the plan takes of them; of the person's own
  /// level when nobody may.
  public let uses: [LimitUse]
  /// What the person's own level may not do; empty when the plan is allowed.
  public let brokenOwn: [LimitUse]
  /// What even the highest level may not do; empty when somebody may sign.
  public let brokenHighest: [LimitUse]

  /// `rank` is the person's place among the policy's levels; exceptions that fit the facts count.
  public init(_ plan: ProposedPlan, policy: Policy, rank: Int, facts: DealFacts) {
    let policy = policy.applied(to: facts)
    let own = PolicyRules.uses(by: plan, of: policy.levels[rank].limits, given: facts)
    brokenOwn = own.filter { !$0.isKept }
    if brokenOwn.isEmpty {
      answer = .allowed
      uses = own
      brokenHighest = []
      return
    }
    for level in policy.levels.dropFirst(rank + 1) {
      let uses = PolicyRules.uses(by: plan, of: level.limits, given: facts)
      if uses.allSatisfy(\.isKept) {
        answer = .needs(level: level.name)
        self.uses = uses
        brokenHighest = []
        return
      }
    }
    answer = .notAllowed
    uses = own
    let highest = policy.levels[policy.levels.count - 1]
    brokenHighest = PolicyRules.uses(by: plan, of: highest.limits, given: facts).filter {
      !$0.isKept
    }
  }

  /// The lowest level that may sign a plan; `nil` when nobody may.
  public static func lowestLevel(for plan: ProposedPlan, policy: Policy, facts: DealFacts)
    -> String?
  {
    policy.applied(to: facts).levels.first { PolicyRules.allow(plan, $0.limits, given: facts) }?
      .name
  }
}
