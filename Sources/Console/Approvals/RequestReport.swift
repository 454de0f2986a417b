import Archive
import Finance

/// Says what became of a request, or writes it for a program.
struct RequestReport {
  let session: Session

  struct Record: Encodable {
    let state: String
    let request: ApprovalRequest
    let decision: ApprovalDecision?

    init(_ item: RequestDesk.Item) {
      state = item.state.rawValue
      request = item.request
      decision = item.decision
    }
  }

  /// - Parameter details: lines below it, in words.
  func say(_ item: RequestDesk.Item, details: [String] = []) throws {
    if session.form == .json { return try session.writeJSON(Record(item)) }
    session.output.line(RequestText(session.words, try session.formats()).line(item))
    for line in details { session.output.line("  " + line) }
  }

  /// After a decision: who has to know.
  func sayDecided(_ item: RequestDesk.Item) throws {
    try say(
      item,
      details: [
        session.words(
          "request.told",
          ["name": item.request.askedBy.name, "code": item.request.customer.code])
      ])
  }
}
