/// A part of a whole in basis points: 2,500 is 25%.
public struct Share: Hashable, Sendable, Comparable {
  public let basisPoints: Int

  public init(basisPoints: Int) { self.basisPoints = basisPoints }
  public init(percent: Int) { self.basisPoints = percent * 100 }

  public static let zero = Share(basisPoints: 0)
  public static let whole = Share(basisPoints: 10_000)

  public static func < (a: Share, b: Share) -> Bool { a.basisPoints < b.basisPoints }

  /// `part` of `whole`, rounded down to a basis point; zero when the whole is zero.
  public static func of(_ part: Money, in whole: Money) -> Share {
    guard whole.minorUnits != 0 else { return .zero }
    let exact = Int128(part.minorUnits) * 10_000
    return Share(basisPoints: Rounding.down.divide(exact, by: Int128(whole.minorUnits)))
  }

  /// `25`, or `12.5`: the percent figure without its sign.
  public var percentText: String {
    let (whole, rest) = basisPoints.quotientAndRemainder(dividingBy: 100)
    if rest == 0 { return String(whole) }
    let digits = String(abs(rest))
    var text = "\(whole)." + (digits.count == 1 ? "0" + digits : digits)
    if text.hasSuffix("0") { text.removeLast() }
    return text
  }
}

/// A yearly rate in millionths: 146,000 is 14.6% a year.
public struct Rate: Hashable, Sendable, Comparable {
  public let millionths: Int

  public init(millionths: Int) { self.millionths = millionths }

  public static func < (a: Rate, b: Rate) -> Bool { a.millionths < b.millionths }

  /// `14.6`, `-0.88`: the percent figure without the percent sign.
  public var percentText: String {
    let (whole, rest) = millionths.magnitude.quotientAndRemainder(dividingBy: 10_000)
    let sign = millionths < 0 ? "-" : ""
    if rest == 0 { return sign + String(whole) }
    var digits = String(rest)
    digits = String(repeating: "0", count: 4 - digits.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
