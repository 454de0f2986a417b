import Negotiation

/// What would be the next good thing to say in a training call.
public enum TrainingHint: String, Sendable, CaseIterable {
  /// Say who is calling and ask for the right person.
  case verify
  /// Somebody else is on the line: ask to be put through, and say nothing of the debt.
  case askForThem = "ask-for-them"
  case stateDebt = "state-debt"
  case askWhy = "ask-why"
  /// They told something: show that it was heard.
  case listen
  /// They didn't tell what was asked: they would once they feel understood.
  case understandFirst = "understand-first"
  case askCash = "ask-cash"
  case askMonthly = "ask-monthly"
  case propose
  /// They came back with less: hold on, and ask for something in return.
  case holdOn = "hold-on"
  /// They moved: it is our turn.
  case giveWay = "give-way"
  case askPromise = "ask-promise"
  case readBack = "read-back"
  case close
  /// The call is over.
  case nothing

  /// The hint for where a role-play stands: the order of the stages, and the first thing of it that is missing.
  public static func next(_ play: RolePlay) -> TrainingHint {
    let debtor = play.debtor
    if debtor.isOver { return .nothing }
    if debtor.onLine == .somebodyElse { return .askForThem }
    func did(_ intent: Intent) -> Bool {
      play.turns.contains { $0.heardBy == .customer && $0.utterance.does(intent) }
    }
    if debtor.agreed != nil {
      if !play.turns.contains(where: { $0.acts.contains(.commits) }) { return .askPromise }
      let isReadBack = play.turns.contains { $0.acts.contains(.confirmsReadBack(isRight: true)) }
      return isReadBack ? .close : .readBack
    }
    if !did(.verify) { return .verify }
    if !did(.stateDebt) { return .stateDebt }
    if let missing = reason(play) { return missing }
    guard let last = play.turns.last(where: { $0.ours != nil }) else { return .propose }
    // Who has just been offered something hasn't had their turn.
    return theyMoved(play, since: last.index) ? .giveWay : .holdOn
  }

  /// What is missing before plans are spoken of.
  private static func reason(_ play: RolePlay) -> TrainingHint? {
    let debtor = play.debtor
    guard !play.turns.contains(where: { $0.ours != nil }) else { return nil }
    let last = play.turns.last?.acts.last { act in
      switch act {
      case .tells, .admits, .evades: true
      default: false
      }
    }
    if case .evades = last, !debtor.temper.isUnderstood { return .understandFirst }
    if !debtor.told.contains(.reason) { return .askWhy }
    let hasListened = play.turns.contains { turn in
      turn.utterance.does(.listenBack) || turn.utterance.does(.empathy)
    }
    if !hasListened { return .listen }
    if !debtor.told.contains(.cashNow), isOpen(.cashNow, play) { return .askCash }
    if !debtor.told.contains(.perMonth), isOpen(.perMonth, play) { return .askMonthly }
    return nil
  }

  /// Whether a topic wasn't asked about as often as makes sense.
  private static func isOpen(_ topic: Topic, _ play: RolePlay) -> Bool {
    play.turns.count { $0.acts.contains(.evades(topic)) } < 2
  }

  /// Whether they came further towards us than in their answer to our last offer.
  private static func theyMoved(_ play: RolePlay, since turn: Int) -> Bool {
    guard let before = play.turns[turn].theirs, let now = play.turns.last?.theirs else {
      return false
    }
    return now < before
  }
}
