import Finance

extension ProposedPlan {
  /// The same payments and terms, agreed on another day.
  public func agreed(on day: CivilDate) -> ProposedPlan {
    ProposedPlan(
      today: day, balance: balance, instalments: instalments, frequency: frequency, terms: terms)
  }

  /// Whether the other plan is this one to whoever approved it: the same payments and terms, whatever the day on
  /// which each was agreed. What the customer gives in return besides makes it no worse, and no other deal; a larger
  /// first payment and an earlier date are in the payments.
  public func isSameDeal(as other: ProposedPlan) -> Bool {
    let asked = terms.inReturn.filter { !$0.isInPayments }
    guard asked.isSubset(of: other.terms.inReturn) else { return false }
    var terms = other.terms
    terms.inReturn = self.terms.inReturn
    return agreed(on: other.today)
      == ProposedPlan(
        today: other.today, balance: other.balance, instalments: other.instalments,
        frequency: other.frequency, terms: terms)
  }

  /// The same payments, for which the customer gives these things besides what the plan says.
  public func giving(_ things: Set<InReturn>) -> ProposedPlan {
    var terms = terms
    terms.inReturn.formUnion(things)
    return ProposedPlan(
      today: today, balance: balance, instalments: instalments, frequency: frequency, terms: terms)
  }
}
