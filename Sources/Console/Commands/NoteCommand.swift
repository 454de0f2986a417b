import ArgumentParser
import LineEditing
import Receivables

/// Keeps a note about a customer, or shows those that are kept.
struct NoteCommand: SessionCommand {
  static let name = "note"
  static let configuration = CommandConfiguration(
    commandName: name, abstract: "Keep a note about a customer; without words, show the notes.")

  @OptionGroup var global: GlobalOptions

  @Option(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: String?

  @Argument(help: ArgumentHelp("What to remember.", valueName: "text"))
  var text: [String] = []

  /// The longest note, in characters.
  static let textMax = 10_000

  struct Record: Encodable {
    let date: String
    let by: String
    let text: String
  }

  func run(in session: Session) throws {
    let customer = try session.customer(customer)
    let text = self.text.joined(separator: " ").trimmed
    if text.isEmpty { return try show(customer, session) }
    try Self.keep(text, customer, session)
  }

  /// Keeps a note and says so.
  static func keep(_ text: String, _ customer: Customer, _ session: Session) throws {
    let text = text.trimmed
    guard !text.isEmpty else { throw Complaint("note.empty") }
    guard text.count <= textMax else {
      throw Complaint("answer.too-long", ["limit": String(textMax)])
    }
    let note = Note(date: session.today, text: text, by: try session.person().id)
    try session.record(.note(note), for: customer)
    session.output.line(session.words("note.kept", ["code": Shown.code(customer.code)]))
  }

  private func show(_ customer: Customer, _ session: Session) throws {
    let notes = try session.account(customer).notes
    if session.form == .json {
      return try session.writeJSON(
        notes.map { Record(date: $0.date.iso, by: $0.by, text: $0.text) })
    }
    if notes.isEmpty { return session.output.line(session.words("note.none")) }
    let formats = try session.formats()
    for note in notes {
      session.output.line("\(formats.date(note.date))  \(Shown.name(note.by))")
      for line in note.text.split(separator: "\n", omittingEmptySubsequences: false) {
        session.output.line("  " + VisibleText.of(String(line)))
      }
    }
  }
}
