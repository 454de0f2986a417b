import Finance

/// A sum that came in or was credited, put to a customer's open invoices to the last unit; what is over is credit
/// on account.
public struct Receipt: Sendable, Equatable {
  /// One a step, named invoices first. Of the contested parts of others only what was left over is paid.
  public let lines: [Allocation.Line]
  /// Where in ``lines`` the contested parts begin.
  public let contestedFrom: Int
  public let payments: [Payment]
  public let onAccount: Money

  /// - Parameters:
  ///   - named: what the payer says it is for, in their order; the rest follows the rule.
  ///   - rule: the firm's order. Only principal is claimed here.
  /// - Throws: an ``Finance/AllocationFault``, ``AllocationFault/unknownClaim(_:)`` for an invoice that isn't open
  ///   in the amount's currency.
  public init(
    _ amount: Money, kind: Payment.Kind = .cash, on day: CivilDate, account: CustomerAccount,
    rule: AllocationRule, named: [Designation] = []
  ) throws(AllocationFault) {
    let names = Set(named.map(\.claim))
    let items = account.items.filter {
      $0.open.isPositive && $0.open.currency == amount.currency
        && ($0.invoice.issued <= day || names.contains($0.invoice.number))
    }
    let first = try Allocation(
      amount,
      to: items.map { Self.claim($0, names.contains($0.invoice.number) ? $0.open : $0.undisputed) },
      by: rule, on: day, named: named)
    var lines = first.lines
    var left = first.unapplied
    let contested = items.filter {
      $0.disputed.isPositive && !names.contains($0.invoice.number)
    }
    if left.isPositive, !contested.isEmpty {
      let second = try Allocation(
        left, to: contested.map { Self.claim($0, $0.disputed) }, by: rule, on: day)
      lines += second.lines
      left = second.unapplied
    }
    self.lines = lines
    contestedFrom = first.lines.count
    onAccount = left
    payments = Self.payments(lines, left, kind, day)
  }

  /// Credit on account that is used for invoices: what is taken from the one is put to the others.
  ///
  /// - Throws: as above; ``AllocationFault/namedMoreThanOwed(claim:named:owed:)`` when the invoices take less.
  public init(
    fromAccount amount: Money, on day: CivilDate, account: CustomerAccount, rule: AllocationRule,
    named: [Designation] = []
  ) throws(AllocationFault) {
    let receipt = try Receipt(amount, on: day, account: account, rule: rule, named: named)
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
  }

  private static func claim(_ item: OpenItem, _ principal: Money) -> Claim {
    Claim(
      id: item.invoice.number, due: item.invoice.due,
      owed: [.principal: max(0, principal.minorUnits)])
  }

  /// One an invoice, in the order in which the money went.
  private static func payments(
    _ lines: [Allocation.Line], _ onAccount: Money, _ kind: Payment.Kind, _ day: CivilDate
  ) -> [Payment] {
    var payments: [Payment] = []
    for line in lines {
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
}
