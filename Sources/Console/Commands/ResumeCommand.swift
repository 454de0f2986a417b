import Archive
import ArgumentParser
import Conversation
import Finance

/// Goes on with a call that was paused or cut off.
struct ResumeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "Go on with a call at the question where it stopped.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "The customer; the last call that isn't closed when left out.", completion: .fromBook)
  var customer: [String] = []

  func run(in session: Session) throws {
    let files = CallFiles(session)
    let wanted =
      customer.isEmpty ? session.customer : try session.customer(customer.joined(separator: " "))
    guard let open = try files.unfinished(wanted) else { throw Complaint("call.none-unfinished") }
    let customer = try session.customer(open.start.customerCode)
    session.customer = customer
    _ = try session.book.playbook(customer.language, share: session.desk.sharePath)
    let journal = try CallJournal.reopen(open.path)
    try journal.append(.resumed(today: session.today))
    let account = try session.account(customer)
    let context = try session.callContext(account, open.start.currency)
    let runner = try CallRunner(session: session, context: context, journal: journal)
    session.output.line(
      session.words(
        "call.resumed",
        ["code": customer.code, "name": customer.name, "count": String(runner.call.given.count)]))
    if let training = session.training { session.output.line(training.how(session.words)) }
    session.write(try CoverText(session).lines(account, open.start.currency))
    session.write(try RequestText.inCall(customer, session))
    _ = try runner.run()
  }
}
