import Finance
import Receivables

/// Where a customer stands before it is decided whether they get a letter.
public struct LetterStanding: Sendable {
  public var account: CustomerAccount
  /// The plan that is running for them: its ID; `nil` when there is none.
  public var plan: String?
  /// The key of the reason that they gave last for not paying; `nil` when they gave none.
  public var reason: String?
  /// The day of the last letter that was drafted for them and hasn't gone out; `nil` when there is none.
  public var drafted: CivilDate?
  /// How often we may turn to them, and in how many days.
  public var contacts: (max: Int, days: Int)

  public init(
    _ account: CustomerAccount, plan: String? = nil, reason: String? = nil,
    drafted: CivilDate? = nil, contacts: (max: Int, days: Int) = (.max, 7)
  ) {
    self.account = account
    self.plan = plan
    self.reason = reason
    self.drafted = drafted
    self.contacts = contacts
  }
}

/// A letter that is due to a customer.
public struct ProposedLetter: Sendable, Equatable {
  public let stage: LetterStage
  public let currency: Currency
  /// The invoices that have come to this stage, oldest due date first.
  public let items: [OpenItem]
  /// Invoices that have come to another stage, or are in another currency: they wait for the next letter.
  public let waiting: [OpenItem]

  /// What bills and cheques in hand will pay of them: it isn't asked for.
  public let covered: Money

  /// What it asks for.
  public var total: Money { items.map(\.undisputed).sum(currency) - covered }
}

/// Why a customer gets no letter today.
public enum LetterLeftOut: Sendable, Equatable {
  /// They owe nothing that could be asked for.
  case paid
  /// No invoice has come to a stage; the day on which one will.
  case notYet(CivilDate?)
  /// Every stage has gone out: somebody has to decide what comes next.
  case ladderDone
  case onHold(until: CivilDate)
  case invoicesOnHold
  case disputed
  /// A bill or cheque for it has not matured.
  case instrument
  case onPlan(String)
  /// What they promised isn't due yet.
  case promised(by: CivilDate)
  case drafted(CivilDate)
  /// The last letter went out too short a time ago; the first day for the next.
  case interval(last: CivilDate, next: CivilDate)
  /// The day that the last letter gave hasn't passed.
  case dateGiven(CivilDate)
  case often(count: Int, days: Int)

  public enum Reason: String, Sendable, CaseIterable {
    case paid
    case notYet = "not-yet"
    case ladderDone = "ladder-done"
    case onHold = "on-hold"
    case invoicesOnHold = "invoices-on-hold"
    case disputed, instrument
    case onPlan = "on-plan"
    case promised, drafted, interval
    case dateGiven = "date-given"
    case often
  }

  public var reason: Reason {
    switch self {
    case .paid: .paid
    case .notYet: .notYet
    case .ladderDone: .ladderDone
    case .onHold: .onHold
    case .invoicesOnHold: .invoicesOnHold
    case .disputed: .disputed
    case .instrument: .instrument
    case .onPlan: .onPlan
    case .promised: .promised
    case .drafted: .drafted
    case .interval: .interval
    case .dateGiven: .dateGiven
    case .often: .often
    }
  }
}
