import Finance

/// What each reason to turn to a customer is worth, and when somebody is left alone. The firm sets them; these
/// are a start.
public struct WorklistWeights: Sendable, Equatable {
  /// Points by reason. ``Worklist/Reason/big``, `overdue` and `slipping` are given in part: all of the points
  /// from ``big``, ``overdueDays`` and ``slipDays`` on, fewer below.
  public var points: [Worklist.Reason: Int]
  /// The overdue amount that is worth all points, by currency; none for a currency that isn't in here.
  public var big: [Currency: Money]
  public var overdueDays: Int
  public var slipDays: Int
  /// From which use of the credit limit on it counts as near.
  public var limitNear: Share
  /// Days after a contact on which nobody is called again.
  public var quietDays: Int
  /// Contacts, over the days that the contact rules count, after which nobody is called again.
  public var contactsMax: Int

  public subscript(_ reason: Worklist.Reason) -> Int { points[reason] ?? 0 }

  public init(
    points: [Worklist.Reason: Int] = WorklistWeights.usual,
    big: [Currency: Money] = WorklistWeights.usualBig, overdueDays: Int = 90, slipDays: Int = 30,
    limitNear: Share = Share(basisPoints: 9_000), quietDays: Int = 2, contactsMax: Int = 3
  ) {
    self.points = points
    self.big = big
    self.overdueDays = overdueDays
    self.slipDays = slipDays
    self.limitNear = limitNear
    self.quietDays = quietDays
    self.contactsMax = contactsMax
  }

  /// Our own word first, then theirs; time that can't be won back next; size and age last.
  public static let usual: [Worklist.Reason: Int] = [
    .action: 100, .ourPromise: 90, .brokenPromise: 60, .promiseDue: 50, .clockNear: 50,
    .holdEnded: 30, .limitNear: 10, .slipping: 15, .big: 30, .overdue: 20,
  ]

  /// Around ten thousand dollars.
  public static let usualBig: [Currency: Money] = Dictionary(
    uniqueKeysWithValues: [
      (Currency.jpy, 1_000_000), (.cny, 50_000), (.usd, 10_000), (.gbp, 10_000), (.eur, 10_000),
    ].map { currency, major in
      (
        currency,
        Money(minorUnits: major * currency.minorUnitsPerMajor, currency: currency)
      )
    })
}
