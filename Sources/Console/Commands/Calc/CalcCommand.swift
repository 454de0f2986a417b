import ArgumentParser

/// The desk calculators: figures for a question on the phone, without a book.
struct CalcCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "calc",
    abstract: "Reckon interest, due dates, business days, instalments or an allocation.",
    subcommands: [
      CalcInterestCommand.self, CalcDueCommand.self, CalcShiftCommand.self,
      CalcInstalmentsCommand.self, CalcAllocateCommand.self,
    ])

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  /// Alone it says what there is to reckon.
  func run(in session: Session) throws {
    guard let form = CommandForms.command("calc") else { return }
    session.write(HelpText(session).page(form))
  }
}
