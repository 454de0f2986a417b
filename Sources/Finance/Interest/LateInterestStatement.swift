/// Interest and the fixed sum on one late debt up to a day, with everything that explains them.
///
/// Payments after the day are left aside, so that a statement as of a past day stays what it was. Paying
/// the principal ends the growth of interest and takes away none of it.
public struct LateInterestStatement: Sendable, Equatable {
  public let debt: LateDebt
  public let profile: InterestProfile
  public let asOf: CivilDate
  /// The first day that bears interest.
  public let firstDay: CivilDate
  public let working: InterestWorking
  /// What the profile grants beside interest; `nil` when nothing was open on the first day, the day
  /// hasn't come, or the profile grants none.
  public let fixedSum: FixedSum?
  /// What the next day adds; `nil` when nothing is open, or the debt isn't late by then.
  public let nextDay: NextDay?
  /// In the order of time, each once.
  public let warnings: [InterestWarning]
  /// What the creditor does about the interest.
  public let treatment: InterestTreatment
  /// What the creditor does about the fixed sum.
  public let fixedSumTreatment: InterestTreatment
  /// What was paid on the interest, and on the fixed sum, by then.
  public let paid: Paid

  /// What was paid beside the principal; neither lowers what goes on to bear interest.
  public struct Paid: Sendable, Equatable {
    public let interest: Money
    public let fixedSum: Money

    public init(interest: Money, fixedSum: Money) {
      self.interest = interest
      self.fixedSum = fixedSum
    }

    public static func nothing(_ currency: Currency) -> Paid {
      Paid(interest: .zero(currency), fixedSum: .zero(currency))
    }
  }

  /// Interest of one day more on what is open. Where the payment day fixes the rate for the whole delay,
  /// a new rate from that day on would change the days before it too; that is not in here.
  public struct NextDay: Sendable, Equatable {
    public let date: CivilDate
    public let exact: ExactAmount
    /// Rounded by itself: days don't always add up to the rounded sum of a period.
    public let rounded: Money
    public let applied: RateRule.Applied
  }

  /// - Parameters:
  ///   - asOf: the day of the statement, which bears interest itself when the payment day does.
  ///   - fixedSumTreatment: as `treatment` when it isn't given.
  ///   - paid: what was paid on interest and fixed sum by then, in the debt's currency; nothing when it isn't
  ///     given.
  /// - Throws: ``InterestFault/noRate(table:on:firstKnown:)`` or ``InterestFault/receiptDayNeeded``.
  public init(
    of debt: LateDebt, profile: InterestProfile, asOf: CivilDate,
    treatment: InterestTreatment = .claimed, fixedSumTreatment: InterestTreatment? = nil,
    paid: Paid? = nil
  ) throws(InterestFault) {
    let firstDay = try profile.firstDay(of: debt)
    let schedule = InterestSchedule(debt: debt, profile: profile, firstDay: firstDay, asOf: asOf)
    let working = InterestWorking(
      try schedule.stretches(), currency: debt.principal.currency, dayCount: profile.dayCount,
      rounding: profile.rounding)
    let nextDay = try schedule.nextDay()
    let isLate = firstDay <= profile.lastDay(until: asOf)
    let owed = isLate ? schedule.openWhenInterestStarts : .zero(debt.principal.currency)
    self.debt = debt
    self.profile = profile
    self.asOf = asOf
    self.firstDay = firstDay
    self.working = working
    self.fixedSum = profile.fixedSum?.sum(for: owed)
    self.nextDay = nextDay
    self.warnings = schedule.warnings(
      working.lines.map(\.applied) + [nextDay?.applied].compactMap { $0 }, owed: owed)
    self.treatment = treatment
    self.fixedSumTreatment = fixedSumTreatment ?? treatment
    self.paid = paid ?? .nothing(debt.principal.currency)
  }

  public var currency: Currency { debt.principal.currency }

  /// The interest that has accrued, whatever is done about it.
  public var interest: Money { working.total }

  /// The principal open at the end of the statement's day.
  public var openPrincipal: Money { debt.open(atEndOf: asOf) }

  /// The interest that was not paid, whatever is done about it.
  public var unpaidInterest: Money { max(interest - paid.interest, .zero(currency)) }

  /// The part of the fixed sum that was not paid, whatever is done about it.
  public var unpaidFixedSum: Money {
    max((fixedSum?.amount ?? .zero(currency)) - paid.fixedSum, .zero(currency))
  }

  /// What was paid over interest and fixed sum: a credit note, or money entered later for an earlier day,
  /// has made them smaller since.
  public var overpaid: Money {
    let sums = (fixedSum?.amount ?? .zero(currency)) + interest
    let unpaid = unpaidInterest + unpaidFixedSum
    return paid.interest + paid.fixedSum + unpaid - sums
  }

  /// The part of the interest that is asked for.
  public var claimedInterest: Money { treatment == .claimed ? unpaidInterest : .zero(currency) }

  /// The part of the fixed sum that is asked for.
  public var claimedFixedSum: Money {
    fixedSumTreatment == .claimed ? unpaidFixedSum : .zero(currency)
  }

  /// All that is asked for: open principal, claimed interest and claimed fixed sum.
  public var totalClaimed: Money { openPrincipal + claimedInterest + claimedFixedSum }
}

extension Sequence where Element == LateInterestStatement {
  /// What one day more adds to all of them together.
  ///
  /// The days are added before they are rounded, except where the rule rounds each day's interest first.
  public func nextDay(_ currency: Currency) -> Money {
    let days = compactMap { statement in
      statement.nextDay.map { (day: $0, rounding: statement.profile.rounding) }
    }
    guard let rounding = days.first?.rounding, rounding != .dayRateFirst else {
      return days.map(\.day.rounded).sum(currency)
    }
    return days.map(\.day.exact).sum(currency).rounded(by: rounding.single)
  }
}
