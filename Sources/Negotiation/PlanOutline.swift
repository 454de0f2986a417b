import Finance

/// The few numbers that make a plan of the ordinary shapes; the dates and amounts follow from them.
public struct PlanOutline: Sendable, Hashable {
  /// Paid first, by itself; `nil` for equal instalments or a deferral.
  public var downPayment: Money?
  /// The day of the first payment, before it is moved to a business day.
  public var start: CivilDate
  /// Equal payments: all of them, or those after the down payment.
  public var count: Int
  public var frequency: PaymentFrequency

  public init(
    downPayment: Money? = nil, start: CivilDate, count: Int, frequency: PaymentFrequency
  ) {
    self.downPayment = downPayment
    self.start = start
    self.count = count
    self.frequency = frequency
  }
}

/// What turns outlines and offers into dated amounts: the day, the calendar and the rules of the book.
public struct PlanSetting: Sendable {
  public var today: CivilDate
  public var calendar: BusinessCalendar
  public var shift: ShiftRule
  /// Instalments are multiples of this many minor units.
  public var roundingUnit: Int
  /// Which of equal instalments takes the odd amount.
  public var oddAmount: OddAmount
  /// What a plan says besides its payments when nobody said otherwise.
  public var terms: PlanTerms

  public init(
    today: CivilDate, calendar: BusinessCalendar, shift: ShiftRule, roundingUnit: Int,
    oddAmount: OddAmount = .last, terms: PlanTerms = PlanTerms()
  ) {
    self.today = today
    self.calendar = calendar
    self.shift = shift
    self.roundingUnit = max(1, roundingUnit)
    self.oddAmount = oddAmount
    self.terms = terms
  }

  /// A payment on `nominal`, moved to a business day. A day that would move to today or before goes
  /// forward: nobody can pay in the past.
  public func instalment(_ nominal: CivilDate, _ amount: Money) -> Instalment {
    var due = calendar.shift(nominal, by: shift)
    if due <= today { due = calendar.shift(max(nominal, today.adding(days: 1)), by: .following) }
    return Instalment(nominal: nominal, due: due, amount: amount)
  }

  /// `amount` in `count` equal parts, rounded down to the unit, the odd amount where the policy wants it.
  ///
  /// Where a part would be less than ten units, whole minor units are used instead.
  public func parts(of amount: Money, count: Int) -> [Money] {
    precondition(count > 0, "an amount is parted into at least one")
    let exact = amount.minorUnits / count
    let unit = exact / roundingUnit >= 10 ? roundingUnit : 1
    let part = Money(minorUnits: exact / unit * unit, currency: amount.currency)
    let rest = Array(repeating: part, count: count - 1)
    let odd = [amount - part * (count - 1)]
    return oddAmount == .first ? odd + rest : rest + odd
  }

  /// The plan that an outline makes of a balance; `nil` when it cannot: a down payment that leaves
  /// nothing, or parts of nothing.
  public func plan(_ outline: PlanOutline, balance: Money) -> ProposedPlan? {
    guard outline.count >= 1, balance.minorUnits >= outline.count else { return nil }
    var instalments: [Instalment] = []
    var first = outline.start
    var rest = balance
    if let down = outline.downPayment {
      guard down.isPositive, down < balance else { return nil }
      instalments.append(instalment(outline.start, down))
      rest -= down
      first = outline.frequency.firstDate(afterDownPayment: outline.start)
    }
    guard rest.minorUnits >= outline.count else { return nil }
    for (index, amount) in parts(of: rest, count: outline.count).enumerated() {
      instalments.append(instalment(outline.frequency.date(index, from: first), amount))
    }
    let plan = ProposedPlan(
      today: today, balance: balance, instalments: instalments, frequency: outline.frequency.kind,
      terms: terms)
    assert(plan.uncovered.isZero, "the instalments must add up to the balance")
    return plan
  }
}
