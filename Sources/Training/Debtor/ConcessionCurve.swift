#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How what somebody insists on falls with time: `u(t) = max · (1 − t^x)`.
///
/// Time-dependent tactics after Faratin, Sierra and Jennings (1998), "Negotiation decision functions for autonomous
/// agents": x above 1 gives way late (boulware), 1 evenly, below 1 early (conceder).
public struct ConcessionCurve: Sendable, Equatable {
  /// What is insisted on at the beginning, from 0 to 1.
  public let max: Double
  public let exponent: Double

  public static let boulware = ConcessionCurve(max: 1, exponent: 4)
  public static let linear = ConcessionCurve(max: 1, exponent: 1)
  public static let conceder = ConcessionCurve(max: 1, exponent: 0.25)

  public init(max: Double, exponent: Double) {
    self.max = max
    self.exponent = exponent
  }

  /// The utility insisted on at `time`, the share of the patience that is used up; before 0 and after 1 as at the ends.
  public func utility(at time: Double) -> Double {
    max * (1 - pow(Swift.min(1, Swift.max(0, time)), exponent))
  }
}
