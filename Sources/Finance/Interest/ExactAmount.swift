/// An amount before it is rounded.
///
/// Interest is a principal times a rate times days over the length of a year. A minor unit is held as
/// ``partsPerMinorUnit`` parts, of which every such product is a whole number, so that sums are exact
/// and come out the same however a period is cut.
public struct ExactAmount: Hashable, Sendable, Comparable {
  /// The least common multiple of the year lengths in use: 360, 365 and 366.
  static let yearParts: Int128 = 1_603_080
  static let partsPerMinorUnit = yearParts * 1_000_000

  let parts: Int128
  public let currency: Currency

  init(parts: Int128, currency: Currency) {
    self.parts = parts
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> ExactAmount {
    ExactAmount(parts: 0, currency: currency)
  }

  public init(_ money: Money) {
    self.init(parts: Int128(money.minorUnits) * Self.partsPerMinorUnit, currency: money.currency)
  }

  /// `principal × rate × count / divisor`, the divisor being 1, 360, 365 or 366.
  init(principal: Money, rate: Rate, count: Int, divisor: Int) {
    precondition(LateInterest.Line.divisors.contains(divisor), "a year of unknown length")
    let product = Int128(principal.minorUnits) * Int128(rate.millionths) * Int128(count)
    self.init(parts: product * (Self.yearParts / Int128(divisor)), currency: principal.currency)
  }

  public static func + (a: ExactAmount, b: ExactAmount) -> ExactAmount {
    precondition(a.currency == b.currency, "amounts of two currencies were added")
    return ExactAmount(parts: a.parts + b.parts, currency: a.currency)
  }

  public static func < (a: ExactAmount, b: ExactAmount) -> Bool {
    precondition(a.currency == b.currency, "amounts of two currencies were compared")
    return a.parts < b.parts
  }

  public func rounded(by rounding: Rounding) -> Money {
    Money(
      minorUnits: rounding.divide(parts, by: Self.partsPerMinorUnit), currency: currency)
  }

  /// `10573.7704`: major units, cut off (not rounded) four digits below the minor unit, without the
  /// zeros that the minor unit doesn't need.
  public var decimalText: String {
    let spare = 4
    let (units, rest) = parts.magnitude.quotientAndRemainder(
      dividingBy: Self.partsPerMinorUnit.magnitude)
    let shown = units * 10_000 + rest * 10_000 / Self.partsPerMinorUnit.magnitude
    var digits = String(shown)
    let decimals = currency.minorDigits + spare
    if digits.count <= decimals {
      digits = String(repeating: "0", count: decimals + 1 - digits.count) + digits
    }
    let whole = digits.dropLast(decimals)
    var decimal = digits.suffix(decimals)
    while decimal.count > currency.minorDigits, decimal.hasSuffix("0") { decimal.removeLast() }
    let sign = parts < 0 && shown > 0 ? "-" : ""
    return sign + whole + (decimal.isEmpty ? "" : "." + decimal)
  }

  /// `645000/61`: the whole amount in major units as a fraction in lowest terms; no slash when it is
  /// a whole number.
  public var fractionText: String {
    let below = Self.partsPerMinorUnit.magnitude * UInt128(currency.minorUnitsPerMajor)
    var (a, b) = (parts.magnitude, below)
    while b != 0 { (a, b) = (b, a % b) }
    let sign = parts < 0 ? "-" : ""
    let (top, bottom) = (parts.magnitude / a, below / a)
    return sign + String(top) + (bottom == 1 ? "" : "/" + String(bottom))
  }
}

extension Sequence where Element == ExactAmount {
  /// The sum of amounts that are all of `currency`; zero for none.
  public func sum(_ currency: Currency) -> ExactAmount { reduce(.zero(currency), +) }
}
