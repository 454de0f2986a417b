import Finance

/// One payment of a plan.
public struct Instalment: Sendable, Hashable {
  /// The day agreed on, before it is moved to a business day.
  public let nominal: CivilDate
  /// The business day on which the money is due.
  public let due: CivilDate
  public let amount: Money

  public init(nominal: CivilDate, due: CivilDate, amount: Money) {
    self.nominal = nominal
    self.due = due
    self.amount = amount
  }
}

/// A plan as a policy judges it: a balance, and the payments that are to settle it.
public struct ProposedPlan: Sendable, Hashable {
  /// The day the plan is agreed on.
  public let today: CivilDate
  public let balance: Money
  /// In order of time; never empty.
  public let instalments: [Instalment]
  public let frequency: PaymentFrequency.Kind

  public init(
    today: CivilDate, balance: Money, instalments: [Instalment], frequency: PaymentFrequency.Kind
  ) {
    precondition(!instalments.isEmpty, "a plan has at least one payment")
    self.today = today
    self.balance = balance
    self.instalments = instalments
    self.frequency = frequency
  }

  public var first: Instalment { instalments[0] }
  public var last: Instalment { instalments[instalments.count - 1] }
  public var total: Money { instalments.map(\.amount).sum(balance.currency) }
  /// What the payments leave open; negative when they exceed the balance.
  public var uncovered: Money { balance - total }

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

  /// What the payments look like, whatever they are called.
  public var shape: PlanShape {
    if instalments.count == 1 { return .deferral }
    let rest = instalments.dropFirst()
    let isLevel = rest.dropLast().allSatisfy { $0.amount == instalments[1].amount }
    if daysToFirst > PlanShape.promptDaysMax { return .deferralThenInstalments }
    let difference = abs(first.amount.minorUnits - instalments[1].amount.minorUnits)
    // The odd amount on the last of two payments doesn't make the first a down payment.
    let isEqual = difference == 0 || (instalments.count == 2 && difference * 50 < total.minorUnits)
    return isLevel && !isEqual ? .downPayment : .equal
  }
}

/// The forms of plan that are offered.
public enum PlanShape: String, Sendable, CaseIterable {
  /// Everything at once, by a date.
  case deferral
  case equal
  case downPayment = "down-payment"
  case deferralThenInstalments = "deferral-then-instalments"

  /// A plan whose first payment lies further ahead than this starts with a deferral.
  public static let promptDaysMax = 31
}
