import Finance
import Negotiation

/// Why proposals stand in their order: what was counted of each, the points and the weights.
struct WorkingText {
  let words: Words
  let formats: Formats

  private var plans: PlanText { PlanText(words: words, formats: formats) }

  /// What points and weights mean, then each proposal with its working.
  func lines(_ proposals: [Proposal]) -> [String] {
    guard let first = proposals.first else { return [] }
    let weights = first.score.working
      .map { "\(name($0.criterion)) ×\($0.weight)" }
      .joined(separator: words("list.separator"))
    return [words("working.points"), words("working.weights", ["weights": weights])]
      + proposals.enumerated().flatMap { lines($0.offset + 1, $0.element) }
  }

  private func lines(_ number: Int, _ proposal: Proposal) -> [String] {
    let counts = proposal.counts
    let role = words("role.\(proposal.role.rawValue)")
    var lines = [
      "  \(number)  \(role)  \(plans.summary(proposal.plan))",
      "     " + score(proposal.score),
      "     "
        + words(
          "working.time",
          [
            "days": String(proposal.plan.meanDaysToCash),
            "expected": formats.money(counts.expectedReceipts),
            "risk": formats.money(counts.atRisk),
          ]),
      "     "
        + words(
          "working.limits",
          [
            "percent": percent(counts.limitsUsed),
            "uses": plans.uses(proposal.uses, all: true),
          ]),
    ]
    if counts.givenUp.isPositive {
      lines.append(
        "     " + words("working.given-up", ["amount": formats.money(counts.givenUp)]))
    }
    lines.append("     " + fit(proposal))
    return lines
  }

  private func fit(_ proposal: Proposal) -> String {
    let peak = formats.money(proposal.counts.peakMonth)
    guard let shortfall = proposal.shortfall else { return words("working.peak", ["peak": peak]) }
    return shortfall.isZero
      ? words("working.fits", ["peak": peak])
      : words("working.strains", ["peak": peak, "amount": formats.money(shortfall)])
  }

  /// `time 116×3 + risk 500×2 + … = 1,742`.
  private func score(_ score: PlanScore) -> String {
    let sum = score.working
      .map { "\(name($0.criterion)) \($0.points)×\($0.weight)" }
      .joined(separator: " + ")
    return words("working.score", ["sum": sum, "total": String(score.total)])
  }

  private func name(_ criterion: Criterion) -> String { words("criterion.\(criterion.rawValue)") }

  private func percent(_ basisPoints: Int) -> String {
    String(Rounding.halfUp.divide(Int128(basisPoints), by: 100))
  }
}
