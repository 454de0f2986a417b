import Archive
import Correspondence
import Finance
import Negotiation
import Receivables

/// What to aim for in a call, and the facts that speak for it.
struct Advice: Equatable {
  enum Aim: String, CaseIterable {
    /// Paused: don't chase.
    case hold
    /// A plan is running and all that is due of it is in: see that it is kept.
    case followPlan = "follow-plan"
    /// A plan is running and a payment whose day has passed isn't in: ask for what is missing.
    case catchUp = "catch-up"
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
  /// The payments of the running plan that aren't whole though their day has passed, earliest first.
  var missed: [BreachFact.Due] = []
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
    if let plan {
      guard let behind = PlanShortfall(plan, account) else { return advice(.followPlan) }
      because.insert("plan-behind", at: 0)
      guard behind.asked.isPositive else {
        return advice(.awaitInstrument, by: behind.matures)
      }
      var made = advice(.catchUp, behind.asked)
      made.missed = behind.missed
      return made
    }
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

/// What of a running plan isn't in though its day has passed.
private struct PlanShortfall {
  let missed: [BreachFact.Due]
  /// What has to be asked for so that the plan runs on: an instrument in hand isn't asked for again.
  let asked: Money
  /// When the first instrument that covers something of it matures.
  let matures: CivilDate?

  /// - Returns: `nil` while the plan is kept, and while all of its invoices are on hold or contested.
  init?(_ plan: PlanDocument, _ account: CustomerAccount) {
    let currency = plan.plan.balance.currency
    let numbers = Set(plan.invoices.map(\.number))
    let items = account.items.filter { numbers.contains($0.invoice.number) && !$0.isOnHold }
    missed = PlanProgress(plan, account).missed
    guard !missed.isEmpty, items.contains(where: { $0.undisputed.isPositive }) else { return nil }
    let cover = InstrumentCover(account, currency: currency)
    asked = missed.map(\.missing).sum(currency) - cover.total(of: items, currency)
    matures =
      cover.instruments.first {
        $0.invoiceNumbers.isEmpty || !numbers.isDisjoint(with: $0.invoiceNumbers)
      }?.maturity
  }
}
