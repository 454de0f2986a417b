import Negotiation

extension DebtorAct {
  /// The plan that it is about; `nil` where it names none.
  public var plan: ProposedPlan? {
    switch self {
    case .offers(let plan), .accepts(let plan): plan
    default: nil
    }
  }
}
