import Archive
import Conversation
import Correspondence
import Finance
import Ledger
import Negotiation
import Receivables

/// The file for a lawyer.
extension LetterFactsMaker {
  /// All that is overdue, contested or on hold as well: a lawyer has to see it whole.
  func addCaseFile(to facts: inout LetterFacts, _ settings: BookSettings) throws {
    let items = account.items.filter {
      $0.open.currency == currency && $0.isOverdue && $0.open.isPositive
    }
    facts.invoices = items.map(fact)
    facts.contractReferences = contracts(facts.invoices)
    try addInterest(to: &facts, settings, items)
    let words = Words(language)
    let formats = Formats(language: language, home: settings.firm.currency)
    let text = CaseFileText(
      account: account, numbers: Set(facts.invoices.map(\.number)), words: words,
      formats: formats)
    let calls = try CallFiles(session).calls(customer)
    let plans = try session.book.plans.plans(of: customer.code)
    let planEvents = try session.book.ledger().planEvents()
      .filter { $0.customerCode == customer.code }
    let clock = LimitationClock(account, rule: settings.limitation)
    facts.caseFile = CaseFileFact(
      limitation: text.limitation(clock),
      chronology: text.chronology(calls, planEvents),
      objections: text.objections(),
      documents: text.documents(calls, plans, drafts()),
      missing: text.missing(facts, plans))
  }

  /// Names of the letters that were written to the customer; papers of our own are none.
  private func drafts() -> [String] {
    let kinds = LetterKind.allCases.filter { $0.requirements.reader == .customer }
    let beginnings = kinds.map { "_\(FileName.part(customer.code))_\($0.rawValue)-" }
    return Files.names(in: session.book.lettersPath, suffix: ".txt")
      .filter { name in beginnings.contains(where: name.contains) }.sorted()
  }
}

/// What the file says in sentences.
struct CaseFileText {
  let account: CustomerAccount
  /// The invoices that the claim is about.
  let numbers: Set<String>
  let words: Words
  let formats: Formats

  private var history: CustomerHistory { account.history }
  private var plans: PlanText { PlanText(words: words, formats: formats) }

  func limitation(_ clock: LimitationClock?) -> [String] {
    (clock?.claims ?? []).map {
      words(
        "file.limitation.\($0.state.rawValue)",
        ["number": $0.invoiceNumber, "date": formats.date($0.lapses)])
    }
  }

  // MARK: - What happened

  /// From invoices, the book's entries, calls and plans, oldest first; notes of ours aren't facts.
  func chronology(
    _ calls: [CallFiles.Entry], _ planEvents: [PlanEvent]
  ) -> [CaseFileFact.Event] {
    let events =
      invoices() + payments() + promises() + disputes() + contacts() + clockEvents()
      + instruments() + letters() + self.calls(calls) + self.plans(planEvents)
    return events.enumerated()
      .filter { $0.element.date <= account.asOf }
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
  }

  private func event(
    _ date: CivilDate, _ key: String, _ arguments: [String: String], entry: Int?
  ) -> CaseFileFact.Event {
    CaseFileFact.Event(
      date: date, what: words("file.event.\(key)", arguments, isStored: true),
      source: source(entry))
  }

  private func source(_ entry: Int?) -> String {
    guard let entry else { return words("file.source.import") }
    let by = history.entries.first { $0.id == entry }?.by ?? ""
    return words("file.source.entry", ["entry": String(entry), "by": by], isStored: true)
  }

  private func invoices() -> [CaseFileFact.Event] {
    history.invoices.filter { numbers.contains($0.number) }.map {
      CaseFileFact.Event(
        date: $0.issued,
        what: words(
          "file.event.invoice",
          [
            "number": $0.number, "amount": formats.money($0.amount), "due": formats.date($0.due),
          ], isStored: true), source: words("file.source.invoice", ["number": $0.number]))
    }
  }

  private func payments() -> [CaseFileFact.Event] {
    history.payments.filter { numbers.contains($0.invoiceNumber) }.map {
      event(
        $0.date, $0.kind == .cash ? "payment" : "deduction",
        ["amount": formats.money($0.amount), "number": $0.invoiceNumber], entry: $0.entry)
    }
  }

  private func promises() -> [CaseFileFact.Event] {
    PromiseRecord(history, asOf: account.asOf).outcomes.map { promise, outcome in
      event(
        promise.made, "promise",
        [
          "amount": formats.money(promise.amount), "by": formats.date(promise.by),
          "outcome": words("promise-outcome.\(outcome.rawValue)"),
        ], entry: promise.entry)
    }
  }

  private func disputes() -> [CaseFileFact.Event] {
    history.disputes.flatMap { dispute -> [CaseFileFact.Event] in
      let arguments = [
        "number": dispute.invoiceNumber, "amount": formats.money(dispute.amount),
        "reason": dispute.reason,
      ]
      let opened = event(dispute.opened, "dispute", arguments, entry: dispute.entry)
      let closed = dispute.closed.map {
        event($0, "dispute-closed", arguments, entry: dispute.closedEntry)
      }
      return [opened] + [closed].compactMap(\.self)
    }
  }

  private func contacts() -> [CaseFileFact.Event] {
    history.contacts.map {
      event(
        $0.date, $0.person.isEmpty ? "contact-nobody" : "contact",
        [
          "channel": words("channel.\($0.channel.rawValue)"), "person": $0.person,
          "summary": $0.summary,
        ], entry: $0.entry)
    }
  }

  private func clockEvents() -> [CaseFileFact.Event] {
    history.clockEvents.map {
      event(
        $0.date, "clock", ["kind": words("clock-kind.\($0.kind.rawValue)"), "how": $0.how],
        entry: $0.entry)
    }
  }

  private func instruments() -> [CaseFileFact.Event] {
    let text = InstrumentText(words: words, formats: formats)
    return history.instruments.map {
      event($0.received, "instrument", ["instrument": text.line($0)], entry: $0.entry)
    }
  }

  /// What went out, with the beginning of its hash: the file itself can be held against it.
  private func letters() -> [CaseFileFact.Event] {
    let text = LetterText(words)
    return history.letters.map { letter in
      event(
        letter.date, letter.payBy == nil ? "letter" : "letter-pay-by",
        [
          "kind": text.name(letter.kind), "person": letter.addressee,
          "channel": words("letter-channel.\(letter.channel.rawValue)"),
          "payBy": letter.payBy.map(formats.date) ?? "", "file": letter.files.first?.name ?? "",
          "hash": String((letter.files.first?.sha256 ?? "").prefix(Self.hashDigits)),
        ], entry: letter.entry)
    }
  }

  /// Enough to tell one file from another; the whole hash stands in the book.
  private static let hashDigits = 16

  private func calls(_ calls: [CallFiles.Entry]) -> [CaseFileFact.Event] {
    calls.map { entry in
      let agreed = entry.call.agreedPlan
      return CaseFileFact.Event(
        date: entry.call.today,
        what: words(
          agreed == nil ? "file.event.call" : "file.event.call-agreed",
          ["person": entry.call.person ?? "", "plan": agreed.map(plans.summary) ?? ""],
          isStored: true), source: entry.name)
    }
  }

  private func plans(_ events: [PlanEvent]) -> [CaseFileFact.Event] {
    events.map {
      CaseFileFact.Event(
        date: $0.date,
        what: words(
          $0.kind == .signed ? "file.event.plan-signed" : "file.event.plan-ended",
          ["id": $0.planID, "state": words("plan-state.\($0.kind.rawValue)")]),
        source: "\($0.planID).json")
    }
  }

  // MARK: - Papers

  /// What the customer holds against the claim, in the words that were noted.
  func objections() -> [String] {
    account.openDisputes.filter { numbers.contains($0.invoiceNumber) }.map {
      words(
        "brief.dispute",
        [
          "number": $0.invoiceNumber, "amount": formats.money($0.amount),
          "date": formats.date($0.opened), "reason": $0.reason,
        ], isStored: true)
    }
  }

  func documents(
    _ calls: [CallFiles.Entry], _ plans: [PlanDocument], _ letters: [String]
  ) -> [String] {
    let invoices = numbers.sorted().joined(separator: words("list.separator"))
    var list = [
      words("file.document.contract"), words("file.document.delivery"),
      words("file.document.invoices", ["numbers": invoices], isStored: true),
      words("file.document.statement", ["code": account.customer.code]),
    ]
    if history.payments.contains(where: { numbers.contains($0.invoiceNumber) }) {
      list.append(words("file.document.receipts"))
    }
    if !account.openDisputes.isEmpty { list.append(words("file.document.dispute")) }
    list += plans.map { words("file.document.plan", ["file": $0.file]) }
    list += calls.map { words("file.document.call", ["file": $0.name]) }
    list += history.letters.filter { $0.date <= account.asOf }.map {
      words(
        "file.document.letter-issued",
        [
          "file": $0.files.first?.name ?? "", "date": formats.date($0.date),
          "channel": words("letter-channel.\($0.channel.rawValue)"),
        ])
    }
    return list + letters.map { words("file.document.letter", ["file": $0]) }
  }

  /// What should be there and isn't.
  func missing(_ facts: LetterFacts, _ plans: [PlanDocument]) -> [String] {
    let kinds = Set(history.clockEvents.map(\.kind))
    let wasDemanded = history.letters.contains {
      $0.channel == .certified
        && LetterKind(rawValue: $0.kind)?.requirements.asksForPayment ?? false
    }
    let signed = plans.contains { $0.agreement.acknowledgesDebt }
    let checks: [(String, Bool)] = [
      ("our-address", facts.creditor.address.isEmpty),
      ("our-registration", facts.creditor.registration.isEmpty),
      ("their-address", facts.debtor.address.isEmpty),
      ("their-registration", !facts.debtor.isPerson),
      ("contract", facts.contractReferences.isEmpty),
      ("delivery", true),
      ("demand", !kinds.contains(.demand) && !wasDemanded),
      ("acknowledgement", !kinds.contains(.acknowledgement) && !signed),
      ("interest", facts.interest == nil),
    ]
    return checks.filter(\.1).map { words("file.missing.\($0.0)") }
  }
}
