import Archive
import Conversation
import Negotiation

/// What a call tells to a document.
extension PlanDocument.Offer {
  /// The offers of a call, in order.
  ///
  /// - Parameter level: what stands for the level of an offer that names none.
  static func all(_ call: Call, level: String) -> [PlanDocument.Offer] {
    call.offers.map { offer in
      let answer: String
      switch offer.answer {
      case .allowed: answer = "allowed"
      case .needs(let level): answer = "needs \(level)"
      case .notAllowed: answer = "not-allowed"
      case nil: answer = offer.level ?? level
      }
      return PlanDocument.Offer(
        by: offer.byCustomer ? "customer" : "us", text: offer.text, answer: answer,
        plan: offer.plan)
    }
  }
}

extension PlanDocument.Reason {
  /// `nil` when they weren't asked.
  init?(_ call: Call) {
    guard let reason = call.reason else { return nil }
    let told: [Question.ID] = [.complaint, .invoiceError, .mend, .decider, .objection]
    self.init(key: reason.rawValue, said: told.compactMap { call.text($0) } + call.notes)
  }
}
