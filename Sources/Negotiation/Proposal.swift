import Finance

/// A plan that may be offered, with what it takes of the limits.
public struct Proposal: Sendable, Equatable {
  /// Its place in the list.
  public enum Role: String, Sendable {
    /// The quickest money that they could keep to.
    case best
    case alternative
    /// The slowest money that the level may sign.
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
}
