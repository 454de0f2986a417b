import Finance

/// Every plan that is tried for a balance, on a grid coarse enough to say aloud.
///
/// A plan of the grid is a row of amounts on a row of dates, and every row of amounts is tried on every row
/// of dates with as many days. The limits are those of all the levels that are asked for; a plan belongs
/// to a level that keeps every ``PolicyRules`` rule.
///
/// **Dates.** A first payment falls on any business day of the next 31 days within the levels' days for one,
/// on any month's end and on the last business day within those days or the longest deferral, or on the
/// wished day. The others follow monthly on the same day, or in the wished frequency. After a down
/// payment they begin at least two weeks later (one week when they are weekly), and may fall on months'
/// ends instead.
///
/// **Amounts**, each a multiple of the rounding unit but for one odd payment:
/// - all at once;
/// - *equal*: two to as many payments as fit the longest term (60 at most);
/// - *down payment, then equal*: the levels' least first payment, every 5% of the balance, the wished amount;
/// - *step-up*: three payments or more, the second half (the larger one when they are odd) each 125%, 150%
///   or 200% of those of the first half;
/// - *balloon*: two or more level payments, then a last one of 10%, 20%, 30% or 40% of the balance, where that
///   is more than half as much again as each of the others;
/// - *seasonal*, where they said what each month brings and the months differ: in proportion to that, nothing in a
///   month that brings nothing;
/// - *settlement*: 5%, 10% … given up, as far as a level may, the rest in one to three payments.
///
/// A step-up, a balloon and a seasonal plan may follow a down payment, too: a level's least or the wished one. Before
/// a step-up or a balloon it is no smaller than the payment after it (before their year, it may be: £6,000 now, £9,000
/// in December); these two have at most twelve payments after it.
public struct PlanGrid: Sendable {
  public let setting: PlanSetting
  /// Never more than ``levelsMax``.
  public let levels: [Limits]
  public let facts: DealFacts
  public let balance: Money
  public let wishes: Wishes
  /// The forms that are tried.
  public let forms: Set<PlanShape>

  /// Dates and amounts that somebody named; they are tried besides the others.
  public struct Wishes: Sendable, Hashable {
    public var start: CivilDate?
    public var down: Money?
    /// Taken where a level allows it, else all that the level allows.
    public var kind: PaymentFrequency.Kind

    public init(
      start: CivilDate? = nil, down: Money? = nil, kind: PaymentFrequency.Kind = .monthly
    ) {
      self.start = start
      self.down = down
      self.kind = kind
    }
  }

  /// The most payments a plan may have.
  public static let countMax = 60
  /// Levels that a grid can tell apart.
  public static let levelsMax = 64
  /// Days within which every business day is tried as the first.
  public static let daysMax = 31
  /// The most payments of a plan that rises or ends in a balloon.
  public static let unevenMax = 12
  static let steps = [12_500, 15_000, 20_000].map { Share(basisPoints: $0) }
  static let balloons = [10, 20, 30, 40].map { Share(percent: $0) }

  public init(
    setting: PlanSetting, levels: [Limits], facts: DealFacts, balance: Money,
    wishes: Wishes = Wishes(), forms: Set<PlanShape> = Set(PlanShape.allCases)
  ) {
    precondition(!levels.isEmpty && levels.count <= Self.levelsMax, "a grid is for some levels")
    self.setting = setting
    self.levels = levels
    self.facts = facts
    self.balance = balance
    self.wishes = wishes
    self.forms = forms
  }

  /// The frequencies that are tried.
  public var kinds: [PaymentFrequency.Kind] {
    PaymentFrequency.Kind.allCases.filter { kind in
      levels.contains { limits in
        limits.frequencies.contains(kind)
          && (kind == wishes.kind || !limits.frequencies.contains(wishes.kind))
      }
    }
  }

  /// The days of a first payment, in order, each once.
  public func starts() -> [CivilDate] {
    let today = setting.today
    let calendar = setting.calendar
    let daysMax = levels.map(\.firstPaymentDaysMax).max() ?? 0
    let last = today.adding(days: max(daysMax, levels.map(\.deferralDaysMax).max() ?? 0))
    var starts: Set<CivilDate> = [calendar.adding(businessDays: 1, to: today)]
    for days in 1..<max(1, min(daysMax, Self.daysMax) + 1) {
      let date = today.adding(days: days)
      if calendar.isBusinessDay(date) { starts.insert(date) }
    }
    for limits in levels {
      for days in [limits.firstPaymentDaysMax, limits.deferralDaysMax] {
        starts.insert(calendar.shift(today.adding(days: days), by: .preceding))
      }
    }
    var end = today.endOfMonth
    while end <= last {
      starts.insert(end)
      end = end.startOfMonth.adding(months: 1).endOfMonth
    }
    if let wished = wishes.start { starts.insert(wished) }
    return starts.filter { $0 > today }.sorted()
  }

  /// The down payments before equal instalments, smallest first.
  public func downPayments() -> [Money] {
    let steps = stride(from: 5, through: 95, by: 5).map { Share(percent: $0) }
    return amounts(levels.map(\.firstPaymentShareMin) + steps)
  }

  /// The down payments before payments that differ.
  func fewDownPayments() -> [Money] { amounts(levels.map(\.firstPaymentShareMin)) }

  private func amounts(_ shares: [Share]) -> [Money] {
    var amounts = Set(
      shares.map {
        balance.share($0, rounding: .up).roundedUp(toMultipleOf: setting.roundingUnit)
      })
    if let wished = wishes.down { amounts.insert(wished) }
    return amounts.filter { $0.isPositive && $0 < balance }.sorted()
  }

  /// What is given up in settlements, smallest first.
  func discounts() -> [Money] {
    let most = levels.map(\.discountMax.basisPoints).max() ?? 0
    let amounts = stride(from: 500, through: most, by: 500).map {
      balance.share(Share(basisPoints: $0), rounding: .down)
        .roundedDown(toMultipleOf: setting.roundingUnit)
    }
    return Set(amounts.filter { $0.isPositive && $0 < balance }).sorted()
  }

  /// The longest term that a level allows.
  var termMonthsMax: Int { levels.map(\.termMonthsMax).max() ?? 0 }
}
