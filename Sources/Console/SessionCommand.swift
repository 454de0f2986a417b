import ArgumentParser

/// A command that works on a session: from the shell and in the REPL it is the same type.
protocol SessionCommand: ParsableCommand {
  var global: GlobalOptions { get }
  /// Whether what it writes may go through the pager: not where it asks questions or takes its time.
  static var pages: Bool { get }
  /// - Throws: ``Complaint`` or an error of the rooms below; one place makes the words.
  func run(in session: Session) throws
}

extension SessionCommand {
  // ArgumentParser wants a `run()`; ours need a session and are carried out by ``Dispatcher``.
  func run() throws {}

  static var pages: Bool { false }
}

/// The command tree. Each command is a file in `Commands/`.
struct RootCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaishu",
    abstract: "A calm hand for collection calls: the history, the call, the plan, the letters.",
    version: Version.text,
    subcommands: CommandTree.all)

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws { try REPL(session: session).run() }
}

enum CommandTree {
  static let all: [any ParsableCommand.Type] = [
    InitCommand.self, DemoCommand.self, ImportCommand.self, CustomersCommand.self,
    OpenCommand.self, BriefCommand.self, NoteCommand.self, EditCommand.self, WhyCommand.self,
    AgeingCommand.self, QueueCommand.self,
    CallCommand.self, ResumeCommand.self, ProposeCommand.self, CounterCommand.self,
    SignoffCommand.self, PlansCommand.self, LetterCommand.self, TemplateCommand.self,
    PolicyCommand.self, HelpCommand.self, QuitCommand.self,
  ]

  /// The names of the commands that make sense in the REPL.
  static var names: [String] { all.compactMap { $0.configuration.commandName } }
}

enum Version {
  static let text = "0.1.0"
}
