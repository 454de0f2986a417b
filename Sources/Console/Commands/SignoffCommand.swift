import Archive
import ArgumentParser
import Conversation
import Finance
import Ledger
import LineEditing
import Negotiation
import Receivables

/// Signs an agreed plan off to a file.
struct SignoffCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "signoff",
    abstract: "Check an agreed plan whole, confirm it by typing its total, and save it.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp("The ID of the plan that this one takes the place of.", valueName: "plan"),
    completion: .fromBook)
  var replace: String?

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let account = try session.account(customer)
    guard let entry = try CallFiles(session).agreed(customer) else {
      throw Complaint("signoff.nothing-agreed", ["code": customer.code])
    }
    let maker = try PlanDocumentMaker(session: session, account: account, entry: entry)
    let previous = try previousPlan(account, about: maker.invoiceNumbers, session)
    let approval = try maker.checkAuthority()
    let document = try maker.document(previous: previous, approval: approval)
    session.write(try PlanSheet(session).lines(document))
    for late in maker.unreckoned(document) {
      session.output.line(InterestSheet.left(out: late, session.words))
    }
    let settings = try session.book.settings()
    let notice = CalendarNotice(
      words: session.words, calendar: settings.calendar, shift: settings.policy.shift)
    session.write(notice.lines(document.plan.instalments.flatMap { [$0.agreedDay, $0.due] }))
    try confirm(document, session)
    let path = try session.book.plans.write(document)
    try record(document, previous: previous, session)
    session.output.line(session.words("signoff.done", ["path": path, "code": customer.code]))
  }

  /// The plan that is replaced; `nil` for a first plan, and for one beside plans about other invoices: how
  /// many may run at a time is a rule of the policy.
  ///
  /// - Throws: ``Complaint`` when a live plan about the same invoices isn't the one to be replaced.
  private func previousPlan(
    _ account: CustomerAccount, about invoices: Set<String>, _ session: Session
  ) throws -> PlanDocument? {
    let code = account.customer.code
    let live = try session.livePlans(account)
    let same = live.last { plan in
      plan.id != replace && plan.invoices.contains { invoices.contains($0.number) }
    }
    if let replace, !live.contains(where: { $0.id == replace }) {
      throw Complaint("signoff.not-live", ["id": replace, "code": code])
    }
    if let same { throw Complaint("signoff.live-plan", ["id": same.id, "code": code]) }
    return live.first { $0.id == replace }
  }

  private func confirm(_ document: PlanDocument, _ session: Session) throws {
    session.output.line(
      session.words(
        "signoff.confirm",
        ["id": document.id, "total": try session.formats().money(document.plan.balance)]))
    guard let typed = session.answer(Prompt(session.words("signoff.prompt"))) else {
      throw Complaint("signoff.not-confirmed")
    }
    if typed == document.id { return }
    if case .money(let money) = NaturalAmount.read(typed, currency: document.plan.balance.currency),
      money == document.plan.balance
    {
      return
    }
    throw Complaint("signoff.mismatch", ["seen": typed])
  }

  private func record(_ document: PlanDocument, previous: PlanDocument?, _ session: Session)
    throws
  {
    let ledger = try session.book.ledger()
    let code = document.debtor.code ?? ""
    let person = try session.person().id
    if let previous {
      try ledger.record(
        PlanEvent(
          planID: previous.id, customerCode: code, date: session.today, kind: .superseded,
          note: document.id, by: person))
    }
    try ledger.record(
      PlanEvent(
        planID: document.id, customerCode: code, date: session.today, kind: .signed, note: "",
        by: person))
    guard document.agreement.acknowledgesDebt else { return }
    guard !(try session.book.settings().limitation.profile.acknowledgementNeedsWriting) else {
      return session.output.line(session.words("signoff.acknowledge-in-writing"))
    }
    let words = "\(document.agreement.how), \(document.id)"
    try ledger.record(
      .clock(ClockEvent(.acknowledgement, date: document.agreement.on, how: words)),
      for: code, Recording(by: person, date: session.today, note: document.id))
  }
}
