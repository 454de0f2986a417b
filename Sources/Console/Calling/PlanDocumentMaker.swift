import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// Puts together the document of an agreed plan: from the call, the account and the book.
struct PlanDocumentMaker {
  let session: Session
  let account: CustomerAccount
  let call: Call
  let callName: String
  let agreed: ProposedPlan
  let level: String
  let settings: BookSettings
  private let context: CallContext

  init(session: Session, account: CustomerAccount, entry: CallFiles.Entry) throws {
    guard let agreed = entry.call.agreedPlan, let level = entry.call.agreedLevel else {
      throw Complaint("signoff.nothing-agreed", ["code": account.customer.code])
    }
    self.session = session
    self.account = account
    self.agreed = agreed
    self.level = level
    call = entry.call
    callName = entry.name
    settings = try session.book.settings()
    context = try session.callContext(account, entry.start.currency)
  }

  /// What the plan is about.
  var invoiceNumbers: Set<String> { Set(context.planItems(call).map(\.invoice.number)) }

  /// What is known of the customer now, and what the call learned.
  private var facts: DealFacts { context.facts(call) }

  /// Whether the person may sign, the plan still keeps the policy, and it can still begin.
  ///
  /// - Returns: the approval by which somebody may sign whose own level doesn't reach; `nil` where it does.
  @discardableResult
  func checkAuthority() throws -> PlanDocument.Approval? {
    let policy = settings.policy
    let formats = try session.formats()
    let text = PlanText(words: session.words, formats: formats)
    let person = try session.person()
    guard agreed.first.due >= session.today else {
      throw Complaint("signoff.too-late", ["date": formats.day(agreed.first.due)])
    }
    let rank = policy.rank(of: person.level) ?? 0
    let verdict = Verdict(agreed, policy: policy, rank: rank, facts: facts)
    switch verdict.answer {
    case .allowed: return nil
    case .needs(let level):
      let check = try ApprovalCheck(
        agreed, of: account.customer.code, facts: facts, in: session)
      if let approval = check.approval { return approval }
      throw Complaint(
        "signoff.needs-level",
        [
          "level": text.levelName(level), "you": text.levelName(person.level),
          "names": ApproverNames.list(settings.people(atLeast: level), session.words),
          "code": account.customer.code,
        ],
        details: verdict.brokenOwn.map { text.broken($0, level: person.level) } + check.remarks)
    case .notAllowed:
      throw Complaint(
        "signoff.not-allowed", [:],
        details: verdict.brokenHighest.map {
          text.broken($0, level: policy.levels[policy.levels.count - 1].name)
        })
    }
  }

  /// - Parameter approval: what ``checkAuthority()`` found.
  func document(
    previous: PlanDocument?, approval: PlanDocument.Approval? = nil
  ) throws -> PlanDocument {
    let person = try session.person()
    let store = session.book.plans
    let limits = settings.policy.applied(to: facts).levels.first { $0.name == level }?.limits
    let plan = PaymentPlan(
      customer: account.customer, items: context.planItems(call), proposed: agreed, level: level,
      uses: limits.map { PolicyRules.uses(by: agreed, of: $0, given: facts) } ?? [])
    var earlier: PlanDocument.Previous?
    if let previous {
      earlier = .init(id: previous.id, sha256: try store.sha256(of: previous))
    }
    let document = PlanDocument(
      id: store.freeID(customerCode: account.customer.code, on: session.today),
      version: (previous?.version ?? 0) + 1, previous: earlier, creditor: creditor, plan: plan,
      interest: try interest(plan), calendar: settings.calendar.name, shift: settings.policy.shift,
      offers: PlanDocument.Offer.all(call, level: level), talk: PlanDocument.Turn.all(call),
      reason: PlanDocument.Reason(call), agreement: agreement,
      signOff: PlanDocument.SignOff(
        by: person.id, name: person.name, level: person.level, on: session.today,
        needsLevel: level, negotiatedBy: call.start.rep), approval: approval,
      followUps: followUps, call: callName)
    return try document.visible()
  }

  private var creditor: PlanDocument.Party {
    let firm = settings.firm
    return PlanDocument.Party(
      name: firm.name, address: firm.address,
      registration: firm.registration.isEmpty ? nil : firm.registration)
  }

  private var agreement: PlanDocument.Agreement {
    let acknowledges = call.flag(.acknowledges) ?? false
    return PlanDocument.Agreement(
      by: call.text(.agreedBy) ?? call.person ?? "", on: call.today, how: "phone",
      method: call.choice(.method) ?? "", confirmedBy: call.choice(.confirmBy) ?? "",
      readBack: call.flag(.readBack) ?? false, acknowledgesDebt: acknowledges,
      acknowledgedAmount: acknowledges ? agreed.balance : nil)
  }

  private var followUps: [PlanDocument.FollowUp] {
    guard let kind = call.choice(.nextAction), let date = call.date(.nextDate) else { return [] }
    return [
      PlanDocument.FollowUp(
        date: date, kind: kind, owner: call.text(.nextOwner) ?? "",
        note: call.text(.closingNote) ?? "")
    ]
  }
}
