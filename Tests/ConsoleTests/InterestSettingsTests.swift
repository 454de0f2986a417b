import Correspondence
import Finance
import Receivables
import Testing

@testable import Console

/// `interest`, `terms` and `allocation` of `kaishu.yaml`.
@Suite struct InterestSettingsTests {
  private func settings(_ lines: String, jurisdiction: Jurisdiction = .japan) throws
    -> BookSettings
  {
    let text = """
      version: 1
      firm: { name: X, jurisdiction: \(jurisdiction.rawValue) }
      policy:
        levels:
          - { name: rep, term-months: 3, first-payment-percent: 25, first-payment-days: 14, deferral-days: 30 }
      \(lines)
      """
    return try SettingsReader.read(text).get()
  }

  @Test(arguments: [
    (Jurisdiction.japan, InterestProfile.Name.japanStatutory), (.china, .chinaLPR),
    (.unitedKingdom, .unitedKingdom), (.europeanUnion, .germany),
  ])
  func theProfileFitsThePlace(_ place: Jurisdiction, _ name: InterestProfile.Name) throws {
    let new = SettingsTemplate(
      firmName: "X", jurisdiction: place, currency: place.currency, personID: "me",
      personName: "M", personTitle: ""
    ).text(Words(.en))
    for book in [
      try settings("", jurisdiction: place).interest,
      try SettingsReader.read(new).get().interest,
    ] {
      #expect(book.standard.profile == (try InterestProfile(name)))
      #expect(book.standard.profileName == name.rawValue)
      #expect(book.standard.choices == AccountInterest.Choices())
    }
  }

  /// None until somebody enters it.
  @Test func anAmericanBookHasNoRateOfItsOwn() throws {
    let text = SettingsTemplate(
      firmName: "X", jurisdiction: .unitedStates, currency: .usd, personID: "me",
      personName: "M", personTitle: ""
    ).text(Words(.en))
    #expect(try SettingsReader.read(text).get().interest.standard.profile == nil)
    let entered = text.replacing("# rate: 18", with: "rate: 18")
    let profile = try SettingsReader.read(entered).get().interest.standard.profile
    #expect(profile?.rate == .agreed(Rate(millionths: 180_000)))
  }

  /// A file from before profiles means what it meant.
  @Test(arguments: [
    (
      "interest: { basis: contract, rate: 14.6, day-count: years-then-days, rounding: down }",
      146_000, DayCount.yearsThenDays, InterestRounding.floorSum, InterestBasis.contract
    ),
    (
      "interest: { basis: cn-lpr, rate: 3.9, rounding: half-up }", 39_000, .actual365, .halfUp,
      .chinaLPR
    ),
    ("interest: { rate: 5, rounding: up }", 50_000, .actual365, .ceilingSum, .statutory),
    (
      "interest: { basis: uk-late-payment, rounding: half-even }", 30_000, .actual365, .halfEven,
      .ukLatePayment
    ),
  ])
  func anOldFileMeansWhatItMeant(
    _ line: String, _ rate: Int, _ count: DayCount, _ rounding: InterestRounding,
    _ basis: InterestBasis
  ) throws {
    let terms = try settings(line).interest.standard
    let profile = try #require(terms.profile)
    #expect(profile.rate == .agreed(Rate(millionths: rate)))
    #expect((profile.dayCount, profile.rounding) == (count, rounding))
    #expect(profile.start == .dayAfterDue && profile.paymentDayCounts)
    #expect(profile.fixedSum == nil)
    #expect(terms.basis == basis)
    #expect(terms.profileName == nil)
    // The engine of before against the one of now.
    let due = try #require(CivilDate(2023, 11, 30))
    let day = try #require(CivilDate(2026, 11, 24))
    let principal = Money(minorUnits: 1_234_567, currency: .jpy)
    let before: [InterestRounding: Rounding] = [
      .floorSum: .down, .halfUp: .halfUp, .ceilingSum: .up, .halfEven: .halfEven,
    ]
    let old = LateInterest(
      due: due, balances: [LateInterest.Balance(principal: principal, through: day)],
      currency: .jpy,
      terms: LateInterest.Terms(
        rate: Rate(millionths: rate), dayCount: count, rounding: try #require(before[rounding]),
        basis: basis.rawValue))
    let statement = try LateInterestStatement(
      of: LateDebt(principal: principal, due: due), profile: profile, asOf: day)
    #expect(statement.interest == old.total)
  }

  @Test func everySettingCanBeChanged() throws {
    let terms = try settings(
      """
      interest:
        profile: uk
        rounding: day-rate-first
        day-count: act/360
        payment-day: not-counted
        fixed-sum: none
        treatment: reserved
        for:
          CN: { profile: cn-lpr, percent-of-base: 150, fixed-sum: { CNY: 500 } }
          C014: { profile: jp-contract, rate: 14.6, treatment: waived }
          DE: { profile: eu-de, rate: 12 }
          S1: { profile: jp-subcontract, receipt-day: issued }
      """
    ).interest
    let uk = try #require(terms.standard.profile)
    #expect(uk.rounding == .dayRateFirst && uk.dayCount == .actual360 && !uk.paymentDayCounts)
    #expect(uk.fixedSum == nil)
    #expect(terms.standard.choices.interest == .reserved)
    #expect(terms.standard.choices.fixedSum == .reserved)
    func of(_ code: String, _ country: String) -> InterestTerms {
      terms.terms(for: Customer(code: code, name: code, country: country))
    }
    #expect(of("C9", "CN").profile?.rate.percentOfBase == 150)
    #expect(
      of("C9", "CN").profile?.fixedSum == .agreed(Money(minorUnits: 50_000, currency: .cny)))
    #expect(of("C014", "CN").profile?.name == .japanContract)
    #expect(of("C014", "CN").choices.interest == .waived)
    // A contract's rate takes the place of the table's; the directive's sum stays.
    #expect(of("C9", "DE").profile?.rate == .agreed(Rate(millionths: 120_000)))
    #expect(of("C9", "DE").basis == .contract)
    #expect(of("C9", "DE").profile?.fixedSum == .germany)
    #expect(of("S1", "JP").choices.receivedWhenIssued)
    #expect(of("C9", "JP") == terms.standard)
    #expect(of("C9", "") == terms.standard)
  }

  @Test(arguments: [
    ("interest: { profile: jp-contract }", "interest.rate"),
    ("interest: { profile: uk, basis: contract }", "interest.basis"),
    ("interest: { profile: cn-sme, day-count: act/360 }", "interest.day-count"),
    ("interest: { profile: cn-lpr, percent-of-base: 200 }", "interest.percent-of-base"),
    ("interest: { profile: uk, fixed-sum: { GBP: 40, EUR: 40 } }", "interest.fixed-sum"),
    ("interest: { profile: uk, fixed-sum: some }", "interest.fixed-sum"),
    ("interest: { rate: 3, fixed-sum: none }", "interest.fixed-sum"),
    ("interest: { profile: uk, for: { GB: { rate: 3 } } }", "interest.for.GB.profile"),
  ])
  func faultsNameTheirPlace(_ line: String, _ path: String) {
    #expect {
      try settings(line)
    } throws: { error in
      (error as? FileFaults)?.findings.map(\.path) == [path]
    }
  }

  @Test func termsAndAllocationAreRead() throws {
    #expect(try settings("").terms == nil)
    #expect(
      try settings("terms: 20日締め翌月末払い").terms == PaymentTerms("20日締め翌月末払い"))
    #expect(try settings("").allocation == .japaneseLaw)
    #expect(try settings("", jurisdiction: .china).allocation == .chineseLaw)
    #expect(
      try settings("allocation: law", jurisdiction: .unitedKingdom).allocation == .oldestFirst)
    #expect(try settings("allocation: oldest-first").allocation == .oldestFirst)
    let agreed = try settings("allocation: [principal, interest, fee, penalty]").allocation
    #expect(agreed.parts == [.principal, .interest, .fee, .penalty])
    #expect(agreed.sequence == .oldestFirst && agreed.level == .claimByClaim)
    let whole = try settings("allocation: { between: cn, level: part-by-part }").allocation
    #expect(whole.parts == AllocationRule.statutoryParts)
    #expect(whole.sequence == .chineseLaw && whole.level == .partByPart)
  }

  @Test func closedDaysAreRead() throws {
    let calendar = try settings(
      "calendar: { closed: [2026-11-25, 12-29..12-30, 2026-08-11..2026-08-15] }"
    ).calendar
    for (iso, isOpen) in [
      ("2026-11-25", false), ("2027-12-29", false), ("2026-08-12", false), ("2026-11-26", true),
    ] {
      #expect(calendar.isBusinessDay(try #require(CivilDate(iso: iso))) == isOpen, "\(iso)")
    }
  }
}
