import Archive
import ArgumentParser
import Conversation
import Finance
import Negotiation
import Receivables

/// Asks somebody for approval of a plan above one's own level, or shows a request on one page.
struct RequestCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "request",
    abstract: "Ask for approval of a plan above your level; with an ID, show the request.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp(
      "The customer, the open one when left out; or a request's ID.",
      valueName: "customer-or-request"), completion: .fromBook)
  var subject: [String] = []

  @Option(
    help: ArgumentHelp("The plan with this number in the last list.", valueName: "number"))
  var plan: Int?

  @Option(
    help: ArgumentHelp("The plan in the words of an offer.", valueName: "offer"),
    completion: .fromBook)
  var offer: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  @Option(
    help: ArgumentHelp("Who is to approve it, by ID or name.", valueName: "person"),
    completion: .fromBook)
  var to: String?

  @Option(
    help: ArgumentHelp("Until when you need the answer.", valueName: "start-date"),
    completion: .fromBook)
  var by: String?

  @Option(help: ArgumentHelp("Words for whoever decides.", valueName: "text"))
  var note: String = ""

  @Flag(help: "You no longer need the answer.")
  var withdraw = false

  func run(in session: Session) throws {
    let name = subject.joined(separator: " ")
    if RequestDesk.isID(name) { return try show(name, session) }
    if withdraw { throw Complaint("request.withdraw-needs-id", status: .usage) }
    let customer = try session.customer(name)
    guard note.count <= AnswerReader.textMax else {
      throw Complaint("answer.too-long", ["limit": String(AnswerReader.textMax)])
    }
    let source = RequestSource(session, customer)
    var maker: RequestMaker
    var journal: CallJournal?
    var understood: [String] = []
    if let offer {
      (maker, understood) = try source.offer(offer, currency: currency)
    } else if let plan {
      maker = try source.proposal(plan)
    } else {
      (maker, journal) = try source.call()
    }
    let request = try RequestDesk(session).add(
      maker.request(to: to, answerBy: by, note: note))
    try journal?.append(
      .parked(Parked(request: request.id, to: request.to.id, by: request.answerBy)))
    try RequestReport(session: session).say(
      RequestDesk(session).item(request.id),
      details: understood.map(\.trimmed) + [
        session.words("request.asked", ["id": request.id, "name": request.to.name])
      ])
  }

  private func show(_ id: String, _ session: Session) throws {
    if withdraw {
      return try RequestReport(session: session).say(
        RequestDecider(id, session).withdraw(note))
    }
    let item = try RequestDesk(session).item(id)
    if session.form == .json { return try session.writeJSON(RequestReport.Record(item)) }
    try session.output.paged { session.write(try RequestPage(session).lines(item)) }
  }
}
