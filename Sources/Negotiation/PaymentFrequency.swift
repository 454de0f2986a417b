import Finance

/// How often instalments fall due.
public enum PaymentFrequency: Hashable, Sendable {
  case monthEnd
  /// On this day of each month (1–31), or on its last day where the month is shorter.
  case monthly(day: Int)
  case biweekly
  case weekly

  /// What a policy allows or forbids; both monthly forms are one.
  public enum Kind: String, Sendable, CaseIterable {
    case monthly, biweekly, weekly
  }

  public var kind: Kind {
    switch self {
    case .monthEnd, .monthly: .monthly
    case .biweekly: .biweekly
    case .weekly: .weekly
    }
  }

  /// The frequency of this kind whose series holds `first`.
  public init(_ kind: Kind, first: CivilDate) {
    switch kind {
    case .monthly: self = first.isEndOfMonth ? .monthEnd : .monthly(day: first.day)
    case .biweekly: self = .biweekly
    case .weekly: self = .weekly
    }
  }

  /// The date `index` periods after `first`, before it is moved to a business day.
  public func date(_ index: Int, from first: CivilDate) -> CivilDate {
    switch self {
    // A single payment, or a first one, stays on the day that was named.
    case .monthEnd: index == 0 ? first : first.startOfMonth.adding(months: index).endOfMonth
    case .monthly(let day): index == 0 ? first : first.adding(months: index, day: day)
    case .biweekly: first.adding(days: 14 * index)
    case .weekly: first.adding(days: 7 * index)
    }
  }

  /// The least days between a down payment and the first instalment after it, so that two payments
  /// don't meet at a month's end.
  var gapDaysMin: Int { self == .weekly ? 7 : 14 }

  /// The first date of the series that comes at least ``gapDaysMin`` after a down payment.
  public func firstDate(afterDownPayment date: CivilDate) -> CivilDate {
    let earliest = date.adding(days: gapDaysMin)
    switch self {
    case .monthEnd: return earliest.endOfMonth
    case .monthly(let day):
      let candidate = earliest.adding(months: 0, day: day)
      return candidate >= earliest ? candidate : earliest.adding(months: 1, day: day)
    case .biweekly, .weekly: return earliest
    }
  }
}
