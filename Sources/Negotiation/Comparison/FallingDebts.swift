import Finance
import Receivables

/// Debts that payments come in for, the oldest due date first.
struct FallingDebts {
  struct Debt {
    let item: PaymentPlan.Item
    /// What of the payments goes to it, in order of time.
    var payments: [LateDebt.Payment]

    func open(at date: CivilDate) -> Money {
      item.open - payments.filter { $0.date <= date }.map(\.amount).sum(item.open.currency)
    }
  }

  private(set) var debts: [Debt]

  /// - Parameter payments: what lowers the debts, in order of time; what is over is left aside.
  init(_ items: [PaymentPlan.Item], paying payments: [LateDebt.Payment]) {
    debts = items.sorted {
      ($0.invoice.due, $0.invoice.number) < ($1.invoice.due, $1.invoice.number)
    }.map { Debt(item: $0, payments: []) }
    var index = 0
    var left = debts.first?.item.open
    for payment in payments {
      var amount = payment.amount
      while amount.isPositive, let open = left {
        let part = min(amount, open)
        if part.isPositive {
          debts[index].payments.append(LateDebt.Payment(date: payment.date, amount: part))
        }
        amount -= part
        left = open - part
        if part == open {
          index += 1
          left = index < debts.count ? debts[index].item.open : nil
        }
      }
    }
  }

  func open(at date: CivilDate) -> [OpenAmount] {
    debts.map {
      OpenAmount(
        issued: $0.item.invoice.issued, due: $0.item.invoice.due, open: $0.open(at: date))
    }
  }
}

/// What becomes of the interest that runs while a plan is paid off, or while nothing is agreed.
public struct InterestCourse: Sendable, Equatable {
  /// What the debts bear from the day after the comparison to its last day, by the customer's profile.
  public internal(set) var runs: Money
  /// The part that is asked for: earned once it is paid.
  public internal(set) var asked: Money
  /// The part that is given up, or would be if every payment came on time.
  public internal(set) var givenUp: Money
  /// The part that is neither asked for nor given up.
  public internal(set) var reserved: Money
  /// Whether rates were needed that aren't known, or not confirmed, for all of the time.
  public internal(set) var isUnsure = false

  /// The interest of falling debts from one day to another: what a statement on the later day would say, less
  /// what one says on the earlier.
  ///
  /// A plan's own word on interest comes before the book's; it takes back nothing that was given up for an
  /// invoice already.
  /// - Returns: `nil` where it can't be reckoned.
  init?(
    _ debts: FallingDebts, from today: CivilDate, through end: CivilDate,
    _ basis: ComparisonBasis.Interest, plan: ProposedPlan?
  ) {
    guard let currency = debts.debts.first?.item.open.currency else { return nil }
    let zero = Money.zero(currency)
    (runs, asked, givenUp, reserved) = (zero, zero, zero, zero)
    for debt in debts.debts {
      guard let part = Self.part(debt, today, end, basis) else { return nil }
      runs += part.interest
      isUnsure = isUnsure || part.isUnsure
      let usual = basis.decisions[debt.item.invoice.number] ?? basis.choices.interest
      switch Self.treatment(plan?.terms.interest, usual) {
      case .claimed: asked += part.interest
      case .waived: givenUp += part.interest
      case .reserved: reserved += part.interest
      }
    }
    // What the instalments hold was agreed to the unit.
    if let plan, plan.terms.interest == .inEach, !plan.interest.isZero { asked = plan.interest }
  }

  private static func treatment(_ agreed: PlanInterest?, _ usual: InterestTreatment)
    -> InterestTreatment
  {
    switch agreed {
    case nil: usual
    case .some(.none), .waivedIfKept: .waived
    case .atEnd, .inEach: usual == .waived ? .waived : .claimed
    }
  }

  private static func part(
    _ debt: FallingDebts.Debt, _ today: CivilDate, _ end: CivilDate,
    _ basis: ComparisonBasis.Interest
  ) -> (interest: Money, isUnsure: Bool)? {
    let invoice = debt.item.invoice
    let received = invoice.received ?? (basis.choices.receivedWhenIssued ? invoice.issued : nil)
    do throws(InterestFault) {
      func statement(_ day: CivilDate, _ payments: [LateDebt.Payment]) throws(InterestFault)
        -> LateInterestStatement
      {
        try LateInterestStatement(
          of: LateDebt(
            principal: debt.item.open, due: invoice.due, received: received, payments: payments),
          profile: basis.profile, asOf: day)
      }
      let later = try statement(end, debt.payments)
      let sooner = try statement(today, [])
      return (later.interest - sooner.interest, !later.warnings.isEmpty)
    } catch {
      return nil
    }
  }
}
