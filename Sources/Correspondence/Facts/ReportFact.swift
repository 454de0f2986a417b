import Finance

/// How a customer stands, for our own people: what is in figures is here, the rest in sentences of the letter's
/// language.
public struct ReportFact: Sendable, Equatable {
  public struct Bucket: Sendable, Equatable {
    /// Days overdue; `nil` for what isn't due.
    public var from: Int?
    /// `nil` for the oldest.
    public var through: Int?
    public var amount: Money

    public init(from: Int?, through: Int?, amount: Money) {
      self.from = from
      self.through = through
      self.amount = amount
    }
  }

  /// What happened on a day.
  public struct Event: Sendable, Equatable {
    public var date: CivilDate
    public var what: String

    public init(date: CivilDate, what: String) {
      self.date = date
      self.what = what
    }
  }

  public var overdue: Money
  public var notDue: Money
  public var disputed: Money
  /// Late interest up to the figures' day; `nil` where none is reckoned.
  public var accrued: Money?
  /// How much we let them owe; `nil` when no limit was set.
  public var creditLimit: Money?
  public var ageing: [Bucket]
  /// Who answers for the customer; empty when nobody was named.
  public var owner: String
  /// Empty when not graded.
  public var grade: String
  /// How they pay, a sentence each.
  public var behaviour: [String]
  /// What they promised, and what became of it.
  public var promises: [Event]
  /// Calls, letters and offers, oldest first.
  public var talks: [Event]
  /// Plans and requests for approval that matter now.
  public var plans: [String]
  /// What is contested, what we promised and what else stands in the way.
  public var openPoints: [String]
  /// Why they haven't paid, as they said; empty when they weren't asked.
  public var reason: String
  /// The oldest claim's last day; `nil` when nothing is overdue.
  public var lapses: CivilDate?
  public var recommendation: String
  public var because: [String]
  public var nextSteps: [String]

  public init(
    overdue: Money, notDue: Money, disputed: Money, accrued: Money? = nil,
    creditLimit: Money? = nil, ageing: [Bucket] = [], owner: String = "", grade: String = "",
    behaviour: [String] = [], promises: [Event] = [], talks: [Event] = [], plans: [String] = [],
    openPoints: [String] = [], reason: String = "", lapses: CivilDate? = nil,
    recommendation: String, because: [String], nextSteps: [String]
  ) {
    self.overdue = overdue
    self.notDue = notDue
    self.disputed = disputed
    self.accrued = accrued
    self.creditLimit = creditLimit
    self.ageing = ageing
    self.owner = owner
    self.grade = grade
    self.behaviour = behaviour
    self.promises = promises
    self.talks = talks
    self.plans = plans
    self.openPoints = openPoints
    self.reason = reason
    self.lapses = lapses
    self.recommendation = recommendation
    self.because = because
    self.nextSteps = nextSteps
  }

  var amounts: [Money] {
    [overdue, notDue, disputed] + [accrued].compactMap(\.self) + ageing.map(\.amount)
  }

  var isComplete: Bool {
    !recommendation.isBlank && because.areStated && nextSteps.areStated
      && behaviour.areStated
  }

  var texts: [String] {
    [owner, grade, reason, recommendation] + behaviour + promises.map(\.what) + talks.map(\.what)
      + plans + openPoints + because + nextSteps
  }

  var counts: [Int] {
    [
      ageing.count, behaviour.count, promises.count, talks.count, plans.count, openPoints.count,
      because.count, nextSteps.count,
    ]
  }
}
