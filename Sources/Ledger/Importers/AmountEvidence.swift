import Finance

/// What amounts tell about how numbers are written and which currency they are in.
struct AmountEvidence {
  /// The form that the amounts prove; `nil` when they read alike in both, or in neither.
  private(set) var form: NumberForm?
  /// Whether an amount reads in both forms, to other sums, and no other settles it.
  private(set) var isOpen = false
  /// The amount that settles the form, or leaves it open.
  private(set) var example = ""
  /// The currency whose sign the amounts carry; `nil` for none, several, or one like ¥ and $ that
  /// several currencies share.
  private(set) var currency: Currency?
  private(set) var signed = ""

  /// `book` is the currency to suppose where the amounts carry no sign.
  init(_ amounts: [String], book: Currency?) {
    var readable: [NumberForm: Int] = [:]
    var decided = ""
    var open = ""
    var currencies: [Currency: String] = [:]
    for text in amounts {
      if let found = Self.sign(text) { currencies[found] = text }
    }
    if currencies.count == 1, let (only, text) = currencies.first {
      (currency, signed) = (only, text)
    }
    // No amount has more decimals than its currency: `1.234` is a thousand and some, in euros.
    let measure = currency ?? book ?? .usd
    for text in amounts {
      let point = Self.value(text, .point, measure)
      let comma = Self.value(text, .comma, measure)
      if point != nil { readable[.point, default: 0] += 1 }
      if comma != nil { readable[.comma, default: 0] += 1 }
      if let point, let comma, point != comma, open.isEmpty { open = text }
      if (point == nil) != (comma == nil), decided.isEmpty { decided = text }
    }
    let (points, commas) = (readable[.point] ?? 0, readable[.comma] ?? 0)
    if points != commas { form = points > commas ? .point : .comma }
    isOpen = form == nil && !open.isEmpty
    example = isOpen ? open : decided
  }

  private static func value(_ text: String, _ form: NumberForm, _ currency: Currency) -> Int? {
    let bare = Folding.ascii(text).filter { $0.isNumber || ".,-()".contains($0) }
    return AmountText.minorUnits(bare, currency: currency, form: form)
  }

  private static func sign(_ text: String) -> Currency? {
    let folded = Folding.ascii(text)
    if folded.contains("£") { return .gbp }
    if folded.contains("€") { return .eur }
    if folded.contains("円") { return .jpy }
    if folded.contains("元") { return .cny }
    return nil
  }
}
