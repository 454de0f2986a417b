import ArgumentParser
import Conversation

/// Leads through a call.
struct CallCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "call",
    abstract: "Be led through a collection call, from the greeting to the next action.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(help: "The currency to talk about, where there are several.")
  var currency: String?

  @Flag(help: "Ask the questions and write nothing: for practice before the real call.")
  var rehearse = false

  func run(in session: Session) throws {
    if !rehearse { try session.training?.checkOpen() }
    let customer = try session.customer(self.customer.joined(separator: " "))
    session.customer = customer
    let account = try session.account(customer)
    let currency = try session.currency(self.currency, account)
    let context = try session.callContext(account, currency)
    // A faulty playbook is said before a journal is begun.
    _ = try session.book.playbook(customer.language, share: session.desk.sharePath)
    let start = context.makeStart(currency: currency, rep: try session.person().id)
    let covered = try CoverText(session).lines(account, currency)
    if rehearse {
      session.output.line(session.words("call.rehearsal-how"))
      session.write(covered)
      return _ = try CallRunner(rehearsing: start, session: session, context: context).run()
    }
    let files = CallFiles(session)
    if let open = try files.unfinished(customer) {
      throw Complaint("call.unfinished", ["file": open.name, "code": customer.code])
    }
    // Nobody is really called.
    if session.training == nil { try files.warn(account) }
    if start.overdue.isZero { session.output.talk(session.words("call.nothing-overdue")) }
    let runner = try CallRunner(
      session: session, context: context, journal: files.start(start))
    session.output.line(session.training?.how(session.words) ?? session.words("call.how"))
    session.write(covered)
    session.write(try RequestText.inCall(customer, session))
    _ = try runner.run()
  }
}
