import ArgumentParser

/// What came of training.
struct TrainingCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: "What came of training: progress, debrief.",
    subcommands: [TrainingProgressCommand.self, TrainingDebriefCommand.self])

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  /// Alone it says what there is to do.
  func run(in session: Session) throws {
    guard let form = CommandForms.command("training") else { return }
    session.write(HelpText(session).page(form))
  }
}
