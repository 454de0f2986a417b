import ArgumentParser
import LineEditing

/// Approves another plan than the one that was asked for, in the words of an offer.
struct ChangeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "change",
    abstract: "Approve another plan than the one you were asked for, in the words of an offer.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("The request's ID.", valueName: "request"), completion: .fromBook)
  var request: String

  @Argument(help: "The plan you approve, such as: 8 x 400000 from 月末")
  var offer: [String]

  @OptionGroup var decision: DecisionOptions

  func run(in session: Session) throws {
    let item = try RequestDecider(request, session).change(
      offer.joined(separator: " "), until: decision.until, note: decision.note
    ) { shown in
      if session.form == .text { session.write(shown) }
      // A decision stays: a person is asked whether this is what they meant.
      guard session.editor.isInteractive else { return true }
      return session.confirms(Prompt(session.words("change.confirm")))
    }
    try RequestReport(session: session).sayDecided(item)
  }
}
