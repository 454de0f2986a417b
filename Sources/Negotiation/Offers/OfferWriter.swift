import Finance

/// Writes a plan in words that can be read in one way only, whatever the language:
/// `2026-11-25 1600000, 4 x 400000 from 2026-12-31`.
struct OfferWriter {
  let setting: PlanSetting

  func say(_ plan: ProposedPlan) -> String {
    (parts(plan) ?? series(plan)) + terms(plan)
  }

  private func every(_ kind: PaymentFrequency.Kind) -> String {
    switch kind {
    case .monthly: ""
    case .biweekly: " biweekly"
    case .weekly: " weekly"
    }
  }

  /// `3 payments from 2026-11-30`, where the payments are the balance in equal parts.
  private func parts(_ plan: ProposedPlan) -> String? {
    let count = plan.instalments.count
    guard count > 1, plan.terms.discount == nil, run(plan, from: 0, isSplit: true) == count,
      plan.instalments.map(\.principal) == setting.parts(of: plan.balance, count: count)
    else { return nil }
    return "\(count)\(every(plan.frequency)) payments from \(plan.first.nominal.iso)"
  }

  private func series(_ plan: ProposedPlan) -> String {
    var words: [String] = []
    var index = 0
    while index < plan.instalments.count {
      let length = run(plan, from: index)
      let day = plan.instalments[index].nominal.iso
      let amount = figure(plan.instalments[index].principal)
      index += length
      // A frequency stands with a series, if it is one of a single payment.
      let isSeries =
        length > 1
        || (plan.frequency != .monthly && index == plan.instalments.count
          && !words.contains { $0.contains(" x ") })
      words.append(
        isSeries ? "\(length) x \(amount)\(every(plan.frequency)) from \(day)" : "\(day) \(amount)")
    }
    return words.joined(separator: ", ")
  }

  /// The payments from `index` on that are of one amount and one period apart. The last of a plan may be
  /// smaller: it is what is left. With `isSplit` the amounts don't matter.
  private func run(_ plan: ProposedPlan, from index: Int, isSplit: Bool = false) -> Int {
    let payments = plan.instalments
    let first = payments[index]
    let frequency = PaymentFrequency(plan.frequency, first: first.nominal)
    let isWhole = plan.uncovered.isZero && plan.terms.discount == nil
    var length = 1
    while index + length < payments.count {
      let next = payments[index + length]
      let isLast = isWhole && index + length == payments.count - 1
      guard next.nominal == frequency.date(length, from: first.nominal),
        isSplit || next.principal == first.principal
          || (isLast && next.principal < first.principal)
      else { break }
      length += 1
    }
    return length
  }

  private func terms(_ plan: ProposedPlan) -> String {
    var words: [String] = []
    if let discount = plan.terms.discount {
      words.append(plan.uncovered.isZero ? "forget the rest" : "waive " + figure(discount))
    }
    switch plan.terms.interest {
    case .some(.none): words.append("without interest")
    case .atEnd: words.append("interest at the end")
    case .inEach: words.append("interest in each payment")
    case .waivedIfKept: words.append("interest waived if kept")
    case nil: break
    }
    if plan.terms.keepsCurrent { words.append("current invoices on time") }
    let gifts: [(InReturn, String)] = [
      (.guarantor, "with a guarantor"), (.directDebit, "by direct debit"),
      (.datedInstrument, "post-dated cheques"),
      (.writtenAcknowledgement, "with a written acknowledgement"),
    ]
    words += gifts.filter { plan.terms.inReturn.contains($0.0) }.map(\.1)
    return words.map { ", " + $0 }.joined()
  }

  private func figure(_ money: Money) -> String {
    let unit = money.currency.minorUnitsPerMajor
    let (whole, rest) = money.minorUnits.quotientAndRemainder(dividingBy: unit)
    // A small number could be taken for a count, or for thousands.
    let sign = whole < 1_000 && money.currency.symbol.count == 1 ? money.currency.symbol : ""
    guard rest > 0 else { return sign + String(whole) }
    let digits = String(rest)
    let zeros = String(repeating: "0", count: money.currency.minorDigits - digits.count)
    return sign + "\(whole)." + zeros + digits
  }
}
