/// What a question is about: the debtor tells one thing to one question.
public enum Topic: String, Sendable, CaseIterable {
  /// Why it hasn't been paid.
  case reason
  /// What they can pay at once.
  case cashNow = "cash-now"
  /// What they can pay each month, and from when.
  case perMonth = "per-month"
  /// Who decides or signs.
  case decider
  /// On which day they pay or paid, and when their next payment run is.
  case paymentDay = "payment-day"
  /// What is wrong with an invoice or with what was delivered, and which part is contested.
  case complaint
  /// What proves it: a reference, a transfer slip, a letter, an order number.
  case proof
}
