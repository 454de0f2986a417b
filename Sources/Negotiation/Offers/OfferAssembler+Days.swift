import Finance

/// Amounts and days of a clause.
extension OfferAssembler {
  func amount(_ clause: OfferClause) throws(Problem) -> Money {
    switch clause.quantity {
    case .money(let money): return money
    case .share(let share): return share.amount(of: target)
    case .all: return target
    case .multiple, nil: throw .amountMissing
    }
  }

  /// The day that a clause names; `nil` when it names none.
  mutating func day(of clause: OfferClause) throws(Problem) -> CivilDate? {
    if clause.isPrompt { return soonest }
    if let span = clause.later {
      var base = setting.today
      // 一个月后…两个月后: when the one before counts from today, so does this one.
      if let last = payments.last?.date, last > soonest, !countsFromToday, senses(.fromPrevious) {
        base = last
      }
      countsFromToday = base == setting.today
      guard let day = span.after(base) else { throw .notUnderstood }
      return day
    }
    guard let day = clause.day else { return nil }
    let checked = try checked(day)
    if let range = clause.assumedRange { note(.dayAssumed(words: text.typed(range), checked)) }
    return checked
  }

  func checked(_ day: CivilDate) throws(Problem) -> CivilDate {
    guard day >= setting.today else { throw .dateInThePast(day) }
    return day == setting.today ? soonest : day
  }

  func wait(_ clause: OfferClause) throws(Problem) -> Hold {
    if let span = clause.span ?? clause.later { return .span(span) }
    if let day = clause.day ?? clause.lastDay { return .until(try checked(day)) }
    throw .dayMissing
  }

  /// The end of a wait. Payments that come each month fall on month ends unless a day is named.
  func date(of hold: Hold, series: Bool) -> CivilDate {
    switch hold {
    case .until(let day): return day
    case .span(let span):
      let day = span.after(setting.today) ?? setting.today
      return series && kind == .monthly ? day.endOfMonth : day
    }
  }

  var soonest: CivilDate { setting.calendar.adding(businessDays: 1, to: setting.today) }

  /// The first month's end that is some days away; a week from today for the other frequencies.
  var defaultStart: CivilDate {
    guard kind == .monthly else { return setting.today.adding(days: 7) }
    return setting.today.adding(days: 3).endOfMonth
  }

  // MARK: - A series

  /// Begins a series, or goes on with the one before when no day is named.
  mutating func begin(_ day: CivilDate?) {
    if day == nil, series != nil { return }
    let anchor = day ?? firstDay()
    hold = nil
    series = (PaymentFrequency(kind, first: anchor), anchor, 0)
  }

  /// The first day of a series that begins now.
  func firstDay() -> CivilDate {
    if let hold { return date(of: hold, series: true) }
    guard let last = payments.last?.date else { return defaultStart }
    if let series { return series.frequency.date(series.next, from: series.anchor) }
    let frequency: PaymentFrequency =
      kind == .monthly ? .monthEnd : PaymentFrequency(kind, first: last)
    return frequency.firstDate(afterDownPayment: last)
  }

  /// The next day of the series.
  mutating func nextDay() -> CivilDate {
    guard let series else { return defaultStart }
    self.series?.next += 1
    return series.frequency.date(series.next, from: series.anchor)
  }

  /// One period after the last payment.
  mutating func followingDay() -> CivilDate {
    if series == nil { begin(nil) }
    return nextDay()
  }
}
