import Finance
import Negotiation

/// An offer in one line, for tables: its runs of equal payments with their first and last agreed days,
/// then what is special about it.
func told(_ offer: Counteroffer) -> String {
  let plan = offer.plan
  var parts = [runs(plan)]
  if plan.frequency != .monthly { parts.append(plan.frequency.rawValue) }
  if let discount = plan.terms.discount { parts.append("discount \(discount.minorUnits)") }
  if let interest = plan.terms.interest { parts.append("interest \(interest.rawValue)") }
  if plan.terms.keepsCurrent { parts.append("current") }
  parts += plan.terms.inReturn.map { "gives \($0.rawValue)" }.sorted()
  if !plan.uncovered.isZero { parts.append("open \(plan.uncovered.minorUnits)") }
  return (parts + offer.notes.map(told)).joined(separator: "; ")
}

private func told(_ note: Counteroffer.Note) -> String {
  switch note {
  case .dayAssumed(let words, _): "\(words)?"
  case .noDay: "day?"
  case .disputedWaits: "waits"
  }
}

private func runs(_ plan: ProposedPlan) -> String {
  var runs: [(count: Int, first: Instalment, last: Instalment)] = []
  for payment in plan.instalments {
    if let run = runs.last, run.last.amount == payment.amount {
      runs[runs.count - 1] = (run.count + 1, run.first, payment)
    } else {
      runs.append((1, payment, payment))
    }
  }
  return runs.map { run in
    let amount = run.first.amount.minorUnits
    return run.count == 1
      ? "\(run.first.nominal.iso) \(amount)"
      : "\(run.count) x \(amount) \(run.first.nominal.iso)..\(run.last.nominal.iso)"
  }.joined(separator: ", ")
}
