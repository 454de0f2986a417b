import Finance

/// When claims can no longer be enforced, with what started, stopped or restarted each period.
///
/// The periods are those of ``Profile``. What a lawyer may find besides is not in here, and the screen says so.
public struct LimitationClock: Sendable, Equatable {
  /// How long claims live, what moves the end, and from how many months before it to warn.
  public struct Rule: Sendable, Equatable {
    public var profile: LimitationProfile
    public var years: Int
    public var warnMonths: Int

    public init(_ profile: LimitationProfile = .japan, years: Int? = nil, warnMonths: Int = 6) {
      self.profile = profile
      self.years = years ?? profile.years
      self.warnMonths = warnMonths
    }
  }

  public enum State: String, Sendable {
    case running, near, lapsed
    /// A suit or payment order was recorded: the court's time runs, not this clock.
    case proceedings
  }

  /// One overdue invoice's clock.
  public struct Claim: Sendable, Equatable {
    public let invoiceNumber: String
    /// The day from which the period runs: the due date, or a restart.
    public let start: CivilDate
    /// The last day on which the claim can be enforced.
    public let lapses: CivilDate
    public let state: State
    /// What was counted, in order of time.
    public let steps: [LimitationStep]
  }

  /// Each overdue claim, the one that lapses first in front.
  public let claims: [Claim]

  /// The claim that lapses first.
  private let first: Claim
  public var invoiceNumber: String { first.invoiceNumber }
  public var lapses: CivilDate { first.lapses }
  public var state: State { first.state }

  /// The clocks of an account's overdue claims; `nil` when nothing is overdue.
  public init?(_ account: CustomerAccount, rule: Rule) {
    let claims = account.items
      .filter { $0.isOverdue && $0.open.isPositive }
      .map { Self.claim($0, account, rule) }
      .sorted { Self.rank($0) < Self.rank($1) }
    guard let first = claims.first else { return nil }
    self.claims = claims
    self.first = first
  }

  /// The last day to enforce a claim about which nothing happened but part payments.
  static func lapse(due: CivilDate, partPayments: [CivilDate], rule: Rule) -> CivilDate {
    var period = LimitationPeriod(due: due, rule: rule)
    for date in partPayments.sorted() {
      period.take(LimitationStep.Happening(date: date, kind: .partPayment, until: nil))
    }
    return period.end
  }

  /// Claims before a court come last: their clocks don't press.
  private static func rank(_ claim: Claim) -> (Int, CivilDate, String) {
    (claim.state == .proceedings ? 1 : 0, claim.lapses, claim.invoiceNumber)
  }

  private static func claim(
    _ item: OpenItem, _ account: CustomerAccount, _ rule: Rule
  ) -> Claim {
    // Who pays interest owns to the debt that bears it.
    let payments = account.history.moneyIn.filter {
      $0.invoiceNumber == item.invoice.number && $0.kind == .cash && $0.amount.isPositive
    }
    let happened =
      account.history.clockEvents.map {
        LimitationStep.Happening(date: $0.date, kind: .event($0.kind), until: $0.until)
      }
      + payments.map { LimitationStep.Happening(date: $0.date, kind: .partPayment, until: nil) }
    var period = LimitationPeriod(due: item.invoice.due, rule: rule)
    // Of one day, what restarts the period comes first.
    for event in happened.sorted(by: { ($0.date, $0.order) < ($1.date, $1.order) }) {
      period.take(event)
    }
    let state: State
    if period.isBeforeCourt {
      state = .proceedings
    } else if period.end < account.asOf {
      state = .lapsed
    } else {
      state = period.end <= account.asOf.adding(months: rule.warnMonths) ? .near : .running
    }
    return Claim(
      invoiceNumber: item.invoice.number, start: period.start, lapses: period.end, state: state,
      steps: period.steps)
  }
}
