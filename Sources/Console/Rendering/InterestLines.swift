import Finance

/// Interest in lines that can be read aloud: the rates, each stretch of days with its product, the sum and
/// where it is rounded, the fixed sum, what must be true, and what to be wary of.
struct InterestLines {
  let words: Words
  let formats: Formats

  /// Everything that explains a statement, the result after the working.
  func lines(_ statement: LateInterestStatement) -> [String] {
    let profile = statement.profile
    return [name(profile.name), source(profile)] + rates(statement) + conditions(profile)
      + figures(statement) + [evidence(profile)] + warnings(statement)
  }

  /// The working, and what it comes to with the fixed sum and the principal.
  ///
  /// - Parameter paid: what was paid on interest and fixed sum, in words.
  func figures(_ statement: LateInterestStatement, paid: [String] = []) -> [String] {
    guard !statement.working.lines.isEmpty else {
      let key = statement.openPrincipal.isPositive ? "interest.none-yet" : "interest.none-open"
      return [words(key, ["date": formats.date(statement.firstDay)])] + paid
    }
    return working(statement.working) + [total(statement)]
      + [fixedSum(statement)].compactMap { $0 } + paid
      + [
        words("interest.principal", ["amount": formats.money(statement.openPrincipal)]),
        words("interest.all", ["amount": formats.money(statement.totalClaimed)]),
      ] + [nextDay(statement)].compactMap { $0 }
  }

  /// Each stretch, then the sum where it is more than the one line says.
  func working(_ working: InterestWorking) -> [String] {
    var lines = [words("day-count.\(working.dayCount.rawValue)")]
    lines += working.lines.map { line($0) }
    let rounding = words("interest-rounding.\(working.rounding.rawValue)")
    let roundsLines = working.rounding == .floorParts || working.rounding == .dayRateFirst
    lines.append(
      roundsLines
        ? words("interest.rounding", ["rounding": rounding])
        : words("interest.sum", ["exact": exact(working.exact), "rounding": rounding]))
    return lines
  }

  /// `2 Aug 2021 to 1 Aug 2024, 3 years: ¥100,000 × 18% × 3 = 54,000`.
  func line(_ line: InterestWorking.Line) -> String {
    let part = line.part
    let isYears = part.divisor == 1
    var fields = [
      "from": formats.date(part.from), "through": formats.date(part.through),
      "principal": formats.money(part.principal), "rate": part.rate.percentText,
      "days": String(part.count), "years": String(part.count), "year": String(part.divisor),
      "exact": exact(line.exact),
    ]
    var key = isYears ? "interest.years" : "interest.days"
    if let unit = line.roundedUnit {
      fields["exact"] = exact(part.unitInterest)
      fields["unit"] = formats.money(unit)
      key += "-unit"
    }
    let text = words(key, fields)
    guard let rounded = line.rounded else { return text }
    return words("interest.rounded", ["line": text, "amount": formats.money(rounded)])
  }

  /// The interest, and what is done about it where it isn't simply claimed.
  func total(_ statement: LateInterestStatement) -> String {
    treated(
      words("interest.total", ["amount": formats.money(statement.interest)]), statement.treatment)
  }

  /// `nil` where there is none.
  func fixedSum(_ statement: LateInterestStatement) -> String? {
    guard let sum = statement.fixedSum else { return nil }
    let key = sum.step.isPositive ? "interest.fixed-sum" : "interest.fixed-sum-any"
    let text = words(
      key,
      [
        "amount": formats.money(sum.amount), "step": formats.money(sum.step),
        "source": sourceName(sum.source),
      ])
    return treated(text, statement.fixedSumTreatment)
  }

  private func treated(_ text: String, _ treatment: InterestTreatment) -> String {
    guard treatment != .claimed else { return text }
    return words(
      "interest.treated",
      ["line": text, "treatment": words("interest-treatment.\(treatment.rawValue)")])
  }

  /// What one day more costs; `nil` where nothing is open.
  func nextDay(_ statement: LateInterestStatement) -> String? {
    statement.nextDay.map {
      words(
        "interest.next-day",
        [
          "date": formats.date($0.date), "amount": formats.money($0.rounded),
          "exact": exact($0.exact),
        ])
    }
  }

  // MARK: - What it rests on

  func name(_ name: InterestProfile.Name) -> String { words("interest-profile.\(name.rawValue)") }

  func source(_ profile: InterestProfile) -> String {
    words("interest.source", ["source": sourceName(profile.source)])
  }

  /// Laws are named in their own language; only the contract is ours to name.
  private func sourceName(_ source: String) -> String {
    source == "contract" ? words("interest.source-contract") : source
  }

  /// Each rate in use once, with the row of the table it was made from.
  func rates(_ statement: LateInterestStatement) -> [String] {
    var texts: [String] = []
    for line in statement.working.lines {
      let text = rate(line.applied, by: statement.profile.rate)
      if !texts.contains(text) { texts.append(text) }
    }
    return texts
  }

  func rate(_ applied: RateRule.Applied, by rule: RateRule) -> String {
    guard let quote = applied.quote else {
      return words("interest.rate", ["rate": applied.rate.percentText])
    }
    var made = ""
    if rule.percentOfBase != 100 {
      made += words(
        "interest.rate-multiple",
        ["multiple": Rate(millionths: rule.percentOfBase * 100).percentText])
    }
    if rule.added.millionths != 0 {
      made += words("interest.rate-points", ["points": rule.added.percentText])
    }
    return words(
      "interest.rate-table",
      [
        "rate": applied.rate.percentText, "table": words("rate-table.\(quote.table)"),
        "base": quote.row.rate.percentText, "date": formats.date(quote.row.from),
        "certainty": words("rate-certainty.\(quote.row.certainty.rawValue)"), "made": made,
      ])
  }

  /// What a person has to see to before relying on the profile.
  func conditions(_ profile: InterestProfile) -> [String] {
    profile.conditions.map {
      words(
        "interest.condition", ["condition": words("interest-condition.\($0.rawValue)")])
    }
  }

  /// How well each setting is attested, the surest first.
  func evidence(_ profile: InterestProfile) -> String {
    let separator = words("list.separator")
    let groups = InterestProfile.Evidence.allCases.compactMap { evidence -> String? in
      let settings = InterestProfile.Setting.allCases.filter { profile.evidence[$0] == evidence }
      guard !settings.isEmpty else { return nil }
      let names = settings.map { words("interest-setting.\($0.rawValue)") }
      return words(
        "interest.evidence-one",
        [
          "settings": names.joined(separator: separator),
          "evidence": words("interest-evidence.\(evidence.rawValue)"),
        ])
    }
    return words(
      "interest.evidence", ["list": groups.joined(separator: words("list.semicolon"))])
  }

  func warnings(_ statement: LateInterestStatement) -> [String] {
    statement.warnings.map { words("interest.warning", ["warning": warning($0)]) }
  }

  func warning(_ warning: InterestWarning) -> String {
    switch warning {
    case .rateNotKnown(let table, let knownThrough, let used):
      words(
        "interest-warning.rate-not-known",
        [
          "table": words("rate-table.\(table)"), "date": formats.date(knownThrough),
          "rate": used.percentText,
        ])
    case .rateNotConfirmed(let table, let row, let certainty):
      words(
        "interest-warning.rate-not-confirmed",
        [
          "table": words("rate-table.\(table)"), "date": formats.date(row),
          "certainty": words("rate-certainty.\(certainty.rawValue)"),
        ])
    case .commercialRateMayApply: words("interest-warning.commercial-rate")
    case .fixedSumInOtherCurrency(let currency):
      words("interest-warning.fixed-sum-currency", ["currency": currency.code])
    case .earlierDaysNotCounted(let from, let through):
      words(
        "interest-warning.earlier-days",
        ["from": formats.date(from), "through": formats.date(through)])
    }
  }

  /// `10,573.7704`: the figure before rounding, cut off rather than rounded.
  func exact(_ amount: ExactAmount) -> String {
    let text = amount.decimalText
    let sign = text.hasPrefix("-") ? "-" : ""
    let whole = text.dropFirst(sign.count).prefix { $0 != "." }
    let rest = text.dropFirst(sign.count + whole.count)
    return sign + (Int(whole).map(Formats.grouped) ?? String(whole)) + rest
  }
}
