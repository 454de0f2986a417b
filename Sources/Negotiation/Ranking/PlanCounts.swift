import Finance

/// What plans are ranked by, counted from the plan itself so that anybody can check it.
///
/// Less is better for us in all four criteria:
/// - **time** to cash: each payment times the days until it is due, ``daysToCash``. What is given up or left
///   open never comes: it counts as coming on the horizon, the day by which the longest plan that anybody may
///   sign is over.
/// - **risk**: the amount that may never come, ``atRisk``. Of promises that were due, `kept` were kept: the
///   next one is kept with the chance `(kept + 1) / (due + 2)` (Laplace's rule, one half where nothing is
///   known), and a plan that was broken once pays nothing more by itself. So the second payment comes with
///   that chance squared, the third with its cube.
/// - **concession**: the mean of what is used of all limits that have something to say, and the part of the
///   balance that is given up (interest, fees, principal), both in basis points.
/// - **fit**: first ``strain``, the money that is asked for before they say they will have it times the days
///   for which it is missing (where they told only of cash at once: what falls due beyond it within
///   30 days, times 30); then the largest month's outflow, ``peakMonth``; then how soon it begins (a later
///   first payment is easier).
public struct PlanCounts: Sendable, Hashable {
  /// In minor units × days.
  public var daysToCash: Int128
  /// What all payments are likely to bring in, interest included.
  public var expectedReceipts: Money
  /// What is owed and isn't likely to come in.
  public var atRisk: Money
  /// The mean of the limits' use in basis points.
  public var limitsUsed: Int
  /// Interest, fees and principal.
  public var givenUp: Money
  /// Given up, as a share of the balance in basis points.
  public var givenUpShare: Int
  /// In minor units × days; zero when they can keep the plan or stated nothing.
  public var strain: Int128
  /// The most that falls due in a calendar month.
  public var peakMonth: Money
  public var daysToFirst: Int

  /// In basis points; see the type's description.
  public var concession: Int { limitsUsed + givenUpShare }

  /// Whether this plan is at least as good for us on every criterion, and better on one.
  public func beats(_ other: PlanCounts) -> Bool { key.beats(other.key) }

  var key: CountKey {
    CountKey(
      time: daysToCash, risk: atRisk.minorUnits, concession: concession, strain: strain,
      peak: peakMonth.minorUnits, daysToFirst: daysToFirst)
  }
}

/// The counts that plans are compared by, without what is only shown.
struct CountKey: Equatable {
  var time: Int128
  var risk: Int
  var concession: Int
  var strain: Int128
  var peak: Int
  var daysToFirst: Int

  func beats(_ other: CountKey) -> Bool {
    time <= other.time && risk <= other.risk && concession <= other.concession
      && !other.fitsBetter(than: self) && self != other
  }

  func fitsBetter(than other: CountKey) -> Bool {
    if strain != other.strain { return strain < other.strain }
    if peak != other.peak { return peak < other.peak }
    return daysToFirst > other.daysToFirst
  }

  /// The order in which money comes in: of two plans the one that beats the other comes first.
  func comesSooner(than other: CountKey) -> Bool {
    if time != other.time { return time < other.time }
    if risk != other.risk { return risk < other.risk }
    if concession != other.concession { return concession < other.concession }
    return fitsBetter(than: other)
  }
}
