import Archive
import ArgumentParser
import Finance
import Receivables

/// Who to turn to today.
struct QueueCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue", abstract: "Who to turn to today and why, most pressing first.")

  @OptionGroup var global: GlobalOptions

  @Option(help: ArgumentHelp("How many to list.", valueName: "number"))
  var top: Int?

  @Flag(help: "List all of them.")
  var all = false

  static var pages: Bool { true }

  /// How many are listed when nobody says: more than anybody calls in a day.
  static let usualTop = 50

  struct Row: Encodable {
    struct Ground: Encodable {
      let reason: String
      let points: Int
      let date: CivilDate?
    }
    let code: String
    let name: String
    let points: Int
    let reasons: [Ground]
    let overdue: Money?
    let action: String?
    let owner: String?
    let note: String?
  }

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top") }
  }

  func run(in session: Session) throws {
    let settings = try session.book.settings()
    let worklist = try session.book.ledger().worklist(
      asOf: session.today, limitation: settings.limitation,
      contactDays: settings.contact.perDays, weights: settings.queue,
      onPlan: try session.customersOnPlan(), top: all ? .max : top ?? Self.usualTop)
    let entries = worklist.entries
    session.listed = entries.map(\.code)
    if session.form == .json { return try session.writeJSON(entries.map(Self.row)) }
    try show(entries, session)
    session.write(try RequestText.mine(session))
    if entries.count < worklist.count {
      session.output.talk(
        session.words("queue.more", ["count": String(worklist.count - entries.count)]))
    }
  }

  private static func row(_ entry: Worklist.Entry) -> Row {
    Row(
      code: entry.code, name: entry.name, points: entry.points,
      reasons: entry.grounds.map {
        Row.Ground(reason: $0.reason.rawValue, points: $0.points, date: $0.date)
      }, overdue: entry.overdue, action: entry.action?.kind.rawValue, owner: entry.owner,
      note: entry.action?.note)
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
      .init(words("column.since"), weight: 3, fit: .whole),
      .init(words("column.overdue"), .trailing),
      .init(words("column.points"), .trailing, weight: 2, fit: .whole),
      .init(words("column.owner"), weight: 4),
    ])
    for (index, entry) in entries.enumerated() {
      table.add([
        String(index + 1), entry.code, entry.name, why(entry, words),
        entry.date.map(formats.date) ?? "", entry.overdue.map(formats.money) ?? "",
        String(entry.points), entry.owner ?? "",
      ])
    }
    session.write(table)
  }

  /// The reasons that weigh at least half as much as the weightiest.
  private func why(_ entry: Worklist.Entry, _ words: Words) -> String {
    let most = entry.grounds.first?.points ?? 0
    return entry.grounds.prefix(Self.reasonsMax).filter { 2 * $0.points >= most }.map { ground in
      if ground.reason == .action, let action = entry.action {
        return words("choice.next-action.\(action.kind.rawValue)")
      }
      return words("queue.\(ground.reason.rawValue)")
    }.joined(separator: words("list.separator"))
  }

  private static let reasonsMax = 3
}
