import ArgumentParser
import Finance

/// The requests for approval, those that wait for the person first.
struct RequestsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "requests", abstract: "List requests for approval, yours to decide first.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; all of them when left out.", completion: .fromBook)
  var customer: [String] = []

  @Flag(help: "Also those that are over: signed off, declined, withdrawn, lapsed.")
  var all = false

  func run(in session: Session) throws {
    let code =
      try customer.isEmpty ? nil : session.customer(customer.joined(separator: " ")).code
    let items = try RequestDesk(session).items(of: code).filter {
      all || $0.state.isOpen || $0.state.isApproved
    }
    let person = try session.person().id
    let sorted =
      items.filter { Self.waits(for: person, $0) }
      + items.filter { !Self.waits(for: person, $0) && $0.state.isOpen }
      + items.filter { !$0.state.isOpen }.reversed()
    if session.form == .json { return try session.writeJSON(sorted.map(RequestReport.Record.init)) }
    let words = session.words
    guard !sorted.isEmpty else {
      return session.output.line(words(all ? "requests.none" : "requests.none-open"))
    }
    let formats = try session.formats()
    let plans = PlanText(words: words, formats: formats)
    var table = Table([
      .init(words("column.request"), fit: .whole), .init(words("column.customer")),
      .init(words("column.amount"), .trailing),
      .init(words("column.asked-by"), weight: 2),
      .init(words("column.to"), weight: 1),
      .init(words("column.signs"), weight: 3),
      .init(words("column.answer-by"), fit: .whole), .init(words("column.state")),
    ])
    for item in sorted {
      let request = item.request
      table.add([
        item.id, request.customer.name, formats.money(request.plan.balance),
        request.askedBy.name, request.to.name, plans.levelName(request.needsLevel),
        formats.date(request.answerBy), words("request-state.\(item.state.rawValue)"),
      ])
    }
    session.write(table)
    if let first = sorted.first, Self.waits(for: person, first) {
      session.output.line(words("requests.decide", ["id": first.id]))
    }
  }

  private static func waits(for person: String, _ item: RequestDesk.Item) -> Bool {
    item.state.isOpen && item.request.to.id == person
  }
}
