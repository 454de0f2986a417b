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
  /// The orders that a supply stop holds back; empty for every new one on credit.
  var orders: [String] = []
  /// What letters about plans are told.
  var planOptions = PlanLetterOptions()
  /// What bills and cheques in hand will pay, found from the whole account where ``account`` is a part of it.
  var cover: InstrumentCover?
  /// The letter's language, for what is said in sentences.
  var language: Language = .en
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
    // Who is the customer is not named twice.
    let contact = customer.contacts.first.flatMap { $0.name == customer.name ? nil : $0 }
    facts.debtor = Debtor(
      name: customer.name, isPerson: customer.isPerson,
      contact: contact?.name ?? "", department: contact?.role ?? "",
      email: customer.contacts.first?.email ?? "",
      address: address.isEmpty ? customer.address : address,
      code: customer.code)
    facts.englishStyle = firm.jurisdiction == .unitedStates ? .us : .uk
    facts.usesJapaneseEra = settings.letters.usesEra
    facts.disputeContact = [firm.phone, firm.email].filter { !$0.isEmpty }.joined(separator: " / ")
    switch kind {
    case .confirmation: try addAgreement(to: &facts)
    case .statement: addStatement(to: &facts, settings, replyBy: wanted)
    case .reminder, .secondReminder, .finalNotice, .formalDemand, .certifiedDemand:
      try addClaim(to: &facts, settings, payBy: wanted)
    case .dueNotice: try addWhatFallsDue(to: &facts, settings, until: wanted)
    case .promiseReminder: try addOpenPromise(to: &facts, settings, payBy: wanted)
    case .brokenPromise: try addBrokenPromise(to: &facts, settings, payBy: wanted)
    case .disputeAcknowledgement: try addObjection(to: &facts, settings, payBy: wanted)
    case .supplyStop: try addSupplyStop(to: &facts, settings, payBy: wanted)
    case .thanks: try addThanks(to: &facts, settings)
    case .planOffer: try addPlanOffer(to: &facts, settings)
    case .repaymentAgreement: try addRepaymentAgreement(to: &facts, settings)
    case .planBreach: try addBreach(to: &facts, settings, payBy: wanted)
    case .managerReport: try addReport(to: &facts)
    case .lawyerFile: try addCaseFile(to: &facts, settings)
    }
    return facts
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

  /// What binds besides the payments, in the letter's language.
  func terms(_ plan: ProposedPlan) throws -> [String] {
    let formats = Formats(
      language: language, home: currency, spokenOn: session.today)
    return TermsText(words: Words(language), formats: formats).lines(plan)
  }

  private func agreement(_ date: CivilDate, _ person: String) throws -> AgreementFact {
    AgreementFact(
      date: date, spokenWith: person, representative: try session.person().name)
  }
}
