import Finance

/// What is known of the customer when a plan is judged.
public struct DealFacts: Sendable, Hashable {
  public var means: StatedMeans
  /// Promises that were due, and how many of them were kept.
  public var promisesKept: Int
  public var promisesDue: Int
  /// Plans that are being paid off now, without those that a new one would take the place of.
  public var livePlans: Int
  /// Plans that were broken and whose invoices aren't all paid.
  public var brokenPlans: Int
  /// The customer's credit grade, by its name in the settings; `nil` when none is known.
  public var grade: String?
  /// The key of the reason that they gave for not paying; `nil` before they gave one.
  public var reason: String?
  /// Late interest accrued on what the plan is about; `nil` when it can't be told.
  public var accruedInterest: Money?
  /// Fees and costs claimed beside it.
  public var fees: Money?
  /// What we owe them, which could be set off.
  public var weOwe: Money?

  public init(
    means: StatedMeans = StatedMeans(), promisesKept: Int = 0, promisesDue: Int = 0,
    livePlans: Int = 0, brokenPlans: Int = 0, grade: String? = nil, reason: String? = nil,
    accruedInterest: Money? = nil, fees: Money? = nil, weOwe: Money? = nil
  ) {
    self.means = means
    self.promisesKept = promisesKept
    self.promisesDue = promisesDue
    self.livePlans = livePlans
    self.brokenPlans = brokenPlans
    self.grade = grade
    self.reason = reason
    self.accruedInterest = accruedInterest
    self.fees = fees
    self.weOwe = weOwe
  }
}
