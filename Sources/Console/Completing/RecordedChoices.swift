import Finance
import Receivables

/// What a recording command may name of a customer.
struct RecordedChoices {
  let words: Words
  let formats: Formats

  /// Entries that are offered: of older ones the list tells.
  static let entriesMax = 20

  /// What is open, oldest due date first.
  func invoices(_ account: CustomerAccount) -> [Choice] {
    account.items.filter(\.open.isPositive).map {
      Choice(
        $0.invoice.number,
        words(
          "invoice.described",
          ["amount": formats.money($0.open), "due": formats.date($0.invoice.due)]))
    }
  }

  func people(_ account: CustomerAccount) -> [Choice] {
    account.people.map { Choice($0.name, $0.role) }
      + [Choice("-", words("contact.nobody"))]
  }

  /// What wasn't taken back yet, the last first.
  func entries(_ account: CustomerAccount) -> [Choice] {
    let undone = account.history.undoneBy
    let text = EntryText(words: words, formats: formats, history: account.history)
    return account.history.entries.reversed()
      .filter { $0.kind != .undo && undone[$0.id] == nil }.prefix(Self.entriesMax).map {
        Choice(
          String($0.id),
          words("entry-kind.\($0.kind.rawValue)") + "  " + text.what($0))
      }
  }

  /// Those that are waited for, by number, then the kinds.
  func instruments(_ account: CustomerAccount?) -> [Choice] {
    let text = InstrumentText(words: words, formats: formats)
    let waiting = (account?.history.instruments ?? []).enumerated()
      .filter { $0.element.outcome == nil }
      .map { Choice(String($0.offset + 1), text.line($0.element)) }
    return waiting
      + Instrument.Kind.allCases.map {
        let name = words("instrument-kind.\($0.rawValue)")
        return Choice($0.rawValue, name, keys: [name])
      }
  }
}
