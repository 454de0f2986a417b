import Finance
import Negotiation

/// A plan above the asker's level, put to somebody who may sign it, with all that was known then.
///
/// It is written once and never changed; what became of it is an ``ApprovalDecision`` beside it. The shape is
/// published as a JSON Schema beside this source (`Resources/request-v1.schema.json`).
public struct ApprovalRequest: Codable, Sendable, Equatable {
  public static let schemaID = "kaishu-request/1"

  /// Somebody of ours, with the level that they had.
  public struct Person: Codable, Sendable, Equatable {
    public var id: String
    public var name: String
    public var level: String

    public init(id: String, name: String, level: String) {
      self.id = id
      self.name = name
      self.level = level
    }
  }

  public struct Customer: Codable, Sendable, Equatable {
    public var code: String
    public var name: String

    public init(code: String, name: String) {
      self.code = code
      self.name = name
    }
  }

  public struct Invoice: Codable, Sendable, Equatable {
    public var number: String
    public var due: CivilDate
    /// What of it is in the plan.
    public var inPlan: Money

    public init(number: String, due: CivilDate, inPlan: Money) {
      self.number = number
      self.due = due
      self.inPlan = inPlan
    }
  }

  /// A rule that the plan breaks at the asker's level.
  public struct Broken: Codable, Sendable, Equatable {
    public var rule: String
    public var seen: MeasureRecord
    public var limit: MeasureRecord

    public init(_ use: LimitUse) {
      rule = use.rule
      seen = MeasureRecord(use.seen)
      limit = MeasureRecord(use.limit)
    }

    /// - Throws: ``ArchiveError/unexpectedShape(_:)`` for a measure without its value.
    public func makeUse() throws(ArchiveError) -> LimitUse {
      LimitUse(
        rule: rule, seen: try seen.makeMeasure(), limit: try limit.makeMeasure(), isKept: false,
        used: 0)
    }
  }

  /// What a plan costs us.
  public struct Cost: Codable, Sendable, Equatable {
    /// The mean days until a unit of the money is in.
    public var meanDaysToCash: Int
    /// What will come in by the record of kept promises.
    public var expected: Money
    /// The highest provision for bad debt at a month's end.
    public var provision: Money
    /// Principal, fees and interest that are given up, with the interest of the time to come.
    public var givenUp: Money

    public init(meanDaysToCash: Int, expected: Money, provision: Money, givenUp: Money) {
      self.meanDaysToCash = meanDaysToCash
      self.expected = expected
      self.provision = provision
      self.givenUp = givenUp
    }
  }

  /// The nearest plan that the asker may sign.
  public struct Instead: Codable, Sendable, Equatable {
    public var plan: PlanRecord
    public var cost: Cost

    public init(plan: PlanRecord, cost: Cost) {
      self.plan = plan
      self.cost = cost
    }
  }

  public var schema: String
  public var id: String
  public var customer: Customer
  public var askedBy: Person
  public var askedOn: CivilDate
  public var to: Person
  /// Until when an answer is needed.
  public var answerBy: CivilDate
  /// The lowest level that may sign the plan.
  public var needsLevel: String
  public var plan: PlanRecord
  public var cost: Cost
  public var invoices: [Invoice]
  public var broken: [Broken]
  public var instead: Instead?
  /// What the customer gives in return; missing where nothing is, and in requests from before it was kept.
  public var gives: [Gift]?
  /// Missing in requests from before it was kept.
  public var counting: Counting?
  /// Those of the call, in order.
  public var offers: [PlanDocument.Offer]
  public var standing: Standing
  public var note: String
  /// The journal's file name in `calls/`; `nil` when it was asked outside a call.
  public var call: String?

  public init(
    id: String = "", customer: Customer, askedBy: Person, askedOn: CivilDate, to: Person,
    answerBy: CivilDate, needsLevel: String, plan: PlanRecord, cost: Cost, invoices: [Invoice],
    broken: [Broken], instead: Instead?, gives: [Gift]? = nil, counting: Counting? = nil,
    offers: [PlanDocument.Offer], standing: Standing, note: String, call: String?
  ) {
    schema = Self.schemaID
    self.id = id
    self.customer = customer
    self.askedBy = askedBy
    self.askedOn = askedOn
    self.to = to
    self.answerBy = answerBy
    self.needsLevel = needsLevel
    self.plan = plan
    self.cost = cost
    self.invoices = invoices
    self.broken = broken
    self.instead = instead
    self.gives = gives
    self.counting = counting
    self.offers = offers
    self.standing = standing
    self.note = note
    self.call = call
  }

  /// What must hold both when a request is written and when it is read.
  ///
  /// - Throws: ``ArchiveError/totalsDiffer(what:)``, or what its plans throw.
  func assertHolds() throws(ArchiveError) {
    let currency = plan.balance.currency
    try plan.assertAddsUp()
    if let instead {
      try instead.plan.assertAddsUp()
      guard instead.plan.balance == plan.balance else { throw .totalsDiffer(what: "instead") }
    }
    guard invoices.allSatisfy({ $0.inPlan.currency == currency }),
      invoices.map(\.inPlan).sum(currency) == plan.balance
    else { throw .totalsDiffer(what: "invoices") }
    for offer in offers { _ = try offer.plan.makePlan() }
    for use in broken { _ = try use.makeUse() }
    for gift in gives ?? [] { _ = try gift.makeThing() }
    try counting?.assertHolds(currency)
    guard standing.overdue.currency == currency else { throw .totalsDiffer(what: "currency") }
    guard answerBy >= askedOn else { throw .unexpectedShape("answerBy") }
  }
}
