import Negotiation

extension Debtor {
  /// Whether a part of what was said asks for something to be told.
  ///
  /// Who is asked for a promise before anything is agreed on tells what the question is about, the first time.
  func isQuestion(_ part: Utterance.Part) -> Bool {
    switch part.intent {
    case .openQuestion: true
    case .askForCommitment: part.topic.map { agreed == nil && !told.contains($0) } ?? false
    default: part.isClosed && part.topic != nil
    }
  }

  /// One thing is told to one question, and only to one that doesn't hold the answer in itself. A question about
  /// nothing in particular is one about the reason.
  mutating func answer(_ part: Utterance.Part) -> DebtorAct {
    let topic = part.topic ?? .reason
    let disclosure = hidden.disclosure(topic)
    if part.isClosed, disclosure != .freely { return .answersShortly }
    if topic == .reason, admitsReason {
      hasAdmitted = true
      told.insert(.reason)
      return .admits
    }
    let isTold =
      switch disclosure {
      case .freely, .whenAsked: true
      case .whenUnderstood: temper.isUnderstood
      case .never: false
      }
    guard isTold else { return .evades(topic) }
    told.insert(topic)
    return .tells(topic)
  }

  /// The true reason comes out once they feel understood, unless they never tell it.
  private var admitsReason: Bool {
    hidden.hidesReason && hidden.disclosure(.reason) != .never && temper.isUnderstood
  }

  // MARK: - Plans

  /// The plan that an utterance puts on the table: before anything is agreed on, whatever plan it names.
  func proposal(in utterance: Utterance) -> ProposedPlan? {
    guard !utterance.isUnsure, onLine == .customer else { return nil }
    return agreed == nil || utterance.does(.propose) ? utterance.offer : nil
  }

  /// What they do about plans and promises; `nil` when nothing of that was said.
  mutating func deal(_ utterance: Utterance) -> DebtorAct? {
    if let agreed { return dealAgain(utterance, agreed) }
    if let offer = proposal(in: utterance) {
      guard wouldAccept(offer) else { return makeOffer() }
      standing = .agreed(offer)
      return .accepts(offer)
    }
    if utterance.does(.readBack) { return .confirmsReadBack(isRight: false) }
    let asksPromise = utterance.parts.contains {
      $0.intent == .askForCommitment && !isJustAnswered($0)
    }
    if utterance.does(.propose) || asksPromise { return makeOffer() }
    return utterance.insists ? yield() : nil
  }

  /// A question for a promise that was answered as a question in the same breath calls for no offer.
  private func isJustAnswered(_ part: Utterance.Part) -> Bool {
    part.topic.map { $0 != .cashNow && $0 != .perMonth && $0 != .paymentDay } ?? false
  }

  /// What was agreed on stays, unless it gets better for them.
  private mutating func dealAgain(_ utterance: Utterance, _ agreed: ProposedPlan) -> DebtorAct? {
    if utterance.does(.readBack) {
      let isRight = utterance.offer.map { $0.instalments == agreed.instalments } ?? true
      return .confirmsReadBack(isRight: isRight)
    }
    if let offer = proposal(in: utterance), !agreed.isSameDeal(as: offer) {
      let yardstick = candidates.yardstick
      guard let new = yardstick.utility(offer), new >= yardstick.wish(agreed) else {
        return .refuses
      }
      standing = .agreed(offer)
      return .accepts(offer)
    }
    if utterance.does(.askForCommitment) || utterance.offer != nil { return .commits }
    return nil
  }

  /// Their next offer, the one they made before or a better one for us.
  private mutating func makeOffer() -> DebtorAct {
    guard let next = nextOffer else { return .refuses }
    ownOffer = next
    return .offers(next.plan)
  }

  /// Who is told no comes up with something else where they have it, and says no where they haven't.
  private mutating func yield() -> DebtorAct? {
    guard let before = ownOffer else { return .refuses }
    guard let next = nextOffer, next.utility < before.utility else { return .refuses }
    ownOffer = next
    return .offers(next.plan)
  }
}
