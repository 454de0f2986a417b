import ArgumentParser

/// Writes the manual page.
struct ManualCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual page: kaishu manual > kaishu.1, then man -l kaishu.1")

  @OptionGroup var global: GlobalOptions

  func run(in session: Session) throws {
    session.output.verbatim(ManualPage(words: session.words).text())
  }
}
