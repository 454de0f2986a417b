import Negotiation

/// One exchange of a role-play, with what was true of the customer when it was over.
public struct TrainingTurn: Sendable, Equatable {
  /// From 0.
  public let index: Int
  public let utterance: Utterance
  public let acts: [DebtorAct]
  /// Who heard it.
  public let heardBy: HiddenState.Answerer
  /// What the customer insisted on when it was said.
  public let insisted: Utility
  /// What the plan that the caller proposed is worth to them; `nil` when none was.
  public let ours: Utility?
  /// What their own last offer is worth to them; `nil` before the first.
  public let theirs: Utility?
  /// What came out for the first time; the reason a second time where the true one is another.
  public let learned: Set<Topic>

  /// Their answer to a plan, where they gave one.
  public var deal: DebtorAct? { acts.last { $0.isDeal } }
}

/// A role-play: a fold over what the caller said.
public struct RolePlay: Sendable, Equatable {
  public private(set) var debtor: Debtor
  public private(set) var turns: [TrainingTurn] = []

  public init(_ debtor: Debtor) { self.debtor = debtor }

  public init(_ debtor: Debtor, hearing utterances: [Utterance]) {
    self.init(debtor)
    for utterance in utterances { hear(utterance) }
  }

  @discardableResult
  public mutating func hear(_ utterance: Utterance) -> [DebtorAct] {
    guard !debtor.isOver else { return [] }
    let heardBy = debtor.onLine
    let before = debtor
    let acts = debtor.hear(utterance)
    var learned = debtor.told.subtracting(before.told)
    if debtor.hasAdmitted, !before.hasAdmitted { learned.insert(.reason) }
    let proposed = before.proposal(in: utterance)
    turns.append(
      TrainingTurn(
        index: turns.count, utterance: utterance, acts: acts, heardBy: heardBy,
        insisted: before.insisted, ours: proposed.map(debtor.candidates.yardstick.wish),
        theirs: debtor.ownOffer?.utility, learned: learned))
    return acts
  }
}
