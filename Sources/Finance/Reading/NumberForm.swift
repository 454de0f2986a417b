/// How a file writes its numbers.
public enum NumberForm: String, Sendable, CaseIterable {
  /// `1,234.56`
  case point
  /// `1.234,56`
  case comma
}

/// Reads an amount as files write it.
public enum AmountText {
  /// The amount in minor units; `nil` when the text is not one amount in this form, has more decimals
  /// than the currency, or exceeds ``Money/minorUnitsMax``.
  ///
  /// Accepted: a sign before or after, brackets for negatives, one leading or trailing currency sign,
  /// full-width digits, and thousands separators that stand where thousands separators stand: the form's
  /// own, or a space or an apostrophe (`1 234,56`, `1'234.56`), one kind of them in an amount.
  public static func minorUnits(_ text: String, currency: Currency, form: NumberForm = .point)
    -> Int?
  {
    var body = Folding.ascii(text).trimmed
    var signs: [Bool] = []
    if body.hasPrefix("("), body.hasSuffix(")") {
      signs.append(true)
      body = String(body.dropFirst().dropLast()).trimmed
    }
    takeSigns(&body, &signs)
    for (mark, codes) in marks + [(currency.code.lowercased(), Set([currency.code]))]
    where codes.contains(currency.code) {
      if body.hasPrefix(mark) {
        body = String(body.dropFirst(mark.count)).trimmed
        break
      }
      if body.hasSuffix(mark) {
        body = String(body.dropLast(mark.count)).trimmed
        break
      }
    }
    takeSigns(&body, &signs)
    guard signs.count <= 1 else { return nil }
    let negative = signs.first ?? false
    guard let magnitude = unsigned(body, currency: currency, form: form) else { return nil }
    return negative ? -magnitude : magnitude
  }

  /// Currency marks with the codes each may stand for: another currency's mark is not passed over.
  private static let marks: [(String, Set<String>)] = [
    ("¥", ["JPY", "CNY"]), ("£", ["GBP"]), ("€", ["EUR"]), ("円", ["JPY"]), ("元", ["CNY"]),
    ("$", ["USD", "AUD", "CAD", "HKD", "SGD", "NZD", "TWD", "MXN", "CLP"]),
  ]

  /// Takes a sign from the front, and a minus from the end, off `text`; `true` is negative.
  private static func takeSigns(_ text: inout String, _ signs: inout [Bool]) {
    for sign in ["-", "▲", "△", "+"] where text.hasPrefix(sign) {
      signs.append(sign != "+")
      text = String(text.dropFirst()).trimmed
      break
    }
    if text.hasSuffix("-") {
      signs.append(true)
      text = String(text.dropLast()).trimmed
    }
  }

  /// Space, no-break space, thin space and its narrow no-break kin.
  private static let spaces: Set<Character> = [" ", "\u{A0}", "\u{2009}", "\u{202F}"]
  private static let apostrophes: Set<Character> = ["'", "\u{2019}"]

  private static func unsigned(_ text: String, currency: Currency, form: NumberForm) -> Int? {
    let group: Character = form == .point ? "," : "."
    let point: Character = form == .point ? "." : ","
    let halves = text.split(separator: point, maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = halves.first, !whole.isEmpty else { return nil }
    let kinds = Set(whole.filter { $0 == group || spaces.contains($0) || apostrophes.contains($0) })
    guard kinds.count <= 1 else { return nil }
    let groups = whole.split(
      separator: kinds.first ?? group, omittingEmptySubsequences: false)
    for (index, part) in groups.enumerated() {
      guard !part.isEmpty, part.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      if groups.count > 1, index == 0 ? part.count > 3 : part.count != 3 { return nil }
    }
    var decimals = halves.count == 2 ? String(halves[1]) : ""
    guard decimals.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    if halves.count == 2, decimals.isEmpty { return nil }
    while decimals.count > currency.minorDigits, decimals.hasSuffix("0") { decimals.removeLast() }
    guard decimals.count <= currency.minorDigits else { return nil }
    decimals += String(repeating: "0", count: currency.minorDigits - decimals.count)
    guard let value = Int(groups.joined() + decimals), value <= Money.minorUnitsMax else {
      return nil
    }
    return value
  }
}

extension StringProtocol {
  /// Without white space at either end.
  public var trimmed: String {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[first...last])
  }
}
