import Finance
import Negotiation

/// Plans and limits in words.
struct PlanText {
  let words: Words
  let formats: Formats
  /// Whether it is said, where nobody says "3 ×".
  var isAloud = false

  /// `¥800,000 on 30 Nov 2026, then 3 × ¥800,000 from 28 Dec 2026 to 26 Feb 2027`.
  func summary(_ plan: ProposedPlan) -> String {
    let payments = plan.instalments
    if payments.count == 1 {
      return words(
        key("plan.single"),
        ["amount": formats.money(payments[0].amount), "date": formats.day(payments[0].due)])
    }
    let head = payments[0]
    let rest = Array(payments.dropFirst())
    let restIsLevel = rest.dropLast().allSatisfy { $0.amount == rest[0].amount }
    guard restIsLevel else {
      return payments.map {
        words(
          key("plan.single"), ["amount": formats.money($0.amount), "date": formats.date($0.due)])
      }.joined(separator: words("list.separator"))
    }
    if head.amount == rest[0].amount || (rest.count == 1 && plan.shape == .equal) {
      return series(payments)
    }
    return words(
      key("plan.first-then"),
      [
        "amount": formats.money(head.amount), "date": formats.date(head.due),
        "rest": series(rest),
      ])
  }

  private func series(_ payments: [Instalment]) -> String {
    if payments.count == 1 {
      return words(
        key("plan.single"),
        ["amount": formats.money(payments[0].amount), "date": formats.date(payments[0].due)])
    }
    let last = payments[payments.count - 1]
    var arguments = [
      "count": String(payments.count), "amount": formats.money(payments[0].amount),
      "from": formats.date(payments[0].due), "to": formats.date(last.due),
    ]
    guard last.amount != payments[0].amount else { return words(key("plan.series"), arguments) }
    arguments["last"] = formats.money(last.amount)
    return words(key("plan.series-last"), arguments)
  }

  private func key(_ name: String) -> String { isAloud ? name + ".aloud" : name }

  func measure(_ measure: Measure) -> String {
    switch measure {
    case .months(let count): words("measure.months", ["count": String(count)])
    case .days(let count): words("measure.days", ["count": String(count)])
    case .share(let share): share.percentText + "%"
    case .money(let money): formats.money(money)
    case .count(let number): String(number)
    case .word(let list):
      list.split(separator: ", ").map { words("frequency.\($0)") }
        .joined(separator: words("list.separator"))
    }
  }

  /// `term 3 of 3 months`: the limits that are used by half or more, or all of them.
  func uses(_ uses: [LimitUse], all: Bool = false) -> String {
    uses.filter { $0.used >= 5_000 || all }.map { use in
      words(
        "use.\(use.rule)",
        [
          "seen": measure(use.seen), "limit": measure(use.limit),
          "percent": String(Rounding.halfUp.divide(Int128(use.used), by: 100)),
        ])
    }.joined(separator: words("list.separator"))
  }

  func broken(_ use: LimitUse, level: String) -> String {
    words(
      "broken.\(use.rule)",
      ["seen": measure(use.seen), "limit": measure(use.limit), "level": levelName(level)])
  }

  /// The level's name in the language of the screen where it is one of the usual ones.
  func levelName(_ level: String) -> String {
    words.has("level.\(level)") ? words("level.\(level)") : level
  }

  func answer(_ verdict: Verdict) -> String {
    switch verdict.answer {
    case .allowed: words("verdict.allowed")
    case .needs(let level): words("verdict.needs", ["level": levelName(level)])
    case .notAllowed: words("verdict.not-allowed")
    }
  }

  /// The lines that answer a counter-offer: what was understood, the verdict with its rules, and the
  /// nearest plans, lettered.
  func answer(_ answer: CounterofferAnswer, policy: Policy, rank: Int) -> [String] {
    var lines = [words("counter.understood", ["plan": summary(answer.offer.plan)])]
    lines += OfferTermsText(words: words, formats: formats).lines(answer.offer)
    let verdict = answer.verdict
    let broken = verdict.brokenHighest.isEmpty ? verdict.brokenOwn : verdict.brokenHighest
    let level =
      verdict.brokenHighest.isEmpty
      ? policy.levels[rank].name : policy.levels[policy.levels.count - 1].name
    lines.append(self.answer(verdict))
    lines += broken.map { "  - " + self.broken($0, level: level) }
    if verdict.answer == .allowed, !uses(verdict.uses).isEmpty {
      lines.append("  " + uses(verdict.uses))
    }
    for (index, nearest) in answer.nearest.enumerated() {
      let letter = Self.letter(index)
      let isOwn = nearest.level == policy.levels[rank].name
      lines.append(
        words(
          isOwn ? "counter.nearest-own" : "counter.nearest-level",
          [
            "letter": letter, "plan": summary(nearest.plan), "level": levelName(nearest.level),
          ]))
    }
    return lines
  }

  /// `a`, `b`, `c`…
  static func letter(_ index: Int) -> String {
    String(Character(Unicode.Scalar(UInt8(97 + min(index, 25)))))
  }
}
