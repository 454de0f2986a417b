import Archive
import Finance

/// Where a payment went, step by step.
struct AllocationText {
  let words: Words
  let formats: Formats

  /// What a debt is called inside where there is only one and it needs no name.
  static let onlyClaim = "1"

  func lines(_ allocation: Allocation) -> [String] {
    let rule = allocation.rule
    let order = rule.parts.map(name).joined(separator: words("list.separator"))
    var lines = [
      words(
        "allocate.title",
        [
          "amount": formats.money(allocation.payment),
          "currency": allocation.payment.currency.code, "order": order,
        ])
    ]
    if allocation.open.count > 1 {
      lines.append(words("allocation-sequence.\(rule.sequence.rawValue)"))
      lines.append(words("allocation-level.\(rule.level.rawValue)"))
    }
    lines += allocation.lines.enumerated().map { index, step in
      words("allocate.numbered", ["number": String(index + 1), "line": line(step)])
    }
    lines += allocation.open.map(open)
    if allocation.unapplied.isPositive {
      lines.append(
        words("allocate.unapplied", ["amount": formats.money(allocation.unapplied)]))
    }
    return lines
  }

  func line(_ line: Allocation.Line) -> String {
    let fields = [
      "part": name(line.part), "amount": formats.money(line.amount),
      "left": formats.money(line.left), "claim": line.claim,
      "reason": words("allocation-reason.\(line.reason.rawValue)"),
    ]
    return words(line.reason == .onlyClaim ? "allocate.line" : "allocate.line-of", fields)
  }

  /// What stays open on a claim.
  private func open(_ claim: Claim) -> String {
    let parts = ClaimPart.allCases.compactMap { part -> String? in
      guard let units = claim.owed[part], units > 0 else { return nil }
      let amount = Money(minorUnits: units, currency: formats.home ?? .jpy)
      return words("allocate.part", ["part": name(part), "amount": formats.money(amount)])
    }
    let text =
      parts.isEmpty
      ? words("allocate.open-none")
      : words("allocate.open", ["parts": parts.joined(separator: words("list.separator"))])
    return claim.id == Self.onlyClaim
      ? text : words("allocate.of", ["claim": claim.id, "text": text])
  }

  private func name(_ part: ClaimPart) -> String { words("claim-part.\(part.rawValue)") }
}

/// An allocation for another program.
struct AllocationAnswer: Encodable {
  struct Line: Encodable {
    let claim: String
    let part: String
    let amount: Money
    let reason: String
    let left: Money
    let text: String
  }

  struct Debt: Encodable {
    let id: String
    let paid: [String: Money]
    let open: [String: Money]
  }

  let payment: Money
  let order: [String]
  let sequence: String
  let level: String
  let lines: [Line]
  /// Of all debts together, by part.
  let paid: [String: Money]
  let open: [String: Money]
  let debts: [Debt]
  /// What nothing was owed for: credit on account.
  let unapplied: Money
  let text: [String]

  init(_ allocation: Allocation, _ text: AllocationText) {
    let currency = allocation.payment.currency
    func money(_ units: Int) -> Money { Money(minorUnits: units, currency: currency) }
    func byPart(_ amount: (ClaimPart) -> Money) -> [String: Money] {
      Dictionary(uniqueKeysWithValues: ClaimPart.allCases.map { ($0.rawValue, amount($0)) })
    }
    payment = allocation.payment
    order = allocation.rule.parts.map(\.rawValue)
    sequence = allocation.rule.sequence.rawValue
    level = allocation.rule.level.rawValue
    lines = allocation.lines.map {
      Line(
        claim: $0.claim, part: $0.part.rawValue, amount: $0.amount, reason: $0.reason.rawValue,
        left: $0.left, text: text.line($0))
    }
    debts = allocation.open.map { claim in
      Debt(
        id: claim.id, paid: byPart { allocation.paid(to: claim.id, $0) },
        open: byPart { money(claim.owed[$0] ?? 0) })
    }
    paid = byPart { part in allocation.lines.filter { $0.part == part }.map(\.amount).sum(currency)
    }
    open = byPart { part in money(allocation.open.reduce(0) { $0 + ($1.owed[part] ?? 0) }) }
    unapplied = allocation.unapplied
    self.text = text.lines(allocation)
  }
}
