import Archive
import Correspondence
import Finance
import Negotiation
import Receivables

/// The facts of a letter, from the account and the book.
struct LetterFactsMaker {
  let session: Session
  let customer: Customer
  let account: CustomerAccount
  let kind: LetterKind
  let currency: Currency
  /// What the letter was told by hand where the ledger has nothing.
  var contract: String?
  var address: [String] = []
  /// The day a statement stands at.
  var asOf: CivilDate { account.asOf }

  func facts(payBy wanted: CivilDate?) throws -> LetterFacts {
    let settings = try session.book.settings()
    let firm = settings.firm
    let person = try session.person()
    var facts = LetterFacts(
      letterDate: session.today, asOf: asOf, currency: currency,
      jurisdiction: firm.jurisdiction)
    facts.paymentsUntil = asOf
    facts.reference = "\(customer.code)-\(FileName.day(session.today))"
    facts.creditor = Creditor(
      name: firm.name, address: firm.address, registration: firm.registration, phone: firm.phone,
      email: firm.email, bank: firm.bank)
    // Nobody signs whose name isn't known.
    facts.signatory = Signatory(
      name: person.id == Session.unnamed ? "" : person.name, title: person.title)
    facts.debtor = Debtor(
      name: customer.name, isPerson: customer.isPerson,
      contact: customer.contacts.first?.name ?? "",
      department: customer.contacts.first?.role ?? "",
      email: customer.contacts.first?.email ?? "",
      address: address.isEmpty ? customer.address : address,
      code: customer.code)
    facts.englishStyle = firm.jurisdiction == .unitedStates ? .us : .uk
    facts.usesJapaneseEra = settings.letters.usesEra
    facts.disputeContact = [firm.phone, firm.email].filter { !$0.isEmpty }.joined(separator: " / ")
    switch kind {
    case .confirmation: try addAgreement(to: &facts)
    case .statement: addStatement(to: &facts, settings, replyBy: wanted)
    case .reminder, .finalNotice, .formalDemand:
      try addClaim(to: &facts, settings, payBy: wanted)
    }
    return facts
  }

  /// What is overdue, not wholly disputed, not on hold, and in no plan that is running.
  private func claimedItems() throws -> [OpenItem] {
    let plan = try session.livePlan(customer, account)
    let inPlan = Set(plan?.invoices.map(\.number) ?? [])
    let items = account.items.filter {
      $0.open.currency == currency && $0.isOverdue && $0.undisputed.isPositive && !$0.isOnHold
    }
    let claimed = items.filter { !inPlan.contains($0.invoice.number) }
    if let plan, claimed.isEmpty, !items.isEmpty {
      throw Complaint("letter.on-plan", ["id": plan.id, "code": customer.code])
    }
    return claimed
  }

  private func addClaim(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let items = try claimedItems()
    facts.invoices = items.map(fact)
    facts.contractReferences =
      contract.map { [$0] }
      ?? Array(Set(items.map(\.invoice.reference))).filter { !$0.isEmpty }
      .sorted()
    let days = settings.letters.payWithinDays[kind.rawValue] ?? Self.defaultDays(kind, facts)
    facts.payBy =
      try payBy ?? saidDay()
      ?? settings.calendar.shift(session.today.adding(days: days), by: .following)
    guard kind != .reminder else { return }
    facts.disputeBy = facts.payBy
    facts.reservesRights = true
    facts.consequences =
      settings.letters.consequences[kind.rawValue] ?? Self.defaultConsequences(kind)
    try addInterest(to: &facts, settings, items)
  }

  /// The day that was said in the last call with them to be the one for all of it: a final notice names no other.
  private func saidDay() throws -> CivilDate? {
    guard kind == .finalNotice, let call = try CallFiles(session).calls(customer).last?.call,
      call.start.currency == currency, let day = call.date(.insistBy), day > session.today
    else { return nil }
    return day
  }

  /// All that is open, due or not, credits as well.
  private func addStatement(
    to facts: inout LetterFacts, _ settings: BookSettings, replyBy: CivilDate?
  ) {
    facts.invoices = account.items.filter { $0.open.currency == currency }.map(fact)
    facts.onAccount = account.onAccount(in: currency)
    let days = settings.letters.payWithinDays[kind.rawValue] ?? Self.replyDays
    facts.disputeBy =
      replyBy ?? settings.calendar.shift(session.today.adding(days: days), by: .following)
  }

  /// Days given to answer a statement where the book sets none.
  private static let replyDays = 14

  private func fact(_ item: OpenItem) -> InvoiceFact {
    InvoiceFact(
      number: item.invoice.number, issued: item.invoice.issued, due: item.invoice.due,
      original: item.invoice.amount, paid: item.invoice.amount - item.open, open: item.open,
      disputed: item.disputed, daysOverdue: item.daysOverdue)
  }

  /// What was agreed on the phone: the plan in force, else the last confirmed call.
  private func addAgreement(to facts: inout LetterFacts) throws {
    facts.disputeBy = try session.book.settings().calendar
      .shift(session.today.adding(days: 7), by: .following)
    if let plan = try session.livePlan(customer, account), plan.plan.balance.currency == currency {
      let numbers = Set(plan.invoices.map(\.number))
      facts.invoices = account.items.filter { numbers.contains($0.invoice.number) }.map(fact)
      facts.plan = PlanFact(
        reference: plan.id,
        instalments: plan.plan.instalments.map {
          PlanFact.Instalment(date: $0.due, amount: $0.amount)
        }, total: plan.plan.instalments.map(\.amount).sum(currency),
        terms: try terms(plan.plan.makePlan()))
      facts.agreement = try agreement(plan.agreement.on, plan.agreement.by)
      facts.planAcknowledgesDebt = plan.agreement.acknowledgesDebt
      return
    }
    guard let entry = try CallFiles(session).agreed(customer), let plan = entry.call.agreedPlan
    else { throw Complaint("letter.nothing-agreed", ["code": customer.code]) }
    let context = try session.callContext(account, currency)
    let numbers = Set(context.planItems(entry.call).map(\.invoice.number))
    facts.invoices = account.items.filter { numbers.contains($0.invoice.number) }.map(fact)
    facts.plan = PlanFact(
      instalments: plan.instalments.map { PlanFact.Instalment(date: $0.due, amount: $0.amount) },
      total: plan.total, terms: try terms(plan))
    facts.agreement = try agreement(
      entry.call.today, entry.call.text(.agreedBy) ?? entry.call.person ?? "")
    facts.planAcknowledgesDebt = entry.call.flag(.acknowledges) ?? false
  }

  /// What binds besides the payments, in the customer's language.
  private func terms(_ plan: ProposedPlan) throws -> [String] {
    let formats = Formats(
      language: customer.language, home: currency, spokenOn: session.today)
    return TermsText(words: Words(customer.language), formats: formats).lines(plan)
  }

  private func agreement(_ date: CivilDate, _ person: String) throws -> AgreementFact {
    AgreementFact(
      date: date, spokenWith: person, representative: try session.person().name)
  }

  /// Days given to pay where the book sets none: a week, and what the law of the place asks of a
  /// demand before action (see ``Correspondence/FactCheck``).
  private static func defaultDays(_ kind: LetterKind, _ facts: LetterFacts) -> Int {
    guard kind == .formalDemand else { return 7 }
    return facts.jurisdiction == .unitedKingdom && facts.debtor.isPerson ? 30 : 14
  }

  private static func defaultConsequences(_ kind: LetterKind) -> [Consequence] {
    kind == .formalDemand ? [.courtClaim, .lateInterest] : [.holdSupplies, .lateInterest]
  }
}
