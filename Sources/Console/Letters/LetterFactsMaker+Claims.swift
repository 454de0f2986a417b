import Correspondence
import Finance
import Receivables

/// Letters about invoices: before they are due, when they are late, and all that is open.
extension LetterFactsMaker {
  /// What is overdue, not wholly disputed, not on hold, and in no plan that is running.
  func claimedItems() throws -> [OpenItem] {
    let items = askableItems.filter(\.isOverdue)
    let plan = try session.livePlan(customer, account)
    let inPlan = Set(plan?.invoices.map(\.number) ?? [])
    let claimed = items.filter { !inPlan.contains($0.invoice.number) }
    if let plan, claimed.isEmpty, !items.isEmpty {
      throw Complaint("letter.on-plan", ["id": plan.id, "code": customer.code])
    }
    let left = leavingOutCovered(claimed)
    if left.isEmpty, !claimed.isEmpty {
      let line = try CoverText(session).line(
        account, currency, of: Set(claimed.map(\.invoice.number)), key: "letter.all-covered-by")
      throw Complaint(
        "letter.all-covered", ["code": customer.code], details: [line].compactMap(\.self))
    }
    return left
  }

  /// What may be asked for, due or not: something of it is undisputed, and it is not on hold.
  var askableItems: [OpenItem] {
    account.items.filter {
      $0.open.currency == currency && $0.undisputed.isPositive && !$0.isOnHold
    }
  }

  /// Without what bills and cheques in hand will pay whole: it was given already.
  func leavingOutCovered(_ items: [OpenItem]) -> [OpenItem] {
    items.filter { covered($0) < $0.undisputed }
  }

  private func covered(_ item: OpenItem) -> Money {
    let cover = cover ?? InstrumentCover(account, currency: currency)
    return cover.amounts[item.invoice.number] ?? .zero(currency)
  }

  func addClaim(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let items = try claimedItems()
    facts.invoices = items.map(fact)
    facts.contractReferences = contracts(facts.invoices)
    facts.payBy = try payBy ?? saidDay() ?? usualPayBy(facts, settings)
    if kind == .secondReminder { facts.firstLetter = firstLetter(about: facts.invoices) }
    guard kind == .finalNotice || Self.formal.contains(kind) else { return }
    facts.disputeBy = facts.payBy
    facts.reservesRights = true
    facts.consequences = Self.consequences(kind, settings)
    try addInterest(to: &facts, settings, items)
    if kind == .certifiedDemand { facts.keepInterestOfListedInvoices() }
  }

  /// The day of the first reminder that went out and named all of these.
  private func firstLetter(about invoices: [InvoiceFact]) -> CivilDate? {
    let numbers = Set(invoices.map(\.number))
    return account.history.letters.first {
      $0.kind == LetterKind.reminder.rawValue && $0.date <= session.today
        && numbers.isSubset(of: $0.invoiceNumbers)
    }?.date
  }

  /// The contract that was named, else those that the invoices rest on.
  func contracts(_ invoices: [InvoiceFact]) -> [String] {
    if let contract { return [contract] }
    let numbers = Set(invoices.map(\.number))
    let references = account.history.invoices.filter { numbers.contains($0.number) }
      .map(\.reference)
    return Set(references).filter { !$0.isEmpty }.sorted()
  }

  /// The day that was said in the last call with them to be the one for all of it: a final notice names no other.
  private func saidDay() throws -> CivilDate? {
    guard kind == .finalNotice, let call = try CallFiles(session).calls(customer).last?.call,
      call.start.currency == currency, let day = call.date(.insistBy), day > session.today
    else { return nil }
    return day
  }

  /// The day that the book gives for this kind of letter, on a business day.
  func usualPayBy(_ facts: LetterFacts, _ settings: BookSettings) -> CivilDate {
    let days = settings.letters.payWithinDays[kind.rawValue] ?? Self.defaultDays(kind, facts)
    return settings.calendar.shift(session.today.adding(days: days), by: .following)
  }

  /// What falls due from today up to a day, the next two weeks when none is said, and is in no plan.
  func addWhatFallsDue(
    to facts: inout LetterFacts, _ settings: BookSettings, until wanted: CivilDate?
  ) throws {
    let days = settings.letters.payWithinDays[kind.rawValue] ?? Self.daysAhead
    let until = wanted ?? session.today.adding(days: days)
    let inPlan = Set(try session.livePlan(customer, account)?.invoices.map(\.number) ?? [])
    let items = leavingOutCovered(askableItems).filter {
      !$0.isOverdue && $0.invoice.due <= until && !inPlan.contains($0.invoice.number)
    }
    guard !items.isEmpty else {
      throw Complaint(
        "letter.nothing-due",
        ["date": try session.formats().day(until), "code": customer.code])
    }
    facts.invoices = items.map(fact)
  }

  /// All that is open, due or not, credits as well.
  func addStatement(
    to facts: inout LetterFacts, _ settings: BookSettings, replyBy: CivilDate?
  ) {
    facts.invoices = account.items.filter { $0.open.currency == currency }.map(fact)
    facts.onAccount = account.onAccount(in: currency)
    let days = settings.letters.payWithinDays[kind.rawValue] ?? Self.replyDays
    facts.disputeBy =
      replyBy ?? settings.calendar.shift(session.today.adding(days: days), by: .following)
  }

  /// No more supplies from the business day after the day to pay by, where the firm means that.
  func addSupplyStop(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let meant =
      settings.letters.consequences[kind.rawValue] ?? Self.consequences(.finalNotice, settings)
    guard meant.contains(.holdSupplies) else {
      throw Complaint("letter.supplies-go-on", ["code": customer.code])
    }
    try addClaim(to: &facts, settings, payBy: payBy)
    facts.consequences = [.holdSupplies]
    facts.reservesRights = true
    guard let last = facts.payBy else { return }
    facts.supplyStop = SupplyStopFact(
      from: settings.calendar.shift(last.adding(days: 1), by: .following), orders: orders)
  }

  func fact(_ item: OpenItem) -> InvoiceFact {
    InvoiceFact(
      number: item.invoice.number, issued: item.invoice.issued, due: item.invoice.due,
      original: item.invoice.amount, paid: item.invoice.amount - item.open, open: item.open,
      disputed: item.disputed, covered: kind.leavesOutCovered ? covered(item) : nil,
      daysOverdue: item.daysOverdue)
  }

  /// Demands that must stand up later.
  private static let formal: Set<LetterKind> = [.formalDemand, .certifiedDemand]

  /// Days given to answer a statement where the book sets none.
  private static let replyDays = 14
  /// Days that a due notice looks ahead where the book sets none.
  private static let daysAhead = 14

  /// Days given to pay where the book sets none: a week, and what the law of the place asks of a
  /// demand before action (see ``Correspondence/FactCheck``).
  private static func defaultDays(_ kind: LetterKind, _ facts: LetterFacts) -> Int {
    guard formal.contains(kind) else { return 7 }
    return facts.jurisdiction == .unitedKingdom && facts.debtor.isPerson ? 30 : 14
  }

  private static func consequences(_ kind: LetterKind, _ settings: BookSettings) -> [Consequence] {
    settings.letters.consequences[kind.rawValue]
      ?? (formal.contains(kind) ? [.courtClaim, .lateInterest] : [.holdSupplies, .lateInterest])
  }
}
