import Finance

/// Offers as customers make them, with real sums: a form to change rather than one to look up.
struct OfferChoices {
  let words: Words
  let formats: Formats

  private static let count = 4

  func choices(_ amounts: [NamedAmount]) -> [Choice] {
    guard let whole = amounts.first?.amount else { return [] }
    // So many payments of it cover the balance.
    let units = (whole.minorUnits + Self.count - 1) / Self.count
    let part = NamedAmount(
      amount: Money(
        minorUnits: NamedAmount.rounded(units, up: true), currency: whole.currency), name: "")
    let lower = Money(
      minorUnits: NamedAmount.rounded(units / 2, up: true), currency: whole.currency)
    let step = NamedAmount(amount: lower, name: "")
    return [
      offer("each", ["count": String(Self.count), "amount": part.typed]),
      offer("a-month", ["amount": part.typed]), offer("now-and-rest"), offer("half-and-rest"),
      offer("all-by"), offer("steps", ["amount": part.typed, "less": step.typed]),
      offer("grace"),
    ]
  }

  private func offer(_ key: String, _ fields: [String: String] = [:]) -> Choice {
    Choice(words("offer.\(key)", fields), words("offer-about.\(key)"), isPhrase: true)
  }
}
