import Finance
import Negotiation

/// A signed-off plan as one document that a court, an auditor or another program can read alone.
///
/// The shape is published as a JSON Schema beside this source (`Resources/plan-v1.schema.json`).
public struct PlanDocument: Codable, Sendable, Equatable {
  public static let schemaID = "kaishu-plan/1"

  public struct Party: Codable, Sendable, Equatable {
    /// The customer's code; the creditor has none.
    public var code: String?
    public var name: String
    public var address: [String]
    /// A registration number, where one is known.
    public var registration: String?
    public var isPerson: Bool?

    public init(
      code: String? = nil, name: String, address: [String], registration: String? = nil,
      isPerson: Bool? = nil
    ) {
      self.code = code
      self.name = name
      self.address = address
      self.registration = registration
      self.isPerson = isPerson
    }
  }

  public struct InvoiceItem: Codable, Sendable, Equatable {
    public var number: String
    public var issued: CivilDate
    public var due: CivilDate
    /// What was invoiced.
    public var amount: Money
    /// What of it is in the plan.
    public var inPlan: Money
  }

  public struct Limit: Codable, Sendable, Equatable {
    public var rule: String
    public var seen: MeasureRecord
    public var limit: MeasureRecord
    /// Basis points of the room that is used.
    public var used: Int

    init(_ use: LimitUse) {
      rule = use.rule
      seen = MeasureRecord(use.seen)
      limit = MeasureRecord(use.limit)
      used = use.used
    }

    /// A limit that was broken.
    public func makeBroken() throws(ArchiveError) -> LimitUse {
      LimitUse(
        rule: rule, seen: try seen.makeMeasure(), limit: try limit.makeMeasure(), isKept: false,
        used: used)
    }
  }

  public struct Offer: Codable, Sendable, Equatable {
    /// `us` or `customer`.
    public var by: String
    /// Their words; empty for an offer of ours.
    public var text: String
    /// `allowed`, `needs LEVEL` or `not-allowed`; for ours the level that may sign it.
    public var answer: String
    public var plan: PlanRecord

    public init(by: String, text: String, answer: String, plan: ProposedPlan) {
      self.by = by
      self.text = text
      self.answer = answer
      self.plan = PlanRecord(plan)
    }
  }

  public struct Reason: Codable, Sendable, Equatable {
    public var key: String
    /// What else was said about it, in the order of the call.
    public var said: [String]

    public init(key: String, said: [String]) {
      self.key = key
      self.said = said
    }
  }

  public struct Agreement: Codable, Sendable, Equatable {
    /// Who agreed for the customer.
    public var by: String
    public var on: CivilDate
    /// How it was agreed: `phone`.
    public var how: String
    /// How it will be paid.
    public var method: String
    /// How it is confirmed in writing.
    public var confirmedBy: String
    /// Whether it was read back and confirmed.
    public var readBack: Bool
    /// Whether they acknowledged the debt, and how much of it.
    public var acknowledgesDebt: Bool
    public var acknowledgedAmount: Money?

    public init(
      by: String, on: CivilDate, how: String, method: String, confirmedBy: String, readBack: Bool,
      acknowledgesDebt: Bool, acknowledgedAmount: Money?
    ) {
      self.by = by
      self.on = on
      self.how = how
      self.method = method
      self.confirmedBy = confirmedBy
      self.readBack = readBack
      self.acknowledgesDebt = acknowledgesDebt
      self.acknowledgedAmount = acknowledgedAmount
    }
  }

  public struct SignOff: Codable, Sendable, Equatable {
    public var by: String
    public var name: String
    public var level: String
    public var on: CivilDate
    /// The level the plan needs, and who called.
    public var needsLevel: String
    public var negotiatedBy: String

    public init(
      by: String, name: String, level: String, on: CivilDate, needsLevel: String,
      negotiatedBy: String
    ) {
      self.by = by
      self.name = name
      self.level = level
      self.on = on
      self.needsLevel = needsLevel
      self.negotiatedBy = negotiatedBy
    }
  }

  /// Why somebody below the level that a plan needs may sign it: it was approved beforehand.
  public struct Approval: Codable, Sendable, Equatable {
    /// The request's ID.
    public var request: String
    /// SHA-256 of the decision's file, in lower-case hexadecimal.
    public var sha256: String
    public var by: String
    public var name: String
    public var level: String
    public var on: CivilDate
    public var validUntil: CivilDate
    /// What was said with it; may be empty.
    public var reason: String

    public init(_ decision: ApprovalDecision, sha256: String, validUntil: CivilDate) {
      request = decision.request.id
      self.sha256 = sha256
      by = decision.by.id
      name = decision.by.name
      level = decision.by.level
      on = decision.on
      self.validUntil = validUntil
      reason = decision.reason
    }
  }

  public struct FollowUp: Codable, Sendable, Equatable {
    public var date: CivilDate
    public var kind: String
    public var owner: String
    public var note: String

    public init(date: CivilDate, kind: String, owner: String, note: String) {
      self.date = date
      self.kind = kind
      self.owner = owner
      self.note = note
    }
  }

  public struct Previous: Codable, Sendable, Equatable {
    public var id: String
    /// SHA-256 of the earlier file's bytes, in lower-case hexadecimal.
    public var sha256: String

    public init(id: String, sha256: String) {
      self.id = id
      self.sha256 = sha256
    }
  }

  public var schema: String
  public var id: String
  public var version: Int
  /// The version this one takes the place of; missing in a first version.
  public var previous: Previous?
  public var creditor: Party
  public var debtor: Party
  public var invoices: [InvoiceItem]
  public var interest: Interest?
  public var plan: PlanRecord
  public var calendar: String
  public var shift: String
  public var limits: [Limit]
  public var offers: [Offer]
  /// The talk that led to the plan, turn by turn; missing in plans from before it was kept.
  public var talk: [Turn]?
  public var reason: Reason?
  public var agreement: Agreement
  public var signOff: SignOff
  /// Missing when who signs has the authority.
  public var approval: Approval?
  public var followUps: [FollowUp]
  /// The journal's file name in `calls/`.
  public var call: String
}

/// A measure of a limit, as JSON.
public struct MeasureRecord: Codable, Sendable, Equatable {
  /// `months`, `days`, `basis-points`, `money`, `count` or `word`.
  public var kind: String
  public var value: Int?
  public var money: Money?
  public var word: String?

  init(_ measure: Measure) {
    switch measure {
    case .months(let count): (kind, value) = ("months", count)
    case .days(let count): (kind, value) = ("days", count)
    case .share(let share): (kind, value) = ("basis-points", share.basisPoints)
    case .money(let amount): (kind, money) = ("money", amount)
    case .count(let number): (kind, value) = ("count", number)
    case .word(let name): (kind, word) = ("word", name)
    }
  }

  /// - Throws: ``ArchiveError/unexpectedShape(_:)`` when its kind's value is missing.
  public func makeMeasure() throws(ArchiveError) -> Measure {
    switch (kind, value, money, word) {
    case ("months", let count?, _, _): return .months(count)
    case ("days", let count?, _, _): return .days(count)
    case ("basis-points", let points?, _, _): return .share(Share(basisPoints: points))
    case ("count", let number?, _, _): return .count(number)
    case ("money", _, let amount?, _): return .money(amount)
    case ("word", _, _, let name?): return .word(name)
    default: throw .unexpectedShape("measure \(kind)")
    }
  }
}
