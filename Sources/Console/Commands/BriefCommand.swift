import ArgumentParser

/// What to know before the call.
struct BriefCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "brief",
    abstract: "What a customer owes, how they pay, what was promised, what to aim for.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(help: "The currency to look at, where there are several.")
  var currency: String?

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let brief = try session.brief(customer, currency: currency)
    if session.form == .json { return try session.writeJSON(brief.record) }
    session.write(try BriefRenderer(brief, session: session).lines())
  }
}
