import Finance
import Testing

/// A debt paid, or still open, on `asOf`, with what a published source makes of it.
struct ProfileCase: Sendable, CustomTestStringConvertible {
  let id: String
  let source: String
  let name: InterestProfile.Name
  let options: InterestProfile.Options
  let principal: Money
  let due: String
  let asOf: String
  /// In percent, one for each line.
  let rates: [String]
  let interest: Int
  let fixedSum: Int

  var testDescription: String { "\(id) \(source)" }

  init(
    _ id: String, _ source: String, _ name: InterestProfile.Name, _ units: Int,
    _ currency: Currency, _ due: String, _ asOf: String, _ rates: [String], _ interest: Int,
    fixedSum: Int = 0, _ options: InterestProfile.Options = InterestProfile.Options()
  ) {
    self.id = id
    self.source = source
    self.name = name
    self.options = options
    self.principal = Money(minorUnits: units, currency: currency)
    self.due = due
    self.asOf = asOf
    self.rates = rates
    self.interest = interest
    self.fixedSum = fixedSum
  }

  static func rate(_ percent: String, fee: Money? = nil) -> InterestProfile.Options {
    var options = InterestProfile.Options()
    options.contractRate = Rate(percent: percent)
    options.fixedSum = fee.map(FixedSumTable.agreed)
    return options
  }

  static func rounded(_ rounding: InterestRounding) -> InterestProfile.Options {
    var options = InterestProfile.Options()
    options.rounding = rounding
    return options
  }

  static func over(_ count: DayCount) -> InterestProfile.Options {
    var options = InterestProfile.Options()
    options.dayCount = count
    return options
  }

  private static func fee(_ units: Int) -> InterestProfile.Options {
    rate("0", fee: Money(minorUnits: units, currency: .usd))
  }

  static let japan: [ProfileCase] = [
    ProfileCase(
      "EX01", "Tokyo District Court guide", .japanContract, 100_000, .jpy, "2021-08-01",
      "2023-08-15", ["18", "18"], 36_690, rate("18")),
    ProfileCase(
      "EX05", "bengoshi-mie.com, 5% by law", .japanStatutory, 1_000_000, .jpy, "2009-10-04",
      "2011-12-10", ["5", "5"], 109_178),
    ProfileCase(
      "EX07", "gotou-law.jp", .japanContract, 1_000_000, .jpy, "2018-08-24", "2021-02-12",
      ["3", "3", "3"], 74_108, rate("3")),
    ProfileCase(
      "EX08", "irokawa.gr.jp: the rate of the first late day stays", .japanStatutory, 1_000_000,
      .jpy, "2016-01-31", "2025-01-31", ["5"], 450_000),
    ProfileCase(
      "EX09", "irokawa.gr.jp", .japanStatutory, 1_000_000, .jpy, "2019-01-31", "2019-02-10",
      ["5"], 1_369),
  ]

  static let unitedKingdom: [ProfileCase] = [
    ProfileCase(
      "EX35", "gov.uk", .unitedKingdom, 100_000, .gbp, "2018-01-31", "2018-03-22", ["8.5"],
      1_150, fixedSum: 7_000, rounded(.dayRateFirst)),
    ProfileCase(
      "EX35", "gov.uk's example, unrounded by day", .unitedKingdom, 100_000, .gbp, "2018-01-31",
      "2018-03-22", ["8.5"], 1_164, fixedSum: 7_000),
    ProfileCase(
      "EX37", "landolio.com", .unitedKingdom, 300_000, .gbp, "2026-03-01", "2026-04-30",
      ["11.75"], 5_795, fixedSum: 7_000),
    ProfileCase(
      "EX40", "toolfy.io, exact", .unitedKingdom, 200_000, .gbp, "2024-03-31", "2024-05-15",
      ["13.25"], 3_267, fixedSum: 7_000),
    ProfileCase(
      "EX41", "tools.gera.services: 12,484 with the fixed 100", .unitedKingdom, 1_200_000, .gbp,
      "2023-08-31", "2023-11-29", ["13"], 38_466, fixedSum: 10_000),
    ProfileCase(
      "I4", "Recoup collections-calculator", .unitedKingdom, 100_000, .gbp, "2024-11-17",
      "2025-01-01", ["13.25"], 1_634, fixedSum: 7_000),
    ProfileCase(
      "I5", "Recoup collections-calculator", .unitedKingdom, 500_000, .gbp, "2024-10-03",
      "2025-01-01", ["13.25"], 16_336, fixedSum: 7_000),
    ProfileCase(
      "I7", "Recoup: as of the due date", .unitedKingdom, 100_000, .gbp, "2024-11-17",
      "2024-11-17", [], 0),
  ]

  static let europeAndChina: [ProfileCase] = [
    ProfileCase(
      "EX46", "Creditreform", .germany, 100_000, .eur, "2026-07-31", "2026-09-01", ["10.52"],
      922, fixedSum: 4_000),
    ProfileCase(
      "EX49", "research note: 16 and 15 days, derived sum", .germany, 100_000, .eur,
      "2024-06-14", "2024-07-15", ["12.62", "12.37"], 1_059, fixedSum: 4_000),
    ProfileCase(
      "EX50", "enterprise.gov.ie, 12.25%, derived sum", .ireland, 100_000, .eur, "2024-05-31",
      "2024-07-01", ["12.25"], 1_040, fixedSum: 4_000),
    ProfileCase(
      "I11", "bgb-interest: paid before it was due", .germany, 1_000_000, .eur, "2023-07-01",
      "2023-06-30", [], 0),
    ProfileCase(
      "EX51", "bntxw.com, a day", .chinaSmallFirms, 1_000_000, .cny, "2026-01-31",
      "2026-02-01", ["18.25"], 500),
    ProfileCase(
      "EX51", "bntxw.com, 30 days", .chinaSmallFirms, 1_000_000, .cny, "2026-01-31",
      "2026-03-02", ["18.25"], 15_000),
    ProfileCase(
      "EX52", "Order 802 art. 17", .chinaSmallFirms, 100_000_000, .cny, "2026-01-31",
      "2026-03-17", ["18.25"], 2_250_000),
    ProfileCase(
      "EX54", "1.3 times the LPR over 365", .chinaLPR, 20_000_000, .cny, "2026-03-31",
      "2026-06-29", ["3.9"], 192_329),
    ProfileCase(
      "EX54", "1.3 times the LPR over 360", .chinaLPR, 20_000_000, .cny, "2026-03-31",
      "2026-06-29", ["3.9"], 195_000, over(.actual360)),
  ]

  static let contract: [ProfileCase] = [
    ProfileCase(
      "I1", "erpnext: fee 10, total 110.41", .unitedStatesContract, 10_000, .usd, "2025-12-31",
      "2026-01-15", ["10"], 41, fixedSum: 1_000,
      rate("10", fee: Money(minorUnits: 1_000, currency: .usd))),
    ProfileCase(
      "I2", "erpnext: no fee, no rate", .unitedStatesContract, 10_000, .usd, "2025-12-31",
      "2026-01-20", ["0"], 0, rate("0")),
    ProfileCase(
      "I22", "invoiceninja LateFeeTest: 10 and a fee of 10", .unitedStatesContract, 1_000, .usd,
      "2026-01-01", "2026-01-31", ["0"], 0, fixedSum: 1_000, fee(1_000)),
    ProfileCase(
      "I23", "invoiceninja testLateFeeBalances: 15", .unitedStatesContract, 1_000, .usd,
      "2026-01-01", "2026-01-31", ["0"], 0, fixedSum: 500, fee(500)),
  ]

  static let published = japan + unitedKingdom + europeAndChina + contract
}

@Suite struct InterestProfileTests {
  @Test(arguments: ProfileCase.published)
  func agreesWithItsSource(example: ProfileCase) throws {
    let statement = try LateInterestStatement(
      of: LateDebt(principal: example.principal, due: day(example.due)),
      profile: InterestProfile(example.name, example.options), asOf: day(example.asOf))
    #expect(
      statement.working.lines.map { Rate(percent: $0.part.rate.percentText) }
        == example.rates.map { Rate(percent: $0) })
    #expect(statement.interest.minorUnits == example.interest)
    #expect((statement.fixedSum?.amount.minorUnits ?? 0) == example.fixedSum)
    #expect(
      statement.totalClaimed.minorUnits
        == example.principal.minorUnits + example.interest + example.fixedSum)
  }

  /// What a day costs: EX42, I4 and I5 as published.
  @Test(arguments: [
    ("EX42", 1_000_000, "2026-01-31", 322), ("I4", 100_000, "2024-11-17", 36),
    ("I5", 500_000, "2024-10-03", 182),
  ])
  func theNextDay(id: String, units: Int, due: String, cost: Int) throws {
    let debt = try LateDebt(principal: Money(minorUnits: units, currency: .gbp), due: day(due))
    let uk = try InterestProfile(.unitedKingdom)
    let next = try LateInterestStatement(of: debt, profile: uk, asOf: day(due)).nextDay
    #expect(next?.rounded.minorUnits == cost, "\(id)")
    #expect(next?.date == day(due).adding(days: 1))
    let before = try LateInterestStatement(of: debt, profile: uk, asOf: day(due).adding(days: -1))
    #expect(before.nextDay == nil)
  }

  /// EX49: 16 days at a base of 3.62, 15 at 3.37.
  @Test func halfYearsAreSplit() throws {
    let statement = try LateInterestStatement(
      of: LateDebt(
        principal: Money(minorUnits: 100_000, currency: .eur), due: day("2024-06-14")),
      profile: InterestProfile(.germany), asOf: day("2024-07-15"))
    #expect(statement.working.lines.map(\.part.count) == [16, 15])
    #expect(
      statement.working.lines.map { $0.applied.quote?.row.rate.percentText } == ["3.62", "3.37"])
    #expect(statement.working.lines.last?.part.from == day("2024-07-01"))
  }

  /// I10: the peer starts its second period on 2 July; here each day takes the rate in force on it. Its
  /// rule that the total is the sum of rounded periods gives the same as the rounded sum: 326.47 + 411.56.
  @Test func theNewRateStartsOnItsDay() throws {
    var consumer = try InterestProfile(.germany)
    consumer.rate = .table(.germanBase, points: 5, fixing: .eachDay)
    let working = try LateInterestStatement(
      of: LateDebt(
        principal: Money(minorUnits: 1_000_000, currency: .eur), due: day("2023-01-01")),
      profile: consumer, asOf: day("2024-01-01")
    ).working
    #expect(working.lines.prefix(2).map(\.part.rate.millionths) == [66_200, 81_200])
    #expect(working.lines.prefix(2).map(\.part.count) == [180, 184])
    #expect(working.lines[1].part.from == day("2023-07-01"))
    // The peer's two periods end with 2023; the first day of 2024 has the next half-year's 8.62%.
    #expect(working.lines.dropFirst(2).map(\.part.rate.millionths) == [86_200])
    #expect(working.lines.dropFirst(2).map(\.part.count) == [1])
  }

  /// EX47: a consumer's 5 points.
  @Test func aConsumersRate() throws {
    var consumer = try InterestProfile(.germany)
    consumer.rate = .table(.germanBase, points: 5, fixing: .eachDay)
    let statement = try LateInterestStatement(
      of: LateDebt(
        principal: Money(minorUnits: 100_000, currency: .eur), due: day("2026-07-31")),
      profile: consumer, asOf: day("2026-09-01"))
    #expect(statement.interest.minorUnits == 572)
    #expect(statement.working.lines.map(\.part.rate.millionths) == [65_200])
  }

  /// EX12: receipt on 1 March, payment on 30 April is a day late, at 14.6%: 400 of a million.
  @Test func theSubcontractorsSixtyFirstDay() throws {
    let profile = try InterestProfile(.japanSubcontract)
    let debt = try LateDebt(
      principal: Money(minorUnits: 1_000_000, currency: .jpy), due: day("2026-04-29"),
      received: day("2026-03-01"))
    let inTime = try LateInterestStatement(of: debt, profile: profile, asOf: day("2026-04-29"))
    #expect(inTime.interest.isZero)
    let late = try LateInterestStatement(of: debt, profile: profile, asOf: day("2026-04-30"))
    #expect(late.firstDay == day("2026-04-30"))
    #expect(late.interest.minorUnits == 400)
    #expect(late.warnings.isEmpty)
    #expect(throws: InterestFault.receiptDayNeeded) {
      try LateInterestStatement(
        of: LateDebt(principal: debt.principal, due: debt.due), profile: profile,
        asOf: day("2026-04-30"))
    }
  }
}
