import Finance

/// The part of a plan that a rule looks at, so that a grid asks it once for all plans that share the part.
enum RuleScope {
  /// The amounts in their order, what is given up, and whether there are several.
  case amounts
  /// The days, and whether there are several.
  case dates
  /// The frequency, and whether there are several.
  case frequency
  /// The balance, the terms that all plans of a grid share, and what is known of the customer.
  case account
  /// The amounts and the calendar months of the agreed days.
  case months
  /// Both amounts and days: asked for each plan.
  case whole
}

extension PolicyRules {
  /// A rule that isn't named here is asked for each plan: slower, never wrong.
  static func scope(of rule: any PolicyRule.Type) -> RuleScope {
    scopes[rule.name] ?? .whole
  }

  static func rules(_ scope: RuleScope) -> [any PolicyRule.Type] {
    all.filter { Self.scope(of: $0) == scope }
  }

  private static let scopes: [String: RuleScope] = [
    PaymentsCoverTheBalance.name: .amounts,
    DownPaymentIsLargeEnough.name: .amounts,
    InstalmentIsLargeEnough.name: .amounts,
    StepUpIsGentleEnough.name: .amounts,
    BalloonIsSmallEnough.name: .amounts,
    DiscountIsSmallEnough.name: .amounts,
    PaymentsLeaveThemEnough.name: .months,
    TermIsShortEnough.name: .dates,
    FirstPaymentIsSoonEnough.name: .dates,
    DeferralIsShortEnough.name: .dates,
    FrequencyIsAllowed.name: .frequency,
    BalanceIsWithinAuthority.name: .account,
    InterestWaiverIsSmallEnough.name: .account,
    FeeWaiverIsSmallEnough.name: .account,
    LivePlansAreFewEnough.name: .account,
    BrokenPlansAreFewEnough.name: .account,
  ]
}

/// What some rules say of a part of a plan, for one level.
struct Standing: Equatable {
  var isKept = true
  /// The sum of what is used of the limits, in basis points.
  var used = 0
  /// Rules that had something to say of how much.
  var rules = 0

  init() {}

  init(
    _ rules: [any PolicyRule.Type], _ plan: ProposedPlan, _ limits: Limits, _ facts: DealFacts
  ) {
    for rule in rules {
      guard let use = rule.use(by: plan, of: limits, given: facts) else { continue }
      isKept = isKept && use.isKept
      // A yes or no takes no room.
      if case .word = use.limit { continue }
      used += use.used
      self.rules += 1
    }
  }

  static func + (a: Standing, b: Standing) -> Standing {
    var sum = a
    sum.isKept = a.isKept && b.isKept
    sum.used += b.used
    sum.rules += b.rules
    return sum
  }

  /// The mean of what is used, in basis points.
  var meanUsed: Int { rules == 0 ? 0 : used / rules }
}

/// Asks the rules for parts of plans, level by level.
struct GridRules {
  let grid: PlanGrid
  private let amountRules = PolicyRules.rules(.amounts)
  private let dateRules = PolicyRules.rules(.dates)
  /// The rules that are asked for each row of amounts in each pattern of months.
  private let monthRules: [any PolicyRule.Type]
  /// The rules that are asked for each plan.
  let wholeRules: [any PolicyRule.Type]
  /// Whether and how far the account itself is within each level.
  let account: [Standing]
  private let probeDates: [CivilDate]
  /// Level by level for each frequency that is tried, of several payments.
  private let frequencies: [PaymentFrequency.Kind: [Standing]]
  /// Level by level, of one payment.
  private let single: [Standing]

  init(_ grid: PlanGrid) {
    self.grid = grid
    monthRules = PolicyRules.rules(.months).filter { $0.speaks(given: grid.facts) }
    wholeRules = PolicyRules.rules(.whole).filter { $0.speaks(given: grid.facts) }
    probeDates = (0...PlanGrid.countMax).map { grid.setting.today.adding(days: 7 * ($0 + 1)) }
    func ask(_ scope: RuleScope, _ count: Int, _ kind: PaymentFrequency.Kind) -> [Standing] {
      let payment = Instalment(
        nominal: grid.setting.today, due: grid.setting.today, amount: grid.balance)
      let probe = ProposedPlan(
        today: grid.setting.today, balance: grid.balance,
        instalments: Array(repeating: payment, count: count), frequency: kind,
        terms: grid.setting.terms)
      let rules = PolicyRules.rules(scope)
      return grid.levels.map { Standing(rules, probe, $0, grid.facts) }
    }
    account = ask(.account, 1, .monthly)
    single = ask(.frequency, 1, .monthly)
    frequencies = Dictionary(
      uniqueKeysWithValues: grid.kinds.map { ($0, ask(.frequency, 2, $0)) })
  }

  /// What the rules say of these amounts, on days that don't matter.
  func amounts(_ row: PlanAmounts) -> [Standing] {
    let currency = grid.balance.currency
    var payments: [Instalment] = []
    payments.reserveCapacity(row.count)
    for (index, amount) in row.amounts.enumerated() {
      payments.append(
        Instalment(
          nominal: probeDates[index], due: probeDates[index],
          amount: Money(minorUnits: amount, currency: currency)))
    }
    let probe = ProposedPlan(
      today: grid.setting.today, balance: grid.balance, instalments: payments,
      frequency: .monthly, terms: grid.terms(row))
    return grid.levels.map { Standing(amountRules, probe, $0, grid.facts) }
  }

  var asksMonths: Bool { !monthRules.isEmpty }

  /// What the rules say of these amounts in the months of these days, level by level.
  func months(_ row: PlanAmounts, _ dates: PlanDates) -> [Standing] {
    let plan = grid.plan(row, dates)
    return grid.levels.map { Standing(monthRules, plan, $0, grid.facts) }
  }

  /// What the rules say of all these days, level by level, with amounts that don't matter.
  func whole(_ row: PlanDates) -> [Standing] {
    let payments = row.nominal.indices.map {
      Instalment(nominal: row.nominal[$0], due: row.due[$0], amount: grid.balance)
    }
    return ask(payments, row.kind)
  }

  private func ask(_ payments: [Instalment], _ kind: PaymentFrequency.Kind) -> [Standing] {
    let probe = ProposedPlan(
      today: grid.setting.today, balance: grid.balance, instalments: payments,
      frequency: kind, terms: grid.setting.terms)
    let ofFrequency = payments.count == 1 ? single : frequencies[kind] ?? single
    return grid.levels.indices.map {
      Standing(dateRules, probe, grid.levels[$0], grid.facts) + ofFrequency[$0]
    }
  }

  /// What the rules say of the first day alone, of the first two, and so on, level by level, with amounts
  /// that don't matter.
  func dates(_ row: PlanDates) -> [Standing] {
    var standings: [Standing] = []
    standings.reserveCapacity(row.count * grid.levels.count)
    var payments: [Instalment] = []
    payments.reserveCapacity(row.count)
    for index in 0..<row.count {
      payments.append(
        Instalment(nominal: row.nominal[index], due: row.due[index], amount: grid.balance))
      standings += ask(payments, row.kind)
    }
    return standings
  }

  /// Whether a plan of several payments may begin on this day.
  func mayStartSeveral(_ start: CivilDate, _ kind: PaymentFrequency.Kind) -> Bool {
    let due = grid.setting.instalment(start, grid.balance).due
    let row = PlanDates(
      kind: kind, hasDown: false, nominal: [start, start], due: [due, due])
    return zip(dates(row).suffix(grid.levels.count), account).contains { ($0 + $1).isKept }
  }

  /// Whether a plan of several payments may begin with this amount, with others as large.
  func mayComeFirst(_ down: Money) -> Bool {
    let payment = Instalment(
      nominal: grid.setting.today, due: grid.setting.today, amount: down)
    let probe = ProposedPlan(
      today: grid.setting.today, balance: grid.balance, instalments: [payment, payment],
      frequency: .monthly, terms: grid.setting.terms)
    // The two don't make up the balance, and needn't.
    let rules = amountRules.filter { $0.name != PaymentsCoverTheBalance.name }
    return grid.levels.contains { Standing(rules, probe, $0, grid.facts).isKept }
  }
}

extension PlanGrid {
  func terms(_ row: PlanAmounts) -> PlanTerms {
    guard row.discount > 0 else { return setting.terms }
    var terms = setting.terms
    terms.discount = Money(minorUnits: row.discount, currency: balance.currency)
    return terms
  }

  /// The plan of these amounts on the first of these days.
  func plan(_ amounts: PlanAmounts, _ dates: PlanDates) -> ProposedPlan {
    let payments = amounts.amounts.enumerated().map { index, amount in
      Instalment(
        nominal: dates.nominal[index], due: dates.due[index],
        amount: Money(minorUnits: amount, currency: balance.currency))
    }
    return ProposedPlan(
      today: setting.today, balance: balance, instalments: payments,
      frequency: payments.count == 1 ? .monthly : dates.kind, terms: terms(amounts))
  }
}
