import ArgumentParser
import Finance
import Receivables

/// Pauses chasing a customer or an invoice; it goes on by itself after the last day.
struct HoldCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold",
    abstract: "Pause chasing a customer, or one invoice, until a day; it goes on by itself.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: ArgumentHelp("Why; without it the pauses are shown.", valueName: "text"))
  var reason: [String] = []

  @Option(
    help: ArgumentHelp("The last day of the pause.", valueName: "start-date"),
    completion: .fromBook)
  var until: String?

  @Option(help: "One invoice only.", completion: .fromBook)
  var invoice: String?

  @Option(
    help: ArgumentHelp("Who answers for it; you when left out.", valueName: "person"),
    completion: .fromBook)
  var owner: String?

  @Flag(help: "The pause ends now.")
  var end = false

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    let number = try invoice.map { try desk.invoice($0).number }
    if end { return try lift(desk, number) }
    if reason.isEmpty, until == nil { return try show(desk) }
    let reason = try desk.text(self.reason.joined(separator: " "), "hold.no-reason")
    guard let until else { throw Complaint("hold.no-end", status: .usage) }
    let hold = Hold(
      from: desk.day, until: try desk.dayAhead(until), reason: reason,
      owner: try owner.map(desk.person) ?? session.person().name, invoiceNumber: number)
    try desk.keep([.hold(hold)])
  }

  private func lift(_ desk: RecordingDesk, _ number: String?) throws {
    let holds = desk.account.history.holds.filter {
      $0.invoiceNumber == number && $0.isActive(on: desk.day) && $0.ended == nil
    }
    guard !holds.isEmpty else {
      throw Complaint(
        number == nil ? "hold.none" : "hold.none-invoice",
        ["code": desk.customer.code, "number": number ?? ""])
    }
    try desk.keep(holds.map { .holdEnded($0, desk.day) })
  }

  private func show(_ desk: RecordingDesk) throws {
    let session = desk.session
    let holds = desk.account.holds
    if session.form == .json { return try session.writeJSON(holds.map(HoldRow.init)) }
    if holds.isEmpty { return session.output.line(session.words("hold.nothing")) }
    let formats = try session.formats()
    for hold in holds {
      session.output.line(
        session.words(
          hold.invoiceNumber == nil ? "brief.hold" : "brief.hold-invoice",
          [
            "until": formats.day(hold.until), "reason": hold.reason, "owner": hold.owner,
            "number": hold.invoiceNumber ?? "",
          ]))
    }
  }
}

/// A pause as JSON.
struct HoldRow: Encodable {
  let from: CivilDate
  let until: CivilDate
  let reason: String
  let owner: String
  /// `nil` for the whole customer.
  let invoice: String?

  init(_ hold: Hold) {
    from = hold.from
    until = hold.until
    reason = hold.reason
    owner = hold.owner
    invoice = hold.invoiceNumber
  }
}
