import Conversation
import Finance
import Negotiation

/// Points that were earned or lost, with the line of the talk that did it.
public struct ScoreLine: Sendable, Equatable {
  public let mark: ScoreMark
  public let earned: Int
  /// The turn that earned it or lost it; where something was left out, the one by which it was due. `nil` when
  /// nothing was said at all.
  public let turn: Int?
  /// The caller's words at that turn.
  public let text: String
  /// What the words about it may name.
  public let fields: [String: ScoreField]

  public var possible: Int { mark.points }
  public var lost: Int { possible - earned }
}

/// Something that the words of a debrief name, to be written in the reader's language.
public enum ScoreField: Sendable, Equatable {
  case count(Int)
  case days(Int)
  case money(Money)
  case plan(ProposedPlan)
  case reason(Reason)
  /// A level of the policy, by its name.
  case level(String)
  /// A rule of the policy, by its name.
  case rule(String)
}

/// Something that failed the call, and where.
public struct FailureLine: Sendable, Equatable {
  public let failure: CallFailure
  public let turn: Int
  public let text: String
}

/// What a training call noted and agreed on, besides what was said.
public struct TrainingNotes: Sendable, Equatable {
  /// The reason that the trainee noted; `nil` when none was.
  public var reason: Reason?
  /// How the customer is to pay; `nil` when that was not agreed on.
  public var method: String?
  /// What the customer gave for what they asked.
  public var received: Set<InReturn>
  /// Whether the agreement was put to somebody who may sign it.
  public var isParked: Bool
  /// How often a hint was asked for.
  public var hints: Int

  public init(
    reason: Reason? = nil, method: String? = nil, received: Set<InReturn> = [],
    isParked: Bool = false, hints: Int = 0
  ) {
    self.reason = reason
    self.method = method
    self.received = received
    self.isParked = isParked
    self.hints = hints
  }
}

/// By whose limits a training call is judged.
public struct TrainingAuthority: Sendable {
  public let policy: Policy
  /// The trainee's place among the policy's levels.
  public let rank: Int
  /// What is known of the customer, as the call knows it.
  public let facts: DealFacts

  public init(policy: Policy, rank: Int, facts: DealFacts = DealFacts()) {
    self.policy = policy
    self.rank = rank
    self.facts = facts
  }

  func verdict(_ plan: ProposedPlan) -> Verdict {
    Verdict(plan, policy: policy, rank: rank, facts: facts)
  }
}
