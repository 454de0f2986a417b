/// What a plan is worth to the simulated customer, in millionths: 0 is everything at once, 1,000,000 their dream.
///
/// Whole millionths, so that the last bit of no machine's arithmetic decides what is offered or accepted.
public struct Utility: Sendable, Hashable, Comparable {
  public let millionths: Int

  public static let none = Utility(millionths: 0)
  public static let whole = Utility(millionths: 1_000_000)

  public init(millionths: Int) { self.millionths = millionths }

  /// Rounded to six digits; what is no number counts as nothing.
  public init(_ value: Double) {
    millionths = value.isFinite ? Int((min(1e6, max(-1e6, value)) * 1e6).rounded()) : 0
  }

  /// From 0 to 1.
  public var value: Double { Double(millionths) / 1e6 }

  public static func < (a: Utility, b: Utility) -> Bool { a.millionths < b.millionths }
  public static func + (a: Utility, b: Utility) -> Utility {
    Utility(millionths: a.millionths + b.millionths)
  }
  public static func - (a: Utility, b: Utility) -> Utility {
    Utility(millionths: a.millionths - b.millionths)
  }

  /// The same, but no less than `least` and no more than `most`; `least` wins where the two cross.
  func clamped(_ least: Utility, _ most: Utility) -> Utility { max(least, min(most, self)) }
}
