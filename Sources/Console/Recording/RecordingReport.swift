import Finance
import Receivables

/// Says back what was recorded, what is open now, and the number for taking it back.
struct RecordingReport {
  let session: Session
  let account: CustomerAccount
  private let formats: Formats
  private let text: EntryText

  /// The history is read anew: what is said is what is in the book.
  init(_ session: Session, _ customer: Customer) throws {
    self.session = session
    guard let history = try session.book.ledger().history(of: customer.code) else {
      throw Complaint("customer.not-found", ["seen": customer.code])
    }
    account = CustomerAccount(history, asOf: session.today)
    formats = try session.formats()
    text = EntryText(words: session.words, formats: formats, history: history)
  }

  struct Record: Encodable {
    struct Part: Encodable {
      /// Empty for a sum on account, and for costs of no one invoice.
      let invoice: String
      /// What of the debt it was put to; missing for principal and for a sum on account.
      let part: String?
      let kind: String
      let amount: Money
    }
    let code: String
    let entry: Int
    let kind: String
    let what: String
    let payments: [Part]
    let overdue: Money
    let open: Money
    let onAccount: Money
  }

  /// - Parameter details: lines below the first one, in words.
  func say(_ numbers: [Int], details: [String] = []) throws {
    let entries = account.history.entries.filter { numbers.contains($0.id) }
    let currency = try self.currency(numbers)
    if session.form == .json {
      return try session.writeJSON(entries.map { try record($0, currency) })
    }
    for entry in entries {
      session.output.line(
        session.words(
          entry.kind == .undo ? "recording.kept-undo" : "recording.kept",
          [
            "kind": session.words("entry-kind.\(entry.kind.rawValue)"), "what": text.what(entry),
            "open": openWords(currency), "entry": String(entry.id),
          ]))
    }
    for line in details { session.output.line("  " + line) }
  }

  private func currency(_ numbers: [Int]) throws -> Currency {
    try text.history.currency(of: numbers) ?? session.currency(nil, account)
  }

  private func openWords(_ currency: Currency) -> String {
    let balance = account.balance(in: currency)
    let onAccount = account.onAccount(in: currency)
    return session.words(
      "recording.open",
      ["total": formats.money(balance.total), "overdue": formats.money(balance.overdue)])
      + (onAccount.isZero
        ? "" : session.words("recording.on-account", ["amount": formats.money(onAccount)]))
  }

  private func record(_ entry: Entry, _ currency: Currency) throws -> Record {
    let balance = account.balance(in: currency)
    return Record(
      code: account.customer.code, entry: entry.id, kind: entry.kind.rawValue,
      what: text.what(entry),
      payments: text.history.chargePayments.filter { $0.entry == entry.id }.map {
        Record.Part(
          invoice: $0.invoiceNumber, part: $0.part.rawValue, kind: $0.kind.rawValue,
          amount: $0.amount)
      }
        + text.history.payments.filter { $0.entry == entry.id }.map {
          Record.Part(
            invoice: $0.invoiceNumber, part: nil, kind: $0.kind.rawValue, amount: $0.amount)
        },
      overdue: balance.overdue, open: balance.total,
      onAccount: account.onAccount(in: currency))
  }
}

extension CustomerHistory {
  /// The currency of what these entries recorded; `nil` where no money is in them.
  func currency(of numbers: [Int]) -> Currency? {
    let undone = entries.filter { numbers.contains($0.id) }.compactMap(\.undoes)
    func mine(_ entry: Int?) -> Bool { entry.map((numbers + undone).contains) ?? false }
    return moneyIn.first { mine($0.entry) }?.amount.currency
      ?? promises.first { mine($0.entry) }?.amount.currency
      ?? disputes.first { mine($0.entry) || mine($0.closedEntry) }?.amount.currency
      ?? instruments.first { mine($0.entry) || mine($0.outcomeEntry) }?.amount.currency
  }
}
