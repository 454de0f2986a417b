import Finance

/// Looks for plans that show what is wrong with a policy, on the grid that proposals are taken from.
struct PolicyExampleSearch {
  let policy: Policy
  let setting: PlanSetting
  let home: Currency

  // MARK: - Two levels

  /// A plan that one level may sign and the other may not because of this limit, as short as there is one;
  /// `nil` when the grid has none.
  func example(
    of key: LimitKey, allowedBy lower: Limits, refusedBy higher: Limits, facts: DealFacts
  ) -> PolicyFinding.Example? {
    let rules = Set(key.rules.map { $0.name })
    guard !rules.isEmpty else { return nil }
    var best: PolicyFinding.Example?
    for currency in currencies(key, lower, higher) {
      for balance in balances(currency, lower, higher) {
        for (plan, facts) in candidates(key, balance, lower, facts)
        where plan.instalments.count < best?.plan.instalments.count ?? .max {
          guard PolicyRules.allow(plan, lower, given: facts) else { continue }
          let broken = broken(plan, higher, facts)
          guard !broken.isEmpty, broken.allSatisfy({ rules.contains($0.rule) }) else { continue }
          best = PolicyFinding.Example(plan: plan, broken: broken)
        }
        if best != nil { return best }
      }
    }
    return nil
  }

  private func broken(_ plan: ProposedPlan, _ limits: Limits, _ facts: DealFacts) -> [LimitUse] {
    PolicyRules.uses(by: plan, of: limits, given: facts).filter { !$0.isKept }
  }

  /// The currencies in which a limit of amounts is narrower, else the book's own.
  private func currencies(_ key: LimitKey, _ lower: Limits, _ higher: Limits) -> [Currency] {
    let narrower = key.narrowerCurrencies(higher, than: lower)
    return narrower.isEmpty ? [home] : narrower.filter { $0 == home } + narrower.filter { $0 != home }
  }

  /// What may be signed for at the lower level, from the smallest sum that makes several payments to the largest.
  private func balances(_ currency: Currency, _ lower: Limits, _ higher: Limits? = nil) -> [Money] {
    let usual = max(
      100 * currency.minorUnitsPerMajor, 10 * policy.roundingUnit(currency))
    let least = lower.instalmentMin[currency]?.minorUnits ?? usual
    var units = [2, 4, 6, 12, 24, 60].map { $0 * least }
    if let most = higher?.balanceMax[currency]?.minorUnits { units += [most + least, most + 1] }
    if let most = lower.balanceMax[currency]?.minorUnits {
      units = units.filter { $0 <= most } + [most]
    }
    return units.filter { $0 > 0 && $0 <= Money.minorUnitsMax }
      .map { Money(minorUnits: $0, currency: currency) }
  }

  // MARK: - Candidates

  private typealias Candidate = (plan: ProposedPlan, facts: DealFacts)

  /// Plans of the grid at the limits of a level; for what the grid doesn't vary, a plan made for the limit.
  private func candidates(
    _ key: LimitKey, _ balance: Money, _ limits: Limits, _ facts: DealFacts
  ) -> [Candidate] {
    var facts = facts
    switch key {
    case .stepUpPercent, .balloonPercent:
      return [rising(key, balance, limits)].compactMap { $0.map { ($0, facts) } }
    case .discountPercent:
      let discount = balance.share(limits.discountMax, rounding: .down)
      return [
        single(balance - discount, of: balance, limits) { $0.discount = discount }
      ].compactMap { $0.map { ($0, facts) } }
    case .interestWaiverPercent:
      facts.accruedInterest = balance
      let waived = balance.share(limits.interestWaiverMax, rounding: .down)
      return [single(balance, of: balance, limits) { $0.waivedInterest = waived }]
        .compactMap { $0.map { ($0, facts) } }
    case .feeWaiverPercent:
      facts.fees = balance
      let waived = balance.share(limits.feeWaiverMax, rounding: .down)
      return [single(balance, of: balance, limits) { $0.waivedFees = waived }]
        .compactMap { $0.map { ($0, facts) } }
    case .livePlans:
      facts.livePlans = limits.livePlansMax - 1
      return [single(balance, of: balance, limits)].compactMap { $0.map { ($0, facts) } }
    case .brokenPlans:
      facts.brokenPlans = limits.brokenPlansMax
      return [single(balance, of: balance, limits)].compactMap { $0.map { ($0, facts) } }
    case .freeCashPercent:
      facts.means.freeCash = balance
      return grid(balance, limits, facts).map { ($0, facts) }
    default: return grid(balance, limits, facts).map { ($0, facts) }
    }
  }

  /// The plain plans that a level may sign.
  private func grid(_ balance: Money, _ limits: Limits, _ facts: DealFacts) -> [ProposedPlan] {
    tables(balance, limits, facts).flatMap { table in table.entries.map(table.plan) }
  }

  /// A grid for each frequency that the level may agree to.
  private func tables(_ balance: Money, _ limits: Limits, _ facts: DealFacts) -> [PlanTable] {
    var setting = setting
    setting.roundingUnit = policy.roundingUnit(balance.currency)
    return PaymentFrequency.Kind.allCases.filter { limits.frequencies.contains($0) }.map {
      PlanTable(
        PlanGrid(
          setting: setting, levels: [limits], facts: facts, balance: balance,
          wishes: PlanGrid.Wishes(kind: $0), forms: [.deferral, .equal, .downPayment]))
    }
  }

  /// One payment, the latest that the level may grant.
  private func single(
    _ amount: Money, of balance: Money, _ limits: Limits,
    _ change: (inout PlanTerms) -> Void = { _ in }
  ) -> ProposedPlan? {
    guard amount.isPositive else { return nil }
    let days = min(limits.deferralDaysMax, limits.firstPaymentDaysMax)
    let latest = setting.calendar.shift(setting.today.adding(days: days), by: .preceding)
    guard latest > setting.today else { return nil }
    var terms = setting.terms
    change(&terms)
    return ProposedPlan(
      today: setting.today, balance: balance, instalments: [setting.instalment(latest, amount)],
      frequency: limits.frequencies.contains(.monthly) ? .monthly : .weekly, terms: terms)
  }

  /// Four payments: the least first one, then a step as steep as the level may grant, or the largest balloon.
  private func rising(_ key: LimitKey, _ balance: Money, _ limits: Limits) -> ProposedPlan? {
    let whole = balance.minorUnits
    let least = balance.share(limits.firstPaymentShareMin, rounding: .up).minorUnits
    var amounts: [Int]
    if key == .stepUpPercent {
      // After the first: one part, then twice r parts.
      let ratio = limits.stepUpMax.basisPoints
      let first = max(least, whole / 4)
      let part = Rounding.up.divide(
        Int128(whole - first) * 10_000, by: 10_000 + 2 * Int128(ratio))
      let step = Int(Int128(part) * Int128(ratio) / 10_000)
      amounts = [whole - part - 2 * step, part, step, step]
    } else {
      let last = balance.share(limits.balloonMax, rounding: .down).minorUnits
      let first = max(least, (whole - last + 2) / 3)
      let each = (whole - last - first) / 2
      amounts = [whole - last - 2 * each, each, each, last]
    }
    // As often as the level may agree to, so that they lie within its term.
    let kinds = PaymentFrequency.Kind.allCases.filter(limits.frequencies.contains)
    guard let kind = kinds.last, amounts.allSatisfy({ $0 > 0 }) else { return nil }
    let start = setting.calendar.adding(businessDays: 1, to: setting.today)
    let frequency = PaymentFrequency(kind, first: start)
    return ProposedPlan(
      today: setting.today, balance: balance,
      instalments: amounts.enumerated().map { index, units in
        setting.instalment(
          frequency.date(index, from: start), Money(minorUnits: units, currency: balance.currency))
      }, frequency: kind, terms: setting.terms)
  }

  // MARK: - One level

  enum Reach {
    /// The example is the plainest plan, with what it breaks.
    case nothing(PolicyFinding.Example?)
    case onePayment(PolicyFinding.Example?)
    case several
  }

  /// What a level can sign at all, of any balance that is within it: in the book's own currency, and in each
  /// that has a largest balance; the currency with the least counts. Free cash is taken to be ample.
  func reach(_ limits: Limits, facts: DealFacts) -> Reach {
    var worst = Reach.several
    for currency in [home] + limits.balanceMax.keys.filter({ $0 != home }).sorted() {
      var facts = facts
      facts.means.freeCash = Money(minorUnits: Money.minorUnitsMax, currency: currency)
      switch (reach(limits, balances(currency, limits), facts), worst) {
      case (.nothing(let example), _): return .nothing(example)
      case (.onePayment(let example), .several): worst = .onePayment(example)
      default: break
      }
    }
    return worst
  }

  private func reach(_ limits: Limits, _ balances: [Money], _ facts: DealFacts) -> Reach {
    var signsOne = false
    for balance in balances {
      for table in tables(balance, limits, facts) {
        if table.hasSeveral { return .several }
        signsOne = signsOne || !table.entries.isEmpty
      }
    }
    let example = balances.last.flatMap { two($0, limits) }.map {
      PolicyFinding.Example(plan: $0, broken: broken($0, limits, facts))
    }
    return signsOne ? .onePayment(example) : .nothing(example)
  }

  /// Two halves, the first as soon as can be.
  private func two(_ balance: Money, _ limits: Limits) -> ProposedPlan? {
    let kind = PaymentFrequency.Kind.allCases.first(where: limits.frequencies.contains) ?? .monthly
    let start = setting.calendar.adding(businessDays: 1, to: setting.today)
    var setting = setting
    setting.roundingUnit = policy.roundingUnit(balance.currency)
    return setting.plan(
      PlanOutline(start: start, count: 2, frequency: PaymentFrequency(kind, first: start)),
      balance: balance)
  }

  /// One payment on the last day for the first of several, which is too late for it.
  func singlePayment(_ limits: Limits, facts: DealFacts) -> PolicyFinding.Example? {
    guard let balance = balances(home, limits).first else { return nil }
    let day = setting.today.adding(days: limits.firstPaymentDaysMax)
    let plan = ProposedPlan(
      today: setting.today, balance: balance, instalments: [setting.instalment(day, balance)],
      frequency: .monthly, terms: setting.terms)
    let broken = broken(plan, limits, facts)
    return broken.isEmpty ? nil : PolicyFinding.Example(plan: plan, broken: broken)
  }
}
