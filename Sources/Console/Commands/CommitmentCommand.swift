import ArgumentParser
import Finance
import Receivables

/// Records what we promised the customer, or that it is done.
struct CommitmentCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment",
    abstract: "Record what we promised the customer and by when, or that it is done.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(
    help: ArgumentHelp("What we promised; without it the open ones are shown.", valueName: "text"))
  var what: [String] = []

  @Option(
    help: ArgumentHelp("By when, such as friday.", valueName: "start-date"), completion: .fromBook)
  var by: String?

  @Option(
    help: ArgumentHelp("Who of us promised it; you when left out.", valueName: "person"),
    completion: .fromBook)
  var owner: String?

  @Option(help: ArgumentHelp("The number of the one that is done.", valueName: "number"))
  var done: Int?

  struct Row: Encodable {
    let number: Int
    let what: String
    let made: CivilDate
    let by: CivilDate
    let owner: String
    /// Who answers for it now.
    let now: String
  }

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    if let done { return try settle(done, desk) }
    if what.isEmpty { return try show(desk) }
    let what = try desk.text(self.what.joined(separator: " "), "commitment.empty")
    guard let by else { throw Complaint("commitment.no-date", status: .usage) }
    try desk.keep([
      .commitment(
        Commitment(
          made: desk.day, by: try desk.dayAhead(by),
          owner: try owner.map(desk.person) ?? session.person().name, what: what))
    ])
  }

  private func settle(_ number: Int, _ desk: RecordingDesk) throws {
    let all = desk.account.history.commitments
    guard what.isEmpty, all.indices.contains(number - 1) else {
      throw Complaint("commitment.no-number", ["number": String(number)])
    }
    guard all[number - 1].done == nil else {
      throw Complaint("commitment.done-already", ["number": String(number)])
    }
    try desk.keep([.commitmentDone(all[number - 1], desk.day)])
  }

  /// The numbers are places among all of them, so that one keeps its number when another is done.
  private func show(_ desk: RecordingDesk) throws {
    let session = desk.session
    let rows = desk.account.history.commitments.enumerated().filter { $0.element.done == nil }
      .map { index, one in
        Row(
          number: index + 1, what: one.what, made: one.made, by: one.by, owner: one.owner,
          now: desk.account.owner(of: one))
      }
    if session.form == .json { return try session.writeJSON(rows) }
    if rows.isEmpty { return session.output.line(session.words("commitment.none")) }
    let formats = try session.formats()
    var table = Table([
      .init("#", .trailing), .init(session.words("column.what"), fit: .wrap),
      .init(session.words("column.by"), fit: .whole), .init(session.words("column.owner")),
    ])
    for row in rows {
      table.add([String(row.number), row.what, formats.day(row.by), row.now])
    }
    session.write(table)
  }
}
