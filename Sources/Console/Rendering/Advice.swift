import Archive
import Finance
import Negotiation
import Receivables

/// What to aim for in a call, and the facts that speak for it.
struct Advice: Equatable {
  enum Aim: String, CaseIterable {
    /// Paused: don't chase.
    case hold
    /// A plan is running: see that it is kept.
    case followPlan = "follow-plan"
    /// Nothing is overdue.
    case nothing
    /// Everything overdue is contested: settle that first.
    case settleDispute = "settle-dispute"
    /// Our own open promise comes first.
    case keepOurPromise = "keep-our-promise"
    /// The claim is about to lapse: get it acknowledged in writing.
    case acknowledge
    /// Ask for all of it.
    case askAll = "ask-all"
    /// Ask for a first payment now and the rest soon: promises of everything were not kept.
    case askPart = "ask-part"
  }

  let aim: Aim
  /// What to ask for; `nil` where nothing is asked.
  let amount: Money?
  let by: CivilDate?
  /// The floor that the person may sign.
  let floorShare: Share
  let floorMonths: Int
  /// Keys of the reasons, in the order of their weight.
  let because: [String]

  static func make(
    _ account: CustomerAccount, balance: Balance, behaviour: PaymentBehaviour,
    promises: PromiseRecord, clock: LimitationClock?, plan: PlanDocument?, settings: BookSettings,
    rank: Int
  ) -> Advice {
    let limits = settings.policy.levels[rank].limits
    let by = settings.calendar.adding(businessDays: 3, to: account.asOf)
    var because: [String] = []
    if promises.lastBroken != nil { because.append("promise-broken") }
    if behaviour.direction == .worse { because.append("getting-worse") }
    if balance.disputed.isPositive { because.append("dispute") }
    if account.openCommitments.contains(where: { $0.by < account.asOf }) {
      because.append("our-promise")
    }
    if clock.map({ $0.state != .running }) ?? false { because.append("clock") }
    if let limit = account.customer.creditLimit, limit.currency == balance.total.currency,
      balance.total > limit
    {
      because.append("over-limit")
    }
    func advice(_ aim: Aim, _ amount: Money? = nil) -> Advice {
      Advice(
        aim: aim, amount: amount, by: amount == nil ? nil : by,
        floorShare: limits.firstPaymentShareMin, floorMonths: limits.termMonthsMax,
        because: because)
    }
    if account.hold != nil { return advice(.hold) }
    if plan != nil { return advice(.followPlan) }
    if balance.overdue.isZero {
      return advice(balance.disputed.isPositive ? .settleDispute : .nothing)
    }
    if clock.map({ $0.state != .running }) ?? false { return advice(.acknowledge, balance.overdue) }
    if because.contains("promise-broken") || behaviour.direction == .worse {
      let unit = settings.policy.roundingUnit(balance.overdue.currency)
      let third = balance.overdue.share(Share(basisPoints: 3_333), rounding: .up)
      return advice(.askPart, third.roundedUp(toMultipleOf: max(unit, niceUnit(third))))
    }
    if because.contains("our-promise") { return advice(.keepOurPromise, balance.overdue) }
    return advice(.askAll, balance.overdue)
  }

  /// Half the amount's own power of ten, so that what is asked for is said in one breath.
  private static func niceUnit(_ amount: Money) -> Int {
    var power = 1
    while power * 10 <= amount.minorUnits { power *= 10 }
    return max(1, power / 10)
  }
}
