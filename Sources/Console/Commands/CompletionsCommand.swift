import ArgumentParser

/// Writes what a shell needs to complete kaishu's command lines.
struct CompletionsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Write a completion script for bash, zsh or fish, made from the commands themselves.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"),
    completion: .list(CompletionShell.allCases.map(\.rawValue)))
  var shell: String

  func run(in session: Session) throws {
    let names = CompletionShell.allCases.map(\.rawValue)
    guard let known = CompletionShell(rawValue: shell) else {
      throw Complaint.notOneOf("usage.not-one-of", shell, names)
    }
    session.output.verbatim(RootCommand.completionScript(for: known))
  }
}
