import Finance
import Receivables

/// What papers for our own people and our lawyer print.
extension FieldValues {
  func report() -> Collector {
    var values = Collector()
    guard let report = facts.report else { return values }
    values.put("overdue", report.overdue, style)
    values.put("notDue", report.notDue, style)
    values.put("disputed", report.disputed, style)
    if let accrued = report.accrued { values.put("accrued", accrued, style) }
    if let limit = report.creditLimit { values.put("creditLimit", limit, style) }
    values.put("owner", report.owner)
    values.put("grade", report.grade)
    values.put("reason", report.reason)
    values.put("recommendation", report.recommendation)
    if let lapses = report.lapses { values.put("lapses", style.date(lapses)) }
    values.fields["ageing"] = .list(
      report.ageing.map {
        [
          "age": words(phrases.age(from: $0.from, through: $0.through)),
          "ageAmount": figure(style.figures($0.amount)),
        ]
      })
    values.put(flag: "hasAgeing", !report.ageing.isEmpty)
    for (name, lines) in [
      ("behaviour", report.behaviour), ("plans", report.plans),
      ("openPoints", report.openPoints), ("because", report.because),
      ("nextSteps", report.nextSteps),
    ] {
      values.put(name, list: lines, as: "line")
    }
    values.put("promises", events: report.promises, style)
    values.put("talks", events: report.talks, style)
    values.put(flag: "hasPromises", !report.promises.isEmpty)
    values.put(flag: "hasTalks", !report.talks.isEmpty)
    values.put(flag: "hasPlans", !report.plans.isEmpty)
    values.put(flag: "hasOpenPoints", !report.openPoints.isEmpty)
    return values
  }

  func caseFile() -> Collector {
    var values = Collector()
    guard let file = facts.caseFile else { return values }
    values.put("limitation", list: file.limitation, as: "line")
    values.put("objections", list: file.objections, as: "line")
    values.put("documents", list: file.documents, as: "line")
    values.put("missing", list: file.missing, as: "line")
    values.put(flag: "hasLimitation", !file.limitation.isEmpty)
    values.put(flag: "hasObjections", !file.objections.isEmpty)
    values.put(flag: "hasMissing", !file.missing.isEmpty)
    values.fields["chronology"] = .list(
      file.chronology.map {
        [
          "day": unbroken(style.shortDate($0.date)),
          "what": words(ValueText.plain($0.what)), "source": words(ValueText.plain($0.source)),
        ]
      })
    return values
  }
}

extension Collector {
  fileprivate mutating func put(
    _ name: String, events: [ReportFact.Event], _ style: LetterStyle
  ) {
    fields[name] = .list(
      events.map {
        [
          "day": .text(Value(text: style.shortDate($0.date), form: .unbroken)),
          "what": .text(Value(text: ValueText.plain($0.what), form: .words)),
        ]
      })
  }
}
