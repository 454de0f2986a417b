import Conversation

/// What is said besides plans: the opening, the facts, the reason, the tone.
extension ScoreJudge {
  func waitedForThem() -> Finding {
    let mark = ScoreMark.waitedForThem
    guard let verified = verifiedTurn else { return Finding(earned: 0, turn: firstAboutDebt) }
    let early = first { $0.tellsOfDebt }.flatMap { $0 < verified ? $0 : nil }
    let overheard = turns.first { $0.heardBy == .somebodyElse && $0.utterance.tellsOfDebt }?.index
    if let turn = early ?? overheard { return Finding(earned: 0, turn: turn) }
    // Asked and told in one breath: they had no time to say that it is somebody else.
    if firstAboutDebt == verified { return Finding(earned: 1, turn: verified) }
    return Finding(earned: mark.points, turn: verified)
  }

  func statedDebt() -> Finding {
    let turn = turns.first { $0.heardBy == .customer && $0.utterance.does(.stateDebt) }?.index
    return earned(.statedDebt, by: turn, due: offers.first?.index)
  }

  /// Who says nothing of the account says nothing false, and nothing right.
  func wasRight() -> Finding {
    let wrong = first(where: \.isFalse)
    if let wrong { return Finding(earned: 0, turn: wrong) }
    return earned(.wasRight, by: first { $0.does(.stateDebt) }, due: nil)
  }

  // MARK: - The reason

  func askedWhy() -> Finding {
    let asked = first { said in
      said.parts.contains {
        $0.intent == .openQuestion && !$0.isClosed && ($0.topic ?? .reason) == .reason
      }
    }
    // Asked after the first offer it still earns the half.
    if let asked, asked > firstOffer {
      return Finding(earned: ScoreMark.askedWhy.points / 2, turn: asked)
    }
    return earned(.askedWhy, by: asked, due: offers.first?.index)
  }

  func heardWhy() -> Finding {
    let turn = turns.first { $0.index < firstOffer && $0.learned.contains(.reason) }
    return earned(.heardWhy, by: turn?.index, due: offers.first?.index)
  }

  func listened() -> Finding {
    let told = turns.first { !$0.learned.isEmpty }?.index ?? turns.count
    let turn = turns.first {
      $0.index > told && ($0.utterance.does(.listenBack) || $0.utterance.does(.empathy))
    }
    return earned(.listened, by: turn?.index, due: told < turns.count ? told : nil)
  }

  /// Of the cause that they gave first, where it isn't the true one, a third is earned.
  func notedTruth() -> Finding {
    let hidden = play.debtor.hidden
    let mark = ScoreMark.notedTruth
    let told = turns.last { $0.learned.contains(.reason) }?.index
    var fields: [String: ScoreField] = ["reason": .reason(hidden.reason)]
    guard let noted = notes.reason else { return Finding(earned: 0, turn: told, fields: fields) }
    fields["noted"] = .reason(noted)
    if noted == hidden.reason {
      return Finding(earned: mark.points, turn: told, fields: fields)
    }
    let isStated = noted == hidden.statedReason && told != nil
    return Finding(earned: isStated ? mark.points / 3 : 0, turn: told, fields: fields)
  }

  // MARK: - The tone

  func wasCivil() -> Finding {
    let rude = first { $0.does(.threaten) || $0.does(.insult) }
    if let rude { return Finding(earned: 0, turn: rude) }
    guard !turns.isEmpty else { return Finding(earned: 0) }
    let kind = first { $0.does(.empathy) || $0.does(.listenBack) }
    return Finding(earned: ScoreMark.wasCivil.points, turn: kind ?? turns.first?.index)
  }
}
