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

  // MARK: - Credit

  func credit(_ top: NodeReader.Map) -> CreditSettings {
    var settings = CreditSettings()
    guard let map = reader.map(top, "credit", keys: ["weights", "grades"]) else { return settings }
    let factors = CreditFactor.allCases
    if let weights = reader.map(map, "weights", keys: Set(factors.map(\.rawValue))) {
      settings.weights = [:]
      for factor in factors {
        settings.weights[factor] = reader.integer(weights, factor.rawValue, in: 0...1_000)
      }
    }
    let keys: Set<String> = ["name", "from", "terms", "limit-months"]
    let grades = reader.maps(map, "grades", keys: keys).compactMap(grade)
    if !grades.isEmpty { settings.grades = checked(grades, map) }
    return settings
  }

  private func grade(_ map: NodeReader.Map) -> CreditSettings.Grade? {
    let terms = reader.text(map, "terms") ?? ""
    if !terms.isEmpty, (try? PaymentTerms(terms)) == nil {
      reader.add(
        map.line(of: "terms"), "\(map.path).terms",
        .wrongType(seen: terms, expected: "payment-terms"))
    }
    guard let name = reader.text(map, "name", required: true),
      let from = reader.integer(map, "from", in: 0...100)
    else { return nil }
    let months = reader.decimal(map, "limit-months", digits: 2, in: 0...120_00) ?? 0
    return CreditSettings.Grade(name: name, from: from, terms: terms, limitMonths: months)
  }

  /// The best grade first, each from fewer points than the one before, the last from none.
  private func checked(
    _ grades: [CreditSettings.Grade], _ map: NodeReader.Map
  ) -> [CreditSettings.Grade] {
    let falls = zip(grades, grades.dropFirst()).allSatisfy { $0.from > $1.from }
    if !falls || grades.last?.from != 0 {
      reader.add(map.line(of: "grades"), "credit.grades", .impossible(key: "grades"))
    }
    return grades
  }

  func provision(_ top: NodeReader.Map, buckets: Int) -> Provision.Rates {
    var rates = Provision.Rates()
    guard let map = reader.map(top, "provision", keys: ["rates", "grades"]) else { return rates }
    let texts = reader.texts(map, "rates")
    if !texts.isEmpty {
      let shares = texts.compactMap { Self.percent($0) }
      if shares.count == texts.count, shares.count <= buckets, shares == shares.sorted() {
        rates.byAge = shares
      } else {
        reader.add(
          map.line(of: "rates"), "provision.rates",
          .wrongType(seen: texts.joined(separator: ", "), expected: "rising-percents"))
      }
    }
    if let grades = reader.map(map, "grades", keys: nil) {
      for name in grades.keys {
        if let percent = reader.integer(grades, name, in: 0...1_000) {
          rates.byGrade[name] = Share(percent: percent)
        }
      }
    }
    return rates
  }

  /// `12.5` as a share of at most the whole.
  private static func percent(_ text: String) -> Share? {
    Decimals.hundredths(text).flatMap { (0...10_000).contains($0) ? Share(basisPoints: $0) : nil }
  }
}
