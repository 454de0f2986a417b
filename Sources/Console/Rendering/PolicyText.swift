import Finance
import Negotiation

/// Limits, rules and exceptions in words.
struct PolicyText {
  let words: Words
  let formats: Formats

  private var plans: PlanText { PlanText(words: words, formats: formats) }

  func level(_ name: String) -> String { plans.levelName(name) }

  func name(_ key: LimitKey) -> String { words("limit.\(key.rawValue)") }

  /// A limit of a level; empty where none is set in that currency, or in any when none is asked for.
  func value(_ key: LimitKey, _ limits: Limits, in currency: Currency? = nil) -> String {
    switch key.value(in: limits) {
    case .measure(let measure): return plans.measure(measure)
    case .flag(let flag): return words(flag ? "yes" : "no")
    case .frequencies(let kinds):
      let all = PaymentFrequency.Kind.allCases
      return kinds.count == all.count
        ? words("frequency.all")
        : all.filter(kinds.contains).map { words("frequency.\($0.rawValue)") }
          .joined(separator: "/")
    case .amounts(let amounts):
      return amounts.values.filter { currency == nil || $0.currency == currency }
        .sorted { order($0.currency) < order($1.currency) }
        .map(formats.money).joined(separator: words("list.separator"))
    }
  }

  /// The book's own currency first, then by code.
  private func order(_ currency: Currency) -> String {
    currency == formats.home ? "" : currency.code
  }

  // MARK: - Rules

  /// The published text of a rule, a paragraph a line.
  func paragraphs(_ rule: any PolicyRule.Type) -> [String] {
    words("rule.\(rule.name)").split(separator: "\n").map(String.init)
  }

  /// `longest term  rep 3 months, manager 6 months`; of amounts those in the book's own currency.
  func levels(_ key: LimitKey, _ policy: Policy) -> String {
    let values = policy.levels.map { level -> String in
      let value = value(key, level.limits, in: formats.home)
      return words(
        "policy.limit-value",
        [
          "limit": self.level(level.name),
          "value": value.isEmpty ? words("policy.no-limit") : value,
        ])
    }
    return name(key) + "  " + values.joined(separator: words("list.separator"))
  }

  // MARK: - Exceptions

  /// What an exception makes of some of the limits; `nil` when it names none of them.
  func exception(_ number: Int, _ policy: Policy, of keys: [LimitKey]) -> String? {
    let exception = policy.exceptions[number - 1]
    let limits = exception.changes.applied(to: policy.levels[0].limits)
    let named = keys.filter(exception.changes.names)
    if named.isEmpty { return nil }
    let only = policy.levels.map(\.name).filter(exception.levels.contains)
    return words(
      only.isEmpty ? "policy.exception" : "policy.exception-levels",
      [
        "number": String(number), "who": who(exception.grades, exception.reasons),
        "levels": only.map(level).joined(separator: words("list.separator")),
        "limits": named.map {
          words("policy.limit-value", ["limit": name($0), "value": value($0, limits)])
        }.joined(separator: words("list.separator")),
      ])
  }

  func who(_ grades: Set<String>, _ reasons: Set<String>) -> String {
    var parts: [String] = []
    let separator = words("list.separator")
    if !grades.isEmpty {
      let grades = grades.sorted().joined(separator: separator)
      parts.append(words("policy.for-grades", ["grades": grades]))
    }
    if !reasons.isEmpty {
      let reasons = reasons.sorted().map { words("choice.reason.\($0)") }
        .joined(separator: separator)
      parts.append(words("policy.for-reasons", ["reasons": reasons]))
    }
    return parts.isEmpty ? words("policy.for-everybody") : parts.joined(separator: separator)
  }
}
