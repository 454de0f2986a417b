import Archive
import ArgumentParser
import Correspondence
import Receivables

/// Opens the person's own editor for a long note or for the words of a letter.
struct EditCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Write a note, or go over the words of a letter, in your own editor.")

  @OptionGroup var global: GlobalOptions

  @Argument(
    help: ArgumentHelp("note, or a kind of letter; a note when left out.", valueName: "writing"),
    completion: .list([Self.note] + LetterKind.allCases.map(\.rawValue)))
  var what: String = Self.note

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  static let note = "note"

  func run(in session: Session) throws {
    if what != Self.note {
      var letter = try LetterCommand.parse([what] + customer)
      letter.edit = true
      return try letter.run(in: session)
    }
    let customer = try session.customer(customer.joined(separator: " "))
    try OutsideEditor(session).edit("", name: "note-\(FileName.part(customer.code)).txt") {
      try NoteCommand.keep($0, customer, session)
    }
  }
}
