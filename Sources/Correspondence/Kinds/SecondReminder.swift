extension LetterRequirements {
  /// The second reminder no longer takes it for an oversight: it asks for payment by a day, or for the reason and
  /// a day by return, so it must say where an answer goes. It names no consequence. The
  /// day of the first letter is said where one was issued.
  static let secondReminder = LetterRequirements(
    facts: reminder.facts.union([.disputeRoute]),
    withheldFields: reminder.withheldFields, ownFields: ["firstLetter"], asksForPayment: true)
}
