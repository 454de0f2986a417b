import ArgumentParser

/// A command that works on a session: from the shell and in the REPL it is the same type.
protocol SessionCommand: ParsableCommand {
  var global: GlobalOptions { get }
  /// - Throws: ``Complaint`` or an error of the rooms below; one place makes the words.
  func run(in session: Session) throws
}

extension SessionCommand {
  // ArgumentParser wants a `run()`; ours need a session and are carried out by ``Dispatcher``.
  func run() throws {}
}

/// The command tree. Each command is a file in `Commands/`.
struct RootCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "kaishu",
    abstract: "A calm hand for collection calls: the history, the call, the plan, the letters.",
    version: Version.text,
    subcommands: CommandTree.all)

  @OptionGroup var global: GlobalOptions

  @Flag(help: "Go on after a fault, when the lines come from a file.")
  var keepGoing = false

  func run(in session: Session) throws {
    session.keepsGoing = keepGoing
    try REPL(session: session).run()
  }
}

enum CommandTree {
  static let all: [any ParsableCommand.Type] = [
    InitCommand.self, DemoCommand.self, ImportCommand.self, CustomersCommand.self,
    OpenCommand.self, BriefCommand.self, NoteCommand.self, EditCommand.self, WhyCommand.self,
    AgeingCommand.self, QueueCommand.self,
    CallCommand.self, ResumeCommand.self, ProposeCommand.self, CounterCommand.self,
    SignoffCommand.self, PlansCommand.self, LetterCommand.self, TemplateCommand.self,
    PolicyCommand.self, LogCommand.self, ReplayCommand.self, DoctorCommand.self, HelpCommand.self,
    QuitCommand.self,
  ]

  /// The names of the commands that make sense in the REPL.
  static var names: [String] { all.compactMap { $0.configuration.commandName } }
}

enum Version {
  static let text = "0.1.0"

  /// The Swift that built this program.
  static var compiler: String {
    #if compiler(>=6.4)
      "6.4+"
    #elseif compiler(>=6.3)
      "6.3"
    #elseif compiler(>=6.2)
      "6.2"
    #else
      "6.1"
    #endif
  }
}
