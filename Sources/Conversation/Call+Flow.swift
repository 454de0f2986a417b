import Finance
import Negotiation
import Receivables

extension Call {
  /// The question to ask now; `nil` when the call has none left.
  public func question(_ context: CallContext) -> Question? {
    guard !isClosed else { return nil }
    let done = Set(given.map(\.id))
    return Script.steps.first { !done.contains($0.id) && $0.applies(self) }?.make(self, context)
  }

  var saysPaid: Bool { mayStateDebt && choice(.acknowledged) == "paid" }

  var asksReason: Bool {
    mayStateDebt && value(.acknowledged) != nil && choice(.acknowledged) != "paid"
  }

  /// How the call goes on from the reason that they gave.
  public var path: Reason.Path? { reason?.path }

  var paysAllNow: Bool { money(.cashNow).map { $0 >= negotiable } ?? false }

  /// Whether the person on the line may have to ask somebody else: those who are new, who hold back, or who follow
  /// a process. Where it isn't sure it may be left out.
  var needsDecider: Bool {
    reason == .peopleChanged || reason == .othersFirst || path == .insist || path == .process
  }

  /// What is left over in a month is asked of those who are short of money and said what they can pay in one,
  /// not of those who pay others first.
  var mayTellFreeCash: Bool {
    (reason == .noCash || reason == .weakMarket) && !paysAllNow && value(.perMonth) != nil
  }

  /// Whether they offer more a month than they say is left over in one.
  public var offersMoreThanIsLeft: Bool {
    guard let free = means.freeCash, let each = means.perMonth else { return false }
    return each > free
  }

  /// Whether a plan is to be looked for: there is a reason that allows one and something to plan.
  public var seeksPlan: Bool {
    guard let path, path != .insist else { return false }
    return negotiable.isPositive
  }

  /// Whether something was agreed that must be committed to and read back.
  public var hasAgreement: Bool {
    (choice(.response) == "accepted" || choice(.insistAnswer) == "agrees")
      && flag(.readBack) != false
  }

  /// What should happen next, from how the call went.
  public var suggestedAction: NextAction.Kind {
    if !mayStateDebt { return .call }
    if saysPaid { return .checkPayment }
    if hasAgreement {
      return agreedPlan.map { $0.instalments.count > 1 } ?? false ? .sendPlan : .checkPayment
    }
    switch path {
    case .insist: return .escalate
    case .dispute: return .resolveDispute
    case .reissue: return .reissueInvoice
    case .mend: return .keepOurPromise
    case .plan, .process, nil: return .call
    }
  }

  /// When: on the day that what was said comes due, else in two business days.
  func suggestedActionDate(_ context: CallContext) -> CivilDate {
    let calendar = context.setting.calendar
    let soon = calendar.adding(businessDays: 1, to: today)
    switch choice(.nextAction).flatMap(NextAction.Kind.init(rawValue:)) ?? suggestedAction {
    case .checkPayment:
      if let due = agreedPlan?.first.due { return calendar.adding(businessDays: 1, to: due) }
      return calendar.adding(businessDays: 2, to: today)
    case .reissueInvoice: return date(.reissueBy) ?? soon
    case .keepOurPromise, .resolveDispute: return date(.mendBy) ?? soon
    case .sendPlan, .escalate, .sendLetter: return soon
    case .call:
      if let by = parked?.by, by >= today, !hasAgreement { return by }
      return calendar.adding(businessDays: hasAgreement ? 5 : 2, to: today)
    }
  }
}
