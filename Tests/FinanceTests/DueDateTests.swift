import Finance
import Testing

/// Due dates: the rows of `peer_cases.md` 4.5, and what they don't reach.
@Suite struct DueDateTests {
  /// A row of a published test: terms, then issue date and due date in pairs.
  struct Row: Sendable {
    let id: String
    let terms: String
    let dates: [(String, String)]
    let source: String
  }

  static let odoo = "odoo account payment-term test"
  static let rows: [Row] = [
    Row(
      id: "D1", terms: "net 30",
      dates: [
        ("2022-01-01", "2022-01-31"), ("2022-01-15", "2022-02-14"), ("2022-01-31", "2022-03-02"),
      ], source: odoo),
    Row(
      id: "D2", terms: "30 days end of month",
      dates: [
        ("2022-01-01", "2022-01-31"), ("2022-01-15", "2022-02-28"), ("2022-01-31", "2022-03-31"),
      ], source: odoo),
    Row(
      id: "D4", terms: "end of this month",
      dates: [
        ("2019-01-01", "2019-01-31"), ("2019-01-15", "2019-01-31"), ("2019-01-31", "2019-01-31"),
      ], source: odoo),
    Row(
      id: "D5", terms: "15th of next month",
      dates: [
        ("2019-01-01", "2019-02-15"), ("2019-01-15", "2019-02-15"), ("2019-01-31", "2019-02-15"),
      ], source: odoo),
    Row(
      id: "D7", terms: "30 days EOM the 10th",
      dates: [
        ("2022-01-01", "2022-02-10"), ("2022-01-15", "2022-03-10"), ("2022-01-31", "2022-04-10"),
      ], source: odoo),
    Row(
      id: "D8", terms: "90 days EOM the 10th",
      dates: [("2022-01-01", "2022-05-10"), ("2022-01-31", "2022-06-10")], source: odoo),
    Row(
      id: "D10", terms: "1 month +15 days, EOM, +45 days",
      dates: [
        ("2022-01-01", "2022-04-14"), ("2022-01-15", "2022-05-15"), ("2022-01-31", "2022-05-15"),
      ], source: odoo),
    Row(
      id: "D11", terms: "next 10th",
      dates: [
        ("2022-01-01", "2022-01-10"), ("2022-01-10", "2022-01-10"), ("2022-01-15", "2022-02-10"),
      ], source: odoo),
    Row(
      id: "D13", terms: "20日締め翌月末払い",
      dates: [("2024-02-20", "2024-03-31"), ("2024-02-21", "2024-04-30")],
      source: "qrtl/sfaj-oca account_payment_term_cutoff_day test_account_invoice_date_due.py"),
    Row(
      id: "D13", terms: "翌月末払い", dates: [("2024-02-21", "2024-03-31")],
      source: "the same, without a cut-off day"),
    Row(
      id: "D14", terms: "2 months, end of month", dates: [("2015-01-30", "2015-03-31")],
      source: "OCA account_payment_term_extension test_payment_term.py"),
    Row(
      id: "D14", terms: "2 weeks", dates: [("2015-03-02", "2015-03-16")], source: "the same"),
    Row(
      id: "D16", terms: "pay days 5, 10",
      dates: [
        ("2020-01-01", "2020-01-05"), ("2020-01-06", "2020-01-10"), ("2020-01-05", "2020-01-05"),
        ("2020-01-11", "2020-02-05"),
      ], source: "the same; the last two follow from it"),
    Row(
      id: "D18", terms: "30 days",
      dates: [("2016-01-22", "2016-02-21"), ("2017-01-22", "2017-02-21")],
      source: "frappe/erpnext selling/doctype/customer/test_customer.py"),
    Row(
      id: "D20", terms: "due on receipt", dates: [("2024-05-31", "2024-05-31")],
      source: "the same: no terms, due on the invoice date"),
    Row(
      id: "D21", terms: "1 month", dates: [("2024-01-01", "2024-02-01")],
      source: "fineract DefaultScheduledDateGeneratorTest.java"),
    Row(
      id: "D21", terms: "25% 1 month, 25% 2 months, 25% 3 months, 25% 4 months",
      dates: [("2024-01-01", "2024-02-01 2024-03-01 2024-04-01 2024-05-01")], source: "the same"),
    // Trap 5: 31 January by "30 days", "30 days end of month" and "1 month".
    Row(id: "T5", terms: "1 month", dates: [("2022-01-31", "2022-02-28")], source: "trap 5"),
    // Trap 9: 29 February as a month's end.
    Row(
      id: "T9", terms: "end of next month",
      dates: [("2024-01-31", "2024-02-29"), ("2023-01-31", "2023-02-28")], source: "trap 9"),
  ]

  @Test(arguments: rows)
  func asPublished(row: Row) throws {
    let terms = try PaymentTerms(row.terms)
    for (issued, due) in row.dates {
      let dates = try terms.dueDates(on: TermsDates(issued: day(issued))).map(\.date.iso)
      #expect(dates.joined(separator: " ") == due, "\(row.id) \(row.terms) \(issued)")
    }
  }

  /// Issue date → due date, by the meaning of the words.
  @Test(arguments: [
    ("月末締め翌々月10日払い", "2026-01-31", "2026-03-10"), ("月末締め翌々月10日払い", "2026-02-01", "2026-04-10"),
    ("15日締め当月末払い", "2026-02-15", "2026-02-28"), ("15日締め当月末払い", "2026-02-16", "2026-03-31"),
    ("10日締め当月25日払い", "2026-12-11", "2027-01-25"), ("25日締め翌月25日払い", "2026-12-26", "2027-02-25"),
    ("末締め翌末", "2028-01-15", "2028-02-29"), ("30日締め翌月末", "2027-02-28", "2027-03-31"),
    ("月结30天", "2026-01-05", "2026-03-02"), ("月结30天", "2026-04-30", "2026-05-30"),
    ("月结次月15日", "2026-12-31", "2027-01-15"), ("net 30 EOM", "2026-05-11", "2026-06-30"),
    ("EOM+30", "2026-10-13", "2026-11-30"), ("30 days EOM", "2026-05-11", "2026-06-30"),
    ("30 days EOM", "2026-05-31", "2026-06-30"), ("net 30 EOM", "2026-01-31", "2026-03-02"),
    ("1 month end of month", "2026-01-31", "2026-02-28"),
    ("3 months EOM the 10th", "2026-11-30", "2027-03-10"),
    ("31st of next month", "2026-01-05", "2026-02-28"),
    ("pay days 10, end of month", "2026-02-11", "2026-02-28"),
    ("毎月30日払い", "2026-02-11", "2026-02-28"),
  ])
  func followsTheWords(terms: String, issued: String, due: String) throws {
    let dates = try PaymentTerms(terms).dueDates(on: TermsDates(issued: day(issued)))
    #expect(dates.map(\.date.iso) == [due])
  }

  @Test func theWorkingNamesEachDay() throws {
    let due = try PaymentTerms("20日締め翌月末払い")
      .dueDates(on: TermsDates(issued: day("2024-02-21")))[0]
    #expect(due.working.map(\.date.iso) == ["2024-02-21", "2024-03-20", "2024-04-30"])
    #expect(
      due.working.map(\.cause)
        == [.start(.issue), .cutOff(20), .step(.day(31, monthsLater: 1))])
  }

  @Test func countsFromTheEventThatTheTermsName() throws {
    let dates = TermsDates(
      issued: day("2026-11-30"), delivered: day("2026-11-20"), received: day("2026-12-03"),
      ordered: day("2026-10-01"), accepted: day("2026-12-10"))
    let cases = [
      ("货到30天", "2026-12-20"), ("票到60天", "2027-02-01"), ("検収後30日", "2027-01-09"),
      ("on order", "2026-10-01"), ("現金", "2026-11-20"), ("net 30", "2026-12-30"),
      ("納品後の20日締め翌月末", "2026-12-31"),
    ]
    for (text, due) in cases {
      #expect(try PaymentTerms(text).dueDates(on: dates).map(\.date.iso) == [due], "\(text)")
    }
  }

  @Test(arguments: [
    ("货到30天", DueRule.Start.delivery), ("票到60天", .receipt), ("30% on order, rest net 30", .order),
    ("検収後30日", .acceptance),
  ])
  func aDayThatIsNotKnownIsAskedFor(text: String, start: DueRule.Start) throws {
    let terms = try PaymentTerms(text)
    #expect(throws: PaymentTermsFault.dateNeeded(start)) {
      try terms.dueDates(on: TermsDates(issued: day("2026-11-24")))
    }
  }

  @Test func aDayBeforeTheIssueIsNoDueDate() throws {
    let terms = try PaymentTerms("15th of this month")
    #expect(
      try terms.dueDates(on: TermsDates(issued: day("2026-11-15")))[0].date.iso == "2026-11-15")
    #expect(throws: PaymentTermsFault.dueBeforeStart(day("2026-11-15"))) {
      try terms.dueDates(on: TermsDates(issued: day("2026-11-16")))
    }
  }

  @Test(arguments: ["net 30", "翌月末", "1 month", "月结次月15日", "next 10th"])
  func theCalendarEnds(text: String) throws {
    let terms = try PaymentTerms(text)
    #expect(throws: PaymentTermsFault.outsideCalendar) {
      try terms.dueDates(on: TermsDates(issued: day("2199-12-31")))
    }
  }

  /// EX12 (orangeline-law.jp): 60 days with the day of receipt counted, 1 March to 29 April.
  @Test func sixtyDaysWithTheFirstDayCounted() throws {
    let dates = TermsDates(issued: day("2026-03-10"), delivered: day("2026-03-01"))
    #expect(try PaymentTerms("納品後59日").dueDates(on: dates).map(\.date.iso) == ["2026-04-29"])
  }

  /// Amounts: total, terms, unit, and the parts that are due.
  @Test(arguments: [
    (1_000_00, "30% on order, 70% net 60", 1, [300_00, 700_00]),
    (100_01, "50% net 30, rest net 60", 1, [50_01, 50_00]),
    (1, "50% net 30, 50% net 60", 1, [0, 1]),
    (999, "10% net 1, 10% net 2, 10% net 3, rest net 4", 100, [100, 100, 100, 699]),
    (1_150_00, "10% net 1, 20% net 2, 20% net 3, rest net 4", 1, [115_00, 230_00, 230_00, 575_00]),
  ])
  func partsAddUp(total: Int, text: String, unit: Int, parts: [Int]) throws {
    let dates = TermsDates(issued: day("2026-11-24"), ordered: day("2026-11-01"))
    let money = Money(minorUnits: total, currency: .usd)
    let schedule = try PaymentTerms(text).schedule(money, on: dates, unit: unit)
    #expect(schedule.payments.map(\.amount.minorUnits) == parts)
  }

  /// `2/10, 1/20, net 30` on an invoice of 24 November: what may be deducted, until when.
  @Test func earlyPaymentDiscounts() throws {
    let total = Money(minorUnits: 1_234_55, currency: .usd)
    let schedule = try PaymentTerms("2/10, 1/20, net 30")
      .schedule(total, on: TermsDates(issued: day("2026-11-24")))
    #expect(schedule.payments.map(\.due.date.iso) == ["2026-12-24"])
    #expect(schedule.earlyPayments.map(\.deduction.minorUnits) == [24_69, 12_35])
    #expect(schedule.earlyPayments.map(\.payable.minorUnits) == [1_209_86, 1_222_20])
    #expect(schedule.earlyPayments.map(\.through.date.iso) == ["2026-12-04", "2026-12-14"])
  }
}
