import Archive
import Finance
import Negotiation

/// A limit as other programs get it: a whole number (months, days, basis points, a count), yes or no, words or
/// amounts.
struct LimitRecord: Encodable {
  let key: LimitKey
  let limits: Limits

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch key.value(in: limits) {
    case .measure(.months(let number)), .measure(.days(let number)), .measure(.count(let number)):
      try container.encode(number)
    case .measure(.share(let share)): try container.encode(share.basisPoints)
    case .measure(.money(let money)): try container.encode(money)
    case .measure(.word(let word)): try container.encode(word)
    case .flag(let flag): try container.encode(flag)
    case .frequencies(let kinds):
      try container.encode(PaymentFrequency.Kind.allCases.filter(kinds.contains).map(\.rawValue))
    case .amounts(let amounts):
      try container.encode(amounts.values.sorted { $0.currency < $1.currency })
    }
  }
}

/// A rule with its text and the firm's figures.
struct RuleRecord: Encodable {
  struct Level: Encodable {
    let level: String
    let value: LimitRecord
  }

  struct Limit: Encodable {
    let key: String
    let levels: [Level]
  }

  struct Exception: Encodable {
    let number: Int
    let grades: [String]
    let reasons: [String]
    let levels: [String]
    let limits: [String: LimitRecord]
  }

  let rule: String
  let text: [String]
  let limits: [Limit]
  let exceptions: [Exception]

  init(_ rule: any PolicyRule.Type, _ policy: Policy, _ text: PolicyText) {
    let keys = LimitKey.of(rule)
    self.rule = rule.name
    self.text = text.paragraphs(rule)
    limits = keys.map { key in
      Limit(
        key: key.rawValue,
        levels: policy.levels.map {
          Level(level: $0.name, value: LimitRecord(key: key, limits: $0.limits))
        })
    }
    exceptions = policy.exceptions.enumerated().compactMap { index, exception in
      let named = keys.filter(exception.changes.names)
      if named.isEmpty { return nil }
      let changed = exception.changes.applied(to: policy.levels[0].limits)
      return Exception(
        number: index + 1, grades: exception.grades.sorted(), reasons: exception.reasons.sorted(),
        levels: policy.levels.map(\.name).filter(exception.levels.contains),
        limits: Dictionary(
          uniqueKeysWithValues: named.map { ($0.rawValue, LimitRecord(key: $0, limits: changed)) }))
    }
  }
}

/// Something that contradicts itself, for other programs.
struct PolicyFindingRecord: Encodable {
  struct Example: Encodable {
    let plan: PlanRecord
    /// The rules that it breaks.
    let broken: [String]
  }

  let finding: String
  let level: String?
  let below: String?
  let key: String?
  let exception: Int?
  let hiddenBy: Int?
  let grade: String?
  let reason: String?
  let text: String
  let example: Example?

  init(_ finding: PolicyFinding, _ text: PolicyFindingText) {
    self.finding = finding.kind.name
    level = finding.level
    grade = finding.facts.grade
    reason = finding.facts.reason
    self.text = text.head(finding)
    example = finding.example.map {
      Example(plan: PlanRecord($0.plan), broken: $0.broken.map(\.rule))
    }
    var (below, key): (String?, String?)
    var (exception, hiddenBy): (Int?, Int?)
    switch finding.kind {
    case .levelNarrower(let limit, let lower): (below, key) = (lower, limit.rawValue)
    case .exceptionForAll(let number), .exceptionWithoutEffect(let number): exception = number
    case .exceptionHidden(let number, let other): (exception, hiddenBy) = (number, other)
    case .noPlan, .noInstalments, .deferralShorterThanFirst, .discountBeforeInterest: break
    }
    (self.below, self.key, self.exception, self.hiddenBy) = (below, key, exception, hiddenBy)
  }
}
