import Conversation
import Finance
import Negotiation

/// Reads the `policy` part of `kaishu.yaml`.
///
/// What can't be used is a fault here. What can, and is probably a mistake (a level that may do less than the
/// one below it, limits that no plan can meet), `policy check` finds.
struct PolicyReader {
  let reader: NodeReader
  /// The names of the credit grades that exceptions may be for.
  let grades: [String]

  func policy(_ top: NodeReader.Map, shift: ShiftRule) -> Policy? {
    let keys: Set<String> = ["rounding", "levels", "exceptions", "weights", "plan"]
    guard let map = reader.map(top, "policy", keys: keys, required: true) else { return nil }
    let maps = reader.maps(map, "levels", keys: LimitsReader.keys.union(["name"]))
    if maps.isEmpty {
      reader.add(map.line(of: "levels"), "policy.levels", .missing)
      return nil
    }
    let levels = maps.enumerated().compactMap { level($1, isHighest: $0 == maps.count - 1) }
    let units = reader.amounts(map, "rounding").mapValues(\.minorUnits)
    let weights = weights(map)
    let plan = plan(map)
    guard levels.count == maps.count else { return nil }
    checkNames(levels, maps)
    return Policy(
      levels: levels, roundingUnits: units, shift: shift,
      exceptions: exceptions(map, levels.map(\.name)), weights: weights, terms: plan.terms,
      oddAmount: plan.oddAmount)
  }

  // MARK: - Levels

  /// What may be left out has the usual value; the highest level may then give up interest and fees and start
  /// again after broken plans, so that nobody is without somebody to ask.
  private func level(_ map: NodeReader.Map, isHighest: Bool) -> ApprovalLevel? {
    let required: [LimitKey] = [
      .termMonths, .firstPaymentPercent, .firstPaymentDays, .deferralDays,
    ]
    for key in required where !map.has(key.rawValue) {
      reader.add(map.line, "\(map.path).\(key.rawValue)", .missing)
    }
    let name = reader.text(map, "name", required: true)
    let changes = LimitsReader(reader: reader).changes(map)
    guard let name, let term = changes.termMonthsMax, let share = changes.firstPaymentShareMin,
      let firstDays = changes.firstPaymentDaysMax, let deferral = changes.deferralDaysMax
    else { return nil }
    let usual = Limits(
      termMonthsMax: term, firstPaymentShareMin: share, firstPaymentDaysMax: firstDays,
      deferralDaysMax: deferral, allowsDeferredInstalments: false, frequencies: [.monthly],
      interestWaiverMax: isHighest ? .whole : .zero, feeWaiverMax: isHighest ? .whole : .zero,
      brokenPlansMax: isHighest ? Self.brokenPlansUsual : 0)
    let limits = changes.applied(to: usual)
    checkLimits(limits, map)
    return ApprovalLevel(name: name, limits: limits)
  }

  private static let brokenPlansUsual = 2

  private func checkLimits(_ limits: Limits, _ map: NodeReader.Map) {
    if limits.deferralDaysMax < limits.firstPaymentDaysMax, limits.allowsDeferredInstalments {
      reader.add(
        map.line(of: "deferral-days"), "\(map.path).deferral-days",
        .impossible(key: "deferral-before-first"))
    }
    for (currency, amount) in limits.instalmentMin {
      if let most = limits.balanceMax[currency], amount > most {
        reader.add(
          map.line(of: "least-instalment"), "\(map.path).least-instalment",
          .impossible(key: "instalment-above-balance"))
      }
    }
  }

  private func checkNames(_ levels: [ApprovalLevel], _ maps: [NodeReader.Map]) {
    var names: Set<String> = []
    for (level, map) in zip(levels, maps) where !names.insert(level.name).inserted {
      reader.add(map.line(of: "name"), "\(map.path).name", .duplicate(level.name))
    }
  }

  // MARK: - Exceptions

  private func exceptions(_ map: NodeReader.Map, _ levels: [String]) -> [PolicyException] {
    let keys: Set<String> = ["grades", "reasons", "levels", "limits"]
    return reader.maps(map, "exceptions", keys: keys).map { map in
      let limits = reader.map(map, "limits", keys: LimitsReader.keys)
      if limits?.isEmpty ?? true {
        reader.add(map.line(of: "limits"), "\(map.path).limits", .missing)
      }
      return PolicyException(
        grades: names(map, "grades", of: grades),
        reasons: names(map, "reasons", of: Reason.allCases.map(\.rawValue)),
        levels: names(map, "levels", of: levels),
        changes: limits.map(LimitsReader(reader: reader).changes) ?? LimitChanges())
    }
  }

  /// Names of a closed list. A list that is there and empty would hold for everybody, which nobody means.
  private func names(_ map: NodeReader.Map, _ key: String, of allowed: [String]) -> Set<String> {
    let texts = reader.texts(map, key)
    if texts.isEmpty, map.has(key) {
      reader.add(map.line(of: key), "\(map.path).\(key)", .missing)
    }
    for text in texts where !allowed.contains(text) {
      reader.add(
        map.line(of: key), "\(map.path).\(key)", .notOneOf(seen: text, allowed: allowed))
    }
    return Set(texts)
  }

  // MARK: - Ranking, and what a plan says

  private func weights(_ map: NodeReader.Map) -> RankingWeights {
    let usual = RankingWeights()
    let keys: Set<String> = ["time", "risk", "concession", "fit"]
    guard let weights = reader.map(map, "weights", keys: keys) else { return usual }
    func weight(_ key: String, _ usual: Int) -> Int {
      reader.integer(weights, key, in: 0...100) ?? usual
    }
    let read = RankingWeights(
      time: weight("time", usual.time), risk: weight("risk", usual.risk),
      concession: weight("concession", usual.concession), fit: weight("fit", usual.fit))
    if read.time + read.risk + read.concession + read.fit == 0 {
      reader.add(weights.line, weights.path, .impossible(key: "weights-none"))
    }
    return read
  }

  private func plan(_ map: NodeReader.Map) -> (terms: PlanTerms, oddAmount: OddAmount) {
    let keys: Set<String> = ["interest", "accelerates", "keeps-current", "odd-amount"]
    guard let plan = reader.map(map, "plan", keys: keys) else { return (PlanTerms(), .last) }
    let terms = PlanTerms(
      interest: reader.word(plan, "interest", PlanInterest.self),
      accelerates: reader.flag(plan, "accelerates") ?? false,
      keepsCurrent: reader.flag(plan, "keeps-current") ?? false)
    return (terms, reader.word(plan, "odd-amount", OddAmount.self) ?? .last)
  }
}
