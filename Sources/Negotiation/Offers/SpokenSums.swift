import Finance

/// Sums that are named in what somebody says.
public enum SpokenSums {
  /// The sums in the order in which they are said: figures with a sign or a unit of the currency (`£4,250`, `30万円`). A
  /// bare number may be the number of an invoice, and another currency's sum is none of ours.
  public static func named(in text: String, currency: Currency) -> [Money] {
    OfferLexer(text: OfferText(text), currency: currency).tokens().compactMap {
      if case .money(let sum) = $0.word { sum } else { nil }
    }
  }
}
