import Finance
import Negotiation

/// What is said of plans: proposals, concessions, the promise.
extension ScoreJudge {
  private var agreed: ProposedPlan? { play.debtor.agreed }

  /// The offer furthest outside counts.
  func stayedInside() -> Finding {
    let mark = ScoreMark.stayedInside
    let outside = offers.compactMap(outside)
    let within = Finding(earned: offers.isEmpty ? 0 : mark.points, turn: offers.first?.index)
    return outside.min { $0.earned < $1.earned } ?? within
  }

  /// `nil` for an offer that the own level may sign. What a higher one may sign earns the half, and all of it when that
  /// one was asked.
  private func outside(_ turn: TrainingTurn) -> Finding? {
    guard let plan = turn.utterance.offer else { return nil }
    let verdict = authority.verdict(plan)
    guard let broken = verdict.brokenOwn.first else { return nil }
    var fields: [String: ScoreField] = ["plan": .plan(plan), "rule": .rule(broken.rule)]
    guard case .needs(let level) = verdict.answer else {
      return Finding(earned: 0, turn: turn.index, fields: fields)
    }
    fields["level"] = .level(level)
    let all = ScoreMark.stayedInside.points
    let isAsked = notes.isParked && plan == agreed
    return Finding(earned: isAsked ? all : all / 2, turn: turn.index, fields: fields)
  }

  func mayBeSigned() -> Finding {
    let mark = ScoreMark.mayBeSigned
    guard let plan = agreed else { return withoutAgreement(mark) }
    let fields: [String: ScoreField] = ["plan": .plan(plan)]
    switch authority.verdict(plan).answer {
    case .allowed: return Finding(earned: mark.points, turn: agreedTurn, fields: fields)
    case .needs(let level):
      let earned = notes.isParked ? mark.points : 0
      let more = fields.merging(["level": .level(level)]) { $1 }
      return Finding(earned: earned, turn: agreedTurn, fields: more)
    case .notAllowed: return Finding(earned: 0, turn: agreedTurn, fields: fields)
    }
  }

  /// Where nothing could be had, agreeing on nothing is right.
  private func withoutAgreement(_ mark: ScoreMark) -> Finding {
    let isRight = best.measure == nil && !offers.isEmpty
    return Finding(earned: isRight ? mark.points : 0, turn: offers.last?.index)
  }

  // MARK: - Concessions

  func gotInReturn() -> Finding {
    let mark = ScoreMark.gotInReturn
    guard let first = offers.first else { return Finding(earned: 0) }
    let free = review.concessions.filter { !$0.isAnswered }
    // What was given in the call without showing in a plan answers one that nothing else does.
    let open = free.dropFirst(notes.received.filter { !$0.isInPayments }.count)
    guard let worst = open.first else {
      return Finding(earned: mark.points, turn: review.concessions.first?.turn ?? first.index)
    }
    return Finding(
      earned: mark.points - 3 * open.count, turn: worst.turn,
      fields: ["count": .count(open.count), "plan": .plan(worst.plan)])
  }

  func tookTurns() -> Finding {
    let mark = ScoreMark.tookTurns
    guard let first = offers.first else { return Finding(earned: 0) }
    let rushed = review.concessions.filter { !$0.isOurTurn }
    guard let worst = rushed.first else {
      return Finding(earned: mark.points, turn: review.concessions.last?.turn ?? first.index)
    }
    return Finding(
      earned: mark.points - 3 * rushed.count, turn: worst.turn,
      fields: ["count": .count(rushed.count), "plan": .plan(worst.plan)])
  }

  /// Days later than the best plan up to which most, and some, of the points are earned.
  private static let slightDays = 14
  private static let someDays = 30

  func leftNothing() -> Finding {
    let mark = ScoreMark.leftNothing
    guard agreed != nil, let left, !left.isMissed else { return withoutAgreement(mark) }
    var fields: [String: ScoreField] = ["days": .days(left.days), "money": .money(left.money)]
    if let plan = best.measure?.plan { fields["best"] = .plan(plan) }
    let earned =
      switch left.days {
      case _ where left.money.isPositive: 0
      case ...TalkSeries.nearDays: mark.points
      case ...Self.slightDays: 3
      case ...Self.someDays: 1
      default: 0
      }
    return Finding(earned: earned, turn: agreedTurn, fields: fields)
  }

  // MARK: - The promise

  func agreedMethod() -> Finding {
    guard agreed != nil, notes.method != nil else { return Finding(earned: 0, turn: agreedTurn) }
    return Finding(earned: ScoreMark.agreedMethod.points, turn: agreedTurn)
  }
}
