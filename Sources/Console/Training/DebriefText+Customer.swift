import Finance
import Training

/// What the customer hid, and what could have been had of them.
extension DebriefText {
  func unasked() -> [DebriefBlock] {
    var lines: [String] = []
    if !debrief.neverAsked.isEmpty {
      lines.append(words("training.unasked", ["topics": list(debrief.neverAsked)]))
    }
    if !debrief.neverTold.isEmpty {
      lines.append(words("training.untold", ["topics": list(debrief.neverTold)]))
    }
    return (lines.isEmpty ? [words("training.all-asked")] : lines).map(DebriefBlock.text)
  }

  private func list(_ topics: [Topic]) -> String {
    topics.map { words("training.topic.\($0.rawValue)") }
      .joined(separator: words("list.separator"))
  }

  func hidden() -> [DebriefBlock] {
    let hidden = debrief.hidden
    var lines: [String] = []
    if hidden.answeredBy == .somebodyElse { lines.append(words("training.hidden.answerer")) }
    lines.append(
      words(
        "training.hidden.reason", ["reason": words("choice.reason.\(hidden.reason.rawValue)")]))
    if hidden.hidesReason {
      let stated = words("choice.reason.\(hidden.statedReason.rawValue)")
      lines.append(words("training.hidden.stated", ["reason": stated]))
    }
    if let contested = hidden.contested, contested.isPositive {
      lines.append(words("training.hidden.contested", ["amount": formats.money(contested)]))
    }
    return (lines + means(hidden) + manner(hidden)).map(DebriefBlock.text)
  }

  private func means(_ hidden: HiddenState) -> [String] {
    var lines = [
      words("training.hidden.cash", ["amount": formats.money(hidden.cashNow)]),
      words(
        "training.hidden.per-month",
        ["amount": formats.money(hidden.perMonth), "date": formats.date(hidden.from)]),
    ]
    if !hidden.byMonth.isEmpty {
      let months = hidden.byMonth.sorted { $0.key < $1.key }.map { month, amount in
        words(
          "training.hidden.month",
          ["month": formats.monthName(month), "amount": formats.money(amount)])
      }
      lines.append(
        words(
          "training.hidden.months", ["list": months.joined(separator: words("list.separator"))]))
    }
    return lines
  }

  private func manner(_ hidden: HiddenState) -> [String] {
    var lines = [
      words(
        "training.hidden.patience",
        ["used": String(debrief.patienceUsed), "whole": String(hidden.patience)]),
      words("training.hidden.curve", ["curve": words("training.curve.\(Self.curve(hidden))")]),
      words("training.hidden.reliability", ["percent": String(hidden.reliability)]),
    ]
    if let missed = debrief.firstMissed {
      lines.append(words("training.hidden.missed", ["number": String(missed + 1)]))
    } else if agreed != nil {
      lines.append(words("training.hidden.kept"))
    }
    return lines
  }

  /// When they give way, in one word.
  static func curve(_ hidden: HiddenState) -> String {
    switch hidden.curve.exponent {
    case 1: "evenly"
    case let exponent: exponent > 1 ? "late" : "early"
    }
  }

  // MARK: - What could have been had

  func best() -> [DebriefBlock] {
    let best = debrief.best
    var lines: [String] = []
    if let own = best.own {
      lines.append(
        words(
          "training.best.own",
          ["plan": plans.summary(own.plan), "days": String(own.days)]))
    } else {
      lines.append(words(best.higher == nil ? "training.best.none" : "training.best.own-none"))
    }
    if let higher = best.higher {
      lines.append(
        words(
          "training.best.higher",
          [
            "level": plans.levelName(level(higher) ?? ""),
            "plan": plans.summary(higher.plan), "days": String(higher.days),
          ]))
    }
    return (lines + left()).map(DebriefBlock.text)
  }

  /// The name of the lowest level that may sign it.
  func level(_ candidate: DebtorCandidates.Candidate) -> String? {
    policy.levels.indices.contains(candidate.rank) ? policy.levels[candidate.rank].name : nil
  }

  private func left() -> [String] {
    guard let left = debrief.left else { return [] }
    if left.isMissed { return [words("training.left.missed")] }
    var lines: [String] = []
    if left.days > 0 { lines.append(words("training.left.days", ["days": String(left.days)])) }
    if left.money.isPositive {
      lines.append(words("training.left.money", ["money": formats.money(left.money)]))
    }
    return lines.isEmpty ? [words("training.left.nothing")] : lines
  }
}
