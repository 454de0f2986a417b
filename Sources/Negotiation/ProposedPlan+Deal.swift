import Finance

extension ProposedPlan {
  /// The same payments and terms, agreed on another day.
  public func agreed(on day: CivilDate) -> ProposedPlan {
    ProposedPlan(
      today: day, balance: balance, instalments: instalments, frequency: frequency, terms: terms)
  }

  /// Whether the other plan is this one to whoever approved it: the same payments and terms, whatever the day on
  /// which each was agreed. What the customer gives in return besides makes it no worse, and no other deal.
  public func isSameDeal(as other: ProposedPlan) -> Bool {
    guard terms.inReturn.isSubset(of: other.terms.inReturn) else { return false }
    var terms = other.terms
    terms.inReturn = self.terms.inReturn
    return agreed(on: other.today)
      == ProposedPlan(
        today: other.today, balance: other.balance, instalments: other.instalments,
        frequency: other.frequency, terms: terms)
  }
}
