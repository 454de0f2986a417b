import ArgumentParser
import Finance
import Ledger
import LineEditing
import Receivables

/// Takes an entry back by a counter-entry.
struct UndoCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take an entry back by a counter-entry; without a number the last one, after asking.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The entry's number, as it was said when it was recorded.", completion: .fromBook)
  var entry: Int?

  @Option(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: String?

  @Option(help: ArgumentHelp("Why it is taken back.", valueName: "text"))
  var note: String = ""

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, try subject(session), note: note)
    let history = try whole(desk.customer, session)
    let undone = history.undoneBy
    guard
      let last = entry
        ?? history.entries.last(where: { $0.kind != .undo && undone[$0.id] == nil })?.id
    else { throw Complaint("undo.nothing", ["code": desk.customer.code]) }
    try check(last, history, session)
    if entry == nil, try !isConfirmed(last, history, session) {
      return session.output.line(session.words("undo.left"))
    }
    let recording = Recording(
      by: try session.person().id, date: session.today, note: desk.note)
    let counter = try session.book.ledger().undo(
      entry: last, for: desk.customer.code, recording)
    try RecordingReport(session, desk.customer).say([counter])
  }

  /// The customer that was named or is open, else the one whose entry it is.
  private func subject(_ session: Session) throws -> Customer {
    if customer == nil, session.customer == nil, let entry,
      let code = try session.book.ledger().customerCode(ofEntry: entry)
    {
      return try session.customer(code)
    }
    return try session.customer(customer)
  }

  private func whole(_ customer: Customer, _ session: Session) throws -> CustomerHistory {
    guard let history = try session.book.ledger().history(of: customer.code) else {
      throw Complaint("customer.not-found", ["seen": customer.code])
    }
    return history
  }

  /// What was built on the entry has to be taken back first.
  private func check(_ number: Int, _ history: CustomerHistory, _ session: Session) throws {
    let undone = history.undoneBy
    if let instrument = history.instruments.first(where: { $0.entry == number }),
      let outcome = instrument.outcomeEntry, undone[outcome] == nil
    {
      throw Complaint(
        "undo.rests-on-it", ["entry": String(number), "other": String(outcome)])
    }
    for part in history.payments where part.entry == number && part.isOnAccount {
      let account = CustomerAccount(history, asOf: session.today)
      let left = account.onAccount(in: part.amount.currency) - part.amount
      let user = history.payments.last {
        $0.isOnAccount && $0.amount.minorUnits < 0
          && $0.entry.map { undone[$0] == nil } ?? false
      }
      if left.minorUnits < 0, let other = user?.entry {
        throw Complaint("undo.rests-on-it", ["entry": String(number), "other": String(other)])
      }
    }
  }

  private func isConfirmed(
    _ number: Int, _ history: CustomerHistory, _ session: Session
  ) throws -> Bool {
    guard let entry = history.entries.first(where: { $0.id == number }) else { return false }
    let text = EntryText(words: session.words, formats: try session.formats(), history: history)
    session.output.line(
      session.words(
        "undo.ask",
        [
          "entry": String(number), "kind": session.words("entry-kind.\(entry.kind.rawValue)"),
          "what": text.what(entry), "date": try session.formats().date(entry.date),
          "by": entry.by,
        ]))
    return session.confirms()
  }
}
