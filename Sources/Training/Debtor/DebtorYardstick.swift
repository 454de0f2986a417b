import Finance
import Negotiation

/// What any plan is worth to a simulated customer: how long the money stays with them.
///
/// The mean days until a unit of the balance leaves, as a share of the longest that is to be had. What they needn't
/// pay stays until the horizon, the day by which the longest plan that anybody may sign is over; interest on top
/// takes as much away.
public struct DebtorYardstick: Sendable, Equatable {
  /// What the talk is about.
  public let balance: Money
  public let means: StatedMeans
  /// Days from the plan's day until what is never paid counts as leaving.
  public let horizonDays: Int
  /// The mean days that are worth 1; at least one.
  public let longestDays: Int

  public init(balance: Money, means: StatedMeans, horizonDays: Int, longestDays: Int) {
    self.balance = balance
    self.means = means
    self.horizonDays = max(1, horizonDays)
    self.longestDays = max(1, longestDays)
  }

  /// Mean days until the money leaves, rounded to a whole one; `nil` for a plan in another currency.
  public func days(_ plan: ProposedPlan) -> Int? {
    guard plan.balance.currency == balance.currency else { return nil }
    var time: Int128 = 0
    var never = Int128(balance.minorUnits)
    for instalment in plan.instalments {
      let principal = Int128(instalment.principal.minorUnits)
      time += principal * Int128(instalment.due.days(since: plan.today))
      never -= Int128(instalment.amount.minorUnits)
    }
    time += never * Int128(horizonDays)
    return Rounding.halfUp.divide(time, by: Int128(max(1, balance.minorUnits)))
  }

  public func utility(days: Int) -> Utility {
    let exact = Rounding.halfUp.divide(Int128(days) * 1_000_000, by: Int128(longestDays))
    return Utility(millionths: exact).clamped(.none, .whole)
  }

  /// How much they would like the plan, whether they can pay it or not.
  public func wish(_ plan: ProposedPlan) -> Utility { days(plan).map(utility(days:)) ?? .none }

  /// Whether they can pay the plan out of what they really have.
  public func isWithinMeans(_ plan: ProposedPlan) -> Bool {
    guard plan.balance.currency == balance.currency else { return false }
    return !(means.shortfall(plan)?.isPositive ?? false)
  }

  /// What the plan is worth to them; `nil` when they can't pay it, so that they never agree.
  public func utility(_ plan: ProposedPlan) -> Utility? {
    isWithinMeans(plan) ? wish(plan) : nil
  }
}
