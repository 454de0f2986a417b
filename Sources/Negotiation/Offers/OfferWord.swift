import Finance

/// What a piece of an offer says, whatever language it is said in.
enum OfferWord: Hashable, Sendable {
  // Figures.
  case money(Money)
  /// A number without a unit, as it was typed: an amount, or a count beside ``times``.
  case number(String)
  case share(OfferShare)
  /// So many times the usual instalment (`double`, `2倍`).
  case multiple(Int)
  case count(Int)
  case span(OfferSpan)
  case all
  case otherCurrency(String)

  // Days.
  case day(CivilDate)
  /// The day after which nothing more comes (`until June`).
  case lastDay(CivilDate)
  /// A month or a week without its day; the last day that keeps the word is taken, and said.
  case assumedDay(CivilDate)
  case month(Int)
  case now
  /// So long after today, or after the payment before.
  case later(OfferSpan)
  /// `in 3 months`: a day to one speaker, three payments to another.
  case inSpan(OfferSpan)

  // Pieces of days, made one by ``OfferComposer``.
  case dateWord, weekday, dayOfMonth(Int), yearNumber
  /// The end of a month by its number.
  case endOf(Int)
  /// The end of the month so many after this one.
  case monthEnd(Int)
  case vagueMonth(Int)
  case vagueWeek(Int)
  case slash(Int, Int)

  // How the figures hang together.
  case times, each, every(PaymentFrequency.Kind), everyWord, payments, equal, once
  case rest, then, separator, and, from, by, until, during, into, over, within, after
  case first, last, only, skip, wait

  // Terms.
  case settle, forgive, interest(PlanInterest), undisputed, clarified, keepsCurrent, gives(InReturn)

  /// Said by the way: `maybe`, `we could`, です.
  case filler
  /// A day nobody could put in a calendar: `soon`, 給料日.
  case vagueDay
  /// A frequency that plans don't have: `quarterly`, 月2回.
  case otherFrequency
  case unknown
}

/// A length of time in a word.
struct OfferSpan: Hashable, Sendable {
  enum Unit: Hashable, Sendable { case day, week, month }
  let count: Int
  let unit: Unit

  /// The day this long after `date`; `nil` when that is further than any plan goes.
  func after(_ date: CivilDate) -> CivilDate? {
    guard (0...3_650).contains(count), unit != .month || count <= 120 else { return nil }
    switch unit {
    case .day: return date.adding(days: count)
    case .week: return date.adding(days: 7 * count)
    case .month: return date.adding(months: count)
    }
  }
}

/// A part of a sum as a fraction: a third is a third, three of them are the whole.
struct OfferShare: Hashable, Sendable {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, of denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// This part of `whole`, rounded up to a minor unit.
  func amount(of whole: Money) -> Money {
    let exact = Int128(whole.minorUnits) * Int128(numerator)
    return Money(
      minorUnits: Rounding.up.divide(exact, by: Int128(denominator)), currency: whole.currency)
  }
}

/// A piece of an offer with its place in the text.
struct OfferToken: Hashable, Sendable {
  var word: OfferWord
  /// Characters of the ``OfferText``.
  var range: Range<Int>
}
