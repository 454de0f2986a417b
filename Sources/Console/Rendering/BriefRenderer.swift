import Archive
import Finance
import LineEditing
import Receivables

/// The brief on screen.
struct BriefRenderer {
  let brief: Brief
  let session: Session
  let formats: Formats

  var words: Words { session.words }
  var account: CustomerAccount { brief.account }
  var customer: Customer { account.customer }

  init(_ brief: Brief, session: Session) throws {
    self.brief = brief
    self.session = session
    formats = try session.formats()
  }

  /// The name, the contact and the use of the credit limit.
  func headLines() -> [String] {
    let name = safe(customer.name)
    var parts = [name]
    // A customer whose name isn't known goes by the code.
    if customer.name != customer.code { parts.append(safe(customer.code)) }
    if let contact = customer.contacts.first {
      parts.append(
        [contact.role, contact.name, contact.phone].filter { !$0.isEmpty }.map(safe)
          .joined(separator: " "))
    }
    // Where the name doesn't fit on one row it stays plain.
    var lines = wrap(parts.joined(separator: "  "), indent: 2)
    if lines[0].hasPrefix(name) {
      lines[0] = session.output.styled(name, .bold) + lines[0].dropFirst(name.count)
    }
    if let limit = customer.creditLimit, limit.isPositive {
      let used = Share.of(brief.balance.total, in: limit)
      if limit.currency == brief.currency {
        lines.append(
          words(
            "brief.limit",
            ["limit": formats.money(limit), "percent": String(used.basisPoints / 100)]))
      }
    }
    return lines
  }

  /// The balance on one line, as `open` shows it.
  func balanceLine() -> String { "  " + owes() }

  func lines() -> [String] {
    var lines = [row("owes", owes())]
    lines.append(row("ageing", ageing()))
    lines += items().map { row("", $0) }
    if let interest = interest() { lines.append(row("interest", interest)) }
    lines.append(row("pays", pays()))
    if let recent = recent() { lines.append(row("", recent)) }
    if let grade = grade() { lines.append(row("grade", grade)) }
    lines.append(row("promises", promises()))
    lines += ours() + waited()
    lines += contacts()
    if let note = account.notes.last {
      let first = note.text.split(separator: "\n").first.map(String.init) ?? ""
      lines.append(
        row(
          "note",
          words(
            "brief.note",
            [
              "date": formats.date(note.date), "by": note.by,
              "text": DisplayWidth.truncated(safe(first), to: Self.noteColumns),
            ])))
    }
    lines += holds() + whoAndNext()
    if let plan = brief.plan { lines.append(row("plan", planLine(plan))) }
    lines += brief.requests.enumerated().map { row($0.offset == 0 ? "request" : "", $0.element) }
    if let clock = clock() { lines.append(row("clock", clock)) }
    lines.append(row("advice", AdviceText(words: words, formats: formats).line(brief.advice)))
    return headLines() + lines.flatMap { wrap($0, indent: labelWidth + 2) }
  }

  /// Whom to ask for, and who was spoken with last.
  private func contacts() -> [String] {
    var lines: [String] = []
    if customer.contacts.count > 1 {
      lines.append(
        row(
          "contacts",
          customer.contacts.map { contact in
            [contact.role, contact.name, contact.phone].filter { !$0.isEmpty }.map(safe)
              .joined(separator: " ")
          }.joined(separator: words("list.semicolon"))))
    }
    if let times = times() { lines.append(row("times", times)) }
    if let last = account.history.contacts.last {
      lines.append(
        row(
          "last-contact",
          words(
            last.person.isEmpty ? "brief.contact-nobody" : "brief.contact",
            [
              "date": formats.date(last.date), "channel": words("channel.\(last.channel.rawValue)"),
              "person": last.person, "summary": last.summary,
            ])))
    }
    if let letter = account.history.letters.last {
      let text = LetterText(words).line(letter, formats)
      lines.append(
        row("letter", words("brief.letter", ["date": formats.date(letter.date), "words": text])))
    }
    return lines
  }

  private func safe(_ text: String) -> String { Shown.name(text) }

  private static let labels = [
    "owes", "ageing", "interest", "pays", "grade", "promises", "we-owe", "contacts", "last-contact",
    "letter", "note", "request",
    "hold", "plan", "clock", "advice", "disputes", "instruments", "times", "owner", "next",
  ]

  /// As much of the last note as the brief shows.
  private static let noteColumns = 120

  private var labelWidth: Int {
    2 + (Self.labels.map { DisplayWidth.of(words("brief.label.\($0)")) }.max() ?? 0)
  }

  func row(_ label: String, _ text: String) -> String {
    let name = label.isEmpty ? "" : words("brief.label.\(label)")
    return "  " + DisplayWidth.padded(name, to: labelWidth) + text
  }

  private func wrap(_ line: String, indent: Int) -> [String] {
    TiedText.wrapped(line, to: session.desk.columns, indent: indent)
  }

  private func owes() -> String {
    let balance = brief.balance
    var text = words(
      balance.overdueCount == 0 ? "brief.owes-nothing-due" : "brief.owes",
      [
        "overdue": formats.money(balance.overdue), "count": String(balance.overdueCount),
        "days": String(balance.oldestDaysOverdue), "notDue": formats.money(balance.notDue),
        "disputed": formats.money(balance.disputed),
      ])
    if balance.onHold.isPositive {
      text += words("brief.on-hold", ["amount": formats.money(balance.onHold)])
    }
    let onAccount = account.onAccount(in: brief.currency)
    if !onAccount.isZero {
      text += words("brief.on-account", ["amount": formats.money(onAccount)])
    }
    for currency in account.currencies where currency != brief.currency {
      text += words(
        "brief.other-currency",
        ["amount": formats.money(account.balance(in: currency).total)])
    }
    return text
  }

  private func ageing() -> String {
    let buckets = brief.ageing.buckets
    let largest = buckets.map { abs($0.amount.minorUnits) }.max() ?? 0
    return buckets.dropFirst().map { bucket in
      let name =
        bucket.through.map { "\(bucket.from ?? 0)-\($0)" } ?? "\(bucket.from ?? 0)+"
      let bar = Bars.bar(
        bucket.amount.minorUnits, of: largest, width: 7, ascii: session.desk.usesASCII)
      return TiedText.tied([name, bar, formats.short(bucket.amount)])
    }.joined(separator: "   ")
  }

  /// The oldest open items.
  private func items() -> [String] {
    let mine = account.items.filter { $0.open.currency == brief.currency && $0.isOverdue }
    let shown = mine.prefix(5).map { item in
      words(
        item.disputed.isPositive ? "brief.item-disputed" : "brief.item",
        [
          "number": item.invoice.number, "due": formats.date(item.invoice.due),
          "days": String(item.daysOverdue), "open": formats.money(item.open),
          "disputed": formats.money(item.disputed),
        ]) + (item.isOnHold ? words("brief.item-on-hold") : "")
    }
    let more = mine.count - shown.count
    return shown + (more > 0 ? [words("brief.more-items", ["count": String(more)])] : [])
  }

  private func pays() -> String {
    let behaviour = brief.behaviour
    guard behaviour.settledCount > 0, let mean = behaviour.meanDaysLate else {
      return words("brief.pays-unknown")
    }
    if behaviour.lateCount == 0 {
      return words("brief.pays-on-time", ["count": String(behaviour.settledCount)])
    }
    var text = words(
      "brief.pays",
      [
        "late": String(behaviour.lateCount), "count": String(behaviour.settledCount),
        "days": String(mean),
      ])
    if let direction = behaviour.direction {
      text += words(
        "brief.pays-\(direction.rawValue)",
        ["trend": behaviour.thirds.map(String.init).joined(separator: " → ")])
    }
    return text
  }

  /// The last invoices one by one; `nil` when none of them was late or there are too few to show a course.
  private func recent() -> String? {
    let days = brief.behaviour.recentDaysLate
    guard days.count >= 3, let most = days.max(), most > 0 else { return nil }
    return words(
      "brief.pays-recent",
      [
        "bars": Bars.sparkline(days, ascii: session.desk.usesASCII), "count": String(days.count),
        "days": String(most),
      ])
  }

  /// Kept and broken ones in their order, the last at the end.
  private func marks() -> String {
    let decided = brief.promises.outcomes.filter { $0.outcome != .open }.suffix(12)
    guard decided.count > 1 else { return "" }
    let ascii = session.desk.usesASCII
    let (kept, broken) = (Bars.mark(true, ascii: ascii), Bars.mark(false, ascii: ascii))
    return words(
      "brief.promises-marks",
      [
        "marks": decided.map { $0.outcome == .kept ? kept : broken }.joined(), "kept": kept,
        "broken": broken,
      ])
  }

  private func promises() -> String {
    let record = brief.promises
    var parts: [String] = []
    if record.decidedCount == 0 {
      parts.append(words("brief.promises-none"))
    } else {
      parts.append(
        words(
          "brief.promises",
          ["kept": String(record.keptCount), "count": String(record.decidedCount)]) + marks())
    }
    if let broken = record.lastBroken {
      parts.append(
        words(
          "brief.promise-broken",
          ["amount": formats.money(broken.amount), "by": formats.date(broken.by)]))
    }
    for promise in record.open.prefix(3) {
      parts.append(
        words(
          "brief.promise-open",
          ["amount": formats.money(promise.amount), "by": formats.day(promise.by)]))
    }
    return parts.joined(separator: words("list.semicolon"))
  }

  private func planLine(_ plan: PlanDocument) -> String {
    let next = plan.plan.instalments.first { $0.due >= account.asOf }
    guard let next else { return words("brief.plan-over", ["id": plan.id]) }
    return words(
      "brief.plan",
      [
        "id": plan.id, "amount": formats.money(next.amount), "date": formats.day(next.due),
        "count": String(plan.plan.instalments.count),
      ])
  }

  private func clock() -> String? {
    brief.clock.map { clock in
      words(
        "brief.clock-\(clock.state.rawValue)",
        ["date": formats.date(clock.lapses), "number": clock.invoiceNumber])
    }
  }
}
