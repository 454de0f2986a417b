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

  func run(in session: Session) throws {
    session.keepsGoing = global.keepGoing
    try REPL(session: session).run()
  }
}

enum CommandTree {
  /// Commands that belong together, in the order that `help` lists them; the name is an entry `help.…`.
  struct Group {
    let name: String
    let commands: [any ParsableCommand.Type]

    var names: [String] { commands.compactMap { $0.configuration.commandName } }
  }

  static let groups: [Group] = [
    Group(
      name: "history",
      commands: [
        QueueCommand.self, CustomersCommand.self, OpenCommand.self, BriefCommand.self,
        WhyCommand.self, InterestCommand.self, NoteCommand.self, ClockCommand.self,
        AgeingCommand.self, BehaviourCommand.self, GradeCommand.self, WarningsCommand.self,
        ProvisionCommand.self, ImportCommand.self, ExportCommand.self, BankCommand.self,
      ]),
    Group(
      name: "recording",
      commands: [
        PaidCommand.self, PromiseCommand.self, DisputeCommand.self, HoldCommand.self,
        ContactCommand.self, CommitmentCommand.self, InstrumentCommand.self,
        CreditNoteCommand.self, WriteOffCommand.self, OwnerCommand.self, HandoverCommand.self,
        EntriesCommand.self, UndoCommand.self,
      ]),
    Group(
      name: "call",
      commands: [
        CallCommand.self, ResumeCommand.self, ProposeCommand.self, CounterCommand.self,
        CompareCommand.self,
      ]),
    Group(
      name: "plans",
      commands: [
        RequestCommand.self, RequestsCommand.self, ApproveCommand.self, ChangeCommand.self,
        DeclineCommand.self, SignoffCommand.self, PlansCommand.self, PolicyCommand.self,
      ]),
    Group(
      name: "letters",
      commands: [
        LetterCommand.self, LettersCommand.self, IssueCommand.self, EditCommand.self,
        TemplateCommand.self, CertifiedMailCommand.self,
      ]),
    Group(name: "reckoning", commands: [CalcCommand.self]),
    Group(
      name: "training",
      commands: [TrainCommand.self, TrainingCommand.self, ScriptCommand.self]),
    Group(
      name: "book", commands: [InitCommand.self, DemoCommand.self, DoctorCommand.self]),
    Group(
      name: "program",
      commands: [
        HelpCommand.self, LogCommand.self, ReplayCommand.self, CompletionsCommand.self,
        ManualCommand.self, QuitCommand.self,
      ]),
  ]

  static let all: [any ParsableCommand.Type] = groups.flatMap(\.commands)

  /// The names of the commands that make sense in the REPL.
  static let names: [String] = groups.flatMap(\.names)
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
