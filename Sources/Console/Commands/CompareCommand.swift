import ArgumentParser
import Conversation
import Finance
import Negotiation
import Receivables

/// Plans and no agreement side by side, outside a call.
struct CompareCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Plans and no agreement side by side: money, interest, ageing, provision, limits.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp(
      "The customer, then plans: numbers of the last list, offers in quotes, none.",
      valueName: "customer"),
    completion: .fromBook)
  var words: [String] = []

  @Option(
    name: .customLong("customer"), help: "The customer whose plans are compared.",
    completion: .fromBook)
  var namedCustomer: String?

  @Flag(help: "Add what happens without an agreement, and the routes that are left.")
  var none = false

  @Option(
    name: .customLong("html"), defaultAsFlag: "",
    help: ArgumentHelp("Write it for printing, to a new file or this one.", valueName: "file"),
    completion: .file())
  var html: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  func run(in session: Session) throws {
    let (customer, typed) = try split(session)
    let account = try session.account(customer)
    let currency = try session.currency(self.currency, account)
    let context = try session.callContext(account, currency)
    let start = context.makeStart(currency: currency, rep: "")
    guard start.overdue.isPositive else { throw Complaint("counter.nothing-to-plan") }
    let choice = ComparisonChoice(
      words: session.words, proposals: proposals(session, context, start),
      reader: context.reader(Call(start)), formats: try session.formats())
    let picked = try choice.pick(typed + (none ? ["none"] : []))
    let desk = ComparisonDesk(
      session: session, context: context, items: context.planItems(Call(start)),
      facts: context.known)
    if let html { return try desk.writePage(picked, to: html) }
    if session.form == .json {
      return try session.writeJSON(ComparisonRecord(try desk.shown(picked)))
    }
    try desk.show(picked)
  }

  /// The first word is the customer where it names one and is no number: numbers are plans here.
  private func split(_ session: Session) throws -> (Customer, [String]) {
    if namedCustomer != nil { return (try session.customer(namedCustomer), words) }
    if let first = words.first, Int(Folding.ascii(first)) == nil,
      try session.customer == nil || !session.book.ledger().find(first).isEmpty
    {
      return (try session.customer(first), Array(words.dropFirst()))
    }
    return (try session.customer(nil), words)
  }

  /// The list that was seen last where it is about the same money, else the one that `propose` would show.
  private func proposals(_ session: Session, _ context: CallContext, _ start: CallStart)
    -> [Proposal]
  {
    if session.proposalsOf == start.customerCode,
      session.proposals.first.map({ $0.plan.balance == start.overdue }) ?? false
    {
      return session.proposals
    }
    return ProposalEngine(policy: context.policy, setting: context.setting, facts: context.known)
      .proposals(for: start.overdue, rank: context.rank)
  }
}
