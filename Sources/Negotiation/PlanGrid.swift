import Finance

/// Every plan of the ordinary shapes that one level may sign, on a grid coarse enough to say aloud.
///
/// - First payments fall on the wished date, on a month's end, on the next business day, or on the
///   last business day that the level allows; payment put off goes by the longest deferral.
/// - Down payments are the least that is allowed, the wished amount, and every 5% of the balance,
///   raised to the rounding unit.
/// - Counts run from one to as many payments as fit the longest term.
public struct PlanGrid: Sendable {
  public let setting: PlanSetting
  public let limits: Limits
  public let facts: DealFacts
  public let balance: Money

  /// The most payments a plan may have.
  public static let countMax = 60

  public init(setting: PlanSetting, limits: Limits, facts: DealFacts, balance: Money) {
    self.setting = setting
    self.limits = limits
    self.facts = facts
    self.balance = balance
  }

  /// The plans of the grid, all of them inside the limits.
  ///
  /// `wishes` adds dates and amounts that somebody named; `kind` is the wished frequency, taken where
  /// the level allows it (else all that it allows).
  public func plans(wishedStart: CivilDate?, wishedDown: Money?, kind: PaymentFrequency.Kind)
    -> [ProposedPlan]
  {
    let kinds =
      limits.frequencies.contains(kind)
      ? [kind] : PaymentFrequency.Kind.allCases.filter { limits.frequencies.contains($0) }
    var plans: [ProposedPlan] = []
    let downs = downPayments(wishedDown).filter(mayBePaidFirst)
    for start in starts(wishedStart) {
      if let single = plan(nil, start, 1, .monthEnd) { plans.append(single) }
      guard mayStartSeveral(start) else { continue }
      for kind in kinds {
        let frequencies = self.frequencies(kind, start: start)
        for frequency in frequencies {
          // Equal instalments take the start's own series: another would leave two near each other.
          if frequency == frequencies.first { addEqual(start, frequency, to: &plans) }
          addDowns(downs, start, frequency, to: &plans)
        }
      }
    }
    return plans
  }

  private func addEqual(
    _ start: CivilDate, _ frequency: PaymentFrequency, to plans: inout [ProposedPlan]
  ) {
    for count in 2...Self.countMax {
      guard fits(start, frequency.date(count - 1, from: start)) else { return }
      if let equal = plan(nil, start, count, frequency) { plans.append(equal) }
    }
  }

  /// The dates are the same for every down payment: they are worked out once.
  private func addDowns(
    _ downs: [Money], _ start: CivilDate, _ frequency: PaymentFrequency,
    to plans: inout [ProposedPlan]
  ) {
    let first = frequency.firstDate(afterDownPayment: start)
    var dated = [setting.instalment(start, balance)]
    for index in 0..<(Self.countMax - 1) {
      let nominal = frequency.date(index, from: first)
      guard fits(start, nominal) else { break }
      dated.append(setting.instalment(nominal, balance))
    }
    for down in downs {
      let rest = balance - down
      for count in 1..<max(1, dated.count) where rest.minorUnits >= count {
        let amounts = [down] + setting.parts(of: rest, count: count)
        let plan = ProposedPlan(
          today: setting.today, balance: balance,
          instalments: zip(dated, amounts).map {
            Instalment(nominal: $0.nominal, due: $0.due, amount: $1)
          }, frequency: frequency.kind, terms: setting.terms)
        if PolicyRules.allow(plan, limits, given: facts) { plans.append(plan) }
      }
    }
  }

  // MARK: - What need not be tried

  private static let startRules: [any PolicyRule.Type] = [
    FirstPaymentIsSoonEnough.self, DeferralIsShortEnough.self, BalanceIsWithinAuthority.self,
  ]
  private static let downRules: [any PolicyRule.Type] = [
    DownPaymentIsLargeEnough.self, InstalmentIsLargeEnough.self,
  ]

  /// Whether any plan of several payments may start on this day.
  private func mayStartSeveral(_ start: CivilDate) -> Bool {
    let payment = setting.instalment(start, balance)
    return keeps([payment, payment], Self.startRules)
  }

  /// Whether any plan may begin with this amount and go on with others as large.
  private func mayBePaidFirst(_ down: Money) -> Bool {
    let payment = Instalment(nominal: setting.today, due: setting.today, amount: down)
    return keeps([payment, payment], Self.downRules)
  }

  private func keeps(_ payments: [Instalment], _ rules: [any PolicyRule.Type]) -> Bool {
    let plan = ProposedPlan(
      today: setting.today, balance: balance, instalments: payments, frequency: .monthly)
    return rules.allSatisfy { $0.use(by: plan, of: limits, given: facts)?.isKept ?? true }
  }

  private func plan(
    _ down: Money?, _ start: CivilDate, _ count: Int, _ frequency: PaymentFrequency
  ) -> ProposedPlan? {
    let outline = PlanOutline(
      downPayment: down, start: start, count: count, frequency: frequency)
    guard let plan = setting.plan(outline, balance: balance),
      PolicyRules.allow(plan, limits, given: facts)
    else { return nil }
    return plan
  }

  /// Whether a last payment on `last` keeps the longest term; later ones need not be tried.
  private func fits(_ first: CivilDate, _ last: CivilDate) -> Bool {
    let months = (last.year - first.year) * 12 + last.month - first.month
    return months <= limits.termMonthsMax
  }

  /// Monthly payments follow the start's own day; after a down payment also the months' ends.
  private func frequencies(_ kind: PaymentFrequency.Kind, start: CivilDate) -> [PaymentFrequency] {
    let own = PaymentFrequency(kind, first: start)
    return own.kind == .monthly && own != .monthEnd ? [own, .monthEnd] : [own]
  }

  /// See the type's description; in order, each once.
  public func starts(_ wished: CivilDate?) -> [CivilDate] {
    let today = setting.today
    let latest = [
      limits.firstPaymentDaysMax, limits.deferralDaysMax,
    ].map { setting.calendar.shift(today.adding(days: $0), by: .preceding) }
    var starts = latest + [setting.calendar.adding(businessDays: 1, to: today)]
    if let wished { starts.append(wished) }
    var end = today.endOfMonth
    let last = today.adding(days: max(limits.firstPaymentDaysMax, limits.deferralDaysMax))
    while end <= last {
      starts.append(end)
      end = end.startOfMonth.adding(months: 1).endOfMonth
    }
    return Set(starts.filter { $0 > today }).sorted()
  }

  public func downPayments(_ wished: Money?) -> [Money] {
    var amounts: Set<Money> = []
    func add(_ amount: Money) {
      amounts.insert(amount.roundedUp(toMultipleOf: setting.roundingUnit))
    }
    add(balance.share(limits.firstPaymentShareMin, rounding: .up))
    for percent in stride(from: 5, through: 95, by: 5) {
      add(balance.share(Share(percent: percent), rounding: .up))
    }
    if let wished { amounts.insert(wished) }
    return amounts.filter { $0.isPositive && $0 < balance }.sorted()
  }
}
