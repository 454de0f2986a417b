/// A payment put to claims, to the last unit, with the working that shows where each went and why.
public struct Allocation: Hashable, Sendable {
  /// What put a claim in its place.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The payer (or the receiver, unopposed) said so.
    case named
    case onlyClaim = "only-claim"
    case asGiven = "as-given"
    case due
    case leastSecured = "least-secured"
    case heaviest
    case earliestDue = "earliest-due"
    /// Equal in everything the law looks at.
    case proRata = "pro-rata"
  }

  /// One step of the working.
  public struct Line: Hashable, Sendable {
    public let claim: String
    public let part: ClaimPart
    public let amount: Money
    public let reason: Reason
    /// What is left of the payment after it.
    public let left: Money
  }

  public let payment: Money
  public let rule: AllocationRule
  /// In the order in which the money went; none of them zero.
  public let lines: [Line]
  /// Over-payment: credit on account.
  public let unapplied: Money
  /// What stays open, for each claim in the order given.
  public let open: [Claim]

  public static let claimsMax = 100_000

  /// Allocates `payment`, received on `day`, to claims of its currency.
  ///
  /// What is named is served first, in its order, each claim by the order of the parts; the rest of
  /// the payment follows the rule. Where costs and interest are open the codes (Japan 489, China 561)
  /// let a payer choose between claims, not between parts, so a name without a part never reaches past
  /// the parts of its claim; one with a part is what both sides agreed on (Japan 490, China 561).
  /// - Throws: an ``AllocationFault`` for a payment, claims or names that can't be right.
  public init(
    _ payment: Money, to claims: [Claim], by rule: AllocationRule, on day: CivilDate,
    named: [Designation] = []
  ) throws(AllocationFault) {
    guard payment.isPositive else { throw .paymentNotPositive(payment.minorUnits) }
    try Self.check(claims)
    try Self.check(named, claims, payment)
    var worker = AllocationWorker(payment: payment, claims: claims)
    let places = Dictionary(uniqueKeysWithValues: zip(claims.map(\.id), claims.indices))
    // A sum that was named is kept for its claim: "all of A, and 40 on B" leaves 40 for B.
    var kept = named.reduce(0) { $0 + ($1.minorUnits ?? 0) }
    for name in named {
      guard let place = places[name.claim] else { continue }
      let limit = name.minorUnits ?? worker.left - kept
      worker.pay(place, name.part.map { [$0] } ?? rule.parts, upTo: limit, reason: .named)
      kept -= name.minorUnits ?? 0
    }
    let groups = ClaimOrder(claims, rule.sequence, on: day).groups
    switch rule.level {
    case .claimByClaim:
      for group in groups { worker.pay(group, wholeIn: rule.parts) }
    case .partByPart:
      for part in rule.parts {
        for group in groups { worker.pay(group, part) }
      }
    }
    self.payment = payment
    self.rule = rule
    self.lines = worker.lines
    self.unapplied = Money(minorUnits: worker.left, currency: payment.currency)
    self.open = worker.claims
    assert(lines.map(\.amount).sum(payment.currency) + unapplied == payment, "a unit was lost")
  }

  /// What went to a claim, or to one part of it.
  public func paid(to claim: String, _ part: ClaimPart? = nil) -> Money {
    lines.filter { $0.claim == claim && (part == nil || $0.part == part) }.map(\.amount)
      .sum(payment.currency)
  }

  private static func check(_ claims: [Claim]) throws(AllocationFault) {
    guard claims.count <= claimsMax else { throw .tooManyClaims(claimsMax) }
    var ids: Set<String> = []
    for claim in claims {
      guard ids.insert(claim.id).inserted else { throw .claimTwice(claim.id) }
      for part in ClaimPart.allCases {
        let units = claim.owed[part] ?? 0
        guard (0...Money.minorUnitsMax).contains(units) else {
          throw .owedOutOfRange(claim: claim.id, part: part, units)
        }
      }
    }
  }

  private static func check(_ named: [Designation], _ claims: [Claim], _ payment: Money)
    throws(AllocationFault)
  {
    guard !named.isEmpty else { return }
    let known = Dictionary(uniqueKeysWithValues: claims.map { ($0.id, $0) })
    var taken: [String: [ClaimPart?]] = [:]
    var sum = 0
    for name in named {
      guard let claim = known[name.claim] else { throw .unknownClaim(name.claim) }
      let open = name.part.map { claim.owed[$0] ?? 0 } ?? claim.total
      let before = taken[name.claim] ?? []
      guard
        before.isEmpty || name.part != nil && !before.contains(nil) && !before.contains(name.part)
      else { throw .namedTwice(name.claim) }
      taken[name.claim] = before + [name.part]
      guard let units = name.minorUnits else { continue }
      guard units > 0 else { throw .namedNotPositive(claim: name.claim, units) }
      guard units <= open else {
        throw .namedMoreThanOwed(claim: name.claim, named: units, owed: open)
      }
      sum += units
    }
    guard sum <= payment.minorUnits else {
      throw .namedMoreThanPaid(named: sum, paid: payment.minorUnits)
    }
  }
}

extension Claim {
  /// All parts together, in minor units.
  public var total: Int { owed.values.reduce(0, +) }
}
