import Negotiation
import Yarn

/// The simulated customer: a value that hears what the caller says and answers with acts.
///
/// It wants its money to stay with it as long as it can (``DebtorYardstick``). At each turn it insists on a target
/// (``target``): what its curve says of the patience that is used up, less what the caller conceded and its kindness on
/// top of that, less or more what the caller's behaviour did (``Temper``), and a mood of the day of at most
/// ``moodMax``; never below its reserve, never above what it offered already. It answers with the candidate that
/// meets the target, and accepts what is at least as good. The same state, candidates, seed and utterances give the
/// same acts.
public struct Debtor: Sendable, Equatable {
  /// How the talk stands.
  public enum Standing: Sendable, Equatable {
    case talking
    case agreed(ProposedPlan)
    /// They put the receiver down.
    case hungUp
    /// The caller said goodbye; with the plan when one was agreed on.
    case closed(ProposedPlan?)
  }

  public let hidden: HiddenState
  public let candidates: DebtorCandidates
  public let seed: UInt64
  /// What they insist on more than their curve says, on this attempt.
  public let mood: Utility
  public internal(set) var standing: Standing = .talking
  /// Turns of patience that are used up.
  public internal(set) var turns = 0
  public internal(set) var temper = Temper()
  /// Who is on the line now.
  public internal(set) var onLine: HiddenState.Answerer
  /// What they told, in no order.
  public internal(set) var told: Set<Topic> = []
  /// Whether the true reason is out, where it isn't the one given at first.
  public internal(set) var hasAdmitted = false
  /// The last plan of theirs; `nil` before the first.
  public internal(set) var ownOffer: DebtorCandidates.Candidate?
  /// What the caller's offers were worth to them, the first and the best.
  var firstHeard: Utility?
  var bestHeard: Utility?
  var isGreeted = false
  var wasUnsure = false

  /// The most that a mood moves the target, either way.
  public static let moodMax = 20_000
  /// Acts in answer to one utterance, at most.
  public static let actsMax = 3
  /// Questions that are answered in one turn.
  static let topicsMax = 2

  public init(_ hidden: HiddenState, candidates: DebtorCandidates, seed: UInt64) {
    self.hidden = hidden
    self.candidates = candidates
    self.seed = seed
    var chance = SeededGenerator(seed: seed)
    mood = Utility(millionths: chance.whole(2 * Self.moodMax + 1) - Self.moodMax)
    onLine = hidden.answeredBy
  }

  public var isOver: Bool {
    switch standing {
    case .talking, .agreed: false
    case .hungUp, .closed: true
    }
  }

  public var agreed: ProposedPlan? {
    switch standing {
    case .agreed(let plan): plan
    case .closed(let plan): plan
    case .talking, .hungUp: nil
    }
  }

  // MARK: - What they insist on

  public var reserve: Utility { Utility(hidden.reserve).clamped(.none, .whole) }

  /// The share of the patience that is used up, 1 at the end.
  public var time: Double { min(1, Double(turns) / Double(max(1, hidden.patience))) }

  /// What the caller conceded since their first offer, and the kindness on top of it.
  public var conceded: Utility {
    guard let firstHeard, let bestHeard else { return .none }
    let kind = Utility(hidden.kindness).clamped(.none, .whole).millionths
    let given = (bestHeard - firstHeard).millionths
    return Utility(millionths: given + given * kind / 1_000_000)
  }

  /// What they insist on now.
  public var target: Utility {
    let wanted = Utility(hidden.curve.utility(at: time)) + mood - conceded + temper.shift
    return wanted.clamped(reserve, .whole)
  }

  /// The target, but never more than they offered: they don't step back.
  public var insisted: Utility { ownOffer.map { min(target, $0.utility) } ?? target }

  /// The plan that they would offer now; `nil` when they have none to offer.
  public var nextOffer: DebtorCandidates.Candidate? { candidates.answer(to: insisted) }

  /// What an offer must be worth to be accepted now.
  public var threshold: Utility { nextOffer?.utility ?? insisted }

  public func wouldAccept(_ plan: ProposedPlan) -> Bool {
    candidates.yardstick.utility(plan).map { $0 >= threshold } ?? false
  }

  /// The place of the first payment of a plan that they would let pass, by how reliable they are; `nil` when they
  /// would keep it whole.
  public func firstMissed(of plan: ProposedPlan) -> Int? {
    var chance = SeededGenerator(seed: ~seed)
    return plan.instalments.indices.first { _ in
      chance.whole(100) >= hidden.reliability
    }
  }
}

extension SeededGenerator {
  /// A whole number below `count`, drawn by us, so that no other way of drawing in a later library changes a talk.
  fileprivate mutating func whole(_ count: Int) -> Int { Int(next() % UInt64(max(1, count))) }
}
