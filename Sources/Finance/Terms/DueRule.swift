/// When one payment falls due: the day that starts the count, a cut-off day, and steps from there.
///
/// Rules that always name the same days are one value, so `3 months EOM the 10th` and `the 10th, four
/// months on` are equal: a step to a day of the month takes up the months before it.
public struct DueRule: Hashable, Sendable {
  /// The event whose day starts the count.
  public enum Start: String, Hashable, Sendable, CaseIterable {
    case issue
    case delivery
    /// The day on which the invoice reached the customer (票到).
    case receipt
    case order
    /// The customer's inspection of the goods is passed (検収, 验收).
    case acceptance
  }

  /// One move of the date. A day of the month that a month doesn't have is its last day.
  public enum Step: Hashable, Sendable {
    case days(Int)
    case months(Int)
    /// This day (31: the last) of the month that lies so many months later; 0 is the same month.
    case day(Int, monthsLater: Int)
    /// The next of these days of the month, on or after the date: pay days.
    case next([Int])
  }

  public let start: Start
  /// The day of the month (31: the last) on which an account is closed. What comes later belongs to
  /// the next account; `nil` when each invoice stands alone.
  public let cutOff: Int?
  public let steps: [Step]

  public static let daysMax = 3_650
  public static let monthsMax = 120
  public static let stepsMax = 6

  /// - Throws: ``PaymentTermsFault/outOfRange(_:_:)`` for a number outside its limits,
  ///   ``PaymentTermsFault/tooManySteps(_:)``.
  public init(start: Start = .issue, cutOff: Int? = nil, steps: [Step])
    throws(PaymentTermsFault)
  {
    if let cutOff { try Self.check(cutOff, in: 1...31) }
    var kept: [Step] = []
    for step in steps { try Self.append(step, to: &kept) }
    guard kept.count <= Self.stepsMax else { throw .tooManySteps(Self.stepsMax) }
    self.start = start
    self.cutOff = cutOff
    self.steps = kept
  }

  /// The days after the start (or the cut-off day) where the rule is no more than that; 0 at once.
  var plainDays: Int? {
    if steps.isEmpty { return 0 }
    guard steps.count == 1, case .days(let count) = steps[0] else { return nil }
    return count
  }

  private static func check(_ number: Int, in range: ClosedRange<Int>) throws(PaymentTermsFault) {
    guard range.contains(number) else { throw .outOfRange(number, range) }
  }

  private static func append(_ step: Step, to steps: inout [Step]) throws(PaymentTermsFault) {
    switch step {
    case .days(let count):
      try check(count, in: 0...daysMax)
      if count > 0 { steps.append(step) }
    case .months(let count):
      try check(count, in: 0...monthsMax)
      if count > 0 { steps.append(step) }
    case .next(let days):
      for day in days { try check(day, in: 1...31) }
      let sorted = Set(days).sorted()
      guard let first = sorted.first else { return }
      // Every month has its last day: the next one is this month's.
      if first == 31 { return try append(.day(31, monthsLater: 0), to: &steps) }
      steps.append(.next(sorted))
    case .day(let day, let later):
      try check(day, in: 1...31)
      var months = later
      // Only the month of the step before counts: its day is replaced.
      while let last = steps.last {
        if case .months(let count) = last {
          months += count
        } else if case .day(_, let count) = last {
          months += count
        } else {
          break
        }
        steps.removeLast()
      }
      try check(months, in: 0...monthsMax)
      steps.append(.day(day, monthsLater: months))
    }
  }
}

extension DueRule.Step {
  /// Whether the step goes to a day of the month rather than counting.
  private var isDay: Bool {
    switch self {
    case .days, .months: false
    case .day, .next: true
    }
  }

  /// Whether a word such as `then` has to stand between the last step and this one. Only a day after
  /// a count needs none: `30 days end of month`.
  func needsJoint(after last: DueRule.Step?) -> Bool {
    guard let last else { return false }
    return !isDay || last.isDay
  }
}
