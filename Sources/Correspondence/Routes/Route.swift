import Finance
import Receivables

/// A way to the money when nothing is agreed; what there is to know of it before asking a lawyer, not advice.
public struct Route: Sendable, Equatable {
  public enum Kind: String, Sendable, CaseIterable {
    /// An order on papers, without a hearing, that falls when the debtor objects.
    case paymentOrder = "payment-order"
    case smallClaim = "small-claim"
    case suit
    case stopSupply = "stop-supply"
    case agency
    case lawyer

    /// Whether a court decides.
    public var isCourt: Bool { self == .paymentOrder || self == .smallClaim || self == .suit }
  }

  /// Whom a route is for.
  public enum Scope: String, Sendable {
    case everybody
    /// Only between firms of two member states of the European Union.
    case amongMembers = "among-members"
    /// Closed for ordinary trade debts; the reason is told rather than left out.
    case nobody
  }

  /// How much may be claimed.
  public enum Ceiling: Sendable, Hashable {
    case none
    case upTo(Money)
    /// There is one, and it is not the same everywhere: it has to be looked up.
    case differs
  }

  public let kind: Kind
  public let jurisdiction: Jurisdiction
  public let ceiling: Ceiling
  public let scope: Scope
  /// The rule it rests on, in the words of its country; empty for what needs none.
  public let source: String
  /// How sure the facts told of it are.
  public let evidence: InterestProfile.Evidence

  /// The day on which the table was last gone through, as `YYYY-MM-DD`.
  public static let checked = "2026-11-22"

  /// `jp-payment-order`: what names the entries of the catalogue.
  public var key: String { "\(jurisdiction.rawValue)-\(kind.rawValue)" }

  init(
    _ kind: Kind, _ jurisdiction: Jurisdiction, upTo ceiling: Ceiling = .none,
    scope: Scope = .everybody, source: String = "",
    _ evidence: InterestProfile.Evidence = .general
  ) {
    self.kind = kind
    self.jurisdiction = jurisdiction
    self.ceiling = ceiling
    self.scope = scope
    self.source = source
    self.evidence = evidence
  }
}

/// What decides which routes there are for a claim.
public struct RouteClaim: Sendable, Equatable {
  /// What would be claimed: the uncontested part that is overdue.
  public var amount: Money
  /// Whether the creditor is in the European Union; the country by itself isn't known here.
  public var creditorIsMember: Bool
  /// How far the clocks of all its invoices are; `nil` where they differ.
  public var state: LimitationClock.State?

  public init(amount: Money, creditorIsMember: Bool = false, state: LimitationClock.State? = nil) {
    self.amount = amount
    self.creditorIsMember = creditorIsMember
    self.state = state
  }
}

/// The routes that are open for a claim, and those that people ask for and that aren't.
public struct RouteList: Sendable, Equatable {
  /// In the order in which they usually come: what costs least first.
  public let open: [Route]
  /// What isn't there in this country.
  public let closed: [Route]

  /// What is open where the debtor is.
  ///
  /// A court is left out where the claim is too large for it, has lapsed altogether, or is before one
  /// already. A ceiling in another currency excludes nothing: it has to be looked at.
  public init(in jurisdiction: Jurisdiction, for claim: RouteClaim) {
    let all = Route.table.filter { $0.jurisdiction == jurisdiction }
    closed = all.filter { $0.scope == .nobody }
    open = all.filter { route in
      switch route.scope {
      case .nobody: return false
      case .amongMembers where !claim.creditorIsMember: return false
      case .amongMembers, .everybody: break
      }
      if route.kind.isCourt, claim.state == .lapsed || claim.state == .proceedings { return false }
      guard case .upTo(let most) = route.ceiling, most.currency == claim.amount.currency else {
        return true
      }
      return claim.amount <= most
    }
  }
}
