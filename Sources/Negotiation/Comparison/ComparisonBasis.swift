import Finance
import Receivables

/// What plans are compared by: the debts that they are about, and the rules of the book.
///
/// What isn't due yet, contested or on hold is the same whatever is agreed, so it is in none of the figures.
public struct ComparisonBasis: Sendable {
  /// What there is to know about the interest that the debts bear.
  public struct Interest: Sendable {
    public var profile: InterestProfile
    public var choices: AccountInterest.Choices
    /// Invoices about whose interest somebody decided; the choice holds for the others.
    public var decisions: [String: InterestTreatment]

    public init(
      profile: InterestProfile, choices: AccountInterest.Choices = AccountInterest.Choices(),
      decisions: [String: InterestTreatment] = [:]
    ) {
      self.profile = profile
      self.choices = choices
      self.decisions = decisions
    }
  }

  /// What is open and agreed to be owed, in one currency; never empty.
  public var items: [PaymentPlan.Item]
  public var today: CivilDate
  public var policy: Policy
  /// The person's place among the policy's levels.
  public var rank: Int
  public var facts: DealFacts
  /// The customer's credit grade; empty when there is none.
  public var grade: String
  /// The last days of the ageing's buckets, as in ``Ageing``.
  public var bounds: [Int]
  public var rates: Provision.Rates
  /// `nil` where no rate is entered: nothing is said of interest then.
  public var interest: Interest?
  /// What was promised before and isn't due yet; it stands whatever is agreed.
  public var promised: Money?

  public init(
    items: [PaymentPlan.Item], today: CivilDate, policy: Policy, rank: Int, facts: DealFacts,
    grade: String = "", bounds: [Int] = [30, 60, 90], rates: Provision.Rates = Provision.Rates(),
    interest: Interest? = nil, promised: Money? = nil
  ) {
    precondition(!items.isEmpty, "plans about nothing can't be compared")
    self.items = items
    self.today = today
    self.policy = policy
    self.rank = rank
    self.facts = facts
    self.grade = grade
    self.bounds = bounds
    self.rates = rates
    self.interest = interest
    self.promised = promised
  }

  public var currency: Currency { items[0].open.currency }
  public var balance: Money { items.map(\.open).sum(currency) }

  /// How the debts stand at the end of a day, when this much is still open of each.
  func standing(_ open: [OpenAmount], at date: CivilDate) -> DebtStanding {
    let ageing = Ageing(
      open.filter { $0.open.isPositive }, asOf: date, bounds: bounds, currency: currency)
    return DebtStanding(
      date: date, ageing: ageing, provision: Provision.of(ageing, grade: grade, rates: rates))
  }
}

/// How the debts of a comparison stand at the end of a day: by age from the due dates of the invoices, which a
/// plan doesn't move.
public struct DebtStanding: Sendable, Equatable {
  public let date: CivilDate
  public let ageing: Ageing
  /// What has to be provided for on that day, each bucket rounded up.
  public let provision: Money

  public var open: Money {
    ageing.buckets.map(\.amount).sum(provision.currency)
  }
}
