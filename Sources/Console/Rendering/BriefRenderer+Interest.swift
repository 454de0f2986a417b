import Finance
import Receivables

/// Late interest in the brief.
extension BriefRenderer {
  /// What has accrued and wasn't paid, and what is done about it; `nil` where there is nothing, or no rate is
  /// entered.
  func interest() -> String? {
    let all = ([brief.interest].compactMap(\.self) + brief.otherInterest).filter {
      !$0.running.isEmpty || ($0.unpaid + $0.unpaidFixedSums).isPositive
    }
    guard !all.isEmpty else { return nil }
    var parts = all.map(interest)
    if all.contains(where: { !$0.unreckoned.isEmpty || !$0.warnings.isEmpty }) {
      parts.append(words("brief.interest-unsure"))
    }
    let treatments = Set(all.map(\.treatment))
    let treated =
      treatments.count == 1
      ? treatments.first?.map { words("brief.treatment.\($0.rawValue)") } : nil
    let claimed = all.map { formats.money($0.claimed) }.joined(separator: words("list.separator"))
    return words(
      "brief.interest-treated",
      [
        "text": parts.joined(separator: words("list.semicolon")),
        "treatment": treated ?? words("brief.treatment-part", ["amount": claimed]),
      ])
  }

  private func interest(_ interest: AccountInterest) -> String {
    let (running, left) = (interest.running, interest.leftOver)
    var parts: [String] = []
    func add(_ key: String, _ amount: Money, _ count: Int = 0) {
      guard amount.isPositive else { return }
      parts.append(words(key, ["amount": formats.money(amount), "count": String(count)]))
    }
    add("brief.interest", running.unpaid)
    if parts.isEmpty, !running.isEmpty || left.isEmpty {
      parts = [words("brief.interest", ["amount": formats.money(running.unpaid)])]
    }
    add("brief.interest-day", interest.nextDay)
    add(
      "brief.interest-left", left.unpaid,
      left.items.count { $0.statement.unpaidInterest.isPositive })
    add("brief.interest-fixed", interest.unpaidFixedSums)
    return parts.joined(separator: words("list.separator"))
  }
}
