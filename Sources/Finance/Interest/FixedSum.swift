/// A fixed sum for late payment, owed once for each debt beside interest.
public struct FixedSum: Sendable, Equatable {
  public let amount: Money
  /// The debt that the step was chosen by.
  public let debt: Money
  /// The least debt of the step: the sum holds from this amount on.
  public let step: Money
  /// The law or the contract that grants it.
  public let source: String

  /// Whether a contract grants it rather than a statute.
  public var isAgreed: Bool { source == FixedSumTable.agreedSource }
}

/// Fixed sums by the size of a debt.
public struct FixedSumTable: Sendable, Equatable {
  public struct Step: Sendable, Equatable {
    /// The least debt, in minor units, that the sum holds for.
    public let from: Int
    /// In minor units.
    public let sum: Int
  }

  public let source: String
  public let currency: Currency
  /// From the smallest debt up; the first one starts at zero.
  public let steps: [Step]

  /// United Kingdom: £40 under £1,000, £70 from £1,000, £100 from £10,000.
  public static let unitedKingdom = FixedSumTable(
    source: "Late Payment of Commercial Debts (Interest) Act 1998 s.5A", currency: .gbp,
    steps: [
      Step(from: 0, sum: 40_00), Step(from: 1_000_00, sum: 70_00),
      Step(from: 10_000_00, sum: 100_00),
    ])

  /// European Union: €40, the least that every member state grants.
  public static let europeanUnion = FixedSumTable(
    source: "Directive 2011/7/EU art. 6(1)", currency: .eur, steps: [Step(from: 0, sum: 40_00)])

  /// Germany: €40, where the debtor is no consumer.
  public static let germany = FixedSumTable(
    source: "BGB § 288(5)", currency: .eur, steps: [Step(from: 0, sum: 40_00)])

  static let agreedSource = "contract"

  /// A fee that a contract sets for each late debt.
  public static func agreed(_ fee: Money) -> FixedSumTable {
    FixedSumTable(
      source: agreedSource, currency: fee.currency, steps: [Step(from: 0, sum: fee.minorUnits)])
  }

  /// The sum for one debt; `nil` when there is no debt, or it is in another currency, since no law here
  /// says at which rate the sum would be exchanged.
  public func sum(for debt: Money) -> FixedSum? {
    guard debt.currency == currency, debt.isPositive,
      let step = steps.last(where: { $0.from <= debt.minorUnits })
    else { return nil }
    return FixedSum(
      amount: Money(minorUnits: step.sum, currency: currency), debt: debt,
      step: Money(minorUnits: step.from, currency: currency), source: source)
  }
}
