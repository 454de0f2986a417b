/// What an amount is parted into, and what is charged for the time.
public struct InstalmentRequest: Hashable, Sendable {
  public enum Parts: Hashable, Sendable {
    /// So many instalments of one amount; with interest on the balance, the annuity (元利均等).
    case equal(Int)
    /// So many instalments of one principal, the interest on top (元金均等).
    case equalPrincipal(Int)
    /// Principal by percentages, the interest on top.
    case weights([Portion])
  }

  public enum DownPayment: Hashable, Sendable {
    /// In minor units.
    case amount(Int)
    /// In millionths of the amount.
    case share(millionths: Int)
  }

  /// What is charged besides the amount.
  public enum Charge: Hashable, Sendable {
    case none
    /// A share of the amount, once, however long the plan runs; in millionths.
    case addOn(millionths: Int)
    /// A yearly rate on the whole amount for the whole time: `12% flat`.
    case flat(Rate)
    /// A yearly rate on what is still open.
    case declining(Rate)
  }

  /// A flat rate from a day on: the instalments due on it or later bear this rate, for the whole of their period,
  /// those before it bear the rate of the charge.
  public struct LaterRate: Hashable, Sendable {
    public let rate: Rate
    public let from: CivilDate

    public init(_ rate: Rate, from: CivilDate) {
      self.rate = rate
      self.from = from
    }
  }

  /// The time from one instalment to the next.
  public enum Period: Hashable, Sendable {
    case months(Int)
    case days(Int)
  }

  public var amount: Money
  public var parts: Parts
  /// Paid at the start, before and besides the instalments.
  public var down: DownPayment?
  public var charge = Charge.none
  /// Only with a ``Charge/flat(_:)``; `nil` where one rate holds for all.
  public var later: LaterRate?
  public var period = Period.months(1)
  public var dayCount = PeriodDayCount.thirty360
  /// The day from which interest runs, and of the down payment; `nil` without dates.
  public var start: CivilDate?
  /// The first instalment's day; one period after the start where it is `nil`.
  public var first: CivilDate?
  /// So many instalments at the beginning pay interest only.
  public var grace = 0
  /// Instalments are multiples of this many minor units, but for the odd one.
  public var roundingUnit = 1
  public var odd = OddAmount.last
  public var rounding = Rounding.halfUp

  public static let countMax = 600
  /// Ten times the amount each year is beyond any plan.
  public static let rateMillionthsMax = 10_000_000

  public init(_ amount: Money, parts: Parts) {
    self.amount = amount
    self.parts = parts
  }

  /// The instalments, the down payment not counted.
  public var count: Int {
    switch parts {
    case .equal(let count), .equalPrincipal(let count): count
    case .weights(let weights): weights.count
    }
  }
}

/// Why an amount can't be parted as asked.
public enum InstalmentFault: Error, Hashable, Sendable {
  /// The amount is not positive or beyond ``Money/minorUnitsMax``.
  case amountOutOfRange
  case countOutOfRange(Int, ClosedRange<Int>)
  /// Nothing, or everything, would be paid down.
  case downOutOfRange
  case rateOutOfRange
  case graceOutOfRange(Int)
  case periodOutOfRange
  /// The weights don't make one whole.
  case weights(PaymentTermsFault)
  /// With this unit an instalment would be nothing, or less than its interest, or the plan would end
  /// early.
  case unitTooLarge(Int)
  /// Months are counted in days, and no start was named.
  case startNeeded
  /// The first instalment isn't after the start.
  case firstBeforeStart
  case outsideCalendar
  /// Equal instalments with interest on the balance leave their odd amount to the last.
  case oddAmountMustBeLast
  /// A rate changes that isn't flat.
  case laterRateNeedsFlat
  /// The rate would change for no instalment, or for all of them.
  case laterRateOutside
}
