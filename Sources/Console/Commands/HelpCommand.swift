import ArgumentParser

/// What there is to type.
struct HelpCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "help", abstract: "What you can type, or how one command is used.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("A command, or: keys, options.", valueName: "command"),
    completion: .fromBook)
  var command: [String] = []

  func run(in session: Session) throws {
    let help = HelpText(session)
    guard let name = command.first else { return session.output.lines(help.overview()) }
    switch HelpTopic(rawValue: name) {
    case .keys: return session.output.lines(help.keys())
    case .options: return session.output.lines(help.options())
    case nil: break
    }
    guard var form = CommandForms.command(name) else { throw UsageComplaint.unknownCommand(name) }
    for word in command.dropFirst() {
      guard let next = form.subcommand(word) else {
        throw UsageComplaint(words: session.words).unknownSubcommand(word, of: form)
      }
      form = next
    }
    session.output.lines(help.page(form))
  }
}
