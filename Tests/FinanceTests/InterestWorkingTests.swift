import Finance
import Testing

/// A published figure for days counted from both ends, at a stated rate, and how it was rounded.
struct WorkingCase: Sendable, CustomTestStringConvertible {
  let id: String
  let source: String
  let principal: Money
  let millionths: Int
  let from: String
  let through: String
  let count: DayCount
  let rounding: InterestRounding
  let expected: Int

  var testDescription: String { "\(id) \(source)" }

  var working: InterestWorking {
    InterestWorking(
      [
        InterestStretch(
          principal: principal, from: day(from), through: day(through),
          rate: Rate(millionths: millionths))
      ], currency: principal.currency, dayCount: count, rounding: rounding)
  }

  init(
    _ id: String, _ source: String, _ units: Int, _ currency: Currency, _ millionths: Int,
    _ from: String, _ through: String, _ count: DayCount, _ rounding: InterestRounding,
    _ expected: Int
  ) {
    self.id = id
    self.source = source
    self.principal = Money(minorUnits: units, currency: currency)
    self.millionths = millionths
    self.from = from
    self.through = through
    self.count = count
    self.rounding = rounding
    self.expected = expected
  }

  static let published: [WorkingCase] = [
    WorkingCase(
      "EX04", "Okayama District Court, floor of each part: 18000 + 7495 + 2262", 100_000, .jpy,
      180_000, "2006-08-02", "2008-02-15", .yearsThenDays, .floorParts, 27_757),
    WorkingCase(
      "EX07", "gotou-law.jp, floor of each part", 1_000_000, .jpy, 30_000, "2018-08-25",
      "2021-02-12", .yearsThenDays, .floorParts, 74_107),
    WorkingCase(
      "EX05", "bengoshi-mie.com, both roundings agree", 1_000_000, .jpy, 50_000, "2009-10-05",
      "2011-12-10", .yearsThenDays, .floorParts, 109_178),
    WorkingCase(
      "EX35", "gov.uk, 50 days at 23p", 100_000, .gbp, 85_000, "2018-02-01", "2018-03-22",
      .actual365, .dayRateFirst, 1_150),
    WorkingCase(
      "EX37", "landolio.com, a day", 300_000, .gbp, 117_500, "2026-03-02", "2026-03-02",
      .actual365, .halfUp, 97),
    WorkingCase(
      "I1", "erpnext test_dunning_with_fees_and_interest", 10_000, .usd, 100_000, "2026-01-01",
      "2026-01-15", .actual365, .halfUp, 41),
    WorkingCase(
      "I2", "erpnext test_dunning_without_fees", 10_000, .usd, 0, "2026-01-01", "2026-01-20",
      .actual365, .halfUp, 0),
    WorkingCase(
      "I8", "bgb-interest BgbInterestTest, 181 days", 1_000_000, .eur, 66_200, "2023-01-02",
      "2023-07-01", .actual365, .halfUp, 32_828),
    WorkingCase(
      "I12", "Swiss Verzugszins test: start in, end out", 1_000_000, .eur, 50_000, "2024-01-01",
      "2024-12-31", .actualActual, .halfUp, 50_000),
    WorkingCase(
      "I14", "Swiss Verzugszins test, 91 days in 2024", 500_000, .eur, 50_000, "2024-01-01",
      "2024-03-31", .actualActual, .halfUp, 6_216),
    WorkingCase(
      "I15", "Swiss Verzugszins test, 182 days in 2024", 2_000_000, .eur, 35_000, "2024-01-01",
      "2024-06-30", .actualActual, .halfUp, 34_809),
    WorkingCase(
      "I17", "Swiss Verzugszins test, two years", 5_000_000, .eur, 50_000, "2022-01-01",
      "2023-12-31", .actualActual, .halfUp, 500_000),
    WorkingCase(
      "I19", "the same test's older version over 360: I12", 1_000_000, .eur, 50_000,
      "2024-01-01", "2024-12-31", .actual360, .halfUp, 50_833),
    WorkingCase(
      "I19", "the same over 360, 30 days", 1_000_000, .eur, 50_000, "2024-01-01", "2024-01-30",
      .actual360, .halfUp, 4_167),
    WorkingCase(
      "I19", "the same over 360, 90 days", 500_000, .eur, 50_000, "2024-01-01", "2024-03-30",
      .actual360, .halfUp, 6_250),
    WorkingCase(
      "I20", "fineract LoanRepayment RS03 row 1", 500_000, .usd, 120_000, "2026-01-01",
      "2026-01-30", .actual365, .halfUp, 4_932),
  ]

  /// The cases of the plain calculation, under the names that the working gives their roundings.
  static let plain: [WorkingCase] = InterestCase.published.map { example in
    WorkingCase(
      String(example.source.prefix { $0 != " " }), example.source, example.units,
      example.currency, example.millionths, example.from, example.through, example.count,
      example.rounding == .down ? .floorSum : .halfUp, example.expected)
  }
}

@Suite struct InterestWorkingTests {
  @Test(arguments: WorkingCase.published + WorkingCase.plain)
  func agreesWithItsSource(example: WorkingCase) {
    let working = example.working
    #expect(working.total.minorUnits == example.expected)
    #expect(working.lines.map(\.exact).sum(example.principal.currency) == working.exact)
  }

  /// EX07's parts, as gotou-law.jp prints them, and what the floor of each makes of them.
  @Test func linesCarryTheirExactAmount() throws {
    let example = try #require(WorkingCase.published.first { $0.id == "EX07" })
    let lines = example.working.lines
    #expect(lines.map(\.part.count) == [2, 129, 43])
    #expect(lines.map(\.part.divisor) == [1, 366, 365])
    #expect(lines.map(\.exact.decimalText) == ["60000", "10573.7704", "3534.2465"])
    #expect(lines.map { $0.rounded?.minorUnits } == [60_000, 10_573, 3_534])
    #expect(example.working.exact.decimalText == "74108.017")
  }

  /// Where only the sum is rounded a line has no rounded amount of its own.
  @Test func roundedAmountsStandWhereLinesAreRounded() throws {
    for example in WorkingCase.plain {
      #expect(example.working.lines.allSatisfy { $0.rounded == nil && $0.roundedUnit == nil })
    }
    let gov = try #require(WorkingCase.published.first { $0.id == "EX35" })
    #expect(gov.working.lines.map { $0.roundedUnit?.minorUnits } == [23])
    #expect(gov.working.lines.map { $0.rounded?.minorUnits } == [1_150])
  }
}
