import Conversation
import Correspondence
import Finance
import Negotiation
import Receivables

/// A comparison with all that its screen, its page and its record say besides the figures.
struct ShownComparison {
  let customer: Customer
  let comparison: PlanComparison
  /// One a column.
  let labels: [String]
  let facts: DealFacts
  /// The person's own level.
  let level: String
  /// Whether a rate is entered by which interest runs.
  let hasRate: Bool
  /// `nil` where no agreement isn't looked at.
  let without: WithoutAgreement?

  /// What there is besides an agreement.
  struct WithoutAgreement {
    let jurisdiction: Jurisdiction
    let routes: RouteList
    /// Whether the customer is in another country than the firm.
    let isAbroad: Bool
    /// Whether the customer contests a part: that part isn't in the figures.
    let isContested: Bool
    /// `nil` when nothing is overdue.
    let clock: LimitationClock?
  }

  /// What the plans are about; `nil` when nothing is left to plan.
  ///
  /// - Parameter isContested: whether a part was contested that the book doesn't know of yet.
  init?(
    _ picked: ComparisonChoice.Picked, items: [PaymentPlan.Item], facts: DealFacts,
    context: CallContext, settings: BookSettings, noAgreement: String, isContested: Bool = false
  ) {
    guard !items.isEmpty else { return nil }
    let account = context.account
    let basis = ComparisonBasis(items, facts: facts, context: context, settings: settings)
    customer = account.customer
    comparison = PlanComparison(
      picked.plans.map(\.plan), noAgreement: picked.noAgreement, basis: basis)
    labels = picked.plans.map(\.label) + (picked.noAgreement ? [noAgreement] : [])
    self.facts = facts
    level = context.policy.levels[context.rank].name
    hasRate = basis.interest != nil
    without =
      picked.noAgreement
      ? Self.without(account, basis.balance, settings, isContested: isContested) : nil
  }

  private static func without(
    _ account: CustomerAccount, _ balance: Money, _ settings: BookSettings, isContested: Bool
  ) -> WithoutAgreement {
    let home = settings.firm.jurisdiction
    let country = account.customer.country
    let there = country.isEmpty ? home : Jurisdiction(country: country) ?? .other
    let clock = LimitationClock(account, rule: settings.limitation)
    let states = Set(clock?.claims.map(\.state) ?? [])
    return WithoutAgreement(
      jurisdiction: there,
      routes: RouteList(
        in: there,
        for: RouteClaim(
          amount: balance, creditorIsMember: home == .europeanUnion,
          state: states.count == 1 ? states.first : nil)),
      isAbroad: there != home,
      isContested: isContested
        || account.items.contains {
          $0.open.currency == balance.currency && $0.disputed.isPositive
        }, clock: clock)
  }

  /// Who may sign a plan: by the level's name, or `nobody`.
  func signer(_ column: PlanComparison.Column) -> String? {
    switch column.verdict?.answer {
    case .allowed: level
    case .needs(let level): level
    case .notAllowed: "nobody"
    case nil: nil
    }
  }
}
