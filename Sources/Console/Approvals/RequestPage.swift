import Archive
import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables

/// A request on one page: who asks for what, how the customer stands, what it costs and what there is instead.
struct RequestPage {
  let session: Session
  private let formats: Formats
  private let text: PlanText
  private let line: RequestText
  private let terms: RequestTermsText

  init(_ session: Session) throws {
    self.session = session
    formats = try session.formats()
    text = PlanText(words: session.words, formats: formats)
    line = RequestText(session.words, formats)
    terms = RequestTermsText(words: session.words, formats: formats)
  }

  private var words: Words { session.words }

  private static let labels = [
    "asks", "customer", "overdue", "record", "reason", "means", "plan", "terms", "gives",
    "counting", "limits", "cost", "instead", "offers", "note", "decision", "decide",
  ]

  func lines(_ item: RequestDesk.Item) throws -> [String] {
    let request = item.request
    var rows = [
      row(
        "asks",
        words(
          "request-page.asks",
          [
            "name": request.askedBy.name, "level": text.levelName(request.askedBy.level),
            "on": formats.date(request.askedOn), "to": request.to.name,
            "needs": text.levelName(request.needsLevel), "answer": formats.day(request.answerBy),
          ])),
      row("customer", "\(Shown.name(request.customer.name))  \(Shown.code(request.customer.code))"),
    ]
    rows += standing(request.standing)
    rows += [
      row("plan", line.summary(request.plan)), row("terms", terms.line(request.plan)),
      row("gives", terms.gives(request)),
    ]
    if let counting = request.counting { rows.append(row("counting", terms.line(counting))) }
    let uses = try request.broken.map { try $0.makeUse() }
    rows += uses.enumerated().map { index, use in
      row(index == 0 ? "limits" : "", text.broken(use, level: request.askedBy.level))
    }
    rows += cost(request)
    if !request.offers.isEmpty { rows.append(row("offers", offers(request.offers))) }
    if !request.note.isEmpty { rows.append(row("note", request.note)) }
    if let since = try since(request), item.state.isOpen { rows.append(row("", "! " + since)) }
    if item.decision == nil, item.state.isOpen {
      rows.append(row("decide", words("request-page.decide", ["id": item.id])))
    } else {
      rows.append(row("decision", line.line(item)))
      if item.decision?.outcome == .changed, let plan = item.decision?.plan {
        rows.append(row("", terms.line(plan)))
      }
    }
    let title = words(
      "request-page.title",
      ["id": item.id, "state": words("request-state.\(item.state.rawValue)")])
    return [session.output.styled(title, .bold)]
      + rows.flatMap { TiedText.wrapped($0, to: session.desk.columns, indent: labelWidth + 2) }
  }

  // MARK: - Rows

  private func standing(_ standing: ApprovalRequest.Standing) -> [String] {
    var rows = [
      row(
        "overdue",
        words(
          "request-page.overdue",
          [
            "overdue": formats.money(standing.overdue), "count": String(standing.overdueCount),
            "days": String(standing.oldestDaysOverdue), "notDue": formats.money(standing.notDue),
            "disputed": formats.money(standing.disputed),
          ])),
      row("", ageing(standing.ageing)),
      row("record", record(standing)),
    ]
    if let reason = standing.reason {
      let said = [words("choice.reason.\(reason.key)")] + reason.said
      rows.append(row("reason", said.joined(separator: words("list.semicolon"))))
    }
    let means = means(standing.means)
    if !means.isEmpty { rows.append(row("means", means)) }
    return rows
  }

  private func ageing(_ buckets: [ApprovalRequest.Standing.Bucket]) -> String {
    buckets.dropFirst().map { bucket in
      let name = bucket.through.map { "\(bucket.from ?? 0)-\($0)" } ?? "\(bucket.from ?? 0)+"
      return TiedText.tied([name, formats.short(bucket.amount)])
    }.joined(separator: "  ")
  }

  private func record(_ standing: ApprovalRequest.Standing) -> String {
    var parts = [
      words(
        "request-page.promises",
        [
          "kept": String(standing.promisesKept), "count": String(standing.promisesDecided),
        ]),
      words(
        "request-page.late",
        [
          "late": String(standing.lateCount), "count": String(standing.settledCount),
          "days": String(standing.meanDaysLate ?? 0),
        ]),
      words(
        "request-page.plans",
        ["live": String(standing.livePlans), "broken": String(standing.brokenPlans)]),
    ]
    if let grade = standing.grade { parts.append(words("request-page.grade", ["grade": grade])) }
    return parts.joined(separator: words("list.semicolon"))
  }

  private func means(_ record: MeansRecord) -> String {
    var parts: [String] = []
    if let cash = record.cashNow {
      parts.append(words("request-page.cash", ["amount": formats.money(cash)]))
    }
    if let month = record.perMonth {
      parts.append(
        record.from.map {
          words(
            "request-page.per-month-from",
            ["amount": formats.money(month), "from": formats.date($0)])
        } ?? words("request-page.per-month", ["amount": formats.money(month)]))
    }
    if let free = record.freeCash {
      parts.append(words("request-page.free-cash", ["amount": formats.money(free)]))
    }
    return parts.joined(separator: words("list.semicolon"))
  }

  /// What the plan costs, and beside it what the asker could sign.
  private func cost(_ request: ApprovalRequest) -> [String] {
    func figures(_ cost: ApprovalRequest.Cost) -> String {
      let text = words(
        "request-page.cost",
        [
          "days": String(cost.meanDaysToCash), "expected": formats.money(cost.expected),
          "provision": formats.money(cost.provision),
        ])
      guard cost.givenUp.isPositive else { return text }
      return text + words("request-page.given-up", ["amount": formats.money(cost.givenUp)])
    }
    var rows = [row("cost", figures(request.cost))]
    if let instead = request.instead {
      rows.append(row("instead", line.summary(instead.plan)))
      rows.append(row("", figures(instead.cost)))
    } else {
      rows.append(row("instead", words("request-page.no-instead")))
    }
    return rows
  }

  private func offers(_ offers: [PlanDocument.Offer]) -> String {
    let theirs = offers.filter { $0.by == "customer" }
    let count = words(
      "request-page.offers",
      ["ours": String(offers.count - theirs.count), "theirs": String(theirs.count)])
    guard let last = theirs.last else { return count }
    return count + words("request-page.last-offer", ["text": last.text])
  }

  /// What has changed in the book since it was asked; `nil` when what is overdue is the same.
  private func since(_ request: ApprovalRequest) throws -> String? {
    guard let history = try session.book.ledger().history(of: request.customer.code) else {
      return words("request-page.customer-gone")
    }
    let overdue = CustomerAccount(history, asOf: session.today)
      .balance(in: request.plan.balance.currency).overdue
    guard overdue != request.standing.overdue else { return nil }
    return words("request-page.since", ["overdue": formats.money(overdue)])
  }

  private var labelWidth: Int {
    2 + (Self.labels.map { DisplayWidth.of(words("request-page.label.\($0)")) }.max() ?? 0)
  }

  private func row(_ key: String, _ text: String) -> String {
    let label = key.isEmpty ? "" : words("request-page.label.\(key)")
    return "  " + DisplayWidth.padded(label, to: labelWidth) + Shown.cell(text)
  }
}
