/// The days that terms may count from.
public struct TermsDates: Hashable, Sendable {
  public var issued: CivilDate
  public var delivered: CivilDate?
  /// The day on which the invoice reached the customer.
  public var received: CivilDate?
  public var ordered: CivilDate?
  public var accepted: CivilDate?

  public init(
    issued: CivilDate, delivered: CivilDate? = nil, received: CivilDate? = nil,
    ordered: CivilDate? = nil, accepted: CivilDate? = nil
  ) {
    self.issued = issued
    self.delivered = delivered
    self.received = received
    self.ordered = ordered
    self.accepted = accepted
  }

  /// The day of an event; `nil` when it isn't known.
  public func date(of start: DueRule.Start) -> CivilDate? {
    switch start {
    case .issue: issued
    case .delivery: delivered
    case .receipt: received
    case .order: ordered
    case .acceptance: accepted
    }
  }
}

/// A due date with the days that led to it.
public struct DueDate: Hashable, Sendable {
  /// What moved the date.
  public enum Cause: Hashable, Sendable {
    case start(DueRule.Start)
    case cutOff(Int)
    case step(DueRule.Step)
  }

  /// One line of working: a cause, and the day it led to.
  public struct Line: Hashable, Sendable {
    public let cause: Cause
    public let date: CivilDate
  }

  /// From the event that starts the count to the due date; never empty.
  public let working: [Line]
  public let date: CivilDate
}

extension DueRule {
  /// The due date, before it is moved to a business day.
  ///
  /// - Throws: ``PaymentTermsFault/dateNeeded(_:)`` when the day to count from isn't known: another
  ///   day would be a guess. ``PaymentTermsFault/dueBeforeStart(_:)`` when a rule such as `10th of
  ///   this month` names a day that has passed. ``PaymentTermsFault/outsideCalendar`` beyond
  ///   ``CivilDate/years``.
  public func due(on dates: TermsDates) throws(PaymentTermsFault) -> DueDate {
    guard let first = dates.date(of: start) else { throw .dateNeeded(start) }
    var working = [DueDate.Line(cause: .start(start), date: first)]
    var date = first
    if let cutOff {
      guard let close = date.next(ofDays: [cutOff]) else { throw .outsideCalendar }
      date = close
      working.append(DueDate.Line(cause: .cutOff(cutOff), date: date))
    }
    for step in steps {
      guard let moved = date.moved(by: step) else { throw .outsideCalendar }
      date = moved
      working.append(DueDate.Line(cause: .step(step), date: date))
    }
    guard date >= first else { throw .dueBeforeStart(date) }
    return DueDate(working: working, date: date)
  }
}

extension CivilDate {
  fileprivate func moved(by step: DueRule.Step) -> CivilDate? {
    switch step {
    case .days(let count):
      let date = adding(days: count)
      return CivilDate.years.contains(date.year) ? date : nil
    case .months(let count): return inMonth(count, day: day)
    case .day(let day, let later): return inMonth(later, day: day)
    case .next(let days): return next(ofDays: days)
    }
  }

  /// This day (the last where the month is shorter) of the month so many months later; `nil` beyond
  /// the years that dates have.
  private func inMonth(_ months: Int, day: Int) -> CivilDate? {
    let (year, month, _) = components
    guard CivilDate.years.contains((year * 12 + month - 1 + months) / 12) else { return nil }
    return adding(months: months, day: day)
  }

  /// The first date from this one on whose day of the month is one of `days`.
  fileprivate func next(ofDays days: [Int]) -> CivilDate? {
    for months in 0...1 {
      let candidates = days.compactMap { inMonth(months, day: $0) }.filter { $0 >= self }
      if let first = candidates.min() { return first }
    }
    return nil
  }
}
