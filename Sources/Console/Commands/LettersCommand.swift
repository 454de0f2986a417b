import Archive
import ArgumentParser
import Correspondence
import Finance
import Receivables

/// The letters of the book: those there are, and those that are due.
struct LettersCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters", abstract: "List drafts and issued letters, or say which are due.",
    subcommands: [LettersListCommand.self, LettersDueCommand.self],
    defaultSubcommand: LettersListCommand.self)

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  /// The parser goes on to the list.
  func run(in session: Session) throws {}
}

/// The letters of a customer, or of all: drafts, and what went out, with whether it still is what was sent.
struct LettersListCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List drafts and issued letters, and check what was sent.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: "A customer; the one that is open, else all of them, when left out.",
    completion: .fromBook)
  var customer: [String] = []

  struct Row: Encodable {
    enum State: String, Encodable {
      case draft, issued
      /// The issue was taken back by a counter-entry.
      case undone
      case changed, missing

      var isWrong: Bool { self == .changed || self == .missing }
    }
    let state: State
    let date: CivilDate
    let code: String
    let kind: String
    let language: String
    let channel: String?
    let addressee: String
    let payBy: CivilDate?
    let total: Money?
    let invoices: [String]
    let files: [String]
    let entry: Int?
  }

  func run(in session: Session) throws {
    let name = customer.joined(separator: " ")
    let code = try name.isEmpty ? session.customer?.code : session.customer(name).code
    let rows = try rows(code, session)
    session.hasFindings = rows.contains { $0.state.isWrong }
    if session.form == .json { return try session.writeJSON(rows) }
    guard !rows.isEmpty else { return session.output.line(session.words("letters.none")) }
    session.write(try table(rows, session))
    if session.hasFindings { session.output.line("! " + session.words("letters.tampered")) }
    if rows.contains(where: { $0.state == .draft }) {
      session.output.talk(session.words("letters.issue-hint"))
    }
  }

  /// By date, then by customer.
  private func rows(_ code: String?, _ session: Session) throws -> [Row] {
    let store = session.book.letters
    let histories =
      try code.map { code in
        try session.book.ledger().history(of: code).map { [$0] } ?? []
      } ?? session.histories()
    let issued = histories.flatMap { history in
      let undone = history.undoneBy
      return history.letters.map { letter in
        row(letter, of: history, isUndone: letter.entry.map { undone[$0] != nil } ?? false, store)
      }
    }
    let gone = Set(issued.filter { $0.state != .undone }.flatMap(\.files))
    let drafts = store.drafts().filter { draft in
      (code == nil || draft.letter.customer == code)
        && !draft.letter.forms.contains { gone.contains($0.name) }
    }.map(row)
    return (issued + drafts).sorted { ($0.date, $0.code) < ($1.date, $1.code) }
  }

  private func row(
    _ letter: IssuedLetter, of history: CustomerHistory, isUndone: Bool, _ store: LetterStore
  ) -> Row {
    let states = letter.files.map(store.state)
    let state: Row.State =
      isUndone
      ? .undone
      : states.contains(.missing) ? .missing : states.contains(.changed) ? .changed : .issued
    return Row(
      state: state, date: letter.date, code: history.customer.code, kind: letter.kind,
      language: letter.language.rawValue, channel: letter.channel.rawValue,
      addressee: letter.addressee, payBy: letter.payBy, total: nil,
      invoices: letter.invoiceNumbers, files: letter.files.map(\.name), entry: letter.entry)
  }

  private func row(_ draft: LetterStore.Draft) -> Row {
    let letter = draft.letter
    return Row(
      state: .draft, date: letter.date, code: letter.customer, kind: letter.kind,
      language: letter.language, channel: letter.channel, addressee: letter.addressee,
      payBy: letter.payBy, total: letter.total, invoices: letter.invoices,
      files: letter.forms.map(\.name), entry: nil)
  }

  private func table(_ rows: [Row], _ session: Session) throws -> Table {
    let words = session.words
    let formats = try session.formats()
    var table = Table([
      .init(words("column.state"), fit: .whole), .init(words("column.day"), fit: .whole),
      .init(words("column.code"), weight: 1, fit: .whole),
      .init(words("column.letter"), fit: .wrap),
      .init(words("column.channel"), weight: 4),
      .init(words("column.pay-by"), weight: 3, fit: .whole),
      .init(words("column.file"), fit: .wrap),
    ])
    for row in rows {
      table.add([
        (row.state.isWrong ? "! " : "") + words("letter-state.\(row.state.rawValue)"),
        formats.date(row.date), row.code, LetterText(words).name(row.kind),
        row.channel.map { words("letter-channel.\($0)") } ?? "",
        row.payBy.map(formats.date) ?? "", row.files.first ?? "",
      ])
    }
    return table
  }
}
