import Finance

/// Reads an offer as a rep notes it down: `6 x 200000 from 月末`, `20万ずつ月末に`, `30% now rest in 4`,
/// `半分今、残り来月末`, `all by 12/25`.
///
/// The forms, in the order in which they are tried:
/// - a first payment, then the rest on a date or in a number of payments;
/// - a number of payments of an amount, or an amount each period until nothing is left;
/// - a number of equal payments;
/// - everything on a date.
public struct CounterofferReader: Sendable {
  public let balance: Money
  public let setting: PlanSetting
  public let dates: NaturalDate

  public init(balance: Money, setting: PlanSetting, dateOrder: DateOrder) {
    self.balance = balance
    self.setting = setting
    self.dates = NaturalDate(today: setting.today, order: dateOrder)
  }

  public func read(_ text: String) throws(Counteroffer.Problem) -> Counteroffer {
    var phrase = OfferPhrase(text)
    let kind = phrase.takeFrequency() ?? .monthly
    let plan: ProposedPlan
    if let (head, tail) = phrase.splitAtRest() {
      plan = try firstThenRest(head, tail, kind)
    } else if let (count, amount) = phrase.takeTimes() {
      plan = try level(phrase, amount, count: count, kind)
    } else if phrase.isPerPeriod {
      plan = try level(phrase, phrase.takeAmount(), count: nil, kind)
    } else if let count = phrase.takeCount() {
      plan = try equal(phrase, count, kind)
    } else {
      guard let date = try date(phrase) else { throw .notUnderstood }
      plan = make([(date, balance)], kind)
    }
    return Counteroffer(text: text, plan: plan)
  }

  // MARK: - Forms

  private func firstThenRest(
    _ head: OfferPhrase, _ tail: OfferPhrase, _ kind: PaymentFrequency.Kind
  ) throws(Counteroffer.Problem) -> ProposedPlan {
    var head = head
    var tail = tail
    guard let amountText = head.takeAmount() else { throw .amountMissing }
    let first = try amount(amountText)
    guard first.isPositive, first < balance else { throw .amountMissing }
    let start = try date(head) ?? soonest
    let rest = balance - first
    if let (count, each) = tail.takeTimes() {
      let units = try amount(each)
      let anchor = try date(tail) ?? nextAfter(start, kind)
      return try series([(start, first)], anchor, units, count, kind)
    }
    if tail.isPerPeriod, let each = tail.takeAmount() {
      let units = try amount(each)
      let anchor = try date(tail) ?? nextAfter(start, kind)
      return try series([(start, first)], anchor, units, nil, kind)
    }
    if let count = tail.takeCount() {
      let anchor = try date(tail) ?? nextAfter(start, kind)
      try checkCount(count)
      let frequency = PaymentFrequency(kind, first: anchor)
      let parts = setting.parts(of: rest, count: min(count, rest.minorUnits))
      return make(
        [(start, first)]
          + parts.enumerated().map { (frequency.date($0.offset, from: anchor), $0.element) }, kind)
    }
    guard let date = try date(tail) else { throw .notUnderstood }
    return make([(start, first), (date, rest)], kind)
  }

  /// `count` payments of an amount; without a count as many as the balance takes.
  private func level(
    _ phrase: OfferPhrase, _ text: String?, count: Int?, _ kind: PaymentFrequency.Kind
  ) throws(Counteroffer.Problem) -> ProposedPlan {
    var phrase = phrase
    guard let text else { throw .amountMissing }
    phrase.remove(text)
    let units = try amount(text)
    let anchor = try date(phrase) ?? defaultStart(kind)
    return try series([], anchor, units, count, kind)
  }

  private func equal(_ phrase: OfferPhrase, _ count: Int, _ kind: PaymentFrequency.Kind)
    throws(Counteroffer.Problem) -> ProposedPlan
  {
    try checkCount(count)
    let anchor = try date(phrase) ?? defaultStart(kind)
    let frequency = PaymentFrequency(kind, first: anchor)
    let parts = setting.parts(of: balance, count: min(count, balance.minorUnits))
    return make(
      parts.enumerated().map { (frequency.date($0.offset, from: anchor), $0.element) }, kind)
  }

  /// Payments of `units` from `anchor`; they stop when the balance is reached.
  private func series(
    _ before: [(CivilDate, Money)], _ anchor: CivilDate, _ units: Money, _ count: Int?,
    _ kind: PaymentFrequency.Kind
  ) throws(Counteroffer.Problem) -> ProposedPlan {
    guard units.isPositive else { throw .amountMissing }
    let frequency = PaymentFrequency(kind, first: anchor)
    var payments = before
    var left = balance - before.map(\.1).sum(balance.currency)
    let needed = Rounding.up.divide(Int128(left.minorUnits), by: Int128(units.minorUnits))
    try checkCount(min(count ?? needed, needed))
    for index in 0..<min(count ?? needed, needed) {
      let amount = min(units, left)
      payments.append((frequency.date(index, from: anchor), amount))
      left -= amount
    }
    return make(payments, kind)
  }

  // MARK: - Parts

  private func checkCount(_ count: Int) throws(Counteroffer.Problem) {
    guard count >= 1 else { throw .notUnderstood }
    guard count <= PlanGrid.countMax else { throw .tooManyPayments(limit: PlanGrid.countMax) }
  }

  private func make(_ payments: [(CivilDate, Money)], _ kind: PaymentFrequency.Kind)
    -> ProposedPlan
  {
    let dated = payments.sorted { $0.0 < $1.0 }.map { setting.instalment($0.0, $0.1) }
    return ProposedPlan(
      today: setting.today, balance: balance, instalments: dated, frequency: kind)
  }

  private func amount(_ text: String) throws(Counteroffer.Problem) -> Money {
    switch NaturalAmount.read(text, currency: balance.currency) {
    case .money(let money): return money
    case .share(let share): return balance.share(share, rounding: .up)
    case .otherCurrency(let mark): throw .otherCurrency(mark)
    case nil: throw .notUnderstood
    }
  }

  /// The date that is left in a phrase; `nil` when nothing is left.
  private func date(_ phrase: OfferPhrase) throws(Counteroffer.Problem) -> CivilDate? {
    let text = phrase.withoutFillers
    if text.isEmpty { return nil }
    if OfferPhrase.now.contains(text) { return soonest }
    guard let date = dates.read(text) else { throw .notUnderstood }
    guard date >= setting.today else { throw .dateInThePast(date) }
    return date == setting.today ? soonest : date
  }

  private var soonest: CivilDate {
    setting.calendar.adding(businessDays: 1, to: setting.today)
  }

  private func nextAfter(_ start: CivilDate, _ kind: PaymentFrequency.Kind) -> CivilDate {
    let frequency: PaymentFrequency =
      kind == .monthly ? .monthEnd : PaymentFrequency(kind, first: start)
    return frequency.firstDate(afterDownPayment: start)
  }

  /// The first month's end that is some days away; a week from today for the other frequencies.
  private func defaultStart(_ kind: PaymentFrequency.Kind) -> CivilDate {
    guard kind == .monthly else { return setting.today.adding(days: 7) }
    return setting.today.adding(days: 3).endOfMonth
  }
}
