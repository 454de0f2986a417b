import ArgumentParser

/// Approves a plan that was asked for.
struct ApproveCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve a plan that somebody asked you for.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The request's ID.", valueName: "request"), completion: .fromBook)
  var request: String

  @Option(
    help: ArgumentHelp(
      "The last day for the sign-off; the plan's first payment when left out.",
      valueName: "start-date"), completion: .fromBook)
  var until: String?

  @Option(help: ArgumentHelp("Words for whoever asked.", valueName: "text"))
  var note: String = ""

  func run(in session: Session) throws {
    let item = try RequestDecider(request, session).approve(until: until, note: note)
    try RequestReport(session: session).sayDecided(item)
  }
}
