import Finance
import Receivables

extension ProposedPlan {
  /// The same payments with other terms. Interest that was in them is taken out; what is given up of the principal
  /// stays, because the payments follow from it.
  public func with(_ terms: PlanTerms) -> ProposedPlan {
    var terms = terms
    terms.discount = self.terms.discount
    return ProposedPlan(
      today: today, balance: balance,
      instalments: instalments.map {
        Instalment(nominal: $0.nominal, due: $0.due, amount: $0.principal)
      }, frequency: frequency, terms: terms)
  }

  /// The plan with the interest of its invoices in its payments: each holds what they bear, by the customer's
  /// profile, from the day after the payment before it (the first: after the plan's own day) to its own.
  ///
  /// What comes in settles the oldest due date first, so that interest runs on what is still open.
  /// - Throws: ``InterestFault`` where no rate is known, or an invoice's day of receipt is needed and isn't.
  public func bearingInterest(
    of items: [PaymentPlan.Item], profile: InterestProfile, receivedWhenIssued: Bool
  ) throws(InterestFault) -> ProposedPlan {
    let debts = FallingDebts(
      items, paying: instalments.map { LateDebt.Payment(date: $0.due, amount: $0.principal) }
    ).debts
    func accrued(_ day: CivilDate) throws(InterestFault) -> Money {
      var sum = Money.zero(balance.currency)
      for debt in debts {
        let invoice = debt.item.invoice
        let late = try LateDebt(
          principal: debt.item.open, due: invoice.due,
          received: invoice.received ?? (receivedWhenIssued ? invoice.issued : nil),
          payments: debt.payments)
        let statement = try LateInterestStatement(of: late, profile: profile, asOf: day)
        sum += statement.interest
      }
      return sum
    }
    var before = try accrued(today)
    var bearing: [Instalment] = []
    for instalment in instalments {
      let now = try accrued(instalment.due)
      let interest = max(now - before, .zero(balance.currency))
      before = now
      bearing.append(
        Instalment(
          nominal: instalment.nominal, due: instalment.due,
          amount: instalment.principal + interest, interest: interest))
    }
    return ProposedPlan(
      today: today, balance: balance, instalments: bearing, frequency: frequency, terms: terms)
  }
}
