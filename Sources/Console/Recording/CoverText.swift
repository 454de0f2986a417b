import Finance
import Receivables

/// Says what instruments in hand will pay, and which may have paid already.
struct CoverText {
  private let words: Words
  private let formats: Formats

  init(_ session: Session) throws {
    words = session.words
    formats = try session.formats()
  }

  /// Before a call: what isn't asked for, and what to find out first.
  func lines(_ account: CustomerAccount, _ currency: Currency) -> [String] {
    let overdue = Set(account.items.filter(\.isOverdue).map(\.invoice.number))
    let matured = account.waitingInstruments.filter {
      $0.amount.currency == currency && $0.maturity < account.asOf
    }
    return [line(account, currency, of: overdue, key: "call.covered")].compactMap(\.self)
      + matured.map { words("call.matured", ["instrument": text($0)]) }
  }

  /// What of these invoices is covered; `nil` where nothing is.
  func line(
    _ account: CustomerAccount, _ currency: Currency, of invoices: Set<String>, key: String
  ) -> String? {
    let cover = InstrumentCover(account, currency: currency)
    let sum = cover.amounts.filter { invoices.contains($0.key) }.map(\.value).sum(currency)
    guard sum.isPositive else { return nil }
    let instruments = cover.instruments.filter {
      $0.invoiceNumbers.isEmpty || !invoices.isDisjoint(with: $0.invoiceNumbers)
    }
    return words(
      key,
      [
        "amount": formats.money(sum),
        "instruments": instruments.map(text).joined(separator: words("list.separator")),
      ])
  }

  private func text(_ instrument: Instrument) -> String {
    InstrumentText(words: words, formats: formats).line(instrument)
  }
}
