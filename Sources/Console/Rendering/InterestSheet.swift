import Finance
import Receivables

/// The statement of interest of a customer on screen: what it rests on, a block an invoice, the sums.
struct InterestSheet {
  let words: Words
  let formats: Formats
  let terms: InterestTerms
  let customer: Customer

  private var text: InterestLines { InterestLines(words: words, formats: formats) }

  func nothing(_ day: CivilDate) -> String {
    words(
      "interest.nothing", ["name": Shown.name(customer.name), "date": formats.date(day)])
  }

  func lines(_ interest: AccountInterest) -> [String] {
    var lines = [
      words(
        "interest.title",
        [
          "name": Shown.name(customer.name), "code": Shown.code(customer.code),
          "date": formats.date(interest.asOf), "currency": interest.currency.code,
        ])
    ]
    lines += ground(interest.profile).map { "  " + $0 }
    for item in interest.running.items { lines += [""] + block(item) }
    for item in interest.leftOver.items { lines += [""] + block(item) }
    for late in interest.unreckoned {
      lines.append(Self.left(out: late, words))
    }
    return lines + [""] + sums(interest)
  }

  /// That an invoice is in no figure, and why.
  static func left(out late: AccountInterest.Unreckoned, _ words: Words) -> String {
    let key = late.fault == .receiptDayNeeded ? "interest.no-receipt" : "interest.unreckoned"
    return words(key, ["number": Shown.name(late.invoice.number)])
  }

  /// The rules, and what has to be true for them to hold.
  private func ground(_ profile: InterestProfile) -> [String] {
    guard terms.isNamed else {
      return [words("interest.one-rate", ["rate": rate(profile)])]
    }
    return [text.name(profile.name), text.source(profile)] + text.conditions(profile)
      + [
        words("day-count.\(profile.dayCount.rawValue)"),
        words(
          "interest.rounding",
          ["rounding": words("interest-rounding.\(profile.rounding.rawValue)")]),
        text.evidence(profile),
      ]
  }

  private func rate(_ profile: InterestProfile) -> String {
    guard case .agreed(let rate) = profile.rate.base else { return "" }
    return rate.percentText
  }

  private func block(_ item: AccountInterest.Item) -> [String] {
    let statement = item.statement
    let settled = item.isSettled ? statement.debt.payments.last { $0.date <= statement.asOf } : nil
    var lines = [
      words(
        settled == nil ? "interest.invoice" : Self.settled(statement),
        [
          "number": Shown.name(item.invoice.number), "due": formats.date(item.invoice.due),
          "amount": formats.money(item.invoice.amount),
          "open": formats.money(statement.openPrincipal + item.disputed),
          "paid": settled.map { formats.date($0.date) } ?? "",
        ])
    ]
    if item.disputed.isPositive {
      lines.append("  " + words("interest.disputed", ["amount": formats.money(item.disputed)]))
    }
    if let decision = item.decision { lines.append("  " + decided(decision)) }
    let rates = terms.isNamed ? text.rates(statement) : []
    // Of what is paid only the interest is left to say.
    let figures =
      settled == nil
      ? text.figures(statement, paid: paid(item))
      : statement.working.lines.map(text.line) + [text.total(statement)]
        + [text.fixedSum(statement)].compactMap(\.self) + paid(item)
    lines += (rates + figures + text.warnings(statement)).map { "  " + $0 }
    return lines
  }

  private static func settled(_ statement: LateInterestStatement) -> String {
    (statement.unpaidInterest + statement.unpaidFixedSum).isPositive
      ? "interest.invoice-settled" : "interest.invoice-paid"
  }

  /// What was paid on the interest and the fixed sum, and what that leaves.
  private func paid(_ item: AccountInterest.Item) -> [String] {
    guard !item.payments.isEmpty else { return [] }
    let statement = item.statement
    var lines = item.payments.map { payment in
      words(
        "interest.paid.\(payment.part.rawValue)",
        ["date": formats.date(payment.date), "amount": formats.money(payment.amount)])
    }
    let left = statement.unpaidInterest + statement.unpaidFixedSum
    lines.append(words("interest.paid-left", ["amount": formats.money(left)]))
    if statement.overpaid.isPositive {
      lines.append(
        "! " + words("interest.overpaid", ["amount": formats.money(statement.overpaid)]))
    }
    return lines
  }

  private func decided(_ decision: InterestDecision) -> String {
    words(
      "interest.decided",
      [
        "treatment": words("brief.treatment.\(decision.treatment.rawValue)"),
        "date": formats.date(decision.date), "reason": decision.reason,
      ])
  }

  private func sums(_ interest: AccountInterest) -> [String] {
    var lines = [words("interest.sums")]
    func add(_ key: String, _ amount: Money, _ count: Int) {
      lines.append(
        "  " + words(key, ["amount": formats.money(amount), "count": String(count)]))
    }
    let (running, left) = (interest.running, interest.leftOver)
    if !running.isEmpty { add("interest.sum-open", running.accrued, running.items.count) }
    if !left.isEmpty { add("interest.sum-left", left.accrued, left.items.count) }
    let sums = interest.items.count { $0.statement.fixedSum != nil }
    if sums > 0 { add("interest.sum-fixed", interest.fixedSums, sums) }
    let paid = interest.items.count { !$0.payments.isEmpty }
    if paid > 0 { add("interest.sum-paid", interest.paid, paid) }
    add("interest.sum-claimed", interest.claimed, interest.items.count)
    if interest.nextDay.isPositive {
      add("interest.sum-day", interest.nextDay, running.items.count)
    }
    return lines
  }
}
