import Negotiation

extension Debtor {
  /// What they do when the telephone rings.
  public func pickUp() -> [DebtorAct] { [.answersPhone] }

  /// What they do in answer: one to three acts in their order, none when the talk is over.
  public mutating func hear(_ utterance: Utterance) -> [DebtorAct] {
    guard !isOver else { return [] }
    if utterance.isUnsure { return hearUnsure() }
    if onLine == .somebodyElse { return hearAsSomebodyElse(utterance) }
    if agreed == nil { turns += 1 }
    temper.take(utterance, hasTold: !told.isEmpty)
    listen(to: utterance)
    if temper.offences >= Temper.offencesMax {
      standing = .hungUp
      return [.hangsUp]
    }
    var acts = reactions(to: utterance)
    if !acts.contains(.hardens) { acts += answers(to: utterance) }
    if utterance.does(.close), !isOver {
      standing = .closed(agreed)
      acts.append(.closes)
    }
    return ended(acts)
  }

  // MARK: - Hearing

  /// The first time is free; after that it costs patience.
  private mutating func hearUnsure() -> [DebtorAct] {
    if wasUnsure, agreed == nil { turns += 1 }
    wasUnsure = true
    return ended([.asksMeaning])
  }

  /// Whom the account is no business of says no word of it, and puts through who asks for the right person.
  private mutating func hearAsSomebodyElse(_ utterance: Utterance) -> [DebtorAct] {
    if utterance.does(.close) {
      standing = .closed(nil)
      return [.closes]
    }
    if utterance.isAboutAccount || utterance.reveals { return [.isSomebodyElse] }
    if utterance.does(.verify) {
      onLine = .customer
      return [.isSomebodyElse, .putsThrough, .answersPhone]
    }
    return [utterance.does(.greet) ? .greets : .asksWho]
  }

  /// Remembers what the caller's offers are worth, whether they can be paid or not.
  private mutating func listen(to utterance: Utterance) {
    guard let offer = proposal(in: utterance) else { return }
    let wish = candidates.yardstick.wish(offer)
    if firstHeard == nil { firstHeard = wish }
    bestHeard = max(bestHeard ?? wish, wish)
  }

  /// What comes before any answer.
  private mutating func reactions(to utterance: Utterance) -> [DebtorAct] {
    let offends =
      utterance.does(.threaten) || utterance.does(.insult) || utterance.reveals
      || utterance.does(.revealToThirdParty)
    if offends { return [.hardens] }
    var acts: [DebtorAct] = []
    if utterance.does(.greet) {
      isGreeted = true
      acts.append(.greets)
    }
    if utterance.does(.verify) { acts.append(.confirmsIdentity) }
    if utterance.isFalse { acts.append(.corrects) }
    return acts
  }

  private mutating func answers(to utterance: Utterance) -> [DebtorAct] {
    if !isGreeted, utterance.isAboutAccount {
      // They ask once; who doesn't say then is talked to all the same.
      isGreeted = true
      return [.asksWho]
    }
    // Who says goodbye in the same breath gets one answer.
    let topicsMax = utterance.does(.close) ? 1 : Self.topicsMax
    var acts: [DebtorAct] = []
    if utterance.does(.empathy) || (utterance.does(.listenBack) && !told.isEmpty) {
      acts.append(.softens)
    }
    // Who says that it is due all the same is answered, and not told once more that the invoice is here.
    if utterance.does(.stateDebt), !utterance.isFalse, !utterance.insists {
      acts.append(.acknowledges)
    }
    for part in utterance.parts where isQuestion(part) {
      if acts.count(where: \.isAnswer) < topicsMax { acts.append(answer(part)) }
    }
    if let act = deal(utterance) { acts.append(act) }
    return acts
  }

  /// What is said last, and no more than can be listened to.
  private mutating func ended(_ acts: [DebtorAct]) -> [DebtorAct] {
    var acts = acts
    if case .talking = standing {
      if turns > hidden.patience {
        standing = .hungUp
        return [.hangsUp]
      }
      let hasDeal = acts.contains { $0.isDeal } || acts.contains(.hardens)
      if turns == hidden.patience, !hasDeal, let last = nextOffer {
        ownOffer = last
        acts.append(.offers(last.plan))
      }
    }
    for courtesy in DebtorAct.courtesies where acts.count > Self.actsMax {
      acts.removeAll { $0 == courtesy }
    }
    return acts.isEmpty ? [.acknowledges] : Array(acts.suffix(Self.actsMax))
  }
}

extension DebtorAct {
  /// What may be left out where there is more to say, the least missed first.
  static let courtesies: [DebtorAct] = [
    .greets, .acknowledges, .softens, .confirmsIdentity, .corrects,
  ]

  /// Whether it answers a question.
  var isAnswer: Bool {
    switch self {
    case .tells, .evades, .admits, .answersShortly: true
    default: false
    }
  }

  /// Whether it says where they stand on a plan.
  public var isDeal: Bool {
    switch self {
    case .offers, .accepts, .refuses: true
    default: false
    }
  }
}
