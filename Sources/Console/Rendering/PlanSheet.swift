import Archive
import Finance
import LineEditing
import Negotiation

/// A whole plan on screen, before it is signed off or when it is looked at.
struct PlanSheet {
  let words: Words
  let formats: Formats
  let columns: Int
  /// Whether bars are drawn in ASCII.
  let ascii: Bool

  init(_ session: Session) throws {
    words = session.words
    formats = try session.formats()
    columns = session.desk.columns
    ascii = session.desk.usesASCII
  }

  private static let barMax = 12
  private static let barMin = 4
  private static let labelWidth = 14

  /// - Throws: ``ArchiveError`` when a plan in it can't be read.
  func lines(_ document: PlanDocument) throws -> [String] {
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
    lines += try terms(document)
    if let interest = document.interest { lines += self.interest(interest) }
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
    if let approval = document.approval { lines.append(row("approval", text(approval))) }
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
    lines += try talk(document)
    return lines.flatMap {
      TiedText.wrapped($0, to: columns, indent: Self.labelWidth + 2)
    }
  }

  /// Interest until the agreement, then the sums that the law grants beside it.
  private func interest(_ interest: PlanDocument.Interest) -> [String] {
    let isWaived = interest.treatment == InterestTreatment.waived.rawValue
    let paid = interest.paid.map { words("sheet.interest-paid", ["amount": formats.money($0)]) }
    let head = row(
      "interest",
      words(
        isWaived ? "sheet.interest-waived" : "sheet.interest",
        [
          "total": formats.money(interest.total),
          "rate": Rate(millionths: interest.rateMillionths).percentText,
          "date": formats.date(interest.asOf),
        ]) + (paid ?? ""))
    guard let sums = interest.fixedSums, let first = sums.first else { return [head] }
    let fields = [
      "total": formats.money(sums.map(\.amount).sum(interest.total.currency)),
      "sums": sums.map { "\($0.invoice) \(formats.money($0.amount))" }
        .joined(separator: words("list.separator")), "source": first.source,
    ]
    return [
      head, row("", words(isWaived ? "sheet.fixed-sums-waived" : "sheet.fixed-sums", fields)),
    ]
  }

  private func terms(_ document: PlanDocument) throws -> [String] {
    let plan = try document.plan.makePlan()
    return TermsText(words: words, formats: formats).lines(plan).enumerated()
      .map { row($0.offset == 0 ? "terms" : "", $0.element) }
  }

  /// Nothing where the plan was agreed at the first offer.
  private func talk(_ document: PlanDocument) throws -> [String] {
    guard let turns = document.talk, turns.count > 1 else { return [] }
    return try TalkText(words: words, formats: formats).lines(turns, document.offers).enumerated()
      .map { row($0.offset == 0 ? "talk" : "", $0.element) }
  }

  private func text(_ approval: PlanDocument.Approval) -> String {
    let line = words(
      "sheet.approval",
      [
        "id": approval.request, "name": approval.name,
        "level": PlanText(words: words, formats: formats).levelName(approval.level),
        "on": formats.date(approval.on), "until": formats.date(approval.validUntil),
      ])
    let reason = approval.reason
    return reason.isEmpty ? line : line + words("request.line.reason", ["reason": reason])
  }

  /// A payment a line, with a bar for its amount where there is room.
  private func payments(_ document: PlanDocument) -> [String] {
    let payments = document.plan.instalments
    let amounts = payments.map { formats.money($0.amount) }
    let days = payments.map { formats.day($0.due) }
    let width = amounts.map { DisplayWidth.of($0) }.max() ?? 0
    let dayWidth = days.map { DisplayWidth.of($0) }.max() ?? 0
    let largest = payments.map(\.amount.minorUnits).max() ?? 0
    let room = columns - (2 + Self.labelWidth + 3 + 2 + width + 2 + dayWidth + 2)
    let drawsBars = payments.count > 1 && room >= Self.barMin
    return payments.indices.map { index in
      let bar =
        drawsBars
        ? Bars.bar(
          payments[index].amount.minorUnits, of: largest, width: min(Self.barMax, room),
          ascii: ascii) : ""
      let day = bar.isEmpty ? days[index] : DisplayWidth.padded(days[index], to: dayWidth)
      let parts = [
        DisplayWidth.padded(String(index + 1), to: 3, alignment: .trailing),
        DisplayWidth.padded(amounts[index], to: width, alignment: .trailing),
        TiedText.tied([day]), bar,
      ]
      return row(
        index == 0 ? "payments" : "", parts.filter { !$0.isEmpty }.joined(separator: "  "))
    }
  }

  private func row(_ key: String, _ text: String) -> String {
    let label = key.isEmpty ? "" : words("sheet.label.\(key)")
    return "  " + DisplayWidth.padded(label, to: Self.labelWidth) + Shown.cell(text)
  }
}
