import Negotiation

/// What the caller gave in a talk, and for what.
///
/// An offer concedes when it is worth more to the customer than every one before it; the first is no concession. It is
/// answered when since the offer before it the customer gave way themselves, told something that explains it, or gave
/// something in return.
public struct ConcessionReview: Sendable, Equatable {
  public struct Concession: Sendable, Equatable {
    public let turn: Int
    public let plan: ProposedPlan
    /// What it gives beyond the best offer before it.
    public let gift: Utility
    public let isAnswered: Bool
    /// Whether the customer gave way since the concession before this one; true for the first.
    public let isOurTurn: Bool
  }

  public let concessions: [Concession]

  init(_ turns: [TrainingTurn]) {
    var concessions: [Concession] = []
    var last: TrainingTurn?
    var best = Utility.none
    var given: Set<InReturn> = []
    var theirsAtConcession: Utility?
    for turn in turns {
      guard let ours = turn.ours, let plan = turn.utterance.offer else { continue }
      if let last, ours > best {
        let between = turns[last.index..<turn.index]
        // Their first offer is where they begin: they give way from there.
        let before = (last.index > 0 ? turns[last.index - 1].theirs : nil) ?? last.theirs
        let theirs = turns[turn.index - 1].theirs
        let asked = !plan.terms.inReturn.subtracting(given).isEmpty
        let isAnswered =
          asked || Self.gaveWay(before, theirs)
          || between.contains { !$0.learned.isDisjoint(with: Self.reasons) }
        let isOurTurn = concessions.isEmpty || Self.gaveWay(theirsAtConcession, theirs)
        concessions.append(
          Concession(
            turn: turn.index, plan: plan, gift: ours - best, isAnswered: isAnswered,
            isOurTurn: isOurTurn))
        theirsAtConcession = theirs ?? turn.theirs
      }
      best = max(best, ours)
      given.formUnion(plan.terms.inReturn)
      last = turn
    }
    self.concessions = concessions
  }

  private static func gaveWay(_ before: Utility?, _ after: Utility?) -> Bool {
    guard let before, let after else { return false }
    return after < before
  }

  /// What explains a concession when it comes out.
  private static let reasons: Set<Topic> = [
    .reason, .cashNow, .perMonth, .paymentDay, .complaint, .decider,
  ]
}
