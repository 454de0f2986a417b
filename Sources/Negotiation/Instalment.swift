import Finance

/// One payment of a plan.
public struct Instalment: Sendable, Hashable {
  /// The day agreed on, before it is moved to a business day.
  public let nominal: CivilDate
  /// The business day on which the money is due.
  public let due: CivilDate
  /// What is to be paid on that day, all told.
  public let amount: Money
  /// What of the amount is interest.
  public let interest: Money

  public init(nominal: CivilDate, due: CivilDate, amount: Money, interest: Money? = nil) {
    self.nominal = nominal
    self.due = due
    self.amount = amount
    self.interest = interest ?? .zero(amount.currency)
  }

  /// What of the amount lowers the debt.
  public var principal: Money { amount - interest }
}

/// A plan as a policy judges it: a balance, and the payments that are to settle it.
public struct ProposedPlan: Sendable, Hashable {
  /// The day the plan is agreed on.
  public let today: CivilDate
  public let balance: Money
  /// In order of time; never empty.
  public let instalments: [Instalment]
  public let frequency: PaymentFrequency.Kind
  public let terms: PlanTerms

  public init(
    today: CivilDate, balance: Money, instalments: [Instalment], frequency: PaymentFrequency.Kind,
    terms: PlanTerms = PlanTerms()
  ) {
    precondition(!instalments.isEmpty, "a plan has at least one payment")
    self.today = today
    self.balance = balance
    self.instalments = instalments
    self.frequency = frequency
    self.terms = terms
  }

  public var first: Instalment { instalments[0] }
  public var last: Instalment { instalments[instalments.count - 1] }
  /// What is paid, interest included.
  public var total: Money { instalments.map(\.amount).sum(balance.currency) }
  public var principal: Money {
    instalments.reduce(.zero(balance.currency)) { $0 + $1.principal }
  }
  public var interest: Money { instalments.map(\.interest).sum(balance.currency) }
  /// What the payments are to settle: the balance less what is given up of it.
  public var toBePaid: Money { balance - (terms.discount ?? .zero(balance.currency)) }
  /// What the payments leave open; negative when they exceed what is to be paid.
  public var uncovered: Money { toBePaid - principal }

  /// Days from today to the first payment.
  public var daysToFirst: Int { first.due.days(since: today) }

  /// Months from the month of the first payment to that of the last, by the agreed days.
  public var termMonths: Int {
    let (y1, m1, _) = first.nominal.components
    let (y2, m2, _) = last.nominal.components
    return (y2 - y1) * 12 + m2 - m1
  }

  /// The mean days until a unit of the money is in, rounded to a whole day.
  public var meanDaysToCash: Int {
    let weighted = instalments.reduce(Int128(0)) { sum, instalment in
      sum + Int128(instalment.amount.minorUnits) * Int128(instalment.due.days(since: today))
    }
    return Rounding.halfUp.divide(weighted, by: max(1, Int128(total.minorUnits)))
  }
}
