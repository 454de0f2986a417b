/// Why a statement of interest can't be made.
public enum InterestFault: Error, Sendable, Equatable {
  /// This profile has no rate of its own: the contract's is needed.
  case rateNeeded(InterestProfile.Name)
  /// The profile has no use for this setting: `rate`, `multiple`, `commercial-act` or `day-count`.
  case settingNotTaken(InterestProfile.Name, String)
  /// The multiple of the base rate, in percent, lies outside what the rule grants.
  case multipleOutside(seen: Int, allowed: ClosedRange<Int>)
  /// The table has no rate as old as this day.
  case noRate(table: String, on: CivilDate, firstKnown: CivilDate?)
  /// This profile counts from the day of receipt, which isn't given.
  case receiptDayNeeded
  case negativePrincipal(Money)
  /// A payment of nothing, or less. A payment that came back was none: leave it out.
  case paymentNotPositive(Money)
  /// A payment in another currency than the debt.
  case paymentInOtherCurrency(Money)
}

/// What a reader of a statement should know about its figures.
public enum InterestWarning: Hashable, Sendable {
  /// No rate is known after `knownThrough`: days after it carry the last known one, `used`.
  case rateNotKnown(table: String, knownThrough: CivilDate, used: Rate)
  /// The rate rests on a row that isn't confirmed.
  case rateNotConfirmed(table: String, row: CivilDate, certainty: RateCertainty)
  /// Late before 1 April 2020 in Japan: 5% was taken, and 6% may hold for a commercial act.
  case commercialRateMayApply
  /// The fixed sum is set in another currency than the debt, so none was added.
  case fixedSumInOtherCurrency(Currency)
  /// The debt was late before the profile's rate starts: interest for these days is not in the figures.
  case earlierDaysNotCounted(from: CivilDate, through: CivilDate)
}
