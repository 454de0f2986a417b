import Finance
import Receivables

/// What the payer says that a sum is for: invoices, interest, costs.
///
/// An invoice that is named is its principal, since that is what a payer means by it and a creditor who takes the
/// money so agrees. What is said of interest or costs is all that goes there.
struct PayersWord {
  private let desk: RecordingDesk
  private let charges: ChargesOwed
  private let invoices: [Designation]
  /// `nil` where nothing is said of it.
  private var interest: [Designation]?
  private var costs: [Designation]?

  init(
    _ desk: RecordingDesk, _ charges: ChargesOwed, _ currency: Currency, invoices: [Designation],
    _ options: SplitOptions
  ) throws {
    self.desk = desk
    self.charges = charges
    self.invoices = invoices
    interest = try options.interest.map { try interest($0, currency) }
    costs = try options.costs.map { try costs($0, currency) }
  }

  /// Nothing of it is for interest or costs.
  mutating func leaveCharges() { (interest, costs) = (interest ?? [], costs ?? []) }

  var named: [Designation] { (costs ?? []) + (interest ?? []) + invoices }

  /// What money may go to: what is said, else what is claimed.
  var open: [OpenCharge] {
    charges.owed.map { owed in
      let claimed = charges.claimed.first { $0.invoice.number == owed.invoice.number }
      let none = Money.zero(owed.interest.currency)
      var charge = owed
      charge.interest = interest.map { said($0, owed, [.interest]) } ?? claimed?.interest ?? none
      charge.fixedSum =
        costs.map { said($0, owed, [.fee, .penalty]) } ?? claimed?.fixedSum ?? none
      return charge
    }.filter(\.total.isPositive)
  }

  private func said(
    _ names: [Designation], _ charge: OpenCharge, _ parts: Set<ClaimPart>
  ) -> Money {
    names.filter { $0.claim == charge.invoice.number && $0.part.map(parts.contains) ?? false }
      .map { Money(minorUnits: $0.minorUnits ?? 0, currency: charge.interest.currency) }
      .sum(charge.interest.currency)
  }

  // MARK: - Reading

  /// What says that nothing of it is; a catalogue's help names it.
  static let nothing = "none"
  private static let nothings: Set<String> = ["0", nothing, "no", "なし", "无", "無", "没有"]

  /// A sum goes to the invoices that are named, then to the oldest.
  private func interest(_ typed: String, _ currency: Currency) throws -> [Designation] {
    if Self.nothings.contains(Folding.ascii(typed)) { return [] }
    guard typed.contains(where: { "=＝".contains($0) }) else {
      let total = charges.owed.map(\.interest).sum(currency)
      var left = try limited(typed, total, currency).minorUnits
      let names = Set(invoices.map(\.claim))
      let first = charges.owed.filter { names.contains($0.invoice.number) }
      let rest = charges.owed.filter { !names.contains($0.invoice.number) }
      return (first + rest).compactMap { charge in
        let part = min(left, charge.interest.minorUnits)
        left -= part
        return part > 0 ? name(charge, part, .interest) : nil
      }
    }
    return try typed.split { ",、，;；".contains($0) }.map { part in
      let sides = part.split(maxSplits: 1) { "=＝".contains($0) }.map(\.trimmed)
      guard sides.count == 2 else {
        throw Complaint("answer.not-an-amount", ["seen": String(part)])
      }
      let number = try desk.invoice(sides[0]).number
      let charge = charges.owed.first { $0.invoice.number == number }
      let amount = try limited(sides[1], charge?.interest ?? .zero(currency), currency)
      return Designation(claim: number, minorUnits: amount.minorUnits, part: .interest)
    }
  }

  /// Fixed sums for paying late are costs; what is over belongs to no one invoice.
  private func costs(_ typed: String, _ currency: Currency) throws -> [Designation] {
    if Self.nothings.contains(Folding.ascii(typed)) { return [] }
    var left = try desk.amount(typed, currency).minorUnits
    var names: [Designation] = charges.owed.compactMap { charge in
      let part = min(left, charge.fixedSum.minorUnits)
      left -= part
      return part > 0 ? name(charge, part, charge.fixedSumPart) : nil
    }
    if left > 0 {
      names.append(Designation(claim: Receipt.costs, minorUnits: left, part: .fee))
    }
    return names
  }

  private func name(_ charge: OpenCharge, _ units: Int, _ part: ClaimPart) -> Designation {
    Designation(claim: charge.invoice.number, minorUnits: units, part: part)
  }

  private func limited(_ typed: String, _ owed: Money, _ currency: Currency) throws -> Money {
    let amount = try desk.amount(typed, currency, of: owed)
    guard amount <= owed else {
      throw Complaint(
        "paid.more-than-interest",
        [
          "amount": try desk.session.formats().money(amount),
          "owed": try desk.session.formats().money(owed), "code": desk.customer.code,
        ])
    }
    return amount
  }
}
