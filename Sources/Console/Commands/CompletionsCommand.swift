import ArgumentParser

/// Writes what a shell needs to complete kaishu's command lines.
struct CompletionsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Write a completion script for bash, zsh or fish, made from the commands themselves.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("bash, zsh or fish.", valueName: "shell"),
    completion: .list(Self.names))
  var shell: String

  private static let names = CompletionShell.allCases.map(\.rawValue).sorted()

  func run(in session: Session) throws {
    guard let known = CompletionShell(rawValue: shell) else {
      throw Complaint.notOneOf("usage.not-one-of", shell, Self.names)
    }
    session.output.verbatim(RootCommand.completionScript(for: known))
  }
}
