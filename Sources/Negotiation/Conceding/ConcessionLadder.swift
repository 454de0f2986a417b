import Finance

/// Small, tradeable moves from the ask to the floor, in the order in which they are given.
///
/// The steps are plans that no other beats on every count (``ConsideredPlans/front(rank:)``), each bringing the money
/// in later than the one before it and taking back nothing that was given: no larger first payment, no fewer
/// payments, no earlier day. Among the ways from the ask to the floor the ladder takes the one whose steps are
/// small and even in time to cash, and give on one thing at a time where that is possible. It has eight steps at most, with
/// the ask and the floor, and fewer where the level leaves little room.
public struct ConcessionLadder: Sendable, Equatable {
  public struct Step: Sendable, Equatable {
    public let plan: ProposedPlan
    /// What it gives beyond the step before; empty for the ask.
    public let concedes: [Concession]
    /// By how many days later the money comes in on average than with the step before.
    public let days: Int
  }

  /// From the ask to the floor; empty where there is nothing to offer.
  public let steps: [Step]
  let horizon: CivilDate

  /// Steps at most.
  public static let stepsMax = 8

  /// The ladder of the level at `rank`, which must be one of those considered.
  public init(_ considered: ConsideredPlans, rank: Int, ask: ProposedPlan, floor: ProposedPlan) {
    horizon = considered.appraiser.horizon
    let plans = considered.front(rank: rank).filter {
      $0.shape.isLevel && $0 != ask && $0 != floor
    }
    let path = LadderPath(ask: ask, floor: floor, between: plans, horizon: horizon).plans
    steps = path.indices.map { index in
      guard index > 0 else { return Step(plan: path[0], concedes: [], days: 0) }
      return Step(
        plan: path[index], concedes: Concession.between(path[index - 1], path[index]),
        days: path[index].meanDaysToCash - path[index - 1].meanDaysToCash)
    }
  }

  /// Something that happened in the talk, as far as the ladder cares.
  public enum Move: Sendable, Hashable {
    /// We offered this plan.
    case offered(ProposedPlan)
    /// They agreed to give this.
    case received(InReturn)
  }

  /// Where the talk stands on the ladder.
  public struct Standing: Sendable, Equatable {
    /// Steps that are given: everything up to what we offered, best for them.
    public let given: Int
    /// What may be given next: never better for us than what we offered. `nil` when the floor is reached.
    public let next: Step?
    /// Concessions since they last gave something in return.
    public let unreturned: Int
    public let received: Set<InReturn>

    /// Whether two concessions or more were given without anything in return.
    public var warns: Bool { unreturned >= 2 }
  }

  /// Where the talk stands after these moves, in their order.
  ///
  /// The first offer is no concession. An offer concedes when it brings the money in later than every offer
  /// before it.
  public func standing(after moves: [Move]) -> Standing {
    var slowest: Int128?
    var unreturned = 0
    var received: Set<InReturn> = []
    for move in moves {
      switch move {
      case .offered(let plan):
        let time = PlanMeasures(plan, horizon: horizon).time
        if let before = slowest, time > before { unreturned += 1 }
        slowest = max(slowest ?? time, time)
      case .received(let thing):
        if received.insert(thing).inserted { unreturned = 0 }
      }
    }
    let offered = moves.compactMap { move in
      if case .offered(let plan) = move { PlanMeasures(plan, horizon: horizon) } else { nil }
    }
    let given = steps.count { step in
      slowest.map { PlanMeasures(step.plan, horizon: horizon).time <= $0 } ?? false
    }
    let next = steps.first { step in
      let measures = PlanMeasures(step.plan, horizon: horizon)
      return (slowest.map { measures.time > $0 } ?? true)
        && offered.allSatisfy { !measures.takesBack(from: $0, [.first, .days, .discount]) }
    }
    return Standing(given: given, next: next, unreturned: unreturned, received: received)
  }
}
