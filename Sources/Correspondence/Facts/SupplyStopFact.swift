import Finance

/// From when we supply no more on credit, and what.
public struct SupplyStopFact: Sendable, Equatable {
  /// The first day without supplies; after the day to pay by.
  public var from: CivilDate
  /// The orders that are held back; empty when it is every new supply on credit.
  public var orders: [String]

  public init(from: CivilDate, orders: [String] = []) {
    self.from = from
    self.orders = orders
  }
}
