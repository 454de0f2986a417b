import Archive
import ArgumentParser
import Conversation
import Finance
import Negotiation

/// Judges an offer of the customer's, outside a call.
struct CounterCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "counter", abstract: "Whether an offer is allowed, and the nearest plan that is.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Option(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  @Argument(help: "The offer, such as: 6 x 200000 from 月末")
  var offer: [String]

  struct Answer: Encodable {
    struct Nearest: Encodable {
      let level: String
      let plan: PlanRecord
    }
    let understood: PlanRecord
    let answer: String
    let needs: String?
    let broken: [String]
    let nearest: [Nearest]
  }

  func run(in session: Session) throws {
    let account = try session.account(try session.customer(customer))
    let currency = try session.currency(self.currency, account)
    let context = try session.callContext(account, currency)
    let call = Call(context.makeStart(currency: currency, rep: ""))
    guard call.negotiable.isPositive else { throw Complaint("counter.nothing-to-plan") }
    let typed = offer.joined(separator: " ")
    let formats = try session.formats()
    let read: Counteroffer
    do {
      read = try context.reader(call).read(typed)
    } catch {
      throw ProblemText(formats: formats).complaint(error, typed: typed)
    }
    let answer = CounterofferAnswer(
      try PlanFinisher(
        session: session, customer: account.customer, items: context.planItems(call)
      ).finished(read), policy: context.policy, setting: context.setting, rank: context.rank,
      facts: context.known)
    session.hasFindings = answer.verdict.answer == .notAllowed
    if session.form == .json { return try session.writeJSON(record(answer)) }
    session.write(
      PlanText(words: session.words, formats: formats)
        .answer(answer, policy: context.policy, rank: context.rank))
    session.write(CalendarNotice(session.words, context.setting).lines(answer.plans))
  }

  private func record(_ answer: CounterofferAnswer) -> Answer {
    var needs: String?
    let word: String
    switch answer.verdict.answer {
    case .allowed: word = "allowed"
    case .needs(let level): (word, needs) = ("needs", level)
    case .notAllowed: word = "not-allowed"
    }
    return Answer(
      understood: PlanRecord(answer.offer.plan), answer: word, needs: needs,
      broken: answer.verdict.brokenOwn.map(\.rule),
      nearest: answer.nearest.map { Answer.Nearest(level: $0.level, plan: PlanRecord($0.plan)) })
  }
}
