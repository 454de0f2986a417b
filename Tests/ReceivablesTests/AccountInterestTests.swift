import Finance
import Testing

@testable import Receivables

/// Late interest of a customer: on what is open, on what was paid late, and what was decided about it.
@Suite struct AccountInterestTests {
  private func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }
  private func yen(_ amount: Int) -> Money { Money(minorUnits: amount, currency: .jpy) }

  /// ¥1,000,000, due on 30 September 2026.
  private func history(_ payments: [(String, Int, Payment.Kind)] = []) throws -> CustomerHistory {
    CustomerHistory(
      customer: Customer(code: "C1", name: "山田"),
      invoices: [
        Invoice(
          number: "N1", issued: try day("2026-08-31"), due: try day("2026-09-30"),
          amount: yen(1_000_000))
      ],
      payments: try payments.map {
        Payment(invoiceNumber: "N1", date: try day($0), amount: yen($1), kind: $2)
      })
  }

  private func interest(
    _ history: CustomerHistory, _ asOf: String = "2026-11-24",
    _ choices: AccountInterest.Choices = .init(),
    profile: InterestProfile.Name = .japanStatutory
  ) throws -> AccountInterest {
    AccountInterest(
      CustomerAccount(history, asOf: try day(asOf)), currency: .jpy,
      profile: try InterestProfile(profile), choices: choices)
  }

  /// 3% of a million is ¥82.19 a day; 1 October to 24 November are 55 days.
  static let cases: [([(String, Int, Payment.Kind)], accrued: Int, left: Int, day: Int)] = [
    ([], 4_520, 0, 82),
    // The day of payment still bears interest on the whole: 10 days on all, 45 on half.
    ([("2026-10-10", 500_000, .cash)], 2_671, 0, 41),
    // Paying the principal takes no interest away: 10 days on all.
    ([("2026-10-10", 1_000_000, .cash)], 821, 821, 0),
    ([("2026-10-10", 990_000, .cash), ("2026-10-10", 10_000, .fee)], 821, 821, 0),
    // In time.
    ([("2026-09-30", 1_000_000, .cash)], 0, 0, 0),
    // What came back was never paid; of two the later one.
    ([("2026-10-10", 500_000, .cash), ("2026-10-20", -500_000, .cash)], 4_520, 0, 82),
    // 10 days on all, 45 on 900,000.
    (
      [
        ("2026-10-10", 100_000, .cash), ("2026-10-20", 400_000, .cash),
        ("2026-10-25", -400_000, .cash),
      ], 4_150, 0, 73
    ),
    // A credit note lowers the claim from the first: 55 days on 600,000.
    ([("2026-10-10", 400_000, .creditNote)], 2_712, 0, 49),
    ([("2026-10-10", 1_000_000, .writeOff)], 0, 0, 0),
    // Later than the day looked at.
    ([("2026-11-25", 1_000_000, .cash)], 4_520, 0, 82),
  ]

  @Test(arguments: cases)
  func figuresAreTheEngines(
    _ payments: [(String, Int, Payment.Kind)], accrued: Int, left: Int, day: Int
  ) throws {
    let interest = try interest(history(payments))
    #expect(interest.accrued == yen(accrued))
    #expect(interest.leftOver.accrued == yen(left))
    #expect(interest.running.accrued + interest.leftOver.accrued == interest.accrued)
    #expect(interest.nextDay == yen(day))
    #expect(interest.claimed == interest.accrued)
    #expect(interest.unreckoned.isEmpty)
  }

  /// What was paid of it is taken off what is asked for, and lowers no principal.
  @Test func whatWasPaidOnInterestIsTakenOffWhatIsClaimed() throws {
    var history = try history()
    func pay(_ date: String, _ amount: Int, _ part: ChargePayment.Part = .interest) throws {
      history.chargePayments.append(
        ChargePayment(part, invoiceNumber: "N1", date: try day(date), amount: yen(amount)))
    }
    try pay("2026-10-20", 1_000)
    try pay("2026-11-24", 500)
    try pay("2026-11-25", 77)
    try pay("2026-10-20", 300, .costs)
    let now = try interest(history)
    #expect(now.accrued == yen(4_520) && now.paid == yen(1_500))
    #expect(now.unpaid == yen(3_020) && now.claimed == yen(3_020))
    #expect(now.nextDay == yen(82), "interest that is paid lowers no principal")
    #expect(now.items.first?.payments.map(\.amount) == [yen(1_000), yen(500)])
    #expect(now.claimedCharges.map(\.interest) == [yen(3_020)])
    #expect(try interest(history, "2026-10-19").paid.isZero, "the day before")
    #expect(try interest(history, "2026-10-20").claimed == yen(1_643 - 1_000))
    let account = CustomerAccount(history, asOf: try day("2026-11-24"))
    #expect(account.items.map(\.open) == [yen(1_000_000)])
    #expect(account.onAccount(in: .jpy).isZero)
  }

  /// A reserved claim is no claim that money goes to unsaid, and what was waived is owed no more.
  @Test(arguments: [
    (InterestTreatment.claimed, 4_520, 4_520), (.reserved, 0, 4_520), (.waived, 0, 0),
  ])
  func whatMayBePaidIsWhatIsClaimed(_ treatment: InterestTreatment, claimed: Int, owed: Int) throws
  {
    let interest = try interest(history(), "2026-11-24", .init(interest: treatment))
    #expect(interest.claimedCharges.map(\.interest.minorUnits) == [claimed].filter { $0 > 0 })
    #expect(interest.owedCharges.map(\.interest.minorUnits) == [owed].filter { $0 > 0 })
  }

  /// A credit note after the interest was paid leaves less interest than was paid: that is shown, not lost.
  @Test func interestPaidForNothingIsStillSeen() throws {
    var history = try history([("2026-11-20", 1_000_000, .creditNote)])
    history.chargePayments = [
      ChargePayment(
        .interest, invoiceNumber: "N1", date: try day("2026-11-10"), amount: yen(900))
    ]
    let interest = try interest(history)
    let statement = try #require(interest.items.first?.statement)
    #expect(statement.interest.isZero && statement.overpaid == yen(900))
    #expect(interest.claimed.isZero && interest.paid == yen(900))
  }

  @Test func theContestedPartBearsNoneWhileItIsContested() throws {
    var history = try history()
    history.disputes = [
      Dispute(
        invoiceNumber: "N1", opened: try day("2026-10-15"), amount: yen(400_000), reason: "")
    ]
    #expect(try interest(history, "2026-10-14").accrued == yen(1_150))
    let item = try #require(try interest(history).items.first)
    #expect(item.disputed == yen(400_000))
    #expect(item.statement.interest == yen(2_712))
    #expect(!item.isSettled)
    history.disputes[0].closed = try day("2026-11-24")
    #expect(try interest(history).accrued == yen(4_520))
  }

  @Test func theLastDecisionHolds() throws {
    var history = try history()
    func decide(_ number: String, _ date: String, _ treatment: InterestTreatment) throws {
      history.interestDecisions.append(
        InterestDecision(
          invoiceNumber: number, date: try day(date), treatment: treatment, reason: "goodwill"))
    }
    try decide("", "2026-08-30", .waived)
    #expect(try interest(history).claimed == yen(4_520), "nothing was issued by then")
    try decide("", "2026-10-15", .waived)
    #expect(try interest(history, "2026-10-14").claimed == yen(1_150), "the day before")
    let waived = try interest(history)
    #expect(waived.claimed == yen(0))
    #expect(waived.accrued == yen(4_520), "a waived figure is still shown")
    #expect(waived.treatment == .waived)
    #expect(waived.notWaived.isEmpty)
    #expect(waived.items.first?.decision?.reason == "goodwill")
    try decide("N2", "2026-10-20", .claimed)
    #expect(try interest(history).treatment == .waived)
    try decide("N1", "2026-10-20", .claimed)
    #expect(try interest(history).claimed == yen(4_520))
  }

  @Test func theBooksChoiceHoldsWithoutADecision() throws {
    let reserved = try interest(
      history(), "2026-11-24", .init(interest: .reserved, fixedSum: .claimed))
    #expect(reserved.treatment == .reserved)
    #expect(reserved.claimed == yen(0))
  }

  /// The 61st day after 31 August is 30 October: 26 days to 24 November at 14.6%.
  @Test func aProfileThatCountsFromReceiptNeedsItsDay() throws {
    var history = try history()
    let unknown = try interest(history, profile: .japanSubcontract)
    #expect(unknown.items.isEmpty)
    #expect(unknown.unreckoned.map(\.fault) == [.receiptDayNeeded])
    let issued = try interest(
      history, "2026-11-24", .init(receivedWhenIssued: true), profile: .japanSubcontract)
    #expect(issued.accrued == yen(10_400))
    history.invoices[0].received = try day("2026-09-01")
    #expect(try interest(history, profile: .japanSubcontract).accrued == yen(10_000))
  }
}
