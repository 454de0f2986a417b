import Finance

/// Something in a policy that contradicts itself.
public struct PolicyFinding: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// A level may do less than the one below it.
    case levelNarrower(LimitKey, below: String)
    /// No plan at all keeps the level's limits.
    case noPlan
    /// The level has a term for plans of several payments, and none keeps its limits.
    case noInstalments
    /// One payment has to come sooner than the first of several.
    case deferralShorterThanFirst
    /// Principal may be given up, but not the interest on it.
    case discountBeforeInterest
    /// An exception that holds for everybody, by its place.
    case exceptionForAll(Int)
    /// An exception without which everything would be the same.
    case exceptionWithoutEffect(Int)
    /// An exception whose every change a later one undoes.
    case exceptionHidden(Int, by: Int)
  }

  /// A plan that shows it.
  public struct Example: Sendable, Equatable {
    public let plan: ProposedPlan
    /// What it breaks of the level's limits.
    public let broken: [LimitUse]
  }

  public let kind: Kind
  /// The level that it is about; `nil` for an exception.
  public let level: String?
  /// The customers for whom it is so: the grade and the reason; both `nil` for everybody.
  public let facts: DealFacts
  /// `nil` where a plan says nothing, or other limits hide it from every plan of the grid.
  public let example: Example?

  init(
    _ kind: Kind, level: String? = nil, facts: DealFacts = DealFacts(), example: Example? = nil
  ) {
    self.kind = kind
    self.level = level
    self.facts = facts
    self.example = example
  }
}

extension PolicyFinding.Kind {
  /// A stable name, for programs.
  public var name: String {
    switch self {
    case .levelNarrower: "level-narrower"
    case .noPlan: "no-plan"
    case .noInstalments: "no-instalments"
    case .deferralShorterThanFirst: "deferral-shorter-than-first"
    case .discountBeforeInterest: "discount-before-interest"
    case .exceptionForAll: "exception-for-all"
    case .exceptionWithoutEffect: "exception-without-effect"
    case .exceptionHidden: "exception-hidden"
    }
  }
}
