import ArgumentParser

/// The facts behind the brief's advice.
struct WhyCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "why", abstract: "Why the brief advises what it advises.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let brief = try session.brief(customer)
    let text = AdviceText(words: session.words, formats: try session.formats())
    session.output.line(text.line(brief.advice))
    session.write(text.reasons(brief.advice))
    guard session.proposalsOf == customer.code else { return }
    let working = WorkingText(words: session.words, formats: try session.formats())
    session.write(working.lines(session.proposals))
  }
}
