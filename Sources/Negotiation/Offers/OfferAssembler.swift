import Finance

/// Makes the payments that the clauses of an offer say, in their order.
///
/// What each clause is:
/// - a payment: an amount, with a day or the first of several;
/// - a series: an amount each period, or so many times, until the balance is reached;
/// - parts: what is left (or an amount) in so many equal payments;
/// - the remainder: what is left, on a day;
/// - a wait: nothing until a day, from which the next clause counts;
/// - an exception: another amount, or none, in named months of the series.
struct OfferAssembler {
  typealias Problem = Counteroffer.Problem

  let balance: Money
  let setting: PlanSetting
  let text: OfferText
  let senses: OfferSenses
  /// Choices that this offer raises.
  var asked: OfferSenses = []
  private(set) var notes: [Counteroffer.Note] = []

  /// What is to be paid: the balance less what is to be given up.
  var target: Money
  var left: Money
  var payments: [(date: CivilDate, amount: Money)] = []
  var kind: PaymentFrequency.Kind = .monthly
  var hold: Hold?
  /// The series that the last payments belong to, and the place of the next one in it.
  var series: (frequency: PaymentFrequency, anchor: CivilDate, next: Int)?
  var exceptions: [Int: Exception] = [:]
  private(set) var forgivesRest = false
  private var isSettled = false
  /// Whether the series before was for a length of time, so that an amount after it comes each period too.
  var wasForTime = false
  /// Whether a day was named by its distance from today.
  var countsFromToday = false

  enum Hold {
    case span(OfferSpan)
    case until(CivilDate)
  }

  enum Exception {
    case amount(Money)
    case multiple(Int)
    case nothing
  }

  init(balance: Money, setting: PlanSetting, text: OfferText, senses: OfferSenses) {
    self.balance = balance
    self.setting = setting
    self.text = text
    self.senses = senses
    target = balance
    left = balance
  }

  mutating func plan(_ clauses: [OfferClause], terms: PlanTerms) throws(Problem) -> ProposedPlan {
    var clauses = try withOneFrequency(clauses)
    takeDisputed(&clauses)
    try takeTerms(&clauses)
    try takeExceptions(&clauses)
    for (index, clause) in clauses.enumerated() {
      guard left.isPositive else { throw unfit(clause) }
      var next: OfferClause?
      if clauses.indices.contains(index + 1) { next = try withSpanRead(clauses[index + 1]) }
      try place(try withSpanRead(clause), next: next)
    }
    if payments.isEmpty, let hold, left.isPositive { add(date(of: hold, series: false), left) }
    guard !payments.isEmpty else { throw isSettled ? .dayMissing : .notUnderstood }
    var terms = terms
    let discount = balance - target + (forgivesRest ? left : .zero(balance.currency))
    if discount.isPositive { terms.discount = discount }
    let dated = payments.sorted { $0.date < $1.date }.map { setting.instalment($0.date, $0.amount) }
    return ProposedPlan(
      today: setting.today, balance: balance, instalments: dated, frequency: kind, terms: terms)
  }

  /// The clause's words, as something that has no place in the offer.
  func unfit(_ clause: OfferClause) -> Problem {
    .leftOver([text.typed(clause.range)], understood: nil)
  }

  mutating func note(_ note: Counteroffer.Note) {
    if !notes.contains(note) { notes.append(note) }
  }

  mutating func add(_ date: CivilDate, _ amount: Money) {
    let amount = min(amount, left)
    payments.append((date, amount))
    left -= amount
  }

  /// Whether a choice is made; that it was there to make is remembered.
  mutating func senses(_ sense: OfferSenses) -> Bool {
    asked.insert(sense)
    return senses.contains(sense)
  }

  // MARK: - The offer as a whole

  private mutating func withOneFrequency(_ clauses: [OfferClause]) throws(Problem) -> [OfferClause]
  {
    let kinds = clauses.filter { $0.kind != nil }
    if let first = kinds.first?.kind {
      kind = first
      if let other = kinds.first(where: { $0.kind != first }) { throw unfit(other) }
    }
    return clauses
  }

  /// The balance is what isn't contested; the part that is waits.
  private mutating func takeDisputed(_ clauses: inout [OfferClause]) {
    guard clauses.contains(where: { $0.flags.contains(.undisputed) }) else { return }
    note(.disputedWaits)
    clauses.removeAll { $0.flags.contains(.clarified) && !$0.flags.contains(.undisputed) }
    for index in clauses.indices where clauses[index].flags.contains(.undisputed) {
      clauses[index].flags.subtract([.undisputed, .clarified])
      if clauses[index].quantity == nil, clauses[index].count == nil {
        clauses[index].quantity = .all
      }
    }
  }

  private mutating func takeTerms(_ clauses: inout [OfferClause]) throws(Problem) {
    if let clause = clauses.first(where: { $0.flags.contains(.clarified) }) {
      throw .dayUnclear(text.typed(clause.range))
    }
    for index in clauses.indices.reversed() where clauses[index].flags.contains(.forgive) {
      try takeForgiven(&clauses, index)
    }
    let amounts = clauses.indices.filter { clauses[$0].quantity != nil }
    guard let index = clauses.firstIndex(where: { $0.flags.contains(.settle) }) else {
      left = target
      return
    }
    isSettled = true
    if amounts.count == 1 || (index == 0 && clauses[0].isOnlyAmount), amounts.contains(index) {
      target = min(target, try amount(clauses[index]))
      clauses[index].quantity = clauses.count == 1 || !clauses[index].isOnlyAmount ? .all : nil
      if clauses[index].quantity == nil { clauses.remove(at: index) }
    } else if amounts.count > 1 {
      forgivesRest = true
    }
    left = target
  }

  private mutating func takeForgiven(_ clauses: inout [OfferClause], _ index: Int) throws(Problem) {
    isSettled = true
    let clause = clauses[index]
    clauses[index].flags.subtract([.forgive, .settle])
    guard clause.quantity != nil, clause.quantity != .all else {
      // "We pay 80%, forget the rest": what the others leave open is given up.
      forgivesRest = true
      guard clause.hasDay || clause.count != nil else {
        clauses.remove(at: index)
        return
      }
      throw unfit(clause)
    }
    let given = try amount(clause)
    guard given < target else { throw .amountMissing }
    target -= given
    clauses[index].quantity = nil
    clauses[index].flags.remove(.rest)
    if clauses[index].isBare, clauses.count > 1 {
      clauses.remove(at: index)
    } else if clauses[index].count == nil {
      clauses[index].quantity = .all
    }
  }

  private mutating func takeExceptions(_ clauses: inout [OfferClause]) throws(Problem) {
    for index in clauses.indices.reversed() {
      let clause = clauses[index]
      guard !clause.months.isEmpty else {
        let isOdd = clause.flags.contains(.skip) || clause.quantity.map(\.isMultiple) == true
        if isOdd { throw unfit(clause) }
        continue
      }
      let others = clauses.indices.filter { $0 != index && clauses[$0].mayRepeat }
      let isException =
        clause.flags.contains(.skip) || clause.quantity.map(\.isMultiple) == true
        || (clause.quantity != nil && !others.isEmpty && clause.count == nil
          && !clause.repeats && !clause.flags.contains(.rest))
      guard isException else {
        try nameDay(&clauses[index])
        continue
      }
      guard !others.isEmpty, clause.count == nil, !clause.hasDay, clause.lastDay == nil,
        clause.span == nil, clause.inSpan == nil
      else { throw unfit(clause) }
      let exception = try exception(clause)
      for month in clause.months { exceptions[month] = exception }
      clauses.remove(at: index)
    }
  }

  private func exception(_ clause: OfferClause) throws(Problem) -> Exception {
    if clause.flags.contains(.skip) {
      guard clause.quantity == nil else { throw unfit(clause) }
      return .nothing
    }
    switch clause.quantity {
    case .multiple(let times): return .multiple(times)
    case .money(let money): return money.isPositive ? .amount(money) : .nothing
    // Half of the balance or half of the instalment: nobody knows.
    case .share, .all, nil: throw unfit(clause)
    }
  }

  /// A payment in a month that is named without its day.
  private func nameDay(_ clause: inout OfferClause) throws(Problem) {
    guard clause.months.count == 1, !clause.hasDay, !clause.flags.contains(.skip) else {
      throw unfit(clause)
    }
    let start = setting.today.startOfMonth
    let ahead = (clause.months[0] - start.month + 12) % 12
    clause.day = start.adding(months: ahead).endOfMonth
    clause.months = []
  }
}

extension OfferClause.Quantity {
  var isMultiple: Bool { if case .multiple = self { true } else { false } }
}

extension OfferClause {
  /// Whether only an amount is said, nothing of when or how often.
  var isOnlyAmount: Bool {
    var bare = self
    bare.quantity = nil
    return quantity != nil && bare.isBare && flags.isDisjoint(with: [.once, .rest])
  }

  /// Whether this can be a series that named months are an exception to.
  var mayRepeat: Bool {
    guard months.isEmpty, !flags.contains(.skip) else { return false }
    return repeats || count != nil || span != nil || isOnlyAmount
  }
}
