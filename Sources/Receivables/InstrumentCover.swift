import Finance

/// What instruments in hand will pay: money that was given already, though it isn't cash yet.
///
/// An instrument counts until the day it matures, for the invoices that it names, else for the oldest; it covers no
/// contested part and no more than is open. One that has matured covers nothing: whether it was honoured has to be
/// found out first.
public struct InstrumentCover: Sendable, Equatable {
  /// What is covered, by invoice number; nothing else is.
  public let amounts: [String: Money]
  /// Those that cover something, next to mature first.
  public let instruments: [Instrument]

  public init(_ account: CustomerAccount, currency: Currency) {
    var amounts: [String: Money] = [:]
    var instruments: [Instrument] = []
    let open = account.items.filter { $0.open.currency == currency && $0.undisputed.isPositive }
    for instrument in account.waitingInstruments
    where instrument.amount.currency == currency && instrument.maturity >= account.asOf {
      var left = instrument.amount
      let named = instrument.invoiceNumbers
      for item in open where named.isEmpty || named.contains(item.invoice.number) {
        let before = amounts[item.invoice.number] ?? .zero(currency)
        let part = min(left, item.undisputed - before)
        guard part.isPositive else { continue }
        amounts[item.invoice.number] = before + part
        left -= part
      }
      if left < instrument.amount { instruments.append(instrument) }
    }
    self.amounts = amounts
    self.instruments = instruments
  }

  /// What of these items is covered.
  public func total(of items: [OpenItem], _ currency: Currency) -> Money {
    items.compactMap { amounts[$0.invoice.number] }.sum(currency)
  }
}
