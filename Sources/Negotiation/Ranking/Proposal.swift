import Finance

/// A plan that may be offered, with what it takes of the limits and what it was ranked by.
public struct Proposal: Sendable, Equatable {
  /// Its place in the list; ``ProposalEngine`` says how each is chosen.
  public enum Role: String, Sendable, CaseIterable {
    /// The soonest money among what they could meet: what to begin with.
    case ask
    /// The best score: what to aim for. Left out where it is the ask itself.
    case target
    /// The best score of another shape.
    case alternative
    /// The easiest for them that the level may sign: where to stop.
    case floor
    /// Needs a higher level.
    case higher
  }

  public let plan: ProposedPlan
  public let role: Role
  /// Who may sign it.
  public let level: String
  public let uses: [LimitUse]
  /// See ``StatedMeans/shortfall(_:)``.
  public let shortfall: Money?
  public let counts: PlanCounts
  public let score: PlanScore
}
