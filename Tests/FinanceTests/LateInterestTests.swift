import Finance
import Testing

/// A late sum, both ends of the stretch counted, with what a published source makes of it.
struct InterestCase: Sendable, CustomTestStringConvertible {
  let source: String
  let units: Int
  let currency: Currency
  let millionths: Int
  let from: String
  let through: String
  let count: DayCount
  let rounding: Rounding
  let expected: Int

  var testDescription: String { source }

  init(
    _ source: String, _ units: Int, _ currency: Currency, _ millionths: Int, _ from: String,
    _ through: String, _ count: DayCount, _ rounding: Rounding, _ expected: Int
  ) {
    self.source = source
    self.units = units
    self.currency = currency
    self.millionths = millionths
    self.from = from
    self.through = through
    self.count = count
    self.rounding = rounding
    self.expected = expected
  }

  static let published: [InterestCase] = [
    InterestCase(
      "EX01 Tokyo District Court guide", 100_000, .jpy, 180_000, "2021-08-02", "2023-08-15",
      .yearsThenDays, .down, 36_690),
    InterestCase(
      "EX03 Okayama District Court", 100_000, .jpy, 180_000, "2005-08-02", "2007-08-15",
      .yearsThenDays, .down, 36_690),
    InterestCase(
      "EX04 Okayama District Court, summed, then floored", 100_000, .jpy, 180_000, "2006-08-02",
      "2008-02-15", .yearsThenDays, .down, 27_758),
    InterestCase(
      "EX05 bengoshi-mie.com", 1_000_000, .jpy, 50_000, "2009-10-05", "2011-12-10",
      .yearsThenDays, .down, 109_178),
    InterestCase(
      "EX07 gotou-law.jp", 1_000_000, .jpy, 30_000, "2018-08-25", "2021-02-12", .yearsThenDays,
      .down, 74_108),
    InterestCase(
      "EX08 irokawa.gr.jp", 1_000_000, .jpy, 50_000, "2016-02-01", "2025-01-31", .yearsThenDays,
      .down, 450_000),
    InterestCase(
      "EX09 irokawa.gr.jp", 1_000_000, .jpy, 50_000, "2023-02-01", "2023-02-10", .yearsThenDays,
      .down, 1_369),
    InterestCase(
      "EX11 365 clause in a leap year", 500_000, .jpy, 200_000, "2024-02-01", "2024-03-01",
      .actual365, .down, 8_219),
    InterestCase(
      "EX35 gov.uk, a year", 100_000, .gbp, 85_000, "2021-01-01", "2021-12-31", .actual365,
      .halfUp, 8_500),
    InterestCase(
      "EX35 gov.uk, 50 days unrounded by day", 100_000, .gbp, 85_000, "2021-01-01", "2021-02-19",
      .actual365, .halfUp, 1_164),
    InterestCase(
      "EX37 landolio.com", 300_000, .gbp, 117_500, "2026-03-02", "2026-04-30", .actual365,
      .halfUp, 5_795),
    InterestCase(
      "EX39 invoify, 30 days", 100_000, .gbp, 125_000, "2026-01-01", "2026-01-30", .actual365,
      .halfUp, 1_027),
    InterestCase(
      "EX39 invoify, 90 days", 100_000, .gbp, 125_000, "2026-01-01", "2026-03-31", .actual365,
      .halfUp, 3_082),
    InterestCase(
      "EX40 toolfy.io, exact", 200_000, .gbp, 132_500, "2026-01-01", "2026-02-14", .actual365,
      .halfUp, 3_267),
    InterestCase(
      "EX41 tools.gera.services, exact", 1_200_000, .gbp, 130_000, "2026-01-01", "2026-03-31",
      .actual365, .halfUp, 38_466),
    InterestCase(
      "EX42 usewolfx.com, a day", 1_000_000, .gbp, 117_500, "2026-01-01", "2026-01-01",
      .actual365, .halfUp, 322),
    InterestCase(
      "EX46 Creditreform", 100_000, .eur, 105_200, "2026-07-01", "2026-08-01", .actualActual,
      .halfUp, 922),
    InterestCase(
      "EX47 Creditreform, consumer", 100_000, .eur, 65_200, "2026-07-01", "2026-08-01",
      .actualActual, .halfUp, 572),
    InterestCase(
      "EX51 0.05% a day, 1 day", 1_000_000, .cny, 182_500, "2024-02-29", "2024-02-29", .actual365,
      .halfUp, 500),
    InterestCase(
      "EX51 0.05% a day, 100 days", 1_000_000, .cny, 182_500, "2024-01-01", "2024-04-09",
      .actual365, .halfUp, 50_000),
    InterestCase(
      "EX52 SME regulation article 17", 100_000_000, .cny, 182_500, "2024-02-01", "2024-03-16",
      .actual365, .down, 2_250_000),
    InterestCase(
      "EX54 LPR x 1.3 over 365", 20_000_000, .cny, 39_000, "2026-01-01", "2026-03-31", .actual365,
      .halfUp, 192_329),
    InterestCase(
      "EX54 LPR x 1.3 over 360", 20_000_000, .cny, 39_000, "2026-01-01", "2026-03-31", .actual360,
      .halfUp, 195_000),
    InterestCase(
      "US, 1.5% a month as 18% a year, derived: 10,000 x 18% x 30/365", 1_000_000, .usd, 180_000,
      "2026-06-01", "2026-06-30", .actual365, .halfUp, 14_795),
    InterestCase(
      "leap year, derived: 184/365 + 182/366 of 100,000", 1_000_000, .jpy, 100_000, "2023-07-01",
      "2024-06-30", .actualActual, .down, 100_137),
    InterestCase(
      "the same over 365, derived: 366/365", 1_000_000, .jpy, 100_000, "2023-07-01", "2024-06-30",
      .actual365, .down, 100_273),
  ]
}

@Suite struct LateInterestTests {
  private func interest(_ example: InterestCase) -> LateInterest {
    LateInterest(
      due: day(example.from).adding(days: -1),
      balances: [
        LateInterest.Balance(
          principal: Money(minorUnits: example.units, currency: example.currency),
          through: day(example.through))
      ],
      currency: example.currency,
      terms: LateInterest.Terms(
        rate: Rate(millionths: example.millionths), dayCount: example.count,
        rounding: example.rounding, basis: "contract"))
  }

  @Test(arguments: InterestCase.published)
  func agreesWithItsSource(example: InterestCase) {
    #expect(interest(example).total.minorUnits == example.expected)
    #expect(interest(example).total.currency == example.currency)
  }

  /// The lines say where each yen comes from: EX04's year, 152 days over 365 and 46 over 366.
  @Test func showsItsWorking() throws {
    let example = try #require(InterestCase.published.first { $0.source.hasPrefix("EX04") })
    let lines = interest(example).lines
    #expect(lines.map(\.count) == [1, 152, 46])
    #expect(lines.map(\.divisor) == [1, 365, 366])
    #expect(lines.map(\.from) == [day("2006-08-02"), day("2007-08-02"), day("2008-01-01")])
    #expect(lines.map(\.through) == [day("2007-08-01"), day("2007-12-31"), day("2008-02-15")])
  }

  private let terms = LateInterest.Terms(
    rate: Rate(millionths: 146_000), dayCount: .actual365, rounding: .down, basis: "contract")

  private func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  /// EX43: due on 1 April, paid on 16 May, 45 days from 2 April to 16 May.
  @Test func bothEndsCount() {
    let interest = LateInterest(
      due: day("2026-04-01"),
      balances: [LateInterest.Balance(principal: yen(1_000_000), through: day("2026-05-16"))],
      currency: .jpy, terms: terms)
    #expect(interest.lines.map(\.count) == [45])
    #expect(interest.lines.first?.from == day("2026-04-02"))
    #expect(interest.total == yen(18_000))
  }

  /// Peer case I7: on the due date itself nothing is late.
  @Test(arguments: ["2026-03-31", "2026-04-01"])
  func nothingIsLateOnTheDueDate(through: String) {
    let interest = LateInterest(
      due: day("2026-04-01"),
      balances: [LateInterest.Balance(principal: yen(1_000_000), through: day(through))],
      currency: .jpy, terms: terms)
    #expect(interest.lines.isEmpty)
    #expect(interest.total == .zero(.jpy))
  }

  /// By hand: 10 days of 1,000,000 and 10 of 500,000 at 14.6% are 4,000 and 2,000.
  @Test func aFallingBalance() {
    let interest = LateInterest(
      due: day("2024-12-31"),
      balances: [
        LateInterest.Balance(principal: yen(1_000_000), through: day("2025-01-10")),
        LateInterest.Balance(principal: yen(500_000), through: day("2025-01-20")),
        LateInterest.Balance(principal: yen(0), through: day("2025-03-31")),
      ],
      currency: .jpy, terms: terms)
    #expect(interest.lines.map(\.count) == [10, 10])
    #expect(interest.lines.map(\.principal) == [yen(1_000_000), yen(500_000)])
    #expect(interest.total == yen(6_000))
  }

  /// A year that begins on 29 February and has no such day at its end goes through 28 February (Civil
  /// Code article 143): it once ended a day early.
  @Test(arguments: [
    ("2025-02-27", [307, 58], [366, 365]), ("2025-02-28", [1], [1]),
    ("2025-03-01", [1, 1], [1, 365]), ("2028-02-27", [3, 306, 58], [1, 365, 366]),
    ("2028-02-28", [4], [1]), ("2028-02-29", [4, 1], [1, 366]),
  ])
  func aYearFromALeapDay(through: String, counts: [Int], divisors: [Int]) {
    let lines = LateInterest(
      due: day("2024-02-28"),
      balances: [LateInterest.Balance(principal: yen(1_000_000), through: day(through))],
      currency: .jpy,
      terms: LateInterest.Terms(
        rate: Rate(millionths: 30_000), dayCount: .yearsThenDays, rounding: .down,
        basis: "contract")
    ).lines
    #expect(lines.map(\.count) == counts)
    #expect(lines.map(\.divisor) == divisors)
  }

  /// Reckoning to the last day that a date may be once never ended.
  @Test func theLastYearEnds() {
    let interest = LateInterest(
      due: day("2198-12-31"),
      balances: [LateInterest.Balance(principal: yen(1_000_000), through: day("2199-12-31"))],
      currency: .jpy,
      terms: LateInterest.Terms(
        rate: Rate(millionths: 30_000), dayCount: .yearsThenDays, rounding: .down,
        basis: "contract"))
    #expect(interest.total == yen(30_000))
  }

  /// Three stretches of a third of a yen make one yen when the sum is rounded, none when each is.
  @Test func theSumIsRoundedOnce() {
    let days = ["2026-01-02", "2026-01-03", "2026-01-04"]
    let interest = LateInterest(
      due: day("2026-01-01"),
      balances: days.map { LateInterest.Balance(principal: yen(850), through: day($0)) },
      currency: .jpy, terms: terms)
    #expect(interest.lines.count == 3)
    #expect(interest.total == yen(1))
  }
}
