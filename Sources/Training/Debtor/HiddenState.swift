import Conversation
import Finance
import Negotiation

/// What the simulated customer knows and the caller has to find out.
public struct HiddenState: Sendable, Equatable {
  /// What it takes until something is told.
  public enum Disclosure: String, Sendable, CaseIterable {
    /// Told to whoever asks anything about it.
    case freely
    /// Told to an open question about it.
    case whenAsked = "when-asked"
    /// Told to an open question about it once the customer feels understood: after empathy or listening back.
    case whenUnderstood = "when-understood"
    /// Never told.
    case never
  }

  /// Who answers the telephone.
  public enum Answerer: String, Sendable, CaseIterable {
    case customer
    /// Somebody of theirs whom the account is no business of; puts a caller through who asks for the right person.
    case somebodyElse = "somebody-else"
  }

  public var answeredBy: Answerer
  /// Why they really don't pay.
  public var reason: Reason
  /// What they say at first; the same as ``reason`` when the stated cause is true.
  public var statedReason: Reason
  /// What they rightly contest of what is overdue: they plan for the rest only.
  public var contested: Money?
  /// What they can pay at once.
  public var cashNow: Money
  /// What they can pay each month from ``from`` on.
  public var perMonth: Money
  public var from: CivilDate
  /// What they can pay in a month of the year (1–12) that differs.
  public var byMonth: [Int: Money]
  /// Utility of the worst plan that they would accept, from 0 (pay everything at once) to 1 (their dream); see
  /// ``DebtorYardstick``.
  public var reserve: Double
  /// How many turns of talk they have patience for until something is agreed.
  public var patience: Int
  public var curve: ConcessionCurve
  /// What they concede beyond what was conceded to them, as a share of it: 0 is as much, 1 twice as much.
  public var kindness: Double
  /// What they tell to which question; a topic that is missing is told ``Disclosure/whenAsked``.
  public var disclosures: [Topic: Disclosure]
  /// How many in a hundred of their promises they keep.
  public var reliability: Int

  public init(
    reason: Reason, statedReason: Reason? = nil, cashNow: Money, perMonth: Money, from: CivilDate,
    byMonth: [Int: Money] = [:], reserve: Double, patience: Int, curve: ConcessionCurve,
    kindness: Double, disclosures: [Topic: Disclosure] = [:], reliability: Int,
    answeredBy: Answerer = .customer, contested: Money? = nil
  ) {
    self.contested = contested
    self.answeredBy = answeredBy
    self.reason = reason
    self.statedReason = statedReason ?? reason
    self.cashNow = cashNow
    self.perMonth = perMonth
    self.from = from
    self.byMonth = byMonth
    self.reserve = reserve
    self.patience = patience
    self.curve = curve
    self.kindness = kindness
    self.disclosures = disclosures
    self.reliability = reliability
  }

  /// What they can really pay, in the form in which a call states it.
  public var means: StatedMeans {
    StatedMeans(cashNow: cashNow, perMonth: perMonth, from: from, byMonth: byMonth)
  }

  /// Whether what they say at first isn't why they don't pay.
  public var hidesReason: Bool { statedReason != reason }

  public func disclosure(_ topic: Topic) -> Disclosure { disclosures[topic] ?? .whenAsked }
}
