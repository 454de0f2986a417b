import Finance
import Receivables
import Testing

@testable import Console

/// Interest in words: every rule, warning and condition has its own in each language.
@Suite struct InterestLinesTests {
  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

  private func profile(_ name: InterestProfile.Name) throws -> InterestProfile {
    var options = InterestProfile.Options()
    if name == .japanContract || name == .unitedStatesContract {
      options.contractRate = Rate(millionths: 146_000)
    }
    return try InterestProfile(name, options)
  }

  @Test(arguments: InterestProfile.Name.allCases)
  func everyProfileIsSaidInEachLanguage(_ name: InterestProfile.Name) throws {
    let profile = try profile(name)
    let debt = try LateDebt(
      principal: Money(minorUnits: 100_000_00, currency: name.currency), due: day("2025-09-30"),
      received: day("2025-07-31"))
    let statement = try LateInterestStatement(of: debt, profile: profile, asOf: day("2026-11-24"))
    for language in Language.allCases {
      let lines = InterestLines(
        words: Words(language), formats: Formats(language: language, home: name.currency))
      let text = lines.lines(statement)
      #expect(text.count > 7)
      #expect(!text.contains { $0.contains("⟨") }, "\(text)")
    }
  }

  /// Keys that are put together from a type's cases.
  @Test func everyCaseHasItsWords() {
    var keys = InterestProfile.Name.allCases.map { "interest-profile.\($0.rawValue)" }
    keys += InterestProfile.Condition.allCases.map { "interest-condition.\($0.rawValue)" }
    keys += InterestProfile.Evidence.allCases.map { "interest-evidence.\($0.rawValue)" }
    keys += InterestProfile.Setting.allCases.map { "interest-setting.\($0.rawValue)" }
    keys += InterestTreatment.allCases.map { "interest-treatment.\($0.rawValue)" }
    keys += InterestRounding.allCases.map { "interest-rounding.\($0.rawValue)" }
    keys += DayCount.allCases.map { "day-count.\($0.rawValue)" }
    keys += RateTable.all.map { "rate-table.\($0.name)" }
    keys += RateCertainty.allCases.map { "rate-certainty.\($0.rawValue)" }
    keys += ShiftRule.allCases.map { "shift-rule.\($0.rawValue)" }
    keys += BusinessCalendar.names.map { "calendar.\($0)" }
    keys += BusinessCalendar.DayKind.allCases.map { "day-kind.\($0.rawValue)" }
    keys += DueRule.Start.allCases.map { "due-start.\($0.rawValue)" }
    keys += ClaimPart.allCases.map { "claim-part.\($0.rawValue)" }
    keys += Allocation.Reason.allCases.map { "allocation-reason.\($0.rawValue)" }
    keys += AllocationRule.Sequence.allCases.map { "allocation-sequence.\($0.rawValue)" }
    keys += AllocationRule.Level.allCases.map { "allocation-level.\($0.rawValue)" }
    for key in keys { #expect(Words(.en).has(key), "\(key)") }
  }

  @Test func everyWarningIsSaid() throws {
    let table = RateTable.germanBase.name
    let warnings: [InterestWarning] = [
      .rateNotKnown(table: table, knownThrough: try day("2026-12-31"), used: Rate(millionths: 1)),
      .rateNotConfirmed(table: table, row: try day("2026-07-01"), certainty: .assumed),
      .commercialRateMayApply, .fixedSumInOtherCurrency(.gbp),
      .earlierDaysNotCounted(from: try day("2026-01-01"), through: try day("2026-02-01")),
    ]
    for language in Language.allCases {
      let lines = InterestLines(
        words: Words(language), formats: Formats(language: language, home: nil))
      let texts = warnings.map(lines.warning)
      #expect(Set(texts).count == warnings.count)
      #expect(!texts.contains { $0.contains("⟨") }, "\(texts)")
    }
  }

  @Test func whatIsWaivedIsShownAndNotAskedFor() throws {
    let debt = try LateDebt(
      principal: Money(minorUnits: 100_000, currency: .jpy), due: day("2025-09-30"),
      payments: [.init(date: day("2025-12-31"), amount: Money(minorUnits: 100_000, currency: .jpy))]
    )
    let statement = try LateInterestStatement(
      of: debt, profile: profile(.japanContract), asOf: day("2026-01-31"), treatment: .waived)
    let lines = InterestLines(words: Words(.en), formats: Formats(language: .en, home: .jpy))
    #expect(lines.total(statement) == "interest ¥3,680 – waived: not asked for")
    #expect(lines.figures(statement).contains("together ¥0"))
    #expect(lines.nextDay(statement) == nil)
  }

  /// A base rate below zero keeps its sign.
  @Test func aBaseRateMayBeNegative() throws {
    let debt = try LateDebt(
      principal: Money(minorUnits: 1_000_00, currency: .eur), due: day("2020-01-31"))
    let statement = try LateInterestStatement(
      of: debt, profile: profile(.germany), asOf: day("2020-03-31"))
    let lines = InterestLines(words: Words(.en), formats: Formats(language: .en, home: .eur))
    #expect(lines.rates(statement).count == 1)
    #expect(lines.rates(statement)[0].hasPrefix("8.12% a year: base rate (Basiszinssatz) -0.88%"))
  }
}
