import Finance

/// A plan that wasn't kept: what was due by the letter's figures, and what came.
public struct BreachFact: Sendable, Equatable {
  /// An instalment whose day has passed.
  public struct Due: Sendable, Equatable {
    /// Its number in the plan, from 1.
    public var position: Int
    public var date: CivilDate
    public var amount: Money
    /// What came of it; the earliest instalments are filled first.
    public var received: Money

    public init(position: Int, date: CivilDate, amount: Money, received: Money) {
      self.position = position
      self.date = date
      self.amount = amount
      self.received = received
    }

    public var missing: Money { amount - received }
  }

  /// The plan's own number.
  public var planReference: String
  public var agreedOn: CivilDate
  /// Who agreed to it for the customer.
  public var agreedBy: String
  public var due: [Due]
  /// What isn't due yet under the plan.
  public var toCome: Money
  /// Principal that would have been given up at the end, and isn't any more.
  public var discountLost: Money
  /// Whether the plan lets everything fall due.
  public var accelerates: Bool
  /// The day of an earlier notice that wasn't followed: then the whole is asked for. `nil` for the first notice.
  public var noticeOn: CivilDate?

  public init(
    planReference: String, agreedOn: CivilDate, agreedBy: String, due: [Due], toCome: Money,
    discountLost: Money? = nil, accelerates: Bool, noticeOn: CivilDate? = nil
  ) {
    self.planReference = planReference
    self.agreedOn = agreedOn
    self.agreedBy = agreedBy
    self.due = due
    self.toCome = toCome
    self.discountLost = discountLost ?? .zero(toCome.currency)
    self.accelerates = accelerates
    self.noticeOn = noticeOn
  }

  /// The instalments of which something is missing.
  public var missed: [Due] { due.filter { $0.missing.isPositive } }
  /// What has to come for the plan to run on.
  public var missing: Money { due.map(\.missing).sum(toCome.currency) }
  /// All that is left when everything falls due.
  public var balance: Money { missing + toCome + discountLost }
  /// What the letter asks for.
  public var demanded: Money { noticeOn == nil ? missing : balance }

  var amounts: [Money] {
    [toCome, discountLost] + due.flatMap { [$0.amount, $0.received] }
  }

  var isComplete: Bool {
    !planReference.isBlank && !agreedBy.isBlank && !due.isEmpty
  }
}
