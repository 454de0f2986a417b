import Finance

/// Finds what contradicts itself in a policy: a level that may do less than the one below it, limits that no
/// plan can meet, exceptions that change nothing.
///
/// Exceptions count: whatever holds only for customers of a grade, or for a reason, is looked for with each
/// grade and reason that the policy names.
public struct PolicyCheck {
  public let policy: Policy
  private let search: PolicyExampleSearch

  /// `setting` is of the currency that the examples are to be in where a limit doesn't ask for another.
  public init(_ policy: Policy, setting: PlanSetting, currency: Currency) {
    self.policy = policy
    search = PolicyExampleSearch(policy: policy, setting: setting, home: currency)
  }

  /// What holds for everybody first, then what exceptions bring about, then the exceptions themselves.
  public func findings() -> [PolicyFinding] {
    var findings: [PolicyFinding] = []
    for facts in contexts {
      for finding in self.findings(facts)
      where !findings.contains(where: { $0.kind == finding.kind && $0.level == finding.level }) {
        findings.append(finding)
      }
    }
    return findings + exceptionFindings()
  }

  /// Everybody; then each grade and each reason that an exception is for, alone and together.
  var contexts: [DealFacts] {
    let grades = [nil] + Set(policy.exceptions.flatMap(\.grades)).sorted().map(Optional.some)
    let reasons = [nil] + Set(policy.exceptions.flatMap(\.reasons)).sorted().map(Optional.some)
    return grades.flatMap { grade in
      reasons.map { DealFacts(grade: grade, reason: $0) }
    }.sorted { Self.size($0) < Self.size($1) }
  }

  private static func size(_ facts: DealFacts) -> Int {
    (facts.grade == nil ? 0 : 1) + (facts.reason == nil ? 0 : 1)
  }

  private func findings(_ facts: DealFacts) -> [PolicyFinding] {
    let levels = policy.applied(to: facts).levels
    // An exception that isn't for this customer leaves everything as it is for everybody.
    if facts != DealFacts(), levels == policy.applied(to: DealFacts()).levels { return [] }
    var findings: [PolicyFinding] = []
    for (lower, higher) in zip(levels, levels.dropFirst()) {
      findings += narrower(lower, higher, facts)
    }
    for level in levels { findings += self.findings(level, facts) }
    return findings
  }

  private func narrower(_ lower: ApprovalLevel, _ higher: ApprovalLevel, _ facts: DealFacts)
    -> [PolicyFinding]
  {
    LimitKey.allCases.filter { $0.isNarrower(higher.limits, than: lower.limits) }.map { key in
      PolicyFinding(
        .levelNarrower(key, below: lower.name), level: higher.name, facts: facts,
        example: search.example(
          of: key, allowedBy: lower.limits, refusedBy: higher.limits, facts: facts))
    }
  }

  private func findings(_ level: ApprovalLevel, _ facts: DealFacts) -> [PolicyFinding] {
    var findings: [PolicyFinding] = []
    let limits = level.limits
    func add(_ kind: PolicyFinding.Kind, _ example: PolicyFinding.Example? = nil) {
      findings.append(PolicyFinding(kind, level: level.name, facts: facts, example: example))
    }
    switch search.reach(limits, facts: facts) {
    case .nothing(let example): add(.noPlan, example)
    case .onePayment(let example): if limits.termMonthsMax > 0 { add(.noInstalments, example) }
    case .several: break
    }
    if limits.deferralDaysMax < limits.firstPaymentDaysMax {
      add(.deferralShorterThanFirst, search.singlePayment(limits, facts: facts))
    }
    if limits.discountMax > .zero, limits.interestWaiverMax == .zero {
      add(.discountBeforeInterest)
    }
    return findings
  }

  // MARK: - Exceptions

  private func exceptionFindings() -> [PolicyFinding] {
    policy.exceptions.indices.compactMap { index in
      let exception = policy.exceptions[index]
      if exception.grades.isEmpty, exception.reasons.isEmpty {
        return PolicyFinding(.exceptionForAll(index + 1))
      }
      let count = policy.exceptions.count
      if hasEffect(index, among: count) { return nil }
      guard hasEffect(index, among: index + 1) else {
        return PolicyFinding(.exceptionWithoutEffect(index + 1))
      }
      let hiding = (index + 1..<count).first { !hasEffect(index, among: $0 + 1) } ?? count - 1
      return PolicyFinding(.exceptionHidden(index + 1, by: hiding + 1))
    }
  }

  /// Whether an exception changes anything for anybody when only the first `count` of them are there.
  private func hasEffect(_ index: Int, among count: Int) -> Bool {
    var with = policy
    with.exceptions = Array(policy.exceptions.prefix(count))
    var without = with
    without.exceptions.remove(at: index)
    return contexts.contains { with.applied(to: $0).levels != without.applied(to: $0).levels }
  }
}
