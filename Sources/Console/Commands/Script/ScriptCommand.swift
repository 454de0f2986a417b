import ArgumentParser

/// The tools of those who write role-plays.
struct ScriptCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "script",
    abstract: "Write role-play scripts: lint, ids, test, explore, play, new.",
    subcommands: [
      ScriptLintCommand.self, ScriptIDsCommand.self, ScriptTestCommand.self,
      ScriptExploreCommand.self, ScriptPlayCommand.self, ScriptNewCommand.self,
    ])

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  /// Alone it says what there is to do.
  func run(in session: Session) throws {
    guard let form = CommandForms.command("script") else { return }
    session.write(HelpText(session).page(form))
  }
}
