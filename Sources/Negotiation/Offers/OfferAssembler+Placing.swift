import Finance

/// What each clause adds to the payments.
extension OfferAssembler {
  /// The clause with a bare length of time read as one thing or the other.
  mutating func withSpanRead(_ clause: OfferClause) throws(Problem) -> OfferClause {
    var clause = clause
    if let span = clause.span, !clause.flags.contains(.wait) {
      switch clause.quantity {
      case .money, .share:
        guard clause.count == nil else { throw unfit(clause) }
        clause.flags.insert(.each)
      case .all, .multiple, nil:
        if clause.kind == nil {
          clause.inSpan = span
          clause.span = nil
        }
      }
    }
    guard let span = clause.inSpan else { return clause }
    clause.inSpan = nil
    if clause.flags.contains(.wait) {
      clause.span = clause.span ?? span
    } else if !clause.hasDay, clause.count == nil, senses(.spanIsCount) {
      clause.count = try count(span, from: nil)
      if case .money = clause.quantity { clause.flags.insert(.each) }
    } else if !clause.hasDay {
      clause.later = span
    } else {
      throw unfit(clause)
    }
    return clause
  }

  mutating func place(_ clause: OfferClause, next: OfferClause?) throws(Problem) {
    var clause = clause
    if clause.flags.contains(.wait) {
      guard payments.isEmpty else { throw unfit(clause) }
      hold = try wait(clause)
      (clause.day, clause.lastDay, clause.later, clause.span) = (nil, nil, nil, nil)
      clause.flags.subtract([.wait, .now])
      if clause.quantity == nil, clause.count == nil, !clause.flags.contains(.rest) { return }
    }
    let day = try day(of: clause)
    guard let quantity = clause.quantity, quantity != .all else {
      return try placeWhole(clause, day, next: next)
    }
    let amount = try amount(clause)
    guard amount.isPositive else { throw .amountMissing }
    // "The remaining 2,200,000 in 3".
    if amount == left, !clause.repeats, clause.flags.contains(.rest) || clause.count != nil {
      return try placeWhole(clause, day, next: next)
    }
    if let count = clause.count {
      return try placeCounted(clause, quantity, amount, count, day)
    }
    if clause.repeats || clause.span != nil {
      let count = try count(of: clause, start: day, next: next)
      wasForTime = clause.span != nil
      return try placeSeries(amount, count: count, day)
    }
    try placeOne(clause, amount, day, next: next)
  }

  // MARK: - One payment

  private mutating func placeOne(
    _ clause: OfferClause, _ amount: Money, _ day: CivilDate?, next: OfferClause?
  ) throws(Problem) {
    if payments.isEmpty, amount >= left, next != nil { throw .amountMissing }
    if day != nil, clause.lastDay != nil { throw unfit(clause) }
    if let named = day ?? clause.lastDay {
      let day = try checked(named)
      series = nil
      return add(day, amount)
    }
    if !exceptions.isEmpty, next == nil { return try placeSeries(amount, count: nil, nil) }
    let isFirst = payments.isEmpty
    if isFirst, hold == nil, next != nil || clause.flags.contains(.first) {
      return add(soonest, amount)
    }
    if isFirst, hold == nil, forgivesRest {
      note(.noDay(defaultStart))
      return add(defaultStart, amount)
    }
    guard case .money = clause.quantity, next == nil else {
      guard clause.flags.contains(.last), !isFirst else { throw .dayMissing }
      return add(followingDay(), amount)
    }
    if clause.flags.contains(.last), !isFirst { return add(followingDay(), amount) }
    if clause.flags.contains(.once) || !wasForTime && senses(.amountOnce) {
      let day = isFirst ? (hold.map { date(of: $0, series: false) } ?? soonest) : followingDay()
      note(.noDay(day))
      return add(day, amount)
    }
    try placeSeries(amount, count: nil, nil)
  }

  // MARK: - All that is left

  private mutating func placeWhole(
    _ clause: OfferClause, _ day: CivilDate?, next: OfferClause?
  ) throws(Problem) {
    if clause.quantity == .all, next != nil { throw .amountMissing }
    if let count = clause.count {
      guard clause.lastDay == nil, clause.span == nil else { throw unfit(clause) }
      return try placeParts(left, count: count, day)
    }
    if clause.kind != nil {
      guard clause.lastDay != nil || clause.span != nil else { throw .amountMissing }
      guard let count = try count(of: clause, start: day, next: nil) else { throw .amountMissing }
      return try placeParts(left, count: count, day)
    }
    if clause.flags.contains(.each) { throw .amountMissing }
    if payments.isEmpty, clause.flags.contains(.rest), target == balance { throw .amountMissing }
    if !payments.isEmpty, !clause.flags.contains(.rest), clause.quantity == nil {
      throw unfit(clause)
    }
    if day != nil, clause.lastDay != nil { throw unfit(clause) }
    if let day = day ?? clause.lastDay {
      return add(try checked(day), left)
    }
    if let hold, payments.isEmpty { return add(date(of: hold, series: false), left) }
    if clause.flags.contains(.last), !payments.isEmpty { return add(followingDay(), left) }
    guard target < balance, payments.isEmpty else {
      throw clause.isBare && clause.flags.isDisjoint(with: [.rest, .once, .last])
        ? .notUnderstood : .dayMissing
    }
    // What settles the debt without a day said is judged for the month's end.
    note(.noDay(defaultStart))
    add(defaultStart, left)
  }

  // MARK: - Several payments

  private mutating func placeCounted(
    _ clause: OfferClause, _ quantity: OfferClause.Quantity, _ amount: Money, _ count: Int,
    _ day: CivilDate?
  ) throws(Problem) {
    guard clause.lastDay == nil, clause.span == nil else { throw unfit(clause) }
    if !clause.repeats {
      if case .share = quantity { return try placeParts(amount, count: count, day) }
      let needed = Rounding.up.divide(Int128(left.minorUnits), by: Int128(amount.minorUnits))
      if needed < count, count > 1, senses(.amountInAll) {
        return try placeParts(amount, count: count, day)
      }
    }
    try placeSeries(amount, count: count, day)
  }

  private mutating func placeParts(_ amount: Money, count: Int, _ day: CivilDate?) throws(Problem) {
    try checkCount(count)
    let amount = min(amount, left)
    guard exceptions.isEmpty else {
      let part = setting.parts(of: amount, count: min(count, amount.minorUnits))[0]
      return try placeSeries(part, count: nil, day)
    }
    begin(day)
    for part in setting.parts(of: amount, count: min(count, amount.minorUnits)) {
      add(nextDay(), part)
    }
  }

  private mutating func placeSeries(
    _ amount: Money, count: Int?, _ day: CivilDate?
  ) throws(Problem) {
    if let count { guard count >= 1 else { throw .notUnderstood } }
    begin(day)
    var made = 0
    var steps = 0
    while left.isPositive, count.map({ made < $0 }) ?? true {
      steps += 1
      guard made < PlanGrid.countMax, steps <= 2 * PlanGrid.countMax else {
        throw .tooManyPayments(limit: PlanGrid.countMax)
      }
      let day = nextDay()
      switch exceptions[day.month] {
      case .nothing: continue
      case .amount(let other): add(day, other)
      case .multiple(let times): add(day, amount * times)
      case nil: add(day, amount)
      }
      made += 1
    }
  }

  private func checkCount(_ count: Int) throws(Problem) {
    guard count >= 1 else { throw .notUnderstood }
    guard count <= PlanGrid.countMax else { throw .tooManyPayments(limit: PlanGrid.countMax) }
  }

  /// How many payments a series has; `nil` when it goes on until nothing is left.
  private mutating func count(
    of clause: OfferClause, start: CivilDate?, next: OfferClause?
  ) throws(Problem) -> Int? {
    if let span = clause.span { return try count(span, from: start) }
    let end: CivilDate
    if let last = clause.lastDay {
      end = try checked(last)
    } else if let next, let day = try day(of: next), next.count == nil, !next.repeats,
      next.quantity == nil || next.quantity == .all
    {
      // "100k a month, the rest end of March": those before that day.
      end = day.adding(days: -1)
    } else if next == nil, !forgivesRest {
      return nil
    } else {
      throw .countMissing(text.typed(clause.range))
    }
    return try count(from: start) { $0 <= end }
  }

  func count(_ span: OfferSpan, from start: CivilDate?) throws(Problem) -> Int {
    switch (span.unit, kind) {
    case (.month, .monthly), (.week, .weekly): return span.count
    case (.week, .biweekly) where span.count % 2 == 0: return span.count / 2
    default: break
    }
    guard let end = span.after(start ?? firstDay()) else {
      throw .tooManyPayments(limit: PlanGrid.countMax)
    }
    return try count(from: start) { $0 < end }
  }

  /// The payments of a series from a day that lie where `holds` says.
  private func count(from start: CivilDate?, while holds: (CivilDate) -> Bool) throws(Problem)
    -> Int
  {
    var copy = self
    copy.begin(start)
    var count = 0
    while holds(copy.nextDay()) {
      count += 1
      if count > PlanGrid.countMax { throw .tooManyPayments(limit: PlanGrid.countMax) }
    }
    guard count > 0 else { throw .notUnderstood }
    return count
  }
}
