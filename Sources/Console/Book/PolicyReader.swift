import Finance
import Negotiation

/// Reads the `policy` part of `kaishu.yaml`.
struct PolicyReader {
  let reader: NodeReader

  private static let levelKeys: Set<String> = [
    "name", "term-months", "first-payment-percent", "first-payment-days", "deferral-days",
    "deferral-then-instalments", "frequencies", "least-instalment", "largest-balance",
  ]

  func policy(_ top: NodeReader.Map, shift: ShiftRule) -> Policy? {
    guard let map = reader.map(top, "policy", keys: ["rounding", "levels"], required: true) else {
      return nil
    }
    let maps = reader.maps(map, "levels", keys: Self.levelKeys)
    if maps.isEmpty {
      reader.add(map.line(of: "levels"), "policy.levels", .missing)
      return nil
    }
    let levels = maps.compactMap(level)
    guard levels.count == maps.count else { return nil }
    checkOrder(levels, maps)
    let units = reader.amounts(map, "rounding").mapValues(\.minorUnits)
    return Policy(levels: levels, roundingUnits: units, shift: shift)
  }

  private func level(_ map: NodeReader.Map) -> ApprovalLevel? {
    func need<T>(_ key: String, _ value: T?) -> T? {
      if value == nil, !map.has(key) { reader.add(map.line, "\(map.path).\(key)", .missing) }
      return value
    }
    let name = reader.text(map, "name", required: true)
    let term = need("term-months", reader.integer(map, "term-months", in: 0...60))
    let share = need(
      "first-payment-percent",
      reader.decimal(map, "first-payment-percent", digits: 2, in: 0...10_000))
    let firstDays = need(
      "first-payment-days", reader.integer(map, "first-payment-days", in: 1...365))
    let deferral = need("deferral-days", reader.integer(map, "deferral-days", in: 1...365))
    let frequencies = frequencies(map)
    let least = reader.amounts(map, "least-instalment")
    let largest = reader.amounts(map, "largest-balance")
    let deferred = reader.flag(map, "deferral-then-instalments") ?? false
    guard let name, let term, let share, let firstDays, let deferral else { return nil }
    if deferral < firstDays, deferred {
      reader.add(
        map.line(of: "deferral-days"), "\(map.path).deferral-days",
        .impossible(key: "deferral-before-first"))
    }
    for (currency, amount) in least {
      if let most = largest[currency], amount > most {
        reader.add(
          map.line(of: "least-instalment"), "\(map.path).least-instalment",
          .impossible(key: "instalment-above-balance"))
      }
    }
    return ApprovalLevel(
      name: name,
      limits: Limits(
        termMonthsMax: term, firstPaymentShareMin: Share(basisPoints: share),
        firstPaymentDaysMax: firstDays, deferralDaysMax: deferral,
        allowsDeferredInstalments: deferred, frequencies: frequencies, instalmentMin: least,
        balanceMax: largest))
  }

  private func frequencies(_ map: NodeReader.Map) -> Set<PaymentFrequency.Kind> {
    guard map.has("frequencies") else { return [.monthly] }
    var kinds: Set<PaymentFrequency.Kind> = []
    for text in reader.texts(map, "frequencies") {
      if let kind = PaymentFrequency.Kind(rawValue: text) {
        kinds.insert(kind)
      } else {
        reader.add(
          map.line(of: "frequencies"), "\(map.path).frequencies",
          .notOneOf(seen: text, allowed: PaymentFrequency.Kind.allCases.map(\.rawValue)))
      }
    }
    if kinds.isEmpty {
      reader.add(map.line(of: "frequencies"), "\(map.path).frequencies", .missing)
    }
    return kinds
  }

  /// A higher level that may do less than a lower one is a mistake.
  private func checkOrder(_ levels: [ApprovalLevel], _ maps: [NodeReader.Map]) {
    var names: Set<String> = []
    for (index, level) in levels.enumerated() {
      if !names.insert(level.name).inserted {
        reader.add(maps[index].line(of: "name"), "\(maps[index].path).name", .duplicate(level.name))
      }
      guard index > 0 else { continue }
      let (lower, higher) = (levels[index - 1].limits, level.limits)
      func check(_ key: String, _ isWider: Bool) {
        if !isWider {
          reader.add(
            maps[index].line(of: key), "\(maps[index].path).\(key)",
            .impossible(key: "level-narrower"))
        }
      }
      check("term-months", higher.termMonthsMax >= lower.termMonthsMax)
      check("first-payment-percent", higher.firstPaymentShareMin <= lower.firstPaymentShareMin)
      check("first-payment-days", higher.firstPaymentDaysMax >= lower.firstPaymentDaysMax)
      check("deferral-days", higher.deferralDaysMax >= lower.deferralDaysMax)
      check(
        "deferral-then-instalments",
        higher.allowsDeferredInstalments || !lower.allowsDeferredInstalments)
      check("frequencies", higher.frequencies.isSuperset(of: lower.frequencies))
      check(
        "least-instalment",
        higher.instalmentMin.allSatisfy { $0.value <= lower.instalmentMin[$0.key] ?? .zero($0.key) }
      )
      check(
        "largest-balance",
        higher.balanceMax.allSatisfy { currency, most in
          lower.balanceMax[currency].map { $0 <= most } ?? false
        })
    }
  }
}
