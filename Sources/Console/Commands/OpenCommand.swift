import ArgumentParser

/// Puts a customer on the desk.
struct OpenCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open a customer by code, part of the name, or number in the last list.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: "Code, part of the name or reading, or number in the last list.",
    completion: .fromBook)
  var customer: [String]

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    session.customer = customer
    let brief = try session.brief(customer)
    if session.form == .json { return try session.writeJSON(brief.record) }
    let renderer = try BriefRenderer(brief, session: session)
    session.write(renderer.headLines())
    session.output.line(renderer.balanceLine())
    session.write(CallFiles(session).badTimes(brief.account))
    for line in brief.requests {
      session.write(TiedText.wrapped("  " + line, to: session.desk.columns, indent: 4))
    }
    if let open = try CallFiles(session).unfinished(customer) {
      session.output.line(session.words("open.unfinished-call", ["file": open.name]))
    }
  }
}
