import Finance
import Negotiation

/// Something that happened in a call. A call is the list of its events and nothing else.
public enum CallEvent: Sendable, Equatable {
  case started(CallStart)
  /// `typed` is what the person typed, kept for `back`.
  case answered(Question.ID, AnswerValue, typed: String)
  case skipped(Question.ID)
  /// The last answer was taken back.
  case wentBack
  /// We put a plan on the table.
  case offered(ProposedPlan, level: String)
  /// They made an offer; `answer` is the policy's verdict on it, and `broken` what stands against it: what the
  /// caller's own level may not sign, or where nobody may what even the highest may not.
  case countered(
    text: String, ProposedPlan, answer: Verdict.Answer, broken: [LimitUse] = [])
  /// They gave something for what they ask.
  case received(InReturn, note: String)
  /// What is agreed besides the payments, in the plans from now on.
  case termed(PlanTerms)
  /// Both agree on the plan on the table; `level` may sign it.
  case agreed(ProposedPlan, level: String)
  /// A plan was put to somebody of ours for approval; we come back to the customer by a day.
  case parked(Parked)
  case noted(String)
  /// Said to the simulated customer of a training call, in the trainee's words.
  case said(String)
  /// A hint was asked for in a training call.
  case hinted
  case paused
  case resumed(today: CivilDate)
  case closed
}

/// A plan that waits for somebody's approval.
public struct Parked: Sendable, Equatable {
  /// The request's ID.
  public let request: String
  /// Who is to approve it, by their ID.
  public let to: String
  /// By when we come back to the customer.
  public let by: CivilDate

  public init(request: String, to: String, by: CivilDate) {
    self.request = request
    self.to = to
    self.by = by
  }
}

/// What was true when the call began.
public struct CallStart: Sendable, Equatable {
  /// An open invoice as it stood.
  public struct Item: Sendable, Equatable {
    public let invoiceNumber: String
    public let due: CivilDate
    public let open: Money
    public let disputed: Money

    public init(invoiceNumber: String, due: CivilDate, open: Money, disputed: Money) {
      self.invoiceNumber = invoiceNumber
      self.due = due
      self.open = open
      self.disputed = disputed
    }
  }

  public let customerCode: String
  public let today: CivilDate
  public let currency: Currency
  /// Who calls, by their ID, and the level they act at.
  public let rep: String
  public let level: String
  /// The open items in the call's currency, oldest due date first.
  public let items: [Item]

  public init(
    customerCode: String, today: CivilDate, currency: Currency, rep: String, level: String,
    items: [Item]
  ) {
    self.customerCode = customerCode
    self.today = today
    self.currency = currency
    self.rep = rep
    self.level = level
    self.items = items
  }

  /// The undisputed sum that is past due: what the call is about.
  public var overdue: Money {
    items.filter { $0.due < today }.map { $0.open - $0.disputed }.sum(currency)
  }

  /// What was contested before the call of what is past due: it isn't in ``overdue``.
  public var disputed: Money { items.filter { $0.due < today }.map(\.disputed).sum(currency) }

  public var overdueCount: Int {
    items.count { $0.due < today && ($0.open - $0.disputed).isPositive }
  }

  /// Days since the oldest overdue item was due; 0 when nothing is overdue.
  public var oldestDaysOverdue: Int {
    items.filter { $0.due < today && ($0.open - $0.disputed).isPositive }
      .map { today.days(since: $0.due) }.max() ?? 0
  }
}
