import Finance

extension ProposedPlan {
  /// The same payments and terms, agreed on another day.
  public func agreed(on day: CivilDate) -> ProposedPlan {
    ProposedPlan(
      today: day, balance: balance, instalments: instalments, frequency: frequency, terms: terms)
  }

  /// Whether the customer would notice no difference: the same payments and terms, whatever the day on which
  /// each was agreed.
  public func isSameDeal(as other: ProposedPlan) -> Bool {
    agreed(on: other.today) == other
  }
}
