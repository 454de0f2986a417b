/// An exact amount of one currency, in its minor units (yen, fen, cents).
///
/// Adding or comparing two currencies is a mistake of the program, not of the data, and stops it:
/// whatever reads data sorts amounts by currency first.
public struct Money: Hashable, Sendable, Comparable {
  /// The amount in minor units; negative for a credit.
  public let minorUnits: Int
  public let currency: Currency

  /// No single amount read from outside may exceed this many minor units, so that sums of a million
  /// of them stay inside 64 bits.
  public static let minorUnitsMax = 1_000_000_000_000

  public init(minorUnits: Int, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  public static func zero(_ currency: Currency) -> Money {
    Money(minorUnits: 0, currency: currency)
  }

  public var isZero: Bool { minorUnits == 0 }
  public var isPositive: Bool { minorUnits > 0 }

  public static func + (a: Money, b: Money) -> Money {
    precondition(a.currency == b.currency, "amounts of two currencies were added")
    return Money(minorUnits: a.minorUnits + b.minorUnits, currency: a.currency)
  }

  public static func - (a: Money, b: Money) -> Money {
    precondition(a.currency == b.currency, "amounts of two currencies were subtracted")
    return Money(minorUnits: a.minorUnits - b.minorUnits, currency: a.currency)
  }

  public static func * (a: Money, n: Int) -> Money {
    Money(minorUnits: a.minorUnits * n, currency: a.currency)
  }

  public static func += (a: inout Money, b: Money) { a = a + b }
  public static func -= (a: inout Money, b: Money) { a = a - b }

  public static func < (a: Money, b: Money) -> Bool {
    precondition(a.currency == b.currency, "amounts of two currencies were compared")
    return a.minorUnits < b.minorUnits
  }

  /// This share of the amount, rounded once by `rounding`.
  public func share(_ share: Share, rounding: Rounding) -> Money {
    let exact = Int128(minorUnits) * Int128(share.basisPoints)
    return Money(minorUnits: rounding.divide(exact, by: 10_000), currency: currency)
  }

  /// Raised to the next multiple of `unit` minor units; unchanged when `unit` is 1 or less.
  public func roundedUp(toMultipleOf unit: Int) -> Money {
    guard unit > 1 else { return self }
    return Money(
      minorUnits: Rounding.up.divide(Int128(minorUnits), by: Int128(unit)) * unit,
      currency: currency)
  }

  /// Lowered to a multiple of `unit` minor units; unchanged when `unit` is 1 or less.
  public func roundedDown(toMultipleOf unit: Int) -> Money {
    guard unit > 1 else { return self }
    return Money(
      minorUnits: Rounding.down.divide(Int128(minorUnits), by: Int128(unit)) * unit,
      currency: currency)
  }
}

extension Sequence where Element == Money {
  /// The sum of amounts that are all of `currency`; zero for none.
  public func sum(_ currency: Currency) -> Money { reduce(.zero(currency), +) }
}
