import ArgumentParser
import Finance
import Negotiation

/// Plans inside the limits, outside a call.
struct ProposeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose", abstract: "Plans for what is overdue that you may sign, best first.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp("What they can pay at once, such as 30万 or 2000.", valueName: "amount"),
    completion: .fromBook)
  var cash: String?

  @Option(
    help: ArgumentHelp("What they can pay each month.", valueName: "amount"), completion: .fromBook)
  var perMonth: String?

  @Option(
    help: ArgumentHelp(
      "The day of the first monthly amount, such as 月末 or 2026-12-25.", valueName: "start-date"),
    completion: .fromBook)
  var from: String?

  @Flag(help: "Add what higher levels could approve.")
  var allLevels = false

  @Option(
    help: "How often they pay: monthly, biweekly or weekly.",
    completion: .list(PaymentFrequency.Kind.allCases.map(\.rawValue)))
  var frequency: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let account = try session.account(customer)
    let currency = try session.currency(self.currency, account)
    let context = try session.callContext(account, currency)
    let balance = context.makeStart(currency: currency, rep: "").overdue
    guard balance.isPositive else { throw Complaint("counter.nothing-to-plan") }
    let means = StatedMeans(
      cashNow: try amount(cash, balance), perMonth: try amount(perMonth, balance),
      from: try date(from, context.setting.today, context.dateOrder))
    var facts = context.known
    facts.means = means
    let list = ProposalEngine(policy: context.policy, setting: context.setting, facts: facts)
      .proposals(
        for: balance, rank: context.rank, includingHigherLevels: allLevels,
        frequency: try kind())
    session.proposals = list
    session.proposalsOf = customer.code
    session.proposalFacts = facts
    if session.form == .json { return try session.writeJSON(ProposalList.rows(list)) }
    guard !list.isEmpty else {
      session.output.line(session.words("proposal.none"))
      session.hasFindings = true
      return
    }
    let rows = ProposalList(
      words: session.words, formats: try session.formats())
    session.write(rows.lines(list))
    session.write(CalendarNotice(session.words, context.setting).lines(list.map(\.plan)))
  }

  private func kind() throws -> PaymentFrequency.Kind {
    guard let frequency else { return .monthly }
    guard let kind = PaymentFrequency.Kind(rawValue: frequency) else {
      throw Complaint.notOneOf(
        "usage.frequency", frequency, PaymentFrequency.Kind.allCases.map(\.rawValue))
    }
    return kind
  }

  private func amount(_ text: String?, _ balance: Money) throws -> Money? {
    guard let text else { return nil }
    if text == "0" { return .zero(balance.currency) }
    switch NaturalAmount.read(text, currency: balance.currency) {
    case .money(let money): return money
    case .share(let share): return balance.share(share, rounding: .down)
    case .otherCurrency(let mark):
      throw Complaint("answer.other-currency", ["seen": text, "mark": mark], status: .usage)
    case nil: throw Complaint("answer.not-an-amount", ["seen": text], status: .usage)
    }
  }

  private func date(_ text: String?, _ today: CivilDate, _ order: DateOrder) throws -> CivilDate? {
    guard let text else { return nil }
    guard let date = NaturalDate(today: today, order: order).read(text), date >= today else {
      throw Complaint("answer.not-a-date", ["seen": text], status: .usage)
    }
    return date
  }
}
