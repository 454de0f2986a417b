import Archive
import Conversation
import Correspondence
import Finance
import Negotiation
import Receivables

/// The report to the manager.
extension LetterFactsMaker {
  func addReport(to facts: inout LetterFacts) throws {
    let brief = try session.brief(customer, currency: currency.code)
    let words = Words(language)
    let formats = Formats(language: language, home: try session.book.settings().firm.currency)
    let text = ReportText(brief: brief, words: words, formats: formats)
    facts.invoices = account.items.filter { $0.open.currency == currency && $0.isOverdue }
      .filter { $0.open.isPositive }.map(fact)
    if let plan = brief.plan, plan.plan.balance.currency == currency {
      let plan = try plan.plan.makePlan()
      facts.plan = PlanFact(
        reference: brief.plan?.id ?? "",
        instalments: plan.instalments.map { PlanFact.Instalment(date: $0.due, amount: $0.amount) },
        total: plan.total)
    }
    let calls = try CallFiles(session).calls(customer)
    let limit = customer.creditLimit.flatMap { $0.currency == currency ? $0 : nil }
    facts.report = ReportFact(
      overdue: brief.balance.overdue, notDue: brief.balance.notDue,
      disputed: brief.balance.disputed, accrued: brief.interest?.accrued, creditLimit: limit,
      ageing: brief.ageing.buckets.map {
        .init(from: $0.from, through: $0.through, amount: $0.amount)
      }, owner: account.owner ?? "", grade: brief.grade?.grade.name ?? customer.grade,
      behaviour: text.behaviour(), promises: text.promises(), talks: text.talks(calls),
      plans: try text.plans(), openPoints: text.openPoints(),
      reason: calls.compactMap(\.call.reason).last.map {
        words("choice.reason.\($0.rawValue)")
      } ?? "", lapses: brief.clock?.lapses, recommendation: text.recommendation(),
      because: text.because(), nextSteps: text.nextSteps())
  }
}

/// What the report says in sentences.
struct ReportText {
  let brief: Brief
  let words: Words
  let formats: Formats

  private var account: CustomerAccount { brief.account }

  /// The most calls, letters and offers it goes back.
  private static let talksMax = 20

  func behaviour() -> [String] {
    let behaviour = brief.behaviour
    let pays: String
    if let mean = behaviour.meanDaysLate, behaviour.lateCount > 0 {
      pays = words(
        "brief.pays",
        [
          "late": String(behaviour.lateCount), "count": String(behaviour.settledCount),
          "days": String(mean),
        ])
    } else if behaviour.settledCount > 0 {
      pays = words("brief.pays-on-time", ["count": String(behaviour.settledCount)])
    } else {
      pays = words("brief.pays-unknown")
    }
    let trend = behaviour.direction.map {
      words(
        "brief.pays-\($0.rawValue)",
        ["trend": behaviour.thirds.map(String.init).joined(separator: " → ")])
    }
    let record = brief.promises
    let promises =
      record.decidedCount == 0
      ? words("brief.promises-none")
      : words(
        "brief.promises",
        ["kept": String(record.keptCount), "count": String(record.decidedCount)])
    return [
      pays + (trend ?? ""), words("brief.label.promises") + words("list.colon") + promises,
    ]
  }

  func promises() -> [ReportFact.Event] {
    brief.promises.outcomes.suffix(Self.talksMax).map { promise, outcome in
      ReportFact.Event(
        date: promise.made,
        what: words(
          "report.promise",
          [
            "amount": formats.money(promise.amount), "by": formats.date(promise.by),
            "outcome": words("promise-outcome.\(outcome.rawValue)"),
          ]))
    }
  }

  /// Contacts, letters that went out, and what was offered in calls, oldest first.
  func talks(_ calls: [CallFiles.Entry]) -> [ReportFact.Event] {
    let plans = PlanText(words: words, formats: formats)
    let contacts = account.history.contacts.map {
      ReportFact.Event(
        date: $0.date,
        what: words(
          $0.person.isEmpty ? "report.contact-nobody" : "report.contact",
          [
            "channel": words("channel.\($0.channel.rawValue)"), "person": $0.person,
            "summary": $0.summary,
          ], isStored: true))
    }
    let offers = calls.flatMap { entry -> [ReportFact.Event] in
      let offers = entry.call.offers.suffix(3).map {
        words(
          $0.byCustomer ? "report.they-offered" : "report.we-offered",
          ["plan": plans.summary($0.plan)])
      }
      let agreed = entry.call.agreedPlan.map {
        [words("report.agreed", ["plan": plans.summary($0)])]
      }
      return (offers + (agreed ?? [])).map { .init(date: entry.call.today, what: $0) }
    }
    let text = LetterText(words)
    let letters = account.history.letters.map {
      ReportFact.Event(
        date: $0.date, what: words("report.letter", ["words": text.line($0, formats)]))
    }
    return (contacts + letters + offers).enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .suffix(Self.talksMax).map(\.element)
  }

  func plans() throws -> [String] {
    let requests = RequestText(words, formats)
    let running = try brief.plan.map { document in
      words(
        "report.plan",
        [
          "id": document.id,
          "plan": PlanText(words: words, formats: formats)
            .summary(try document.plan.makePlan()),
        ])
    }
    return [running].compactMap(\.self) + brief.approvals.map(requests.line)
  }

  func openPoints() -> [String] {
    account.openDisputes.map {
      words(
        "brief.dispute",
        [
          "number": $0.invoiceNumber, "amount": formats.money($0.amount),
          "date": formats.date($0.opened), "reason": $0.reason,
        ], isStored: true)
    }
      + account.openCommitments.map {
        words(
          $0.by < account.asOf ? "brief.we-owe-late" : "brief.we-owe",
          [
            "what": $0.what, "made": formats.date($0.made), "by": formats.date($0.by),
            "owner": $0.owner,
          ], isStored: true)
      }
      + account.holds.map {
        words(
          $0.invoiceNumber == nil ? "brief.hold" : "brief.hold-invoice",
          [
            "until": formats.day($0.until), "reason": $0.reason, "owner": $0.owner,
            "number": $0.invoiceNumber ?? "",
          ], isStored: true)
      }
      + account.waitingInstruments.map {
        InstrumentText(words: words, formats: formats).line($0)
      }
  }

  func recommendation() -> String {
    AdviceText(words: words, formats: formats).recommendation(
      brief.advice, plan: brief.plan?.id, of: account.customer)
  }

  func because() -> [String] {
    let because = brief.advice.because
    return because.isEmpty ? [words("because.none")] : because.map { words("because.\($0)") }
  }

  func nextSteps() -> [String] {
    let actions = account.history.nextActions.filter { $0.done == nil }.map {
      words(
        $0.note.isEmpty ? "brief.next" : "brief.next-note",
        [
          "action": words("choice.next-action.\($0.kind.rawValue)"),
          "date": formats.day($0.date), "owner": account.owner(of: $0), "note": $0.note,
        ], isStored: true)
    }
    return actions.isEmpty ? [words("report.no-next")] : actions
  }
}
