import Finance

/// A sum that came in or was credited, put to what a customer owes to the last unit; what is over is credit on
/// account.
public struct Receipt: Sendable, Equatable {
  /// One a step, what was named first. Of the contested parts of others only what was left over is paid.
  public let lines: [Allocation.Line]
  /// Where in ``lines`` the contested parts begin.
  public let contestedFrom: Int
  /// What lowers principal, and what stays on account.
  public let payments: [Payment]
  /// What was put to interest and costs.
  public let charges: [ChargePayment]
  public let onAccount: Money

  /// What a line's claim is called where costs belong to no one invoice.
  public static let costs = ""

  /// - Parameters:
  ///   - charges: interest and fixed sums that money nobody named may go to.
  ///   - named: what both sides say it is for, in their order; the rest follows the rule. ``costs`` as a claim
  ///     are costs, for which the sum has to be said.
  ///   - rule: the firm's order.
  /// - Throws: an ``Finance/AllocationFault``, ``AllocationFault/unknownClaim(_:)`` for what isn't open in the
  ///   amount's currency.
  public init(
    _ amount: Money, kind: Payment.Kind = .cash, on day: CivilDate, account: CustomerAccount,
    rule: AllocationRule, charges: [OpenCharge] = [], named: [Designation] = []
  ) throws(AllocationFault) {
    let names = Set(named.map(\.claim))
    let items = account.items.filter {
      $0.open.isPositive && $0.open.currency == amount.currency
        && ($0.invoice.issued <= day || names.contains($0.invoice.number))
    }
    let owed = Owed(items, charges, named)
    let first = try Allocation(amount, to: owed.claims, by: rule, on: day, named: named)
    var lines = first.lines
    var left = first.unapplied
    let contested = items.filter { $0.disputed.isPositive && !owed.isNamed($0) }
    if left.isPositive, !contested.isEmpty {
      let second = try Allocation(
        left, to: contested.map { Owed.claim($0, $0.disputed) }, by: rule, on: day)
      lines += second.lines
      left = second.unapplied
    }
    self.lines = lines
    contestedFrom = first.lines.count
    onAccount = left
    payments = Self.payments(lines, left, kind, day)
    self.charges = Self.charges(lines, kind, day)
  }

  /// Credit on account that is used for what is owed: what is taken from the one is put to the other.
  ///
  /// - Throws: as above; ``AllocationFault/namedMoreThanOwed(claim:named:owed:)`` when less is owed.
  public init(
    fromAccount amount: Money, on day: CivilDate, account: CustomerAccount, rule: AllocationRule,
    charges: [OpenCharge] = [], named: [Designation] = []
  ) throws(AllocationFault) {
    let receipt = try Receipt(
      amount, on: day, account: account, rule: rule, charges: charges, named: named)
    let used = amount - receipt.onAccount
    guard used == amount else {
      throw .namedMoreThanOwed(
        claim: named.last?.claim ?? "", named: amount.minorUnits, owed: used.minorUnits)
    }
    lines = receipt.lines
    contestedFrom = receipt.contestedFrom
    onAccount = .zero(amount.currency)
    payments =
      [Payment(invoiceNumber: "", date: day, amount: .zero(amount.currency) - amount)]
      + receipt.payments
    self.charges = receipt.charges
  }

  /// Whether the rule, and nobody's word, puts some of it to interest or costs.
  public var putsToCharges: Bool {
    lines.contains { $0.part != .principal && $0.reason != .named }
  }

  /// One an invoice, in the order in which the money went.
  private static func payments(
    _ lines: [Allocation.Line], _ onAccount: Money, _ kind: Payment.Kind, _ day: CivilDate
  ) -> [Payment] {
    var payments: [Payment] = []
    for line in lines where line.part == .principal {
      if let index = payments.firstIndex(where: { $0.invoiceNumber == line.claim }) {
        payments[index].amount += line.amount
      } else {
        payments.append(
          Payment(invoiceNumber: line.claim, date: day, amount: line.amount, kind: kind))
      }
    }
    if onAccount.isPositive {
      payments.append(Payment(invoiceNumber: "", date: day, amount: onAccount, kind: kind))
    }
    return payments
  }

  /// One an invoice and part, in the order in which the money went.
  private static func charges(
    _ lines: [Allocation.Line], _ kind: Payment.Kind, _ day: CivilDate
  ) -> [ChargePayment] {
    var charges: [ChargePayment] = []
    for line in lines {
      guard let part = line.charge else { continue }
      if let index = charges.firstIndex(where: {
        $0.invoiceNumber == line.claim && $0.part == part
      }) {
        charges[index].amount += line.amount
      } else {
        charges.append(
          ChargePayment(
            part, invoiceNumber: line.claim, date: day, amount: line.amount, kind: kind))
      }
    }
    return charges
  }
}

extension Allocation.Line {
  /// What of a receipt it is, where it lowers no principal.
  public var charge: ChargePayment.Part? {
    switch part {
    case .principal: nil
    case .interest: .interest
    case .fee, .penalty: claim == Receipt.costs ? .costs : .fixedSum
    }
  }
}

/// The claims that a receipt is put to.
private struct Owed {
  let claims: [Claim]
  private let named: [Designation]

  init(_ items: [OpenItem], _ charges: [OpenCharge], _ named: [Designation]) {
    self.named = named
    let open = Dictionary(
      charges.map { ($0.invoice.number, $0) }, uniquingKeysWith: { first, _ in first })
    let numbers = Set(items.map(\.invoice.number))
    var claims = items.map {
      Self.claim(
        $0, Self.isNamed($0, named) ? $0.open : $0.undisputed, open[$0.invoice.number])
    }
    // Interest is owed on invoices whose principal is paid, too.
    claims += charges.filter { !numbers.contains($0.invoice.number) }.map {
      Claim(id: $0.invoice.number, due: $0.invoice.due, owed: Self.parts($0))
    }
    let costs = named.first { $0.claim == Receipt.costs }?.minorUnits
    if let costs { claims.append(Claim(id: Receipt.costs, owed: [.fee: costs])) }
    self.claims = claims
  }

  static func claim(_ item: OpenItem, _ principal: Money, _ charge: OpenCharge? = nil) -> Claim {
    var owed = charge.map(parts) ?? [:]
    owed[.principal] = max(0, principal.minorUnits)
    return Claim(id: item.invoice.number, due: item.invoice.due, owed: owed)
  }

  private static func parts(_ charge: OpenCharge) -> [ClaimPart: Int] {
    [.interest: charge.interest.minorUnits, charge.fixedSumPart: charge.fixedSum.minorUnits]
  }

  /// Whether its principal was named: then the contested part of it is paid like the rest.
  func isNamed(_ item: OpenItem) -> Bool { Self.isNamed(item, named) }

  private static func isNamed(_ item: OpenItem, _ named: [Designation]) -> Bool {
    named.contains {
      $0.claim == item.invoice.number && ($0.part ?? .principal) == .principal
    }
  }
}
