/// What a customer who hasn't paid says, by family: a scenario plays one or several.
///
/// The families are those that collectors meet; over all shipped scenarios each is met at least once.
public enum Persona: String, Sendable, CaseIterable {
  // It will come, they say.
  case paymentUnderWay = "payment-under-way"
  case nextPaymentRun = "next-payment-run"
  case signatoryAway = "signatory-away"
  case systemDown = "system-down"
  // It never got there, they say.
  case invoiceLost = "invoice-lost"
  case neverReachedAccounts = "never-reached-accounts"
  case orderNumberMissing = "order-number-missing"
  case peopleChange = "people-change"
  // It isn't right.
  case dispute
  case supplierFaults = "supplier-faults"
  // There is no money.
  case waitingForCustomer = "waiting-for-customer"
  case cashTemporary = "cash-temporary"
  case cashChronic = "cash-chronic"
  case marketSlump = "market-slump"
  case keyCustomerFailed = "key-customer-failed"
  case disaster
  // There is, for others.
  case holdingBack = "holding-back"
  case guardsCash = "guards-cash"
  case competitorFirst = "competitor-first"
  /// They never meant to pay.
  case fraud
}
