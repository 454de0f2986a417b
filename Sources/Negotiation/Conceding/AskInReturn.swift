import Finance

/// The one thing to ask for in return for a concession, with its figure where it has one.
public struct AskInReturn: Sendable, Hashable {
  public let kind: InReturn
  /// What more is asked for, or set off; `nil` where the thing has no amount.
  public let amount: Money?
  /// By when; `nil` where the thing has no day.
  public let date: CivilDate?

  public init(_ kind: InReturn, amount: Money? = nil, date: CivilDate? = nil) {
    self.kind = kind
    self.amount = amount
    self.date = date
  }
}

extension AskInReturn {
  /// A term in months from which a guarantor is asked for.
  static let longTermMonths = 6

  /// What to ask for in return for agreeing to `plan`; `nil` when everything was received.
  ///
  /// The first of these that fits and wasn't received yet, dearest to us first:
  /// 1. a larger first payment, where they have cash now that the plan doesn't ask for: by that much;
  /// 2. an earlier date, where they will have the first payment before its day: that day;
  /// 3. a set-off, where we owe them something;
  /// 4. a dated instrument, then direct debit, where a promise was broken;
  /// 5. a guarantor, where the plan is over the person's own level, the grade is a weak one, or it runs for half
  ///    a year and more;
  /// 6. a written acknowledgement;
  /// 7. current invoices paid on time.
  ///
  /// `rank` is the person's own level; `weakGrades` are the grades, by their names in the settings, for which the
  /// firm wants security.
  public static func next(
    for plan: ProposedPlan, policy: Policy, rank: Int, facts: DealFacts, setting: PlanSetting,
    received: Set<InReturn> = [], weakGrades: Set<String> = []
  ) -> AskInReturn? {
    let received = received.union(plan.terms.inReturn)
    var asks: [AskInReturn?] = [
      largerFirstPayment(plan, facts.means, setting), earlierDate(plan, facts.means, setting),
    ]
    if let weOwe = facts.weOwe, weOwe.isPositive {
      asks.append(AskInReturn(.setOff, amount: min(weOwe, plan.toBePaid)))
    }
    if facts.promisesKept < facts.promisesDue || facts.brokenPlans > 0 {
      asks += [
        AskInReturn(.datedInstrument, amount: plan.last.amount, date: plan.last.due),
        AskInReturn(.directDebit),
      ]
    }
    let limits = policy.applied(to: facts).levels[rank].limits
    if !PolicyRules.allow(plan, limits, given: facts) || plan.termMonths >= longTermMonths
      || facts.grade.map(weakGrades.contains) ?? false
    {
      asks.append(AskInReturn(.guarantor))
    }
    asks += [AskInReturn(.writtenAcknowledgement), AskInReturn(.currentOnTime)]
    return asks.compactMap { $0 }.first { !received.contains($0.kind) }
  }

  /// A plan of one payment can't begin with more.
  private static func largerFirstPayment(
    _ plan: ProposedPlan, _ means: StatedMeans, _ setting: PlanSetting
  ) -> AskInReturn? {
    guard plan.instalments.count > 1, let cash = means.cashNow else { return nil }
    let more = (min(cash, plan.toBePaid) - plan.first.amount)
      .roundedDown(toMultipleOf: setting.roundingUnit)
    return more.isPositive
      ? AskInReturn(.largerFirstPayment, amount: more, date: plan.first.due) : nil
  }

  private static func earlierDate(
    _ plan: ProposedPlan, _ means: StatedMeans, _ setting: PlanSetting
  ) -> AskInReturn? {
    guard means.isStated else { return nil }
    let income = means.income(from: plan.today, until: plan.first.due)
    guard let there = income.first(where: { $0.total >= plan.first.amount.minorUnits })
    else { return nil }
    let day = setting.instalment(max(there.day, plan.today.adding(days: 1)), plan.first.amount).due
    return plan.first.due.days(since: day) > ProposalEngine.nearDays
      ? AskInReturn(.earlierDate, amount: plan.first.amount, date: day) : nil
  }
}
