import ArgumentParser

/// Declines a plan that was asked for, with a reason.
struct DeclineCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "decline", abstract: "Decline a plan that somebody asked you for, with a reason.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The request's ID.", valueName: "request"), completion: .fromBook)
  var request: String

  @Option(help: ArgumentHelp("Why; whoever asked reads it.", valueName: "text"))
  var reason: String = ""

  func run(in session: Session) throws {
    let item = try RequestDecider(request, session).decline(reason)
    try RequestReport(session: session).sayDecided(item)
  }
}
