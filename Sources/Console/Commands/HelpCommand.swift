import ArgumentParser

/// What there is to type.
struct HelpCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "What you can type, or how one command is used.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "A command.")
  var command: String?

  func run(in session: Session) throws {
    let words = session.words
    guard let command else {
      for group in ["prepare", "call", "write", "book"] {
        session.output.line(words("help.\(group)"), .bold)
        for name in words("help.\(group).commands").split(separator: " ") {
          session.output.lines(HelpText(session).summary(String(name)))
        }
      }
      session.output.line(words("help.more"))
      return
    }
    guard CommandTree.names.contains(command) else {
      throw UsageComplaint.make(ValidationError(""), arguments: [command])
    }
    session.output.lines(HelpText(session).page(command))
  }
}
