import ArgumentParser

/// Approves a plan that was asked for.
struct ApproveCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Approve a plan that somebody asked you for.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The request's ID.", valueName: "request"), completion: .fromBook)
  var request: String

  @OptionGroup var decision: DecisionOptions

  func run(in session: Session) throws {
    let item = try RequestDecider(request, session).approve(
      until: decision.until, note: decision.note)
    try RequestReport(session: session).sayDecided(item)
  }
}
