import Archive
import Correspondence
import Finance
import Ledger
import Receivables

/// Who of a book gets which letter today, and why the others get none.
struct LetterRound {
  struct Row {
    let account: CustomerAccount
    let outcome: LetterStages.Outcome
  }

  /// A letter that is due, with the facts it is made from, or why it can't be made.
  struct Due {
    let account: CustomerAccount
    let letter: ProposedLetter
    let language: Language
    let facts: Result<LetterFacts, Complaint>
  }

  let session: Session
  let settings: BookSettings
  /// Everybody with something open, and those whose letters tell that they have paid, by code.
  let rows: [Row]

  /// - Throws: ``Complaint`` for a book that can't be read.
  init(_ session: Session) throws {
    self.session = session
    let settings = try session.book.settings()
    self.settings = settings
    let stages = LetterStages(settings.letters.ladder)
    let plans = try Self.plans(session)
    let reasons = try Self.reasons(session, settings)
    let drafts = Self.drafts(session)
    rows = try session.histories().compactMap { history in
      let account = CustomerAccount(history, asOf: session.today)
      guard account.items.contains(where: \.open.isPositive) || !history.letters.isEmpty else {
        return nil
      }
      let code = account.customer.code
      let open = Set(account.items.map(\.invoice.number))
      let plan = plans[code]?.last { $0.invoices.contains { open.contains($0.number) } }
      let standing = LetterStanding(
        account, plan: plan?.id, reason: reasons[code], drafted: drafts[code],
        contacts: (settings.contact.contactsMax, settings.contact.perDays))
      return Row(account: account, outcome: stages.outcome(standing))
    }
  }

  /// The letters that are due, the gravest first, then by code.
  ///
  /// - Parameter language: the language of all of them; the customer's own where it is `nil`.
  func due(in language: Language?) throws -> [Due] {
    try rows.compactMap { row -> Due? in
      guard case .letter(let letter) = row.outcome else { return nil }
      return Due(
        account: row.account, letter: letter, language: language ?? row.account.customer.language,
        facts: try facts(row.account, letter))
    }.sorted {
      ($1.letter.stage.days, $0.account.customer.code)
        < ($0.letter.stage.days, $1.account.customer.code)
    }
  }

  private func facts(
    _ account: CustomerAccount, _ letter: ProposedLetter
  ) throws -> Result<LetterFacts, Complaint> {
    let mine = account.concerning(Set(letter.items.map(\.invoice.number)))
    var maker = LetterFactsMaker(
      session: session, customer: account.customer, account: mine, kind: letter.stage.kind,
      currency: letter.currency)
    maker.cover = InstrumentCover(account, currency: letter.currency)
    do {
      let facts = try maker.facts(payBy: nil)
      let errors = FactCheck.findings(
        facts, kind: letter.stage.kind, calendar: settings.calendar
      ).filter { $0.severity == .error }
      guard errors.isEmpty else {
        return .failure(LetterFaultText(words: session.words).complaint(.facts(errors)))
      }
      return .success(facts)
    } catch let complaint as Complaint {
      return .failure(complaint)
    }
  }

  // MARK: - What else is known

  /// Plans that weren't recorded as ended, by the customer's code.
  private static func plans(_ session: Session) throws -> [String: [PlanDocument]] {
    let store = session.book.plans
    let paths = store.paths()
    guard !paths.isEmpty else { return [:] }
    let ended = Set(
      try session.book.ledger().planEvents().filter { $0.kind != .signed }.map(\.planID))
    let live = try paths.map { try store.read($0) }.filter { !ended.contains($0.id) }
    return Dictionary(grouping: live) { $0.debtor.code ?? "" }
  }

  /// The reason that each customer gave last; nothing is read where no stage asks for it.
  private static func reasons(
    _ session: Session, _ settings: BookSettings
  ) throws -> [String: String] {
    guard settings.letters.ladder.stages.contains(where: { !$0.reasons.isEmpty }) else {
      return [:]
    }
    var reasons: [String: String] = [:]
    for entry in try CallFiles(session).calls(nil) {
      if let reason = entry.call.reason { reasons[entry.start.customerCode] = reason.rawValue }
    }
    return reasons
  }

  /// The day of the last draft that asks each customer for money and hasn't gone out.
  private static func drafts(_ session: Session) -> [String: CivilDate] {
    var days: [String: CivilDate] = [:]
    let store = session.book.letters
    for draft in store.drafts() {
      let letter = draft.letter
      guard LetterKind(rawValue: letter.kind)?.isOfTheLadder ?? true,
        letter.date <= session.today, !store.isIssued(draft)
      else { continue }
      days[letter.customer] = max(days[letter.customer] ?? letter.date, letter.date)
    }
    return days
  }
}
