import ArgumentParser
import Finance
import Ledger
import Receivables

/// Hands a customer, or all that somebody has, over to a colleague.
struct HandoverCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "handover",
    abstract: "Hand a customer over to a colleague, with what was promised on both sides.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Option(
    help: ArgumentHelp("Who takes over.", valueName: "person"), completion: .fromBook)
  var to: String

  @Option(
    help: ArgumentHelp("Who hands over; the customer's owner when left out.", valueName: "person"),
    completion: .fromBook)
  var from: String?

  @Flag(help: "All customers of that person, and all that they promised elsewhere.")
  var all = false

  struct Row: Encodable {
    let code: String
    let entry: Int
    let from: String
    let to: String
  }

  func run(in session: Session) throws {
    if all { return try handOverAll(session) }
    let desk = try RecordingDesk(session, recording)
    let to = try desk.colleague(self.to)
    guard let from = try self.from.map(desk.person) ?? desk.account.owner else {
      throw Complaint("handover.no-owner", ["code": desk.customer.code])
    }
    guard from != to else { throw Complaint("owner.same", ["owner": to]) }
    guard Self.concerns(desk.account, from) else {
      throw Complaint("handover.nothing", ["owner": from, "code": desk.customer.code])
    }
    try desk.keep(
      [.handover(Handover(date: desk.day, from: from, to: to, note: desk.note))],
      details: try HandoverText(desk.account, session).lines(from: from, to: to))
  }

  /// Whether the person owns the customer, or has something open with them.
  private static func concerns(_ account: CustomerAccount, _ person: String) -> Bool {
    account.owner == person
      || account.openCommitments.contains { account.owner(of: $0) == person }
      || account.history.nextActions.contains { $0.done == nil && account.owner(of: $0) == person }
  }

  private func handOverAll(_ session: Session) throws {
    guard recording.customer == nil else {
      throw Complaint("handover.all-or-one", status: .usage)
    }
    let accounts = try session.histories().map { CustomerAccount($0, asOf: session.today) }
    guard let any = accounts.first else { throw Complaint("customers.none") }
    let desk = try RecordingDesk(
      session, any.customer, on: recording.on, note: recording.note)
    let to = try desk.colleague(self.to)
    guard let from = try self.from.map(desk.person) else {
      throw Complaint("handover.all-from", status: .usage)
    }
    guard from != to else { throw Complaint("owner.same", ["owner": to]) }
    let theirs = accounts.filter { Self.concerns($0, from) }
    guard !theirs.isEmpty else { throw Complaint("handover.nothing-at-all", ["owner": from]) }
    let handover = Handover(date: desk.day, from: from, to: to, note: desk.note)
    let entries = try session.book.ledger().record(
      theirs.map { ($0.customer.code, .handover(handover)) },
      Recording(by: try session.person().id, date: session.today, note: desk.note))
    if session.form == .json {
      return try session.writeJSON(
        zip(theirs, entries).map {
          Row(code: $0.customer.code, entry: $1, from: from, to: to)
        })
    }
    session.output.line(
      session.words(
        "handover.all-done",
        ["from": from, "to": to, "count": String(theirs.count)]))
    for (account, entry) in zip(theirs, entries) {
      session.output.line(
        session.words(
          "handover.customer",
          [
            "code": account.customer.code, "name": account.customer.name, "entry": String(entry),
          ]))
      for line in try HandoverText(account, session).lines(from: from, to: to) {
        session.output.line("    " + line)
      }
    }
  }
}
