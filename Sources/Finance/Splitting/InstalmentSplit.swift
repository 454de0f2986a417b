/// An amount parted into instalments, with what is charged, so that both add up to the last unit.
public struct InstalmentSplit: Hashable, Sendable {
  /// One payment.
  public struct Part: Hashable, Sendable {
    /// From 1; the down payment is 0.
    public let number: Int
    /// `nil` where no start was named.
    public let date: CivilDate?
    public let principal: Money
    public let interest: Money
    /// The principal still open after it.
    public let balance: Money
    /// The part of a year that its interest is for; `nil` where none is charged by time.
    public let fraction: YearFraction?

    public var amount: Money { principal + interest }
  }

  /// The down payment first, where there is one.
  public let parts: [Part]
  public let request: InstalmentRequest

  /// Whether a part bears the later rate.
  public func isLater(_ part: Part) -> Bool {
    guard let later = request.later, let date = part.date else { return false }
    return part.number > 0 && date >= later.from
  }

  public var interest: Money { parts.map(\.interest).sum(request.amount.currency) }
  public var total: Money { parts.map(\.amount).sum(request.amount.currency) }

  /// Parts `request.amount`.
  ///
  /// - Throws: ``InstalmentFault``.
  public init(_ request: InstalmentRequest) throws(InstalmentFault) {
    try Self.check(request)
    let down = try Self.down(request)
    let rest = request.amount.minorUnits - down
    let periods = try InstalmentPeriods(request)
    let figures = try Self.figures(request, rest, periods)
    let currency = request.amount.currency
    var parts: [Part] = []
    var open = request.amount.minorUnits
    func add(
      _ number: Int, _ date: CivilDate?, _ principal: Int, _ interest: Int, _ time: YearFraction?
    ) {
      open -= principal
      parts.append(
        Part(
          number: number, date: date, principal: Money(minorUnits: principal, currency: currency),
          interest: Money(minorUnits: interest, currency: currency),
          balance: Money(minorUnits: open, currency: currency), fraction: time))
    }
    if down > 0 { add(0, request.start, down, 0, nil) }
    let isTimed =
      switch request.charge {
      case .none, .addOn: false
      case .flat, .declining: true
      }
    for index in 0..<request.count {
      add(
        index + 1, periods.dates?[index], figures.principal[index], figures.interest[index],
        isTimed ? periods.fractions[index] : nil)
    }
    assert(open == 0, "the instalments must add up to the amount")
    self.parts = parts
    self.request = request
  }

  private static func figures(
    _ request: InstalmentRequest, _ amount: Int, _ periods: InstalmentPeriods
  ) throws(InstalmentFault) -> InstalmentFigures {
    guard let place = try request.firstLater(periods.dates), let later = request.later,
      case .flat(let rate) = request.charge
    else { return try InstalmentFigures(request, amount, periods.fractions) }
    return try .changing(
      request, amount, periods.fractions, from: rate, to: later.rate, at: place)
  }

  private static func check(_ request: InstalmentRequest) throws(InstalmentFault) {
    guard (1...Money.minorUnitsMax).contains(request.amount.minorUnits) else {
      throw .amountOutOfRange
    }
    let counts = 1...InstalmentRequest.countMax
    guard counts.contains(request.count) else { throw .countOutOfRange(request.count, counts) }
    guard (0..<request.count).contains(request.grace) else {
      throw .graceOutOfRange(request.grace)
    }
    guard request.roundingUnit >= 1, request.roundingUnit <= request.amount.minorUnits else {
      throw .unitTooLarge(request.roundingUnit)
    }
    let millionths =
      switch request.charge {
      case .none: 0
      case .addOn(let millionths): millionths
      case .flat(let rate), .declining(let rate): rate.millionths
      }
    let rates = 0...InstalmentRequest.rateMillionthsMax
    guard rates.contains(millionths), rates.contains(request.later?.rate.millionths ?? 0) else {
      throw .rateOutOfRange
    }
  }

  /// The down payment, a share of the amount rounded to the unit.
  private static func down(_ request: InstalmentRequest) throws(InstalmentFault) -> Int {
    let units: Int
    switch request.down {
    case nil: return 0
    case .amount(let minorUnits): units = minorUnits
    case .share(let millionths):
      guard (1..<Portion.wholeMillionths).contains(millionths) else { throw .downOutOfRange }
      let unit = request.roundingUnit
      units =
        Rounding.halfUp.divide(
          Int128(request.amount.minorUnits) * Int128(millionths),
          by: Int128(Portion.wholeMillionths) * Int128(unit)) * unit
    }
    guard (1..<request.amount.minorUnits).contains(units) else { throw .downOutOfRange }
    return units
  }
}
