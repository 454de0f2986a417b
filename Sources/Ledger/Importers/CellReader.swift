import Finance

/// Reads single cells of a file the way its mapping says they are written.
struct CellReader {
  enum Amount: Equatable {
    case value(Money)
    case unreadable
    case tooPrecise
  }

  let numberForm: NumberForm
  let roundsAmounts: Bool
  let encoding: TextEncoding

  /// A currency by its code, or by the word or sign that only it has; `nil` for anything else.
  static func currency(_ text: String) -> Currency? {
    let folded = Folding.ascii(text).trimmed
    switch folded {
    case "円", "日本円": return .jpy
    case "元", "人民币", "人民幣", "rmb", "cnh": return .cny
    case "£": return .gbp
    case "€": return .eur
    case "us$", "美元", "米ドル": return .usd
    default: return Currency(folded)
    }
  }

  func amount(_ text: String, currency: Currency) -> Amount {
    var text = Folding.ascii(text).trimmed
    // The byte of the yen sign in CP932 is the backslash elsewhere.
    if encoding == .cp932 { text = text.replacing("\\", with: "¥") }
    if let units = AmountText.minorUnits(text, currency: currency, form: numberForm) {
      return .value(Money(minorUnits: units, currency: currency))
    }
    guard let (cut, roundsUp) = shortened(text, to: currency.minorDigits),
      let units = AmountText.minorUnits(cut, currency: currency, form: numberForm)
    else { return .unreadable }
    guard roundsAmounts else { return .tooPrecise }
    let isNegative = text.contains { "-(▲△".contains($0) }
    let rounded = isNegative ? units - (roundsUp ? 1 : 0) : units + (roundsUp ? 1 : 0)
    guard abs(rounded) <= Money.minorUnitsMax else { return .unreadable }
    return .value(Money(minorUnits: rounded, currency: currency))
  }

  /// The text with its decimals cut to `digits`, and whether what was cut rounds half up; `nil` when
  /// it has no more decimals than that.
  private func shortened(_ text: String, to digits: Int) -> (String, roundsUp: Bool)? {
    let point: Character = numberForm == .point ? "." : ","
    guard let mark = text.lastIndex(of: point) else { return nil }
    let start = text.index(after: mark)
    let isDigit = { (character: Character) in ("0"..."9").contains(character) }
    let decimals = text[start...].prefix(while: isDigit)
    guard decimals.count > digits, decimals.count <= 40 else { return nil }
    let kept = decimals.prefix(digits)
    let roundsUp = decimals.dropFirst(digits).first.map { $0 >= "5" } ?? false
    let head = text[..<mark] + (digits == 0 ? "" : String(point) + kept)
    return (String(head) + text[decimals.endIndex...], roundsUp)
  }
}
