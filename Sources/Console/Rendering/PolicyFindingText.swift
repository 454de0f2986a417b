import Finance
import Negotiation

/// What contradicts itself in a policy, in words.
struct PolicyFindingText {
  let words: Words
  let formats: Formats
  let policy: Policy

  private var text: PolicyText { PolicyText(words: words, formats: formats) }
  private var plans: PlanText { PlanText(words: words, formats: formats) }

  /// The finding; whom it is about, a plan that shows it and what to do about it, set in.
  func lines(_ finding: PolicyFinding) -> [String] {
    var lines: [String] = []
    if finding.level != nil, finding.facts.grade != nil || finding.facts.reason != nil {
      lines.append(words("policy-check.for", ["who": who(finding)]))
    }
    lines += example(finding)
    lines.append(words("policy-remedy.\(finding.kind.name)", ["key": key(finding) ?? ""]))
    return [head(finding)] + lines.map { "  " + $0 }
  }

  func who(_ finding: PolicyFinding) -> String {
    text.who(
      Set([finding.facts.grade].compactMap { $0 }), Set([finding.facts.reason].compactMap { $0 }))
  }

  private func key(_ finding: PolicyFinding) -> String? {
    if case .levelNarrower(let key, _) = finding.kind { key.rawValue } else { nil }
  }

  func head(_ finding: PolicyFinding) -> String {
    var arguments = ["level": finding.level.map(text.level) ?? ""]
    let levels = policy.applied(to: finding.facts).levels
    let limits = levels.first { $0.name == finding.level }?.limits
    func value(_ key: LimitKey, _ limits: Limits?, in currency: Currency? = nil) -> String {
      let value = limits.map { text.value(key, $0, in: currency) } ?? ""
      return value.isEmpty ? words("policy.no-limit") : value
    }
    switch finding.kind {
    case .levelNarrower(let key, let below):
      let lower = levels.first { $0.name == below }?.limits
      let narrower = limits.flatMap { own in lower.map { key.narrowerCurrencies(own, than: $0) } }
      let currency = narrower?.first { $0 == formats.home } ?? narrower?.first
      arguments["below"] = text.level(below)
      arguments["limit"] = text.name(key)
      arguments["value"] = value(key, limits, in: currency)
      arguments["other"] = value(key, lower, in: currency)
    case .noPlan: break
    case .noInstalments: arguments["value"] = value(.termMonths, limits)
    case .deferralShorterThanFirst:
      arguments["value"] = value(.deferralDays, limits)
      arguments["other"] = value(.firstPaymentDays, limits)
    case .discountBeforeInterest: arguments["value"] = value(.discountPercent, limits)
    case .exceptionForAll(let number), .exceptionWithoutEffect(let number):
      arguments["number"] = String(number)
    case .exceptionHidden(let number, let other):
      arguments["number"] = String(number)
      arguments["by"] = String(other)
    }
    return words("policy-finding.\(finding.kind.name)", arguments)
  }

  private func example(_ finding: PolicyFinding) -> [String] {
    guard let level = finding.level else { return [] }
    guard let example = finding.example else {
      guard case .levelNarrower(let key, _) = finding.kind, !key.rules.isEmpty else { return [] }
      return [words("policy-check.no-example")]
    }
    var arguments = [
      "balance": formats.money(example.plan.balance), "plan": plans.summary(example.plan),
      "level": text.level(level),
    ]
    let broken = example.broken.map { "- " + plans.broken($0, level: level) }
    guard case .levelNarrower(_, let below) = finding.kind else {
      return [words("policy-check.example", arguments)] + broken
    }
    arguments["below"] = text.level(below)
    return [words("policy-check.example-levels", arguments)] + broken
  }
}
