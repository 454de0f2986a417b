import ArgumentParser
import Finance
import Receivables

/// Says who of us answers for the customer, or shows it.
struct OwnerCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "owner", abstract: "Say who of us answers for the customer; alone: show who does.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: "Who answers for them from now on.", completion: .fromBook)
  var person: String?

  struct Record: Encodable {
    let code: String
    let owner: String?
  }

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    let owner = desk.account.owner
    guard let person else {
      if session.form == .json {
        return try session.writeJSON(Record(code: desk.customer.code, owner: owner))
      }
      return session.output.line(
        owner.map { session.words("owner.is", ["owner": $0]) } ?? session.words("owner.none"))
    }
    let next = try desk.colleague(person)
    guard next != owner else { throw Complaint("owner.same", ["owner": next]) }
    try desk.keep(
      [.handover(Handover(date: desk.day, from: owner ?? "", to: next, note: desk.note))],
      details: try HandoverText(desk.account, session).lines(from: owner ?? "", to: next))
  }
}
