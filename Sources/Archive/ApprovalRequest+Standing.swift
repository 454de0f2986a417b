import Finance
import Negotiation

extension ApprovalRequest {
  /// How the customer stood when it was asked.
  public struct Standing: Codable, Sendable, Equatable {
    public struct Bucket: Codable, Sendable, Equatable {
      /// Days overdue; missing for what isn't due.
      public var from: Int?
      /// Missing for the oldest.
      public var through: Int?
      public var amount: Money

      public init(from: Int?, through: Int?, amount: Money) {
        self.from = from
        self.through = through
        self.amount = amount
      }
    }

    public var overdue: Money
    public var overdueCount: Int
    public var oldestDaysOverdue: Int
    public var notDue: Money
    public var disputed: Money
    public var ageing: [Bucket]
    /// Invoices that were paid, and how many of them late.
    public var settledCount: Int
    public var lateCount: Int
    public var meanDaysLate: Int?
    public var promisesKept: Int
    public var promisesDecided: Int
    public var livePlans: Int
    public var brokenPlans: Int
    public var grade: String?
    public var creditLimit: Money?
    public var accruedInterest: Money?
    public var fees: Money?
    /// What we owe them.
    public var weOwe: Money?
    /// Why they haven't paid, as they said; missing when they weren't asked.
    public var reason: PlanDocument.Reason?
    public var means: MeansRecord

    public init(
      overdue: Money, overdueCount: Int, oldestDaysOverdue: Int, notDue: Money, disputed: Money,
      ageing: [Bucket], settledCount: Int, lateCount: Int, meanDaysLate: Int?,
      creditLimit: Money?, reason: PlanDocument.Reason?, facts: DealFacts
    ) {
      self.overdue = overdue
      self.overdueCount = overdueCount
      self.oldestDaysOverdue = oldestDaysOverdue
      self.notDue = notDue
      self.disputed = disputed
      self.ageing = ageing
      self.settledCount = settledCount
      self.lateCount = lateCount
      self.meanDaysLate = meanDaysLate
      self.creditLimit = creditLimit
      self.reason = reason
      promisesKept = facts.promisesKept
      promisesDecided = facts.promisesDue
      livePlans = facts.livePlans
      brokenPlans = facts.brokenPlans
      grade = facts.grade
      accruedInterest = facts.accruedInterest
      fees = facts.fees
      weOwe = facts.weOwe
      means = MeansRecord(facts.means)
    }
  }
}

/// What the customer says they can pay, as JSON.
public struct MeansRecord: Codable, Sendable, Equatable {
  public struct MonthAmount: Codable, Sendable, Equatable {
    /// 1–12.
    public var month: Int
    public var amount: Money
  }

  public var cashNow: Money?
  public var perMonth: Money?
  public var from: CivilDate?
  /// Months that differ from the others; missing when none does.
  public var byMonth: [MonthAmount]?
  public var freeCash: Money?

  public init(_ means: StatedMeans) {
    cashNow = means.cashNow
    perMonth = means.perMonth
    from = means.from
    freeCash = means.freeCash
    byMonth =
      means.byMonth.isEmpty
      ? nil
      : means.byMonth.sorted { $0.key < $1.key }.map {
        MonthAmount(month: $0.key, amount: $0.value)
      }
  }

  public var means: StatedMeans {
    StatedMeans(
      cashNow: cashNow, perMonth: perMonth, from: from,
      byMonth: Dictionary(
        (byMonth ?? []).map { ($0.month, $0.amount) }, uniquingKeysWith: { first, _ in first }),
      freeCash: freeCash)
  }
}
