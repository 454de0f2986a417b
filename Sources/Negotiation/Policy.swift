import Finance

/// What the firm allows: limits by approval level, lowest level first.
public struct Policy: Sendable, Equatable {
  /// Never empty; each level is meant to be at least as wide as the one before it: ``PolicyCheck`` finds
  /// where it isn't.
  public var levels: [ApprovalLevel]
  /// Instalments are multiples of this, by currency; 1 where none is set.
  public var roundingUnits: [Currency: Int]
  public var shift: ShiftRule
  /// In the order of the settings.
  public var exceptions: [PolicyException]
  /// What plans are ranked by.
  public var weights: RankingWeights
  /// What a plan says besides its payments when nobody said otherwise.
  public var terms: PlanTerms
  /// Which payment takes the odd amount.
  public var oddAmount: OddAmount

  public init(
    levels: [ApprovalLevel], roundingUnits: [Currency: Int] = [:], shift: ShiftRule,
    exceptions: [PolicyException] = [], weights: RankingWeights = RankingWeights(),
    terms: PlanTerms = PlanTerms(), oddAmount: OddAmount = .last
  ) {
    precondition(!levels.isEmpty, "a policy has at least one level")
    self.levels = levels
    self.roundingUnits = roundingUnits
    self.shift = shift
    self.exceptions = exceptions
    self.weights = weights
    self.terms = terms
    self.oddAmount = oddAmount
  }

  /// The level's place in the order; `nil` when the policy has no such level.
  public func rank(of name: String) -> Int? { levels.firstIndex { $0.name == name } }

  public func roundingUnit(_ currency: Currency) -> Int { roundingUnits[currency] ?? 1 }

  /// The longest term that anyone may sign.
  public var longestTermMonths: Int { levels.map(\.limits.termMonthsMax).max() ?? 0 }

  /// The policy as it holds for one customer: the exceptions that fit are in the limits of the levels.
  public func applied(to facts: DealFacts) -> Policy {
    var policy = self
    for exception in exceptions where exception.holds(for: facts) {
      for index in policy.levels.indices
      where exception.levels.isEmpty || exception.levels.contains(policy.levels[index].name) {
        policy.levels[index].limits = exception.changes.applied(to: policy.levels[index].limits)
      }
    }
    policy.exceptions = []
    return policy
  }
}

/// How much each count weighs when plans are ranked; only their proportions matter.
public struct RankingWeights: Sendable, Hashable {
  /// How soon the money is in.
  public var time: Int
  /// What may never come, by the record of kept promises.
  public var risk: Int
  /// How much of the limits is used up.
  public var concession: Int
  /// How well it fits what they say they can pay.
  public var fit: Int

  public init(time: Int = 3, risk: Int = 2, concession: Int = 1, fit: Int = 4) {
    self.time = time
    self.risk = risk
    self.concession = concession
    self.fit = fit
  }
}

/// A level of authority and what it may sign.
public struct ApprovalLevel: Sendable, Equatable {
  /// The firm's own word: `rep`, `manager`, `director`.
  public var name: String
  public var limits: Limits

  public init(name: String, limits: Limits) {
    self.name = name
    self.limits = limits
  }
}
