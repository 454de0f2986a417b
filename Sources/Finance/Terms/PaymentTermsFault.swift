/// Why terms could not be read, made or dated; the words are made elsewhere.
public enum PaymentTermsFault: Error, Hashable, Sendable {
  case empty
  /// Longer than this many characters.
  case tooLong(Int)
  /// The word that isn't part of the language, as it was folded for reading.
  case notUnderstood(String)
  /// `30日`: thirty days, or the 30th? `30日後` and `翌月30日` say which.
  case ambiguousDay(Int)
  /// `the 10th`, but of no month.
  case dayWithoutMonth(Int)
  /// `next month`, but on no day.
  case monthWithoutDay
  /// A number that nothing says the meaning of.
  case numberWithoutUnit(Int)
  case outOfRange(Int, ClosedRange<Int>)
  /// Two different days to count from, two cut-off days, two shares, or a count and `at once`.
  case contradiction
  /// A cut-off day after a step: it comes first.
  case cutOffNotFirst
  /// Two counts side by side, `30 days 60 days`: `then` says that one follows the other, a percentage
  /// before each that they are two payments.
  case stepsNotJoined
  case tooManySteps(Int)
  case tooManyParts(Int)
  /// Nothing says when the payment is due.
  case noDueDate
  /// The shares add up to this many millionths instead of 1,000,000.
  case sharesAddUpTo(Int)
  /// A share that is zero, above the whole, or finer than a ten-thousandth of a percent.
  case shareOutOfRange
  /// One instalment says its share of the whole and another doesn't.
  case shareMissing
  /// `rest` before the last instalment.
  case restNotLast
  /// A discount goes with one payment of the whole.
  case discountWithInstalments
  case tooManyDiscounts(Int)
  /// A discount whose days end after the due date: `2/30 net 10`.
  case discountAfterDue

  /// The terms count from a day that isn't known.
  case dateNeeded(DueRule.Start)
  /// The rule names a day before the one it counts from.
  case dueBeforeStart(CivilDate)
  /// A date beyond ``CivilDate/years``.
  case outsideCalendar
  /// An amount that can't be parted: it is negative, or less than its percentages come to.
  case amountOutOfRange
}
