import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// Decides a request that is open: for somebody who has the authority and didn't ask themselves.
struct RequestDecider {
  let session: Session
  let item: RequestDesk.Item
  private let desk: RequestDesk
  private let person: BookSettings.Person
  private let settings: BookSettings
  private let context: CallContext
  private let text: PlanText

  private var request: ApprovalRequest { item.request }
  private var formats: Formats { text.formats }

  /// - Throws: ``Complaint`` when there is no such request or it is decided already.
  init(_ id: String, _ session: Session) throws {
    self.session = session
    desk = RequestDesk(session)
    item = try desk.item(id)
    person = try session.person()
    settings = try session.book.settings()
    text = PlanText(words: session.words, formats: try session.formats())
    let code = item.request.customer.code
    guard let history = try session.book.ledger().history(of: code) else {
      throw Complaint("customer.not-found", ["seen": code])
    }
    context = try session.callContext(
      CustomerAccount(history, asOf: session.today), item.request.plan.balance.currency)
    if item.decision != nil { throw Self.decidedAlready(item, text) }
  }

  /// What is known of the customer now, with what they said when it was asked.
  private var facts: DealFacts {
    var facts = context.known
    facts.means = request.standing.means.means
    facts.reason = request.standing.reason?.key ?? facts.reason
    return facts
  }

  // MARK: - Deciding

  func approve(until: String?, note: String) throws -> RequestDesk.Item {
    let plan = try request.plan.makePlan()
    let level = try allowedLevel(plan)
    return try write(
      .approved, reason: note,
      .init(
        plan: request.plan, needsLevel: level, validUntil: try lastDay(until, of: plan)))
  }

  /// - Parameter confirm: is shown the plan that was understood; nothing is written when it says no.
  func change(
    _ words: String, until: String?, note: String, confirm: ([String]) throws -> Bool
  ) throws -> RequestDesk.Item {
    let typed = words.trimmed
    let offer = try read(typed)
    guard try !offer.plan.isSameDeal(as: request.plan.makePlan()) else {
      throw Complaint("change.same-plan", ["id": item.id])
    }
    let level = try allowedLevel(offer.plan)
    let approved = ApprovalDecision.Approved(
      plan: PlanRecord(offer.plan), needsLevel: level,
      validUntil: try lastDay(until, of: offer.plan), text: typed,
      counting: .init(settings, offer.plan.balance.currency))
    let terms = RequestTermsText(words: session.words, formats: formats)
    let shown =
      [
        session.words("counter.understood", ["plan": text.summary(offer.plan)]),
        session.words("counter.besides", ["terms": terms.line(offer.plan)]),
      ] + OfferTermsText(words: session.words, formats: formats).notes(offer)
      + CalendarNotice(session.words, context.setting).lines([offer.plan])
    guard try confirm(shown) else { throw Complaint("change.not-confirmed", ["id": item.id]) }
    return try write(.changed, reason: note, approved)
  }

  /// The words of a change: what they don't speak of stays as it was asked for.
  private func read(_ typed: String) throws -> Counteroffer {
    var setting = context.setting
    setting.terms = try request.plan.makePlan().terms
    setting.terms.discount = nil
    setting.terms.inReturn = setting.terms.inReturn.filter { !$0.isInPayments }
    let reader = CounterofferReader(
      balance: request.plan.balance, setting: setting, dateOrder: context.dateOrder,
      disputed: setting.terms.held)
    let offer: Counteroffer
    do throws(Counteroffer.Problem) {
      offer = try reader.read(typed)
    } catch {
      throw ProblemText(formats: formats).complaint(error, typed: typed)
    }
    let invoices = context.account.history.invoices
    let items = request.invoices.compactMap { item in
      invoices.first { $0.number == item.number }
        .map { PaymentPlan.Item(invoice: $0, open: item.inPlan) }
    }
    return try PlanFinisher(session: session, customer: context.account.customer, items: items)
      .finished(offer)
  }

  func decline(_ reason: String) throws -> RequestDesk.Item {
    guard !reason.trimmed.isEmpty else {
      throw Complaint("decline.no-reason", ["id": item.id], status: .usage)
    }
    try checkIsAnothers()
    let isNamed = request.to.id == person.id
    let needed = settings.policy.rank(of: request.needsLevel) ?? 0
    guard isNamed || settings.rank(of: person) >= needed else {
      throw tooLow(request.needsLevel, details: [])
    }
    return try write(.declined, reason: reason, nil)
  }

  /// For whoever asked.
  func withdraw(_ note: String) throws -> RequestDesk.Item {
    guard request.askedBy.id == person.id else {
      throw Complaint("request.not-yours", ["id": item.id, "name": request.askedBy.name])
    }
    return try write(.withdrawn, reason: note, nil)
  }

  private func write(
    _ outcome: ApprovalDecision.Outcome, reason: String, _ approved: ApprovalDecision.Approved?
  ) throws -> RequestDesk.Item {
    guard reason.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    let decision = ApprovalDecision(
      outcome, request: try desk.store.subject(item.id), by: .init(person), on: session.today,
      reason: reason.trimmed, approved: approved)
    do {
      try desk.store.decide(try VisibleDocument.of(decision))
    } catch ArchiveError.exists {
      // Somebody else was quicker: theirs counts, and is told.
      throw Self.decidedAlready(try desk.item(item.id), text)
    }
    return try desk.item(item.id)
  }

  // MARK: - Checking

  /// Nobody decides what they asked for.
  private func checkIsAnothers() throws {
    guard request.askedBy.id != person.id else {
      throw Complaint("approve.own", ["id": item.id, "name": request.to.name])
    }
  }

  /// The lowest level that may sign the plan today, which the person has.
  private func allowedLevel(_ plan: ProposedPlan) throws -> String {
    try checkIsAnothers()
    guard plan.first.due >= session.today else {
      throw Complaint("approve.too-late", ["date": formats.day(plan.first.due)])
    }
    let plan = plan.agreed(on: session.today)
    let verdict = Verdict(
      plan, policy: settings.policy, rank: settings.rank(of: person), facts: facts)
    switch verdict.answer {
    case .allowed: break
    case .needs(let level):
      throw tooLow(
        level, details: verdict.brokenOwn.map { text.broken($0, level: person.level) })
    case .notAllowed:
      let highest = settings.policy.levels[settings.policy.levels.count - 1].name
      throw Complaint(
        "approve.not-allowed", [:],
        details: verdict.brokenHighest.map { text.broken($0, level: highest) })
    }
    return Verdict.lowestLevel(for: plan, policy: settings.policy, facts: facts) ?? person.level
  }

  private func tooLow(_ level: String, details: [String]) -> Complaint {
    let able = settings.people(atLeast: level).filter { $0.id != request.askedBy.id }
    return Complaint(
      "approve.needs-level",
      [
        "level": text.levelName(level), "you": text.levelName(person.level),
        "names": ApproverNames.list(able, session.words),
      ], details: details)
  }

  private func lastDay(_ typed: String?, of plan: ProposedPlan) throws -> CivilDate {
    let last = plan.first.due
    guard let date = try session.date(typed, looksBack: false) else { return last }
    guard date >= session.today, date <= last else {
      throw Complaint(
        "approve.until",
        [
          "date": formats.day(date), "from": formats.day(session.today),
          "through": formats.day(last),
        ])
    }
    return date
  }

  private static func decidedAlready(_ item: RequestDesk.Item, _ text: PlanText) -> Complaint {
    Complaint(
      "approve.decided-already", ["id": item.id],
      details: [RequestText(text.words, text.formats).line(item)])
  }
}
