import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// A plan for a letter, with the invoices it is about.
struct LetterPlan {
  let plan: ProposedPlan
  let items: [PaymentPlan.Item]
  /// What was contested in the call besides what the book knows, by invoice.
  let contested: [String: Money]
  /// Its own number; empty before it is signed off.
  let id: String

  // MARK: - Offered

  /// A plan to be offered: in words, else one that was approved, else the last one of the customer's calls.
  ///
  /// - Throws: ``Complaint`` when there is none, it doesn't fit what is owed now, or the person may not sign it.
  static func toOffer(
    _ words: String?, _ account: CustomerAccount, _ currency: Currency, _ session: Session
  ) throws -> LetterPlan {
    let context = try session.callContext(account, currency)
    let found: LetterPlan
    if let words {
      found = try inWords(words, context, currency, session)
    } else if let approved = try approved(account.customer, currency, session) {
      found = LetterPlan(approved, uncontested(context, currency), context)
    } else if let call = try spokenOf(account.customer, currency, session) {
      found = LetterPlan(call.plan, call.call, context)
    } else {
      throw Complaint("letter.nothing-to-offer", ["code": account.customer.code])
    }
    try found.checkBalance(account.customer)
    try found.checkAuthority(account.customer, context, session)
    return found
  }

  private static func uncontested(_ context: CallContext, _ currency: Currency) -> Call {
    Call(context.makeStart(currency: currency, rep: ""))
  }

  private static func inWords(
    _ typed: String, _ context: CallContext, _ currency: Currency, _ session: Session
  ) throws -> LetterPlan {
    let call = uncontested(context, currency)
    guard call.start.overdue.isPositive else { throw Complaint("counter.nothing-to-plan") }
    do {
      return LetterPlan(try context.reader(call).read(typed.trimmed).plan, call, context)
    } catch {
      throw ProblemText(formats: try session.formats()).complaint(error, typed: typed)
    }
  }

  private static func approved(
    _ customer: Customer, _ currency: Currency, _ session: Session
  ) throws -> ProposedPlan? {
    try RequestDesk(session).current(customer.code).last { $0.state.isApproved }
      .flatMap { try $0.decision?.approved?.plan.makePlan() }
      .flatMap { $0.balance.currency == currency ? $0 : nil }
  }

  /// The last call in which a plan was agreed or put on the table by us, and isn't signed off.
  private static func spokenOf(
    _ customer: Customer, _ currency: Currency, _ session: Session
  ) throws -> (call: Call, plan: ProposedPlan)? {
    let signed = Set(try session.book.plans.plans(of: customer.code).map(\.call))
    for entry in try CallFiles(session).calls(customer).reversed()
    where entry.start.currency == currency && !signed.contains(entry.name) {
      let plan = entry.call.agreedPlan ?? entry.call.offers.last { !$0.byCustomer }?.plan
      if let plan { return (entry.call, plan) }
    }
    return nil
  }

  private init(_ plan: ProposedPlan, _ call: Call, _ context: CallContext) {
    self.plan = plan
    items = context.planItems(call)
    contested = Dictionary(
      context.contestedParts(call).map { ($0.invoiceNumber, $0.amount) },
      uniquingKeysWith: { $0 + $1 })
    id = ""
  }

  private init(_ document: PlanDocument, _ items: [PaymentPlan.Item]) throws {
    plan = try document.plan.makePlan()
    self.items = items
    contested = [:]
    id = document.id
  }

  private func checkBalance(_ customer: Customer) throws {
    guard items.map(\.open).sum(plan.balance.currency) == plan.balance else {
      throw Complaint("request.other-balance", ["code": customer.code])
    }
  }

  /// A plan that is put on paper binds us: it needs the same authority as a signature.
  private func checkAuthority(
    _ customer: Customer, _ context: CallContext, _ session: Session
  ) throws {
    let policy = context.policy
    let text = PlanText(words: session.words, formats: try session.formats())
    let person = try session.person()
    let verdict = Verdict(plan, policy: policy, rank: context.rank, facts: context.known)
    switch verdict.answer {
    case .allowed: return
    case .needs(let level):
      let check = try ApprovalCheck(plan, of: customer.code, facts: context.known, in: session)
      guard check.approval == nil else { return }
      throw Complaint(
        "letter.offer-needs-level",
        [
          "level": text.levelName(level), "you": text.levelName(person.level),
          "code": customer.code,
        ],
        details: verdict.brokenOwn.map { text.broken($0, level: person.level) } + check.remarks)
    case .notAllowed:
      let highest = policy.levels[policy.levels.count - 1].name
      throw Complaint(
        "letter.offer-not-allowed", [:],
        details: verdict.brokenHighest.map { text.broken($0, level: highest) })
    }
  }

  // MARK: - Agreed

  /// A plan for an agreement: one that was agreed in a call, else the one that is running, of which nothing has
  /// been paid yet.
  static func agreed(
    _ account: CustomerAccount, _ currency: Currency, _ session: Session
  ) throws -> LetterPlan {
    let customer = account.customer
    let found: LetterPlan
    if let entry = try CallFiles(session).agreed(customer), entry.start.currency == currency,
      let plan = entry.call.agreedPlan
    {
      found = LetterPlan(plan, entry.call, try session.callContext(account, currency))
    } else if let document = try session.livePlan(customer, account),
      document.plan.balance.currency == currency
    {
      let items = document.invoices.compactMap { item in
        account.history.invoices.first { $0.number == item.number }
          .map { PaymentPlan.Item(invoice: $0, open: item.inPlan) }
      }
      found = try LetterPlan(document, items)
    } else {
      throw Complaint("letter.nothing-agreed", ["code": customer.code])
    }
    for item in found.items {
      let open = account.items.first { $0.invoice.number == item.invoice.number }?.open
      guard let open, open >= item.open else {
        throw Complaint(
          "letter.plan-part-paid", ["number": item.invoice.number, "code": customer.code])
      }
    }
    try found.checkBalance(customer)
    return found
  }
}
