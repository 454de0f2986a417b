/// Principal and interest of each instalment, in minor units.
struct InstalmentFigures {
  private(set) var principal: [Int]
  private(set) var interest: [Int]

  init(_ request: InstalmentRequest, _ amount: Int, _ fractions: [YearFraction])
    throws(InstalmentFault)
  {
    switch (request.parts, request.charge) {
    case (.equal, .declining(let rate)) where rate.millionths > 0:
      guard request.odd == .last else { throw .oddAmountMustBeLast }
      self = try Self.annuity(request, amount, rate, fractions)
    case (.equal, let charge) where request.grace == 0 || !charge.isFlat:
      let total = Self.charge(charge, on: amount, request, fractions)
      let paid = try Self.equal(amount + total, request)
      let interest = Self.spread(total, request)
      let principal = zip(paid, interest).map { $0 - $1 }
      guard principal.allSatisfy({ $0 >= 0 }) else { throw .unitTooLarge(request.roundingUnit) }
      self.init(principal: principal, interest: interest)
    case (_, let charge):
      let principal = try Self.principal(amount, request)
      if case .declining(let rate) = charge {
        var open = amount
        var interest: [Int] = []
        for (part, time) in zip(principal, fractions) {
          interest.append(time.interest(on: open, rate: rate, rounding: request.rounding))
          open -= part
        }
        self.init(principal: principal, interest: interest)
      } else {
        let total = Self.charge(charge, on: amount, request, fractions)
        self.init(principal: principal, interest: Self.spread(total, request))
      }
    }
  }

  init(principal: [Int], interest: [Int]) {
    self.principal = principal
    self.interest = interest
  }

  /// Equal parts after the grace; none during it.
  private static func equal(_ amount: Int, _ request: InstalmentRequest) throws(InstalmentFault)
    -> [Int]
  {
    guard
      let parts = Parting.equal(
        amount, count: request.count - request.grace, unit: request.roundingUnit, odd: request.odd)
    else { throw .unitTooLarge(request.roundingUnit) }
    return Array(repeating: 0, count: request.grace) + parts
  }

  static func principal(_ amount: Int, _ request: InstalmentRequest)
    throws(InstalmentFault) -> [Int]
  {
    guard case .weights(let weights) = request.parts else { return try equal(amount, request) }
    guard request.grace == 0 else { throw .graceOutOfRange(request.grace) }
    do {
      return try Parting.portions(
        amount, by: weights, unit: request.roundingUnit, odd: request.odd)
    } catch {
      throw .weights(error)
    }
  }

  /// What is charged on the whole, rounded once.
  private static func charge(
    _ charge: InstalmentRequest.Charge, on amount: Int, _ request: InstalmentRequest,
    _ fractions: [YearFraction]
  ) -> Int {
    switch charge {
    case .none, .declining: return 0
    case .addOn(let millionths):
      return request.rounding.divide(
        Int128(amount) * Int128(millionths), by: Int128(Portion.wholeMillionths))
    case .flat(let rate): return flat(rate, on: amount, request, fractions[...])
    }
  }

  /// A yearly rate on the whole for these periods, rounded once.
  static func flat(
    _ rate: Rate, on amount: Int, _ request: InstalmentRequest,
    _ fractions: ArraySlice<YearFraction>
  ) -> Int {
    let (count, divisor) = sum(fractions)
    return request.rounding.divide(
      Int128(amount) * Int128(rate.millionths) * count, by: divisor * 1_000_000)
  }

  /// Fractions of few kinds added exactly.
  private static func sum(_ fractions: ArraySlice<YearFraction>) -> (count: Int128, divisor: Int128)
  {
    let divisors = Set(fractions.map(\.divisor))
    let common = divisors.reduce(Int128(1)) { $0 * Int128($1) }
    let count = fractions.reduce(Int128(0)) {
      $0 + Int128($1.count) * (common / Int128($1.divisor))
    }
    return (count, common)
  }

  /// A charge over the instalments, the odd amount where they have theirs. A charge by time is paid
  /// during the grace, too.
  private static func spread(_ total: Int, _ request: InstalmentRequest) -> [Int] {
    let grace = request.charge.isFlat ? 0 : request.grace
    let none = Array(repeating: 0, count: grace)
    return none + spread(total, over: request.count - grace, odd: request.odd)
  }

  static func spread(_ total: Int, over carriers: Int, odd: OddAmount) -> [Int] {
    if let parts = Parting.equal(total, count: carriers, unit: 1, odd: odd) { return parts }
    // Less than one unit each: all of it on the odd one.
    let rest = Array(repeating: 0, count: carriers - 1)
    return odd == .first ? [total] + rest : rest + [total]
  }

  // MARK: - Interest on the balance

  /// The instalment that pays `amount` off in equal parts, as an exact figure before rounding: the
  /// amount over the sum of the discount factors, with fifteen decimals inside.
  private static func exactAnnuity(
    _ amount: Int, _ rate: Rate, _ fractions: ArraySlice<YearFraction>
  ) -> (numerator: Int128, denominator: Int128) {
    let one: Int128 = 1_000_000_000_000_000
    var factor = one
    var sum: Int128 = 0
    for time in fractions {
      let interest =
        Int128(rate.millionths) * Int128(time.count) * (one / 1_000_000) / Int128(time.divisor)
      factor = factor * one / (one + interest)
      sum += factor
    }
    return (Int128(amount) * one, max(1, sum))
  }

  private static func annuity(
    _ request: InstalmentRequest, _ amount: Int, _ rate: Rate, _ fractions: [YearFraction]
  ) throws(InstalmentFault) -> InstalmentFigures {
    let unit = request.roundingUnit
    let exact = exactAnnuity(amount, rate, fractions[request.grace...])
    for rounding in [Rounding.halfUp, .down] {
      let part = rounding.divide(exact.numerator, by: exact.denominator * Int128(unit)) * unit
      guard let figures = run(request, amount, rate, fractions, part) else { continue }
      // Where the odd amount, spread over all, is worth a unit, the instalments take it up.
      let gap = figures.last - part
      let carriers = request.count - request.grace
      let step = Rounding.halfUp.divide(Int128(gap), by: Int128(carriers) * Int128(unit)) * unit
      if step != 0, let evened = run(request, amount, rate, fractions, part + step),
        abs(evened.last - part - step) < abs(gap)
      {
        return evened
      }
      return figures
    }
    throw .unitTooLarge(unit)
  }

  private var last: Int { (principal.last ?? 0) + (interest.last ?? 0) }

  /// The plan with this instalment; `nil` when it would not pay its interest, or ends early.
  private static func run(
    _ request: InstalmentRequest, _ amount: Int, _ rate: Rate, _ fractions: [YearFraction],
    _ part: Int
  ) -> InstalmentFigures? {
    var open = amount
    var figures = InstalmentFigures(principal: [], interest: [])
    for (index, time) in fractions.enumerated() {
      let interest = time.interest(on: open, rate: rate, rounding: request.rounding)
      let principal: Int
      if index < request.grace {
        principal = 0
      } else if index == request.count - 1 {
        principal = open
      } else {
        principal = part - interest
        guard principal > 0, principal < open else { return nil }
      }
      figures.principal.append(principal)
      figures.interest.append(interest)
      open -= principal
    }
    return figures
  }
}

extension InstalmentRequest.Charge {
  fileprivate var isFlat: Bool {
    if case .flat = self { true } else { false }
  }
}
