/// Which day decides the rate.
public enum RateFixing: String, Sendable, CaseIterable {
  /// The contract states it: no day decides.
  case agreed
  /// The first day of interest, and it is never reset (Japan, United Kingdom, China at the breach).
  case firstInterestDay = "first-interest-day"
  /// Each day takes the rate in force on that day (Germany).
  case eachDay = "each-day"
  /// The day of payment, for the whole delay of what is paid then (Ireland).
  case paymentDay = "payment-day"
}

/// How a yearly rate is found: a base, multiplied, with points added.
public struct RateRule: Sendable, Equatable {
  public enum Base: Sendable, Equatable {
    case agreed(Rate)
    case table(RateTable)
  }

  public var base: Base
  /// 130 is 1.3 times the base.
  public var percentOfBase: Int
  public var added: Rate
  public var fixing: RateFixing

  public static func agreed(_ rate: Rate) -> RateRule {
    RateRule(base: .agreed(rate), percentOfBase: 100, added: Rate(millionths: 0), fixing: .agreed)
  }

  public static func table(
    _ table: RateTable, percentOfBase: Int = 100, points: Int = 0, fixing: RateFixing
  ) -> RateRule {
    RateRule(
      base: .table(table), percentOfBase: percentOfBase,
      added: Rate(millionths: points * 10_000), fixing: fixing)
  }

  /// A rate with what it was made from.
  public struct Applied: Sendable, Equatable {
    public let rate: Rate
    /// The row of the table that it rests on; `nil` for an agreed rate.
    public let quote: RateTable.Quote?

    /// Whether the same rate on the same footing: such stretches are one.
    func isSame(as other: Applied) -> Bool {
      rate == other.rate && quote?.knownOnlyThrough == other.quote?.knownOnlyThrough
        && quote?.row.certainty == other.quote?.row.certainty
    }
  }

  /// The rate that a day decides.
  public func rate(on date: CivilDate) throws(InterestFault) -> Applied {
    switch base {
    case .agreed(let rate): return Applied(rate: made(from: rate), quote: nil)
    case .table(let table):
      guard let quote = table.quote(on: date) else {
        throw .noRate(table: table.name, on: date, firstKnown: table.rows.first?.from)
      }
      return Applied(rate: made(from: quote.row.rate), quote: quote)
    }
  }

  private func made(from base: Rate) -> Rate {
    let scaled = Rounding.halfUp.divide(
      Int128(base.millionths) * Int128(percentOfBase), by: 100)
    return Rate(millionths: scaled + added.millionths)
  }

  /// The days in a stretch, after its first, from which another rate may hold.
  func changes(after from: CivilDate, through: CivilDate) -> [CivilDate] {
    guard fixing == .eachDay, case .table(let table) = base else { return [] }
    return table.changes(after: from, through: through)
  }
}
