import Negotiation

/// Finds what fails a call.
enum CallFailures {
  /// So often may the same be demanded after a no; once more is harassment.
  static let pushesMax = 3

  /// The first line of each kind, in the order in which they were said.
  static func find(_ turns: [TrainingTurn]) -> [FailureLine] {
    var found: [FailureLine] = []
    func add(_ failure: CallFailure, _ turn: TrainingTurn) {
      guard !found.contains(where: { $0.failure == failure }) else { return }
      found.append(FailureLine(failure: failure, turn: turn.index, text: turn.utterance.text))
    }
    let pushed = harassingTurn(turns)
    for turn in turns where !turn.utterance.isUnsure {
      let said = turn.utterance
      if said.does(.threaten) { add(.threat, turn) }
      if said.isFalse { add(.falseStatement, turn) }
      let isOverheard = turn.heardBy == .somebodyElse && said.tellsOfDebt
      if said.reveals || said.does(.revealToThirdParty) || isOverheard { add(.thirdParty, turn) }
      if turn.index == pushed { add(.harassment, turn) }
    }
    return found
  }

  /// The turn at which the same demand was pushed once too often.
  ///
  /// A demand is an offer no better for them than the best before it, a no to theirs, or a call for a promise, with
  /// nothing asked and nothing understood in the same breath. It is pushed when they said no, or made an offer no
  /// better for us than the one before it, just before. A question, understanding, a concession of ours or one of
  /// theirs starts the count anew.
  private static func harassingTurn(_ turns: [TrainingTurn]) -> Int? {
    var pushes = 0
    var best: Utility?
    for (index, turn) in turns.enumerated() {
      let before = index > 0 ? turns[index - 1] : nil
      let isConcession = turn.ours.map { ours in best.map { ours > $0 } ?? true } ?? false
      if let ours = turn.ours { best = max(best ?? ours, ours) }
      let gaveWay = theyGaveWay(index > 1 ? turns[index - 2] : nil, before)
      if isConcession || gaveWay || shows(interest: turn.utterance) {
        pushes = 0
      } else if isDemand(turn), before?.isRefused ?? false {
        pushes += 1
        if pushes > pushesMax { return index }
      }
    }
    return nil
  }

  private static func theyGaveWay(_ earlier: TrainingTurn?, _ before: TrainingTurn?) -> Bool {
    guard let theirs = before?.theirs else { return false }
    return earlier?.theirs.map { theirs < $0 } ?? false
  }

  private static func shows(interest said: Utterance) -> Bool {
    said.does(.empathy) || said.does(.listenBack)
      || said.parts.contains { $0.intent == .openQuestion && !$0.isClosed }
  }

  private static func isDemand(_ turn: TrainingTurn) -> Bool {
    turn.ours != nil || turn.utterance.insists || turn.utterance.does(.propose)
      || turn.utterance.does(.askForCommitment)
  }
}

extension TrainingTurn {
  /// Whether they said no, or something else than what was asked for.
  fileprivate var isRefused: Bool {
    switch deal {
    case .refuses, .offers: true
    default: false
    }
  }
}
