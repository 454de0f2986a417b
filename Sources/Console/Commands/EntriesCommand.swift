import ArgumentParser
import Finance
import Receivables

/// Who recorded what about a customer, and what was taken back.
struct EntriesCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "entries", abstract: "Who recorded what about a customer, and what was taken back."
  )

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  struct Row: Encodable {
    let entry: Int
    let date: CivilDate
    let kind: String
    let by: String
    let what: String
    let note: String
    /// The entry that took it back.
    let undoneBy: Int?
    let undoes: Int?
  }

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    guard let history = try session.book.ledger().history(of: customer.code) else {
      throw Complaint("customer.not-found", ["seen": customer.code])
    }
    let text = EntryText(words: session.words, formats: try session.formats(), history: history)
    let undone = history.undoneBy
    let rows = history.entries.map {
      Row(
        entry: $0.id, date: $0.date, kind: $0.kind.rawValue, by: $0.by, what: text.what($0),
        note: $0.note, undoneBy: undone[$0.id], undoes: $0.undoes)
    }
    if session.form == .json { return try session.writeJSON(rows) }
    if rows.isEmpty { return session.output.line(session.words("entries.none")) }
    session.write(try table(rows, session))
  }

  private func table(_ rows: [Row], _ session: Session) throws -> Table {
    let words = session.words
    let formats = try session.formats()
    var table = Table([
      .init("#", .trailing), .init(words("column.day"), fit: .whole),
      .init(words("column.kind"), fit: .wrap), .init(words("column.who"), fit: .wrap),
      .init(words("column.what"), fit: .wrap),
    ])
    for row in rows {
      let notes = [
        row.what, row.note.isEmpty ? "" : words("entries.note", ["note": row.note]),
        row.undoneBy.map { words("entries.undone", ["entry": String($0)]) } ?? "",
      ]
      table.add([
        String(row.entry), formats.date(row.date), words("entry-kind.\(row.kind)"), row.by,
        notes.filter { !$0.isEmpty }.joined(separator: words("list.semicolon")),
      ])
    }
    return table
  }
}

extension CustomerHistory {
  /// The counter-entries by what they take back.
  var undoneBy: [Int: Int] {
    Dictionary(
      entries.compactMap { entry in entry.undoes.map { ($0, entry.id) } },
      uniquingKeysWith: { first, _ in first })
  }
}
