import Correspondence
import Finance
import Receivables

/// Reads what the firm says about limitation and the worklist.
struct JudgementReader {
  let reader: NodeReader

  func limitation(_ top: NodeReader.Map, _ jurisdiction: Jurisdiction) -> LimitationClock.Rule {
    let map = reader.map(top, "limitation", keys: ["profile", "years", "warn-months"])
    let profile = map.flatMap { reader.word($0, "profile", LimitationProfile.self) }
    return LimitationClock.Rule(
      profile ?? jurisdiction.limitation,
      years: map.flatMap { reader.integer($0, "years", in: 1...30) },
      warnMonths: map.flatMap { reader.integer($0, "warn-months", in: 0...36) } ?? 6)
  }

  private static let queueKeys: Set<String> = [
    "points", "big", "overdue-days", "slip-days", "limit-near-percent", "quiet-days",
  ]

  func queue(_ top: NodeReader.Map, contactsMax: Int) -> WorklistWeights {
    var weights = WorklistWeights(contactsMax: contactsMax)
    guard let map = reader.map(top, "queue", keys: Self.queueKeys) else { return weights }
    let reasons = Worklist.Reason.allCases
    if let points = reader.map(map, "points", keys: Set(reasons.map(\.rawValue))) {
      for reason in reasons {
        if let value = reader.integer(points, reason.rawValue, in: 0...1_000) {
          weights.points[reason] = value
        }
      }
    }
    if map.has("big") { weights.big = reader.amounts(map, "big") }
    func days(_ key: String, _ path: WritableKeyPath<WorklistWeights, Int>, least: Int) {
      if let value = reader.integer(map, key, in: least...3_650) { weights[keyPath: path] = value }
    }
    days("overdue-days", \.overdueDays, least: 1)
    days("slip-days", \.slipDays, least: 1)
    days("quiet-days", \.quietDays, least: 0)
    if let percent = reader.integer(map, "limit-near-percent", in: 1...1_000) {
      weights.limitNear = Share(percent: percent)
    }
    return weights
  }
}
