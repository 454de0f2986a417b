/// Why an invoice has not been paid, and what that means for the rest of the call.
public enum Reason: String, Sendable, CaseIterable {
  // On the customer's side.
  case noCash = "no-cash"
  case wontTieUpCash = "wont-tie-up-cash"
  case othersFirst = "others-first"
  case weakMarket = "weak-market"
  case holdingBack = "holding-back"
  case dislikesPaying = "dislikes-paying"
  // On our own side.
  case termsUnclear = "terms-unclear"
  case invoiceWrong = "invoice-wrong"
  case complaint
  case promisesNotKept = "promises-not-kept"
  case peopleChanged = "people-changed"
  case internalProcess = "internal-process"

  /// The way a call goes on after a reason.
  public enum Path: Sendable {
    /// They can't pay in full: ask for their means and offer a plan.
    case plan
    /// They could pay and don't: ask for everything by a date; refusal goes to a higher level.
    case insist
    /// A part is contested: keep it apart and ask for the rest.
    case dispute
    /// The invoice is to be issued anew; what it covers waits, the rest does not.
    case reissue
    /// We have something to mend first, by a date, and then ask for a date in return.
    case mend
    /// It is on its way through their house: ask for the date of the payment run.
    case process
  }

  public var path: Path {
    switch self {
    case .noCash, .othersFirst, .weakMarket: .plan
    case .wontTieUpCash, .holdingBack, .dislikesPaying: .insist
    case .complaint: .dispute
    case .invoiceWrong: .reissue
    case .termsUnclear, .promisesNotKept: .mend
    case .peopleChanged, .internalProcess: .process
    }
  }
}
