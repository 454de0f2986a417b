import Finance

/// Interest as a letter prints it: on what footing, line by line, and what one more day costs.
extension FieldValues {
  func interest() -> Collector {
    var values = Collector()
    guard let interest = facts.interest, let first = interest.items.first else { return values }
    values.put("interestTotal", facts.interestTotal, style)
    values.put("daily", interest.daily(facts.currency), style)
    values.put("rounding", phrases.rounding(first.statement.profile.rounding, facts.currency))
    values.put(flag: "isFromDueDate", first.statement.profile.start == .dayAfterDue)
    values.put(flag: "countsLastDay", first.statement.profile.paymentDayCounts)
    var bases: [[String: FieldValue]] = []
    for entry in interest.items.flatMap(self.bases) where !bases.contains(entry) {
      bases.append(entry)
    }
    values.fields["bases"] = .list(bases)
    values.fields["rows"] = .list(interest.items.flatMap(rows))
    return values
  }

  /// Each rate of the working with its footing, and where it comes from a table, the day it came into force.
  private func bases(_ item: InterestFact.Item) -> [[String: FieldValue]] {
    guard let basis = InterestBasis(rawValue: item.basis) else { return [] }
    let rule = item.statement.profile.rate
    return item.statement.working.lines.map(\.applied).map { applied in
      let day = applied.quote.map { style.date($0.row.from) } ?? ""
      return [
        "rate": figure(applied.rate.percentText + "%"),
        "basis": words(phrases.text(basis) + phrases.derivation(rule, applied, from: day)),
      ]
    }
  }

  /// A row a line of the working; the invoice's interest stands on its last line, because it is
  /// rounded once for all of them. What was paid on it stands below.
  private func rows(_ item: InterestFact.Item) -> [[String: FieldValue]] {
    let lines = item.statement.working.lines
    let rows = lines.indices.map { index in
      let part = lines[index].part
      let isLast = index == lines.count - 1
      var row: [String: FieldValue] = [
        "invoice": unbroken(ValueText.plain(item.invoiceNumber)),
        "period": words(
          phrases.period(style.shortDate(part.from), style.shortDate(part.through))
            + (item.isLeftOver ? phrases.principalPaid : "")),
        "working": words(working(lines[index])),
        "isLastOfInvoice": .flag(isLast),
      ]
      if isLast { row["rowTotal"] = figure(style.figures(item.statement.interest)) }
      return row
    }
    // What was paid over it is no matter of this letter.
    let paid = min(item.statement.paid.interest, item.statement.interest)
    guard paid.isPositive else { return rows }
    return rows + [
      [
        "invoice": unbroken(ValueText.plain(item.invoiceNumber)),
        "period": words(phrases.interestPaid), "working": words(""),
        "isLastOfInvoice": .flag(true),
        "rowTotal": figure(style.figures(.zero(paid.currency) - paid)),
      ]
    ]
  }

  /// `£1,000.00 × 8.5% × 50 ÷ 365`, with what is rounded on the way.
  private func working(_ line: InterestWorking.Line) -> String {
    let part = line.part
    let yearly = "\(style.figures(part.principal)) × \(part.rate.percentText)%"
    let count = part.divisor == 1 ? phrases.years(part.count) : "\(part.count)"
    let divisor = part.divisor == 1 ? "" : " ÷ \(part.divisor)"
    if let unit = line.roundedUnit {
      return "\(yearly)\(divisor) = \(style.figures(unit)); \(style.figures(unit)) × \(count)"
    }
    let sum = line.rounded.map { " = " + style.figures($0) } ?? ""
    return "\(yearly) × \(count)\(divisor)\(sum)"
  }
}
