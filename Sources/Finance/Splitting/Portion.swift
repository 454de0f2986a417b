/// A share of a sum as people write it: a percentage, or what the others leave.
public enum Portion: Hashable, Sendable {
  /// In millionths: 333,340 is 33.334%.
  case percent(millionths: Int)
  case rest

  public static let wholeMillionths = 1_000_000
  public static let whole = Portion.percent(millionths: wholeMillionths)

  /// - Throws: a ``PaymentTermsFault`` unless the portions make exactly one whole: percentages that
  ///   add up to it, or to less and then `rest`.
  static func check(_ portions: [Portion]) throws(PaymentTermsFault) {
    var sum = 0
    for (index, portion) in portions.enumerated() {
      switch portion {
      case .rest: guard index == portions.count - 1 else { throw .restNotLast }
      case .percent(let millionths):
        guard (1...wholeMillionths).contains(millionths) else { throw .shareOutOfRange }
        sum += millionths
      }
    }
    let hasRest = portions.last == .rest
    guard hasRest ? sum < wholeMillionths : sum == wholeMillionths else {
      throw .sharesAddUpTo(sum)
    }
  }

  /// Whether the portions are percentages that mean equal parts: each is the nth part of the whole
  /// to within the last decimal written, and two decimals or more are written.
  ///
  /// `33.34, 33.33, 33.33` is three thirds; `33, 33, 34` is taken at its word.
  static func areEqualParts(_ portions: [Portion]) -> Bool {
    let count = portions.count
    var values: [Int] = []
    for portion in portions {
      guard case .percent(let millionths) = portion else { return false }
      values.append(millionths)
    }
    if Set(values).count <= 1 { return true }
    guard count > 1 else { return true }
    // One unit of the last decimal written, in millionths of the whole: 100 is 0.01%.
    guard let unit = [100, 10, 1].first(where: { unit in values.allSatisfy { $0 % unit == 0 } }),
      !values.allSatisfy({ $0 % 1_000 == 0 })
    else { return false }
    return values.allSatisfy { abs($0 * count - wholeMillionths) < unit * count }
  }
}

extension Portion {
  /// The percentages that a text lists: `10, 20, 20, rest`, `33.34%, 33.33%, 33.33%`.
  ///
  /// - Throws: a ``PaymentTermsFault`` for a word that isn't one, or portions that make no whole.
  public static func list(_ text: String) throws(PaymentTermsFault) -> [Portion] {
    guard text.count <= PaymentTerms.lengthMax else { throw .tooLong(PaymentTerms.lengthMax) }
    var portions: [Portion] = []
    let folded = Folding.ascii(text)
    for item in folded.split(whereSeparator: { ",、".contains($0) }) {
      var word = item.trimmed
      if let last = word.last, last.isASCII, last.isNumber { word += "%" }
      let tokens = try TermsLexer.tokens(word)
      guard tokens.count == 1 else { throw .notUnderstood(item.trimmed) }
      switch tokens[0] {
      case .percent(let millionths): portions.append(.percent(millionths: millionths))
      case .rest: portions.append(.rest)
      default: throw .notUnderstood(item.trimmed)
      }
    }
    guard !portions.isEmpty else { throw .empty }
    try check(portions)
    return portions
  }
}
