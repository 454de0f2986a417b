import Archive
import Finance
import LineEditing
import Negotiation

/// A whole plan on screen, before it is signed off or when it is looked at.
struct PlanSheet {
  let words: Words
  let formats: Formats

  func lines(_ document: PlanDocument) -> [String] {
    var lines = [
      words("sheet.title", ["id": document.id, "version": String(document.version)]),
      row("creditor", document.creditor.name),
      row("debtor", "\(document.debtor.name)  \(document.debtor.code ?? "")"),
    ]
    lines += document.invoices.map { invoice in
      row(
        "invoice",
        words(
          "sheet.invoice",
          [
            "number": invoice.number, "due": formats.date(invoice.due),
            "amount": formats.money(invoice.inPlan),
          ]))
    }
    lines.append(row("total", formats.money(document.plan.balance)))
    lines += payments(document)
    if let interest = document.interest {
      lines.append(
        row(
          "interest",
          words(
            "sheet.interest",
            [
              "total": formats.money(interest.total),
              "rate": Rate(millionths: interest.rateMillionths).percentText,
              "date": formats.date(interest.asOf),
            ])))
    }
    lines.append(
      row(
        "agreed",
        words(
          document.agreement.acknowledgesDebt ? "sheet.agreed-acknowledged" : "sheet.agreed",
          [
            "by": document.agreement.by, "on": formats.date(document.agreement.on),
            "method": words("choice.method.\(document.agreement.method)"),
          ])))
    let plans = PlanText(words: words, formats: formats)
    lines.append(
      row(
        "level",
        words(
          "sheet.level",
          [
            "needs": plans.levelName(document.signOff.needsLevel),
            "name": document.signOff.name, "level": plans.levelName(document.signOff.level),
          ])))
    for followUp in document.followUps {
      lines.append(
        row(
          "next",
          words(
            "sheet.next",
            [
              "action": words("choice.next-action.\(followUp.kind)"),
              "date": formats.day(followUp.date), "owner": followUp.owner,
            ])))
    }
    return lines
  }

  private func payments(_ document: PlanDocument) -> [String] {
    let amounts = document.plan.instalments.map { formats.money($0.amount) }
    let width = amounts.map { DisplayWidth.of($0) }.max() ?? 0
    return document.plan.instalments.enumerated().map { index, payment in
      row(
        index == 0 ? "payments" : "",
        DisplayWidth.padded(String(index + 1), to: 3, alignment: .trailing) + "  "
          + DisplayWidth.padded(amounts[index], to: width, alignment: .trailing) + "  "
          + formats.day(payment.due))
    }
  }

  private func row(_ key: String, _ text: String) -> String {
    let label = key.isEmpty ? "" : words("sheet.label.\(key)")
    return "  " + DisplayWidth.padded(label, to: 14) + Shown.prose(text)
  }
}
