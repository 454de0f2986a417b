import Archive
import Conversation
import Negotiation

extension PlanDocument.Turn {
  /// The talk of a call, turn by turn; the offers are numbered as in the document.
  static func all(_ call: Call) -> [PlanDocument.Turn] {
    var ours: ProposedPlan?
    return call.talk.map { turn in
      switch turn {
      case .received(let thing, let note): return .received(thing, note: note)
      case .termed(let terms): return .termed(terms)
      case .offer(let place):
        let offer = call.offers[place]
        guard !offer.byCustomer else { return .countered(place + 1, broken: offer.broken) }
        defer { ours = offer.plan }
        return .offered(
          place + 1, conceded: ours.map { Concession.between($0, offer.plan) } ?? [])
      }
    }
  }
}
