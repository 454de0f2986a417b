import Archive
import ArgumentParser
import Finance
import Ledger
import Receivables

/// The signed-off plans of a customer, one plan whole, or the end of one.
struct PlansCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "plans", abstract: "List plans, show one whole, or record that one ended.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp(
      "A customer or a plan ID; all customers when left out.", valueName: "customer-or-plan"),
    completion: .fromBook)
  var subject: [String] = []

  @Option(
    help: "Record that the plan ended: broken, cancelled or paid.",
    completion: .list(Self.ends.map(\.rawValue)))
  var end: String?

  @Option(help: ArgumentHelp("A note on why it ended.", valueName: "text"))
  var note: String = ""

  /// How a person may say that a plan ended.
  private static let ends: [PlanEvent.Kind] = [.broken, .cancelled, .paid]

  struct Row: Encodable {
    let id: String
    let customer: String
    let balance: Money
    let instalments: Int
    let first: CivilDate
    let last: CivilDate
    let state: String
  }

  func run(in session: Session) throws {
    let store = session.book.plans
    let name = subject.joined(separator: " ")
    if name.hasPrefix("PLAN-") {
      guard let path = store.paths().first(where: { $0.hasSuffix("/\(name).json") }) else {
        throw Complaint("plans.not-found", ["id": name])
      }
      let document = try store.read(path)
      if let end { return try record(end, document, session) }
      if session.form == .json { return try session.writeJSON(document) }
      session.write(try PlanSheet(session).lines(document))
      return
    }
    if end != nil { throw Complaint("plans.end-needs-id", status: .usage) }
    let code = try name.isEmpty ? session.customer?.code : session.customer(name).code
    var documents: [PlanDocument] = []
    for path in store.paths() { documents.append(try store.read(path)) }
    try list(documents.filter { code == nil || $0.debtor.code == code }, session)
  }

  private func record(_ end: String, _ document: PlanDocument, _ session: Session) throws {
    guard let kind = PlanEvent.Kind(rawValue: end), Self.ends.contains(kind) else {
      throw Complaint.notOneOf("plans.end-kind", end, Self.ends.map(\.rawValue))
    }
    let code = document.debtor.code ?? ""
    guard state(document, try session.book.ledger().planEvents()) == "live" else {
      throw Complaint("plans.ended-already", ["id": document.id])
    }
    try session.book.ledger().record(
      PlanEvent(
        planID: document.id, customerCode: code, date: session.today, kind: kind, note: note,
        by: try session.person().id))
    session.output.line(
      session.words(
        "plans.ended", ["id": document.id, "state": session.words("plan-state.\(end)")]))
  }

  private func state(_ document: PlanDocument, _ events: [PlanEvent]) -> String {
    events.last { $0.planID == document.id && $0.kind != .signed }?.kind.rawValue ?? "live"
  }

  private func list(_ documents: [PlanDocument], _ session: Session) throws {
    let events = try documents.isEmpty ? [] : session.book.ledger().planEvents()
    let rows = documents.compactMap { document -> Row? in
      guard let first = document.plan.instalments.first, let last = document.plan.instalments.last
      else { return nil }
      return Row(
        id: document.id, customer: document.debtor.name, balance: document.plan.balance,
        instalments: document.plan.instalments.count, first: first.due, last: last.due,
        state: state(document, events))
    }
    if session.form == .json { return try session.writeJSON(rows) }
    let words = session.words
    guard !rows.isEmpty else {
      session.output.line(words("plans.none"))
      return
    }
    let formats = try session.formats()
    var table = Table([
      .init(words("column.plan"), fit: .whole), .init(words("column.customer")),
      .init(words("column.amount"), .trailing),
      .init(words("column.payments"), .trailing, weight: 3),
      .init(words("column.first-date"), weight: 4, fit: .whole),
      .init(words("column.last-date"), weight: 2, fit: .whole), .init(words("column.state")),
    ])
    for row in rows {
      table.add([
        row.id, row.customer, formats.money(row.balance), String(row.instalments),
        formats.date(row.first), formats.date(row.last), words("plan-state.\(row.state)"),
      ])
    }
    session.write(table)
  }
}
