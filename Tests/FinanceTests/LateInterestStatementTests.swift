import Finance
import Testing

@Suite struct LateInterestStatementTests {
  private func money(_ units: Int, _ currency: Currency) -> Money {
    Money(minorUnits: units, currency: currency)
  }

  private func statement(
    _ name: InterestProfile.Name, _ units: Int, _ currency: Currency, due: String, asOf: String,
    paid: [(String, Int)] = [], _ options: InterestProfile.Options = InterestProfile.Options()
  ) throws -> LateInterestStatement {
    try LateInterestStatement(
      of: LateDebt(
        principal: money(units, currency), due: day(due),
        payments: paid.map {
          LateDebt.Payment(date: day($0.0), amount: money($0.1, currency))
        }), profile: InterestProfile(name, options), asOf: day(asOf))
  }

  /// By hand: 10 days of 1,000,000, then 10 of 500,000, at 14.6% of a year of 365 days.
  @Test func aPartPaymentLowersTheBalanceFromTheNextDay() throws {
    var options = ProfileCase.rate("14.6")
    options.dayCount = .actual365
    let result = try statement(
      .japanContract, 1_000_000, .jpy, due: "2024-12-31", asOf: "2025-03-31",
      paid: [("2025-01-20", 700_000), ("2025-01-10", 500_000)], options)
    #expect(result.working.lines.map(\.part.count) == [10, 10])
    #expect(result.working.lines.map(\.part.principal.minorUnits) == [1_000_000, 500_000])
    #expect(result.interest.minorUnits == 6_000)
    #expect(result.openPrincipal.isZero)
    #expect(result.nextDay == nil)
    // With the payment day left out each stretch starts on the day of the payment before it.
    options.paymentDayCounts = false
    let shorter = try statement(
      .japanContract, 1_000_000, .jpy, due: "2024-12-31", asOf: "2025-03-31",
      paid: [("2025-01-10", 500_000), ("2025-01-20", 500_000)], options)
    #expect(shorter.working.lines.map(\.part.count) == [9, 10])
    #expect(shorter.working.lines.map(\.part.from) == [day("2025-01-01"), day("2025-01-10")])
  }

  /// The peer loses interest when the principal is paid (erpnext #58220); here it stays until someone
  /// claims, waives or reserves it, and only what is claimed is asked for.
  @Test(arguments: InterestTreatment.allCases)
  func principalPaidDoesNotEraseInterest(treatment: InterestTreatment) throws {
    let debt = try LateDebt(
      principal: money(100_000, .gbp), due: day("2024-11-17"),
      payments: [LateDebt.Payment(date: day("2025-01-01"), amount: money(100_000, .gbp))])
    let result = try LateInterestStatement(
      of: debt, profile: InterestProfile(.unitedKingdom), asOf: day("2025-06-30"),
      treatment: treatment)
    #expect(result.interest.minorUnits == 1_634)
    #expect(result.fixedSum?.amount.minorUnits == 7_000)
    #expect(result.openPrincipal.isZero)
    #expect(result.totalClaimed.minorUnits == (treatment == .claimed ? 8_634 : 0))
    let other = try LateInterestStatement(
      of: debt, profile: InterestProfile(.unitedKingdom), asOf: day("2025-06-30"),
      treatment: treatment, fixedSumTreatment: .claimed)
    #expect(other.totalClaimed.minorUnits == (treatment == .claimed ? 8_634 : 7_000))
  }

  /// A statement as of a past day doesn't know what was paid later.
  @Test func laterPaymentsAreLeftAside() throws {
    let without = try statement(
      .unitedKingdom, 500_000, .gbp, due: "2024-10-03", asOf: "2025-01-01")
    let with = try statement(
      .unitedKingdom, 500_000, .gbp, due: "2024-10-03", asOf: "2025-01-01",
      paid: [("2025-01-02", 500_000)])
    #expect(with.working == without.working)
    #expect(with.openPrincipal.minorUnits == 500_000)
  }

  /// What was paid in time lowers the debt that the fixed sum goes by; paid in full, nothing was late.
  @Test func paymentsInTimeLowerTheDebt() throws {
    let part = try statement(
      .unitedKingdom, 100_000, .gbp, due: "2026-03-01", asOf: "2026-04-01",
      paid: [("2026-03-01", 1)])
    #expect(part.fixedSum?.amount.minorUnits == 4_000)
    #expect(part.fixedSum?.debt.minorUnits == 99_999)
    let full = try statement(
      .unitedKingdom, 100_000, .gbp, due: "2026-03-01", asOf: "2026-04-01",
      paid: [("2026-02-01", 100_000)])
    #expect(full.fixedSum == nil)
    #expect(full.working.lines.isEmpty)
    #expect(full.warnings.isEmpty)
  }

  /// Each profile's rate over two half-years: fixed at the start, or each day's own, or the payment's.
  @Test(arguments: [
    (InterestProfile.Name.unitedKingdom, Currency.gbp, ["13.25"]),
    (.germany, .eur, ["12.37", "11.27"]), (.ireland, .eur, ["11.15"]),
    (.japanStatutory, .jpy, ["3", "3"]), (.chinaLPR, .cny, ["4.03"]),
  ])
  func theDayThatFixesTheRate(name: InterestProfile.Name, currency: Currency, rates: [String])
    throws
  {
    let result = try statement(
      name, 1_000_000, currency, due: "2024-12-01", asOf: "2025-03-01")
    #expect(result.working.lines.map(\.part.rate.percentText) == rates)
    #expect(result.working.lines.first?.part.from == day("2024-12-02"))
    #expect(result.working.lines.last?.part.through == day("2025-03-01"))
  }

  /// Ireland: what was paid in 2024 bears 12.25%, what was paid in 2025 bears 11.15%, each for its whole
  /// delay. By hand: 500 × 12.25% × 29/365 and 500 × 11.15% × 90/365.
  @Test func eachPaymentTakesTheRateOfItsDay() throws {
    let result = try statement(
      .ireland, 100_000, .eur, due: "2024-12-01", asOf: "2025-06-30",
      paid: [("2024-12-30", 50_000), ("2025-03-01", 60_000)])
    #expect(result.working.lines.map(\.part.rate.percentText) == ["12.25", "11.15"])
    #expect(result.working.lines.map(\.part.count) == [29, 90])
    #expect(result.working.lines.map(\.part.principal.minorUnits) == [50_000, 50_000])
    #expect(result.working.lines.map(\.exact.decimalText) == ["4.866438", "13.746575"])
    #expect(result.interest.minorUnits == 1_861)
  }

  /// Interest that starts in 2027 takes the last known rate and says so; Germany says so for its days of
  /// 2027 alone.
  @Test func saysWhenTheRateIsNotKnown() throws {
    let uk = try statement(.unitedKingdom, 100_000, .gbp, due: "2026-12-31", asOf: "2027-01-31")
    let used = Rate(millionths: 117_500)
    #expect(
      uk.warnings == [
        .rateNotKnown(table: "uk-reference", knownThrough: day("2026-12-31"), used: used)
      ])
    let german = try statement(.germany, 100_000, .eur, due: "2026-12-21", asOf: "2027-01-10")
    #expect(german.working.lines.map(\.part.count) == [10, 10])
    #expect(
      german.working.lines.map { $0.applied.quote?.knownOnlyThrough }
        == [nil, day("2026-12-31")])
    #expect(german.warnings.count == 1)
    // The day after the statement is not known any more, though every day in it is.
    let lastDay = try statement(.germany, 100_000, .eur, due: "2026-12-21", asOf: "2026-12-31")
    #expect(lastDay.working.lines.count == 1)
    #expect(lastDay.warnings.count == 1)
    let known = try statement(.unitedKingdom, 100_000, .gbp, due: "2026-12-30", asOf: "2027-01-31")
    #expect(known.warnings.isEmpty)
  }

  @Test func saysWhatIsUnsure() throws {
    let carried = try statement(.chinaLPR, 100_000, .cny, due: "2026-10-31", asOf: "2026-11-22")
    #expect(
      carried.warnings == [
        .rateNotKnown(
          table: "cn-lpr-1y", knownThrough: day("2026-09-19"), used: Rate(millionths: 39_000))
      ])
    let unseen = try statement(.chinaLPR, 100_000, .cny, due: "2026-05-31", asOf: "2026-06-30")
    #expect(
      unseen.warnings == [
        .rateNotConfirmed(table: "cn-lpr-1y", row: day("2026-05-20"), certainty: .carriedForward)
      ])
    let old = try statement(.japanStatutory, 100_000, .jpy, due: "2020-03-01", asOf: "2020-05-01")
    #expect(old.warnings.contains(.commercialRateMayApply))
    #expect(old.working.lines.map(\.part.rate.percentText) == ["5"])
    let dollars = try statement(
      .unitedKingdom, 100_000, .usd, due: "2026-03-01", asOf: "2026-04-01")
    #expect(dollars.warnings == [.fixedSumInOtherCurrency(.gbp)])
    #expect(dollars.fixedSum == nil)
  }

  /// Due before the 60th day: the days up to it are not in the figures, and that is said.
  @Test func saysWhichDaysAreNotCounted() throws {
    let result = try LateInterestStatement(
      of: LateDebt(
        principal: money(1_000_000, .jpy), due: day("2026-03-31"), received: day("2026-03-01")),
      profile: InterestProfile(.japanSubcontract), asOf: day("2026-04-30"))
    #expect(
      result.warnings == [
        .earlierDaysNotCounted(from: day("2026-04-01"), through: day("2026-04-29"))
      ])
    #expect(result.working.lines.map(\.part.count) == [1])
  }

  @Test func aCommercialActBoreSixPercent() throws {
    var options = InterestProfile.Options()
    options.isCommercialAct = true
    let old = try statement(
      .japanStatutory, 1_000_000, .jpy, due: "2019-03-31", asOf: "2021-03-31", options)
    #expect(old.interest.minorUnits == 120_000)
    #expect(!old.warnings.contains(.commercialRateMayApply))
  }

  /// A rate older than the table is refused, not guessed.
  @Test func refusesARateItDoesNotHave() {
    #expect(
      throws: InterestFault.noRate(
        table: "cn-lpr-1y", on: day("2019-08-20").adding(days: -1), firstKnown: day("2019-08-20"))
    ) {
      try statement(.chinaLPR, 100_000, .cny, due: "2019-08-18", asOf: "2019-12-31")
    }
  }
}

@Suite struct InterestFaultTests {
  private func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  @Test func aDebtIsChecked() {
    let due = day("2026-01-01")
    #expect(throws: InterestFault.negativePrincipal(yen(-1))) {
      try LateDebt(principal: yen(-1), due: due)
    }
    #expect(throws: InterestFault.paymentNotPositive(yen(0))) {
      try LateDebt(
        principal: yen(1), due: due, payments: [LateDebt.Payment(date: due, amount: yen(0))])
    }
    let dollar = Money(minorUnits: 1, currency: .usd)
    #expect(throws: InterestFault.paymentInOtherCurrency(dollar)) {
      try LateDebt(
        principal: yen(1), due: due, payments: [LateDebt.Payment(date: due, amount: dollar)])
    }
  }

  @Test func aProfileTakesOnlyItsOwnSettings() {
    #expect(throws: InterestFault.rateNeeded(.japanContract)) {
      try InterestProfile(.japanContract)
    }
    #expect(throws: InterestFault.rateNeeded(.unitedStatesContract)) {
      try InterestProfile(.unitedStatesContract)
    }
    #expect(throws: InterestFault.settingNotTaken(.unitedKingdom, "rate")) {
      try InterestProfile(.unitedKingdom, ProfileCase.rate("8"))
    }
    #expect(throws: InterestFault.settingNotTaken(.chinaSmallFirms, "day-count")) {
      try InterestProfile(.chinaSmallFirms, ProfileCase.over(.actual360))
    }
    var options = InterestProfile.Options()
    options.isCommercialAct = true
    #expect(throws: InterestFault.settingNotTaken(.germany, "commercial-act")) {
      try InterestProfile(.germany, options)
    }
  }

  @Test(arguments: [(129, false), (130, true), (150, true), (151, false)])
  func theMultipleOfTheLPR(percent: Int, isTaken: Bool) throws {
    var options = InterestProfile.Options()
    options.percentOfBase = percent
    if isTaken {
      let rate = try InterestProfile(.chinaLPR, options).rate.rate(on: day("2026-01-31"))
      #expect(rate.rate.millionths == 300 * percent)
    } else {
      #expect(throws: InterestFault.multipleOutside(seen: percent, allowed: 130...150)) {
        try InterestProfile(.chinaLPR, options)
      }
    }
    #expect(throws: InterestFault.settingNotTaken(.ireland, "multiple")) {
      try InterestProfile(.ireland, options)
    }
  }

  /// Every profile can be made, names its source, and says how sure each setting is.
  @Test(arguments: InterestProfile.Name.allCases)
  func everyProfileIsComplete(name: InterestProfile.Name) throws {
    let needsRate = name == .japanContract || name == .unitedStatesContract
    let profile = try InterestProfile(
      name, needsRate ? ProfileCase.rate("10") : InterestProfile.Options())
    #expect(profile.name == name)
    #expect(!profile.source.isEmpty)
    #expect(Set(profile.evidence.keys) == Set(InterestProfile.Setting.allCases))
  }
}
