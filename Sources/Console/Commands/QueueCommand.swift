import Archive
import ArgumentParser
import Finance
import Receivables

/// Who to turn to today.
struct QueueCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Who to turn to today, most pressing first.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  struct Row: Encodable {
    let code: String
    let name: String
    let reason: String
    let date: CivilDate
    let overdue: Money?
    let action: String?
    let owner: String?
    let note: String?
  }

  func run(in session: Session) throws {
    let accounts = try session.histories()
      .map { CustomerAccount($0, asOf: session.today) }
    let entries = Worklist(
      accounts, limitation: try session.book.settings().limitation,
      onPlan: try session.customersOnPlan()
    ).entries
    session.listed = entries.map(\.customer.code)
    if session.form == .json {
      return try session.writeJSON(
        entries.map {
          Row(
            code: $0.customer.code, name: $0.customer.name, reason: "\($0.reason)", date: $0.date,
            overdue: $0.overdue, action: $0.action?.kind.rawValue, owner: $0.owner,
            note: $0.action?.note)
        })
    }
    try show(entries, session)
  }

  private func show(_ entries: [Worklist.Entry], _ session: Session) throws {
    let words = session.words
    let formats = try session.formats()
    guard !entries.isEmpty else {
      session.output.line(words("queue.empty"))
      return
    }
    var table = Table([
      .init("#", .trailing), .init(words("column.code"), weight: 1, fit: .whole),
      .init(words("column.customer")), .init(words("column.why"), fit: .wrap),
      .init(words("column.since"), weight: 2, fit: .whole),
      .init(words("column.overdue"), .trailing),
      .init(words("column.owner"), weight: 3),
    ])
    for (index, entry) in entries.enumerated() {
      let why =
        entry.action.map { words("choice.next-action.\($0.kind.rawValue)") }
        ?? words("queue.\(entry.reason)")
      table.add([
        String(index + 1), entry.customer.code, entry.customer.name, why,
        formats.date(entry.date), entry.overdue.map(formats.money) ?? "",
        entry.owner ?? "",
      ])
    }
    session.write(table)
  }
}
