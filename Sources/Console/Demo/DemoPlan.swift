import Archive
import Conversation
import Finance
import Ledger
import Negotiation
import Receivables

/// The plan of the demo customer who already has one: a call that was held four weeks ago and signed
/// off, with the same code that real calls use.
struct DemoPlan {
  let folder: String
  let session: Session

  private static let daysAgo = 28

  func make() throws {
    var desk = session.desk
    desk.bookPath = folder
    desk.today = session.today.adding(days: -Self.daysAgo)
    desk.personID = "suzuki"
    let past = Session(
      desk: desk, output: Output(usesColor: false, sinks: .init(data: { _ in }, talk: { _ in })),
      makeEditor: { session.editor })
    let customer = try past.customer(DemoBook.planCustomerCode)
    let account = try past.account(customer)
    let currency = try past.currency(nil, account)
    let context = try past.callContext(account, currency)
    let start = context.makeStart(currency: currency, rep: "suzuki")
    let engine = ProposalEngine(
      policy: context.policy, setting: context.setting, facts: context.known)
    guard
      let proposal = engine.proposals(
        for: start.overdue, rank: context.rank
      ).last(where: { $0.plan.instalments.count > 1 })
    else { throw Complaint("book.demo-broken") }
    let journal = try CallFiles(past).start(start)
    for event in events(proposal, customer, past) { try journal.append(event) }
    guard let entry = try CallFiles(past).agreed(customer) else {
      throw Complaint("book.demo-broken")
    }
    let maker = try PlanDocumentMaker(session: past, account: account, entry: entry)
    try maker.checkAuthority()
    let document = try maker.document(previous: nil)
    try past.book.plans.write(document)
    try record(document, customer, past)
  }

  private func events(_ proposal: Proposal, _ customer: Customer, _ past: Session) -> [CallEvent] {
    let person = customer.contacts.first?.name ?? customer.name
    let next = past.today.adding(days: 1)
    return [
      .answered(.person, .text(person), typed: person),
      .answered(.verified, .flag(true), typed: "y"),
      .answered(.acknowledged, .choice("all"), typed: "1"),
      .answered(.reason, .choice(Reason.noCash.rawValue), typed: "1"),
      .skipped(.cashNow), .skipped(.perMonth),
      .answered(.offer, .choice("1"), typed: "1"),
      .offered(proposal.plan, level: proposal.level),
      .answered(.response, .choice("accepted"), typed: "1"),
      .agreed(proposal.plan, level: proposal.level),
      .answered(.method, .choice("bank-transfer"), typed: "1"),
      .answered(.agreedBy, .text(person), typed: person),
      .answered(.acknowledges, .flag(true), typed: "y"),
      .answered(.confirmBy, .choice("mail"), typed: "1"),
      .answered(.readBack, .flag(true), typed: "y"),
      .answered(.nextAction, .choice(NextAction.Kind.sendPlan.rawValue), typed: "8"),
      .answered(.nextDate, .date(next), typed: next.iso),
      .answered(.nextOwner, .text("鈴木 一郎"), typed: "鈴木 一郎"),
      .skipped(.closingNote), .closed,
    ]
  }

  /// The plan's promises, and the payments that have come in on time since.
  private func record(_ document: PlanDocument, _ customer: Customer, _ past: Session) throws {
    let ledger = try past.book.ledger()
    try ledger.record(
      PlanEvent(
        planID: document.id, customerCode: customer.code, date: past.today, kind: .signed,
        note: "", by: "suzuki"))
    var open = document.invoices.map { ($0.number, $0.inPlan.minorUnits) }
    for payment in document.plan.instalments {
      try ledger.record(
        .promise(PromiseToPay(made: past.today, by: payment.due, amount: payment.amount)),
        for: customer.code, Recording(by: "suzuki", date: past.today, note: document.id))
      guard payment.due < session.today else { continue }
      var left = payment.amount.minorUnits
      for index in open.indices where left > 0 && open[index].1 > 0 {
        let part = min(left, open[index].1)
        let paid = Payment(
          invoiceNumber: open[index].0, date: payment.due,
          amount: Money(minorUnits: part, currency: payment.amount.currency))
        try ledger.record(
          .payments([paid], .payment), for: customer.code,
          Recording(by: "suzuki", date: payment.due, note: document.id))
        open[index].1 -= part
        left -= part
      }
    }
  }
}
