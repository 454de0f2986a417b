/// Numbers with decimals that are kept as whole hundredths.
enum Decimals {
  /// `350` is `3.5`, `-25` is `-0.25`, `400` is `4`.
  static func text(hundredths: Int) -> String {
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    var text = (hundredths < 0 ? "-" : "") + String(whole)
    if rest > 0 { text += rest % 10 == 0 ? ".\(rest / 10)" : ".\(rest < 10 ? "0" : "")\(rest)" }
    return text
  }

  /// `3.5` or `-2` in hundredths; `nil` for what is no number, has more than two decimals or is beyond a million.
  static func hundredths(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let parts = (isNegative ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let whole = Int(parts[0]), whole <= 1_000_000
    else { return nil }
    let digits = parts.count == 2 ? String(parts[1]) : "0"
    guard (1...2).contains(digits.count), let fraction = Int(digits) else { return nil }
    let value = whole * 100 + (digits.count == 1 ? fraction * 10 : fraction)
    return isNegative ? -value : value
  }
}
