import Finance
import Negotiation

/// The best plan for us that the customer would have accepted, found by looking at every candidate.
public struct BestPlan: Sendable, Equatable {
  /// The best that the trainee's level may sign; `nil` when it may sign none that they would accept.
  public let own: DebtorCandidates.Candidate?
  /// The best that anybody may sign, where the trainee's level may sign none as good; `nil` where it may.
  public let higher: DebtorCandidates.Candidate?

  /// The money soonest, then the better score by the policy's weights, then the first in order, of those worth the
  /// reserve or more to the customer.
  public init(_ debtor: Debtor, _ authority: TrainingAuthority) {
    let open = debtor.candidates.all.filter { $0.utility >= debtor.reserve }
    let own = Self.best(open.filter { $0.rank <= authority.rank }, debtor, authority)
    let any = Self.best(open, debtor, authority)
    let isSooner = any.map { any in own.map { any.days < $0.days } ?? true } ?? false
    self.own = own
    higher = isSooner ? any : nil
  }

  /// What to measure an agreement by; `nil` when the customer would have accepted nothing.
  public var measure: DebtorCandidates.Candidate? { own ?? higher }

  private static func best(
    _ candidates: [DebtorCandidates.Candidate], _ debtor: Debtor, _ authority: TrainingAuthority
  ) -> DebtorCandidates.Candidate? {
    guard let days = candidates.map(\.days).min(),
      let today = candidates.first?.plan.today
    else { return nil }
    var facts = authority.facts
    facts.means = debtor.hidden.means
    let appraiser = PlanAppraiser(policy: authority.policy, today: today, facts: facts)
    var found: (candidate: DebtorCandidates.Candidate, score: Int)?
    for candidate in candidates where candidate.days == days {
      let counts = appraiser.counts(candidate.plan, rank: authority.rank)
      let score = appraiser.score(counts, balance: candidate.plan.balance).total
      if let found, found.score <= score { continue }
      found = (candidate, score)
    }
    return found?.candidate
  }
}

/// What the agreement gave away that could have been had.
public struct LeftOnTable: Sendable, Equatable {
  /// By how many days later the money comes in on average; never negative.
  public let days: Int
  /// What more of the debt, its interest and its costs was given up; never negative.
  public let money: Money
  /// Whether there could have been an agreement and is none.
  public let isMissed: Bool

  /// `nil` when the customer would have accepted nothing and nothing was agreed on.
  init?(_ agreed: ProposedPlan?, best: BestPlan, yardstick: DebtorYardstick) {
    let none = Money.zero(yardstick.balance.currency)
    guard let agreed else {
      guard best.measure != nil else { return nil }
      self.init(days: 0, money: none, isMissed: true)
      return
    }
    guard let measure = best.measure, let days = yardstick.days(agreed) else {
      self.init(days: 0, money: none, isMissed: false)
      return
    }
    let given = Self.givenUp(agreed) - Self.givenUp(measure.plan)
    self.init(days: max(0, days - measure.days), money: max(none, given), isMissed: false)
  }

  init(days: Int, money: Money, isMissed: Bool) {
    self.days = days
    self.money = money
    self.isMissed = isMissed
  }

  private static func givenUp(_ plan: ProposedPlan) -> Money {
    [plan.terms.discount, plan.terms.waivedInterest, plan.terms.waivedFees].compactMap { $0 }
      .sum(plan.balance.currency)
  }
}
