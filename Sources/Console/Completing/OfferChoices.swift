/// Offers as customers make them, with real sums: a form to change rather than one to look up.
struct OfferChoices {
  let words: Words
  let formats: Formats

  func choices(_ amounts: [NamedAmount]) -> [Choice] {
    guard let whole = amounts.first?.amount else { return [] }
    let part = amounts.last ?? NamedAmount(amount: whole, name: "")
    let count = max(1, whole.minorUnits / max(1, part.amount.minorUnits))
    return [
      offer("each", ["count": String(count), "amount": part.typed]),
      offer("a-month", ["amount": part.typed]), offer("now-and-rest"), offer("half-and-rest"),
      offer("all-by"),
    ]
  }

  private func offer(_ key: String, _ fields: [String: String] = [:]) -> Choice {
    Choice(words("offer.\(key)", fields), words("offer-about.\(key)"), isPhrase: true)
  }
}
