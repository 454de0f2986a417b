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
    /// An instrument in hand covers all that is overdue: see that it is honoured.
    case awaitInstrument = "await-instrument"
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
  /// By when; the day on which an instrument matures where that is waited for.
  let by: CivilDate?
  /// Whether that is a first part of it.
  var isPart = false
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
    let cover = InstrumentCover(account, currency: balance.overdue.currency)
    let covered = cover.total(
      of: account.items.filter { $0.isOverdue && !$0.isOnHold }, balance.overdue.currency)
    if covered.isPositive { because.append("instrument") }
    func advice(_ aim: Aim, _ amount: Money? = nil, by day: CivilDate? = nil) -> Advice {
      Advice(
        aim: aim, amount: amount, by: day ?? (amount == nil ? nil : by),
        floorShare: limits.firstPaymentShareMin, floorMonths: limits.termMonthsMax,
        because: because)
    }
    if account.hold != nil { return advice(.hold) }
    if plan != nil { return advice(.followPlan) }
    if balance.overdue.isZero {
      return advice(balance.disputed.isPositive ? .settleDispute : .nothing)
    }
    let asked = balance.overdue - covered
    guard asked.isPositive else {
      return advice(.awaitInstrument, by: cover.instruments.first?.maturity)
    }
    if clock.map({ $0.state != .running }) ?? false { return advice(.acknowledge, asked) }
    let isPart = because.contains("promise-broken") || behaviour.direction == .worse
    let amount = isPart ? part(asked, settings) : asked
    // Whoever hasn't kept their own promise is told of it before they can ask for anything.
    let isOurTurn = because.contains("our-promise")
    var made = advice(isOurTurn ? .keepOurPromise : isPart ? .askPart : .askAll, amount)
    made.isPart = isPart
    return made
  }

  /// About a third, in a sum that is easily said.
  private static func part(_ whole: Money, _ settings: BookSettings) -> Money {
    let unit = settings.policy.roundingUnit(whole.currency)
    let third = whole.share(Share(basisPoints: 3_333), rounding: .up)
    return third.roundedUp(toMultipleOf: max(unit, niceUnit(third)))
  }

  /// Half the amount's own power of ten, so that what is asked for is said in one breath.
  private static func niceUnit(_ amount: Money) -> Int {
    var power = 1
    while power * 10 <= amount.minorUnits { power *= 10 }
    return max(1, power / 10)
  }
}
