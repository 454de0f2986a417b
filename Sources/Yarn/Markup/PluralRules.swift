/// Which form of a word goes with a number, after the plural rules of Unicode CLDR 42.
///
/// Known are Chinese, Dutch, English, French, German, Indonesian, Italian, Japanese, Korean, Polish, Portuguese,
/// Russian, Spanish, Swedish, Thai, Ukrainian and Vietnamese. Any other language takes `other` throughout.
public struct PluralRules: Sendable, Hashable {
  public enum Form: String, Sendable, CaseIterable {
    case zero
    case one
    case two
    case few
    case many
    case other
  }

  /// The language without script or region: `zh` of `zh-Hans`.
  public let language: String

  /// - Parameter language: a tag such as `en`, `en-GB`, `ja`, `zh-Hans`.
  public init(language: String) {
    self.language =
      language.lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).first
      .map(String.init) ?? ""
  }

  /// A number as the rules see it.
  private struct Operands {
    /// The part before the point.
    let whole: Int
    let hasFraction: Bool

    init?(_ text: String) {
      let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
      let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
      guard parts.count <= 2, let whole = Int(parts[0]), Double(digits) != nil else { return nil }
      self.whole = whole
      hasFraction = parts.count == 2
    }
  }

  /// The form for a count: one apple, two apples. What isn't a number takes `other`.
  public func cardinal(_ number: String) -> Form {
    guard let seen = Operands(number) else { return .other }
    let isOne = seen.whole == 1 && !seen.hasFraction
    switch language {
    case "en", "de", "nl", "sv": return isOne ? .one : .other
    case "es", "it":
      if isOne { return .one }
      return isRoundMillion(seen) ? .many : .other
    case "fr", "pt":
      if seen.whole == 0 || seen.whole == 1 { return .one }
      return isRoundMillion(seen) ? .many : .other
    case "ru", "uk": return slavic(seen, isOne: seen.whole % 10 == 1 && seen.whole % 100 != 11)
    case "pl": return slavic(seen, isOne: isOne)
    default: return .other
    }
  }

  private func isRoundMillion(_ seen: Operands) -> Bool {
    seen.whole != 0 && seen.whole % 1_000_000 == 0 && !seen.hasFraction
  }

  private func slavic(_ seen: Operands, isOne: Bool) -> Form {
    if seen.hasFraction { return .other }
    if isOne { return .one }
    let isFew = (2...4).contains(seen.whole % 10) && !(12...14).contains(seen.whole % 100)
    return isFew ? .few : .many
  }

  /// The form for a place in a row: 1st, 2nd, 3rd, 4th.
  public func ordinal(_ number: String) -> Form {
    guard let seen = Operands(number), !seen.hasFraction else { return .other }
    let (tens, hundreds) = (seen.whole % 10, seen.whole % 100)
    switch language {
    case "en":
      if tens == 1, hundreds != 11 { return .one }
      if tens == 2, hundreds != 12 { return .two }
      return tens == 3 && hundreds != 13 ? .few : .other
    case "fr", "vi": return seen.whole == 1 ? .one : .other
    case "it": return [8, 11, 80, 800].contains(seen.whole) ? .many : .other
    case "sv": return (tens == 1 || tens == 2) && hundreds != 11 && hundreds != 12 ? .one : .other
    case "uk": return tens == 3 && hundreds != 13 ? .few : .other
    default: return .other
    }
  }
}
