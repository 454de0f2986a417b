/// The stages of a collection call, in order.
public enum Stage: Int, Sendable, CaseIterable, Comparable {
  /// Who is on the line; no word of the debt before they are known.
  case opening = 1
  /// What is open, said plainly.
  case position
  /// Why it hasn't been paid: before any remedy.
  case reason
  /// What we offer.
  case proposal
  /// What they answer.
  case negotiation
  /// What is agreed, how and by whom, read back.
  case commitment
  /// What happens next, when, and who does it.
  case close

  /// The name used in journals, playbooks and the catalogue.
  public var name: String {
    switch self {
    case .opening: "opening"
    case .position: "position"
    case .reason: "reason"
    case .proposal: "proposal"
    case .negotiation: "negotiation"
    case .commitment: "commitment"
    case .close: "close"
    }
  }

  public static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
}
