import Archive
import Conversation
import Finance
import Negotiation
import Receivables

/// Where a plan that is to be approved comes from.
struct RequestSource {
  let session: Session
  let customer: Customer

  init(_ session: Session, _ customer: Customer) {
    self.session = session
    self.customer = customer
  }

  /// The plan of a call: on the table or agreed in one that was left in the middle, else one that was agreed and
  /// isn't signed off.
  ///
  /// - Returns: also the journal of a call that isn't over, which has to know of the request.
  func call() throws -> (RequestMaker, CallJournal?) {
    let files = CallFiles(session)
    if let open = try files.unfinished(customer) {
      let journal = try CallJournal.reopen(open.path)
      if let call = Call(events: journal.events), let plan = call.agreedPlan ?? call.onTable?.plan {
        return (try maker(call, plan, open.name), journal)
      }
    }
    guard let entry = try files.agreed(customer), let plan = entry.call.agreedPlan else {
      throw Complaint("request.no-plan", ["code": customer.code])
    }
    return (try maker(entry.call, plan, entry.name), nil)
  }

  private func maker(_ call: Call, _ plan: ProposedPlan, _ journal: String) throws -> RequestMaker {
    let context = try session.callContext(session.account(customer), call.start.currency)
    return try RequestMaker(session, context, plan: plan, call: call, journal: journal)
  }

  /// A plan of the list last shown.
  func proposal(_ number: Int) throws -> RequestMaker {
    guard session.proposalsOf == customer.code else {
      throw Complaint("request.no-list", ["code": customer.code])
    }
    guard session.proposals.indices.contains(number - 1) else {
      throw Complaint(
        "answer.not-a-choice",
        ["seen": String(number), "count": String(session.proposals.count)])
    }
    let plan = session.proposals[number - 1].plan
    let context = try session.callContext(session.account(customer), plan.balance.currency)
    return try RequestMaker(session, context, plan: plan, facts: session.proposalFacts)
  }

  /// A plan in the words of an offer, for what is overdue; beside it what was understood and what the words left open.
  func offer(_ typed: String, currency: String?) throws -> (RequestMaker, understood: [String]) {
    let account = try session.account(customer)
    let currency = try session.currency(currency, account)
    let context = try session.callContext(account, currency)
    let call = Call(context.makeStart(currency: currency, rep: ""))
    guard call.negotiable.isPositive else { throw Complaint("counter.nothing-to-plan") }
    let formats = try session.formats()
    let read: Counteroffer
    do throws(Counteroffer.Problem) {
      read = try context.reader(call).read(typed.trimmed)
    } catch {
      throw ProblemText(formats: formats).complaint(error, typed: typed)
    }
    let offer = try PlanFinisher(
      session: session, customer: customer, items: context.planItems(call)
    ).finished(read)
    return (
      try RequestMaker(session, context, plan: offer.plan, facts: context.known),
      OfferTermsText(words: session.words, formats: formats).lines(offer)
    )
  }
}
