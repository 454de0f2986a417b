import ArgumentParser

/// Leaves the REPL.
struct QuitCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "quit", abstract: "Leave.", aliases: ["exit"])

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws { session.isLeaving = true }
}
