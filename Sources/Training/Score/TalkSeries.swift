import Negotiation

/// How both sides moved, turn by turn, in what each plan was worth to the customer: to be plotted.
public struct TalkSeries: Sendable, Equatable {
  public enum Fault: String, Sendable, CaseIterable {
    /// Our offer gave clearly more than they insisted on.
    case over
    /// Our offer was worth less to them than the worst plan that they would accept.
    case under
  }

  public struct Point: Sendable, Equatable {
    public let turn: Int
    /// What they insisted on.
    public let target: Utility
    /// Our offer of that turn; `nil` when we made none.
    public let ours: Utility?
    /// Their last offer; `nil` before the first.
    public let theirs: Utility?
    public let fault: Fault?
  }

  /// By Zeuthen's rule the side that has more to lose by holding on should give way: the one with the lower risk, which
  /// is the part of what it asks for that it would lose by taking the other's offer. Without an agreement they have what
  /// the worst plan is worth to them, and we have nothing.
  public struct Risk: Sendable, Equatable {
    public let turn: Int
    public let ours: Utility
    public let theirs: Utility

    /// Whether it was ours to give way; where both risked as much, it was both sides'.
    public var isOurTurn: Bool { ours <= theirs }
  }

  public let reserve: Utility
  public let points: [Point]
  /// At each of our offers to which they had one of their own.
  public let risks: [Risk]

  /// Offers no further apart than this are taken for the same.
  public static let nearDays = 3

  public init(_ play: RolePlay) {
    let reserve = play.debtor.reserve
    let near = play.debtor.candidates.yardstick.utility(days: Self.nearDays)
    self.reserve = reserve
    points = play.turns.map { turn in
      var fault: Fault?
      if let ours = turn.ours {
        if ours > turn.insisted + near { fault = .over }
        if ours < reserve { fault = .under }
      }
      return Point(
        turn: turn.index, target: turn.insisted, ours: turn.ours, theirs: turn.theirs, fault: fault)
    }
    risks = points.compactMap { point in
      guard let ours = point.ours, let theirs = point.theirs, theirs > ours else { return nil }
      return Risk(
        turn: point.turn, ours: Self.part(theirs - ours, of: .whole - ours),
        theirs: Self.part(theirs - ours, of: theirs - reserve))
    }
  }

  /// Nothing to lose is the highest risk that one can take.
  private static func part(_ loss: Utility, of gain: Utility) -> Utility {
    guard gain > .none else { return .whole }
    return Utility(Double(loss.millionths) / Double(gain.millionths)).clamped(.none, .whole)
  }
}
