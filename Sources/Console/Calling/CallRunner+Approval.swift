import Archive
import Conversation
import Finance
import LineEditing
import Negotiation
import Receivables

/// A plan that somebody else has to approve, and one that was approved.
extension CallRunner {
  /// `/request [ID] [WORDS]`: parks the plan on the table, tells what to say, and keeps our promise to come back.
  func park(_ text: String) throws {
    guard let plan = call.agreedPlan ?? call.onTable?.plan else {
      throw Complaint("request.nothing-on-table")
    }
    let settings = try session.book.settings()
    let first = text.prefix { !$0.isWhitespace }
    let person = settings.found(String(first))
    let note = (person == nil ? text : String(text.dropFirst(first.count))).trimmed
    guard note.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    let made = try RequestMaker(session, context, plan: plan, call: call, journal: journalName)
      .request(to: person?.id, answerBy: nil, note: note)
    guard !isRehearsal else {
      try record(.parked(Parked(request: "-", to: made.to.id, by: made.answerBy)))
      session.output.line(words("request.rehearsed", ["name": made.to.name]))
      return sayParked(made.answerBy)
    }
    let request = try RequestDesk(session).add(made)
    try record(
      .parked(Parked(request: request.id, to: request.to.id, by: request.answerBy)))
    try session.record(
      .commitment(
        Commitment(
          made: call.today, by: request.answerBy, owner: context.repName,
          what: words("commitment.approval", ["id": request.id], isStored: true))),
      for: customer, note: journalName)
    session.output.line(
      words(
        "request.parked",
        [
          "id": request.id, "name": request.to.name, "answer": formats.day(request.answerBy),
        ]))
    sayParked(request.answerBy)
    session.output.line(words("request.then", ["answer": formats.day(request.answerBy)]))
  }

  /// Puts the approved plan of a request on the table: `/offer REQ-…`.
  func offerApproved(_ id: String, _ question: Question) throws {
    let desk = RequestDesk(session)
    let item = try desk.item(id)
    guard item.request.customer.code == customer.code else {
      throw Complaint("request.other-customer", ["id": id, "code": item.request.customer.code])
    }
    guard item.state.isApproved, let approved = item.decision?.approved else {
      throw Complaint(
        "request.not-approved", ["id": id], details: [RequestText(words, formats).line(item)])
    }
    let plan = try approved.plan.makePlan().agreed(on: call.today)
    guard plan.balance == call.negotiable else {
      throw Complaint(
        "request.balance-differs",
        [
          "id": id, "amount": formats.money(plan.balance),
          "open": formats.money(call.negotiable),
        ])
    }
    if question.id == .offer {
      try record(.answered(.offer, .choice("0"), typed: "/offer " + id))
    }
    nearest = []
    try place(plan, level: approved.needsLevel)
  }

  /// What to say of an agreement that needs a higher level: that it was approved already, or that it has to be.
  func approvalLine(_ plan: ProposedPlan, level: String) throws -> String {
    let check = try ApprovalCheck(
      plan, of: customer.code, facts: context.facts(call), in: session)
    guard let approval = check.approval else {
      return words("call.agreed-subject", ["level": text.levelName(level)])
    }
    return words(
      "call.agreed-approved",
      ["id": approval.request, "name": approval.name, "on": formats.date(approval.on)])
  }

  /// Our promises to come back with an answer are kept once they were told: when a call reached them after the
  /// decision.
  func keepAnswerPromises() throws {
    guard call.mayStateDebt else { return }
    let decided = try RequestDesk(session).items(of: customer.code).filter { $0.decision != nil }
    guard !decided.isEmpty else { return }
    for commitment in try session.account(customer).openCommitments
    where decided.contains(where: { commitment.what.contains($0.id) }) {
      try session.record(.commitmentDone(commitment, call.today), for: customer)
    }
  }

  /// That we come back to them by a day.
  private func sayParked(_ day: CivilDate) {
    let facts = SayingFacts(runner: self).facts(day: day)
    if let saying = sayings.say(["response.parked"], facts: facts) { show(saying: saying) }
  }
}
