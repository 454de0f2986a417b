import Finance
import Testing

/// Instalments: the rows of `peer_cases.md` 4.2 and the published examples EX55, EX56 and EX58.
@Suite struct InstalmentSplitTests {
  /// A row: a request, and the amounts (and interest, where the source gives it) that it makes.
  struct Row: Sendable {
    let id: String
    let request: InstalmentRequest
    let amounts: [Int]
    var interest: [Int]?
    var interestTotal: Int?
    var dates: [String]?
    let source: String
  }

  static func request(
    _ units: Int, _ currency: Currency, _ parts: InstalmentRequest.Parts,
    change: (inout InstalmentRequest) -> Void = { _ in }
  ) -> InstalmentRequest {
    var request = InstalmentRequest(Money(minorUnits: units, currency: currency), parts: parts)
    change(&request)
    return request
  }

  static func request(
    _ units: Int, _ parts: InstalmentRequest.Parts,
    change: (inout InstalmentRequest) -> Void = { _ in }
  ) -> InstalmentRequest {
    request(units, .usd, parts, change: change)
  }

  /// Three instalments from 1 August 2024 on, at a rate that changes.
  static func laterRate(
    _ charge: InstalmentRequest.Charge, _ from: String, millionths: Int = 60_000,
    change: (inout InstalmentRequest) -> Void = { _ in }
  ) -> InstalmentRequest {
    request(3_000_00, .equal(3)) {
      $0.charge = charge
      $0.later = .init(Rate(millionths: millionths), from: day(from))
      $0.start = day("2024-07-01")
      change(&$0)
    }
  }

  static func times(_ count: Int, _ units: Int, _ rest: Int...) -> [Int] {
    Array(repeating: units, count: count) + rest
  }

  static let loan = "fineract LoanRepayment.feature"
  static let emi = "fineract ProgressiveEMICalculatorTest.java"
  static let aging = "fineract LoanReAging.feature"
  static let rate94822 = Rate(millionths: 94_822)

  static let rows: [Row] = [
    Row(
      id: "P1", request: request(5_000_00, .equal(18)) { $0.roundingUnit = 100 },
      amounts: times(17, 278_00, 274_00), source: "\(loan) RS01"),
    Row(
      id: "P1",
      request: request(5_000_00, .equal(18)) {
        $0.roundingUnit = 100
        $0.charge = .flat(Rate(millionths: 120_000))
      }, amounts: times(17, 328_00, 324_00), interest: times(18, 50_00), interestTotal: 900_00,
      source: "\(loan) RS01, 12% flat"),
    Row(
      id: "P3",
      request: request(5_000_00, .equal(18)) {
        $0.roundingUnit = 100
        $0.charge = .declining(Rate(millionths: 120_000))
      }, amounts: times(17, 305_00, 303_22), interestTotal: 488_22, source: "\(loan) RS02"),
    // RS03's loan is paid out on 1 November 2022.
    Row(
      id: "P4",
      request: request(5_000_00, .equal(18)) {
        $0.roundingUnit = 100
        $0.charge = .declining(Rate(millionths: 120_000))
        $0.dayCount = .actual365
        $0.start = day("2022-11-01")
      }, amounts: times(17, 305_00, 302_33), interestTotal: 487_33, source: "\(loan) RS03"),
    Row(
      id: "P5",
      request: request(100_00, .equal(6)) { $0.charge = .declining(rate94822) },
      amounts: times(6, 17_13), interest: [79, 66, 53, 40, 27, 13], source: emi),
    Row(
      id: "P7",
      request: request(100_00, .equal(12)) { $0.charge = .declining(Rate(millionths: 70_000)) },
      amounts: times(11, 8_65, 8_69), source: "\(emi); the last one recomputed"),
    Row(
      id: "P8",
      request: request(100_00, .equal(6)) {
        $0.charge = .declining(rate94822)
        $0.period = .days(7)
        $0.dayCount = .actual364
      }, amounts: times(5, 16_77, 16_78), source: emi),
    Row(
      id: "P9",
      request: request(100_00, .equal(3)) {
        $0.charge = .declining(rate94822)
        $0.period = .days(14)
        $0.dayCount = .actual364
      }, amounts: [33_57, 33_57, 33_58], source: emi),
    Row(
      id: "P11",
      request: request(1_000_00, .equal(4)) { $0.charge = .declining(Rate(millionths: 0)) },
      amounts: times(4, 250_00), interestTotal: 0, source: emi),
    Row(
      id: "P12",
      request: request(192_22, .equal(6)) {
        $0.charge = .declining(Rate(millionths: 99_900))
        $0.start = day("2024-01-15")
        $0.first = day("2024-02-01")
      }, amounts: times(5, 32_85, 32_87), interest: [88, 1_33, 1_07, 81, 54, 27],
      source: "fineract LoanScheduleGeneratorTest.java"),
    Row(
      id: "P14",
      request: request(750_00, .equal(6)) {
        $0.start = day("2024-02-27")
        $0.first = day("2024-03-01")
      }, amounts: times(6, 125_00),
      dates: [
        "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01", "2024-07-01", "2024-08-01",
      ], source: aging),
    Row(
      id: "P15",
      request: request(750_00, .equal(2)) {
        $0.period = .days(30)
        $0.start = day("2024-02-27")
        $0.first = day("2024-03-10")
      }, amounts: [375_00, 375_00], dates: ["2024-03-10", "2024-04-09"], source: aging),
    Row(
      id: "P17",
      request: request(3_000_00, .equal(4)) {
        $0.down = .amount(1_000_00)
        $0.start = day("2024-08-01")
        $0.first = day("2024-09-01")
      }, amounts: [1_000_00] + times(4, 500_00),
      dates: ["2024-08-01", "2024-09-01", "2024-10-01", "2024-11-01", "2024-12-01"],
      source: "\(aging), the thousand that stays taken as a down payment"),
    Row(
      id: "P18",
      request: request(3_000_00, .equal(3)) {
        $0.down = .amount(1_000_00)
        $0.grace = 1
        $0.start = day("2024-08-01")
        $0.first = day("2024-09-01")
      }, amounts: [1_000_00, 0, 1_000_00, 1_000_00],
      dates: ["2024-08-01", "2024-09-01", "2024-10-01", "2024-11-01"], source: aging),
    Row(
      id: "P19",
      request: request(3_000_00, .equal(3)) {
        $0.charge = .flat(Rate(millionths: 120_000))
        $0.later = .init(Rate(millionths: 60_000), from: day("2024-09-01"))
        $0.start = day("2024-07-01")
      }, amounts: [1_030_00, 1_015_00, 1_015_00], interest: [30_00, 15_00, 15_00],
      interestTotal: 60_00, dates: ["2024-08-01", "2024-09-01", "2024-10-01"], source: aging),
    Row(
      id: "P20",
      request: request(1_000_00, .equal(1)) {
        $0.charge = .declining(Rate(millionths: 0))
        $0.start = day("2024-07-01")
        $0.first = day("2024-08-31")
      }, amounts: [1_000_00], dates: ["2024-08-31"], source: aging),
    Row(
      id: "P22",
      request: request(
        5_47,
        .weights([
          .percent(millionths: 333_400), .percent(millionths: 333_300),
          .percent(millionths: 333_300),
        ])), amounts: [1_82, 1_82, 1_83], source: "frappe/erpnext #12057"),
    Row(
      id: "P23",
      request: request(
        30_000_00,
        .weights([
          .percent(millionths: 333_340), .percent(millionths: 333_330),
          .percent(millionths: 333_330),
        ])), amounts: times(3, 10_000_00), source: "frappe/erpnext #26951"),
    Row(
      id: "P24",
      request: request(
        1_150_00,
        .weights([
          .percent(millionths: 100_000), .percent(millionths: 200_000),
          .percent(millionths: 200_000), .rest,
        ])), amounts: [115_00, 230_00, 230_00, 575_00], source: "odoo account payment-term test"),
    Row(
      id: "P26",
      request: request(1_000_10, .weights([.percent(millionths: 500_000), .rest])) {
        $0.roundingUnit = 100
      }, amounts: [500_00, 500_10], source: "OCA account_payment_term_extension test"),
    Row(
      id: "EX55",
      request: request(100_000, .jpy, .equal(10)) { $0.charge = .addOn(millionths: 75_000) },
      amounts: times(10, 10_750), interestTotal: 7_500, source: "nissenren-nicc.co.jp"),
    Row(
      id: "EX56",
      request: request(100_000, .jpy, .equal(6)) {
        $0.charge = .addOn(millionths: 20_000 + 45_000)
        $0.start = day("2026-11-27")
        $0.first = day("2027-02-27")
      }, amounts: times(6, 17_750), interestTotal: 6_500, source: "nissenren-nicc.co.jp"),
    Row(
      id: "EX58", request: request(1_000_000, .jpy, .equal(12)),
      amounts: times(11, 83_333, 83_337), source: "derived; the rest on the last"),
    Row(
      id: "EX58", request: request(1_000_000, .jpy, .equal(12)) { $0.odd = .first },
      amounts: [83_337] + times(11, 83_333), source: "derived; the rest on the first"),
  ]

  @Test(arguments: rows)
  func asPublished(row: Row) throws {
    let split = try InstalmentSplit(row.request)
    #expect(split.parts.map(\.amount.minorUnits) == row.amounts, "\(row.id)")
    if let interest = row.interest {
      #expect(split.parts.map(\.interest.minorUnits) == interest, "\(row.id)")
    }
    if let total = row.interestTotal { #expect(split.interest.minorUnits == total, "\(row.id)") }
    if let dates = row.dates { #expect(split.parts.compactMap(\.date?.iso) == dates, "\(row.id)") }
    #expect(split.parts.map(\.principal).sum(row.request.amount.currency) == row.request.amount)
  }

  /// P5: principal; P20: 61 days; P27: percentages of the amount before tax.
  @Test func furtherFiguresOfTheRows() throws {
    let five = try #require(Self.rows.first { $0.id == "P5" })
    #expect(
      try InstalmentSplit(five.request).parts.map(\.principal.minorUnits)
        == [16_34, 16_47, 16_60, 16_73, 16_86, 17_00])
    let twenty = try #require(Self.rows.first { $0.id == "P20" })
    var request = twenty.request
    request.dayCount = .actual365
    #expect(try InstalmentSplit(request).parts[0].fraction == YearFraction(count: 61, divisor: 365))
    let parts = try Parting.portions(
      1_100_00, by: [.percent(millionths: 100_000), .percent(millionths: 400_000), .rest],
      of: 1_000_00)
    #expect(parts == [100_00, 400_00, 600_00])
  }

  /// Equal parts: total, count, unit, odd, parts.
  @Test(arguments: [
    (100, 3, 1, OddAmount.last, [33, 33, 34]), (100, 3, 1, .first, [34, 33, 33]),
    (200, 3, 1, .last, [67, 67, 66]),
    (3_200_000, 6, 10_000, .last, Self.times(5, 530_000, 550_000)),
    // Rounding to the nearest would leave nothing for the last: down instead.
    (10, 18, 1, .last, []), (5_200, 3, 1_000, .last, [2_000, 2_000, 1_200]),
    (3_000, 2, 2_000, .last, [2_000, 1_000]),
    (4_600, 4, 1_000, .last, [1_000, 1_000, 1_000, 1_600]),
    (1_100, 3, 700, .last, []), (1, 1, 1_000, .last, [1]),
  ])
  func equalParts(total: Int, count: Int, unit: Int, odd: OddAmount, parts: [Int]) {
    #expect((Parting.equal(total, count: count, unit: unit, odd: odd) ?? []) == parts)
  }

  @Test func aDownPaymentComesBesidesTheInstalments() throws {
    let split = try InstalmentSplit(
      Self.request(3_200_000, .jpy, .equal(6)) {
        $0.down = .share(millionths: 250_000)
        $0.roundingUnit = 1_000
        $0.start = day("2026-11-30")
      })
    #expect(split.parts.map(\.amount.minorUnits) == [800_000] + Self.times(6, 400_000))
    #expect(
      split.parts.compactMap(\.date?.iso) == [
        "2026-11-30", "2026-12-31", "2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30",
        "2027-05-31",
      ])
    #expect(split.parts.last?.balance.minorUnits == 0)
  }

  @Test func aSeriesKeepsItsDayAfterAShortMonth() throws {
    let split = try InstalmentSplit(
      Self.request(400, .jpy, .equal(4)) { $0.start = day("2026-12-30") })
    #expect(
      split.parts.compactMap(\.date?.iso)
        == ["2027-01-30", "2027-02-28", "2027-03-30", "2027-04-30"])
  }

  /// Equal principal with 12% on the balance: 1% of 1,200, 900, 600, 300.
  @Test func equalPrincipal() throws {
    let split = try InstalmentSplit(
      Self.request(1_200_00, .equalPrincipal(4)) {
        $0.charge = .declining(Rate(millionths: 120_000))
      })
    #expect(split.parts.map(\.amount.minorUnits) == [312_00, 309_00, 306_00, 303_00])
  }

  @Test func graceBearsInterestOnly() throws {
    let declining = try InstalmentSplit(
      Self.request(1_000_00, .equal(3)) {
        $0.charge = .declining(Rate(millionths: 120_000))
        $0.grace = 1
      })
    #expect(declining.parts.map(\.amount.minorUnits) == [10_00, 507_51, 507_51])
    let flat = try InstalmentSplit(
      Self.request(1_000_00, .equal(3)) {
        $0.charge = .flat(Rate(millionths: 120_000))
        $0.grace = 1
      })
    #expect(flat.parts.map(\.amount.minorUnits) == [10_00, 510_00, 510_00])
  }

  /// A long first month: 15 January to 1 March is one month and 17 of January's 31 days.
  @Test(arguments: [
    ("2024-01-15", "2024-03-01", 48, 372), ("2024-01-31", "2024-02-29", 1, 12),
    ("2024-01-30", "2024-02-29", 1, 12), ("2024-02-01", "2024-03-01", 1, 12),
    ("2024-02-15", "2024-03-01", 15, 348),
  ])
  func firstPeriodInTwelfths(start: String, first: String, count: Int, divisor: Int) throws {
    let split = try InstalmentSplit(
      Self.request(1_000_00, .equal(2)) {
        $0.charge = .declining(Rate(millionths: 120_000))
        $0.start = day(start)
        $0.first = day(first)
      })
    #expect(split.parts[0].fraction == YearFraction(count: count, divisor: divisor))
  }

  @Test func actualActualSplitsAtTheYear() throws {
    let split = try InstalmentSplit(
      Self.request(1_000_00, .equal(1)) {
        $0.charge = .declining(Rate(millionths: 120_000))
        $0.dayCount = .actualActual
        $0.start = day("2023-12-01")
        $0.first = day("2024-02-01")
      })
    // 31 days of 2023 and 31 of 2024: 120 × (31/365 + 31/366).
    #expect(split.interest.minorUnits == 20_36)
  }

  @Test func weightsAreRead() throws {
    #expect(
      try Portion.list("10, 20,20%、残り") == [
        .percent(millionths: 100_000), .percent(millionths: 200_000),
        .percent(millionths: 200_000), .rest,
      ])
    #expect(try Portion.list("33.34,33.33,33.33").count == 3)
    #expect(throws: PaymentTermsFault.sharesAddUpTo(500_000)) { try Portion.list("10,20,20") }
    #expect(throws: PaymentTermsFault.notUnderstood("many")) { try Portion.list("10,many") }
    #expect(throws: PaymentTermsFault.empty) { try Portion.list(",") }
    #expect(throws: PaymentTermsFault.notUnderstood("10 20")) { try Portion.list("10 20,rest") }
  }

  @Test(arguments: [
    (request(0, .equal(2)), InstalmentFault.amountOutOfRange),
    (laterRate(.declining(Rate(millionths: 1)), "2024-09-01"), .laterRateNeedsFlat),
    (laterRate(.none, "2024-09-01"), .laterRateNeedsFlat),
    // On the first instalment's day it would be the only rate, after the last one's none would bear it.
    (laterRate(.flat(Rate(millionths: 1)), "2024-08-01"), .laterRateOutside),
    (laterRate(.flat(Rate(millionths: 1)), "2024-10-02"), .laterRateOutside),
    (laterRate(.flat(Rate(millionths: 1)), "2024-09-01", millionths: 10_000_001), .rateOutOfRange),
    (
      laterRate(.flat(Rate(millionths: 1)), "2024-09-01") { $0.start = nil }, .startNeeded
    ),
    (request(-5, .equal(2)), .amountOutOfRange),
    (request(100, .equal(0)), .countOutOfRange(0, 1...600)),
    (request(100, .equal(601)), .countOutOfRange(601, 1...600)),
    (request(10, .equal(18)), .unitTooLarge(1)),
    (request(100, .equal(2)) { $0.roundingUnit = 0 }, .unitTooLarge(0)),
    (request(1_100, .equal(3)) { $0.roundingUnit = 700 }, .unitTooLarge(700)),
    (request(100, .equal(2)) { $0.down = .amount(100) }, .downOutOfRange),
    (request(100, .equal(2)) { $0.down = .share(millionths: 0) }, .downOutOfRange),
    (request(100, .equal(2)) { $0.grace = 2 }, .graceOutOfRange(2)),
    (request(100, .equal(2)) { $0.charge = .flat(Rate(millionths: -1)) }, .rateOutOfRange),
    (
      request(100, .equal(2)) {
        $0.charge = .declining(Rate(millionths: 1))
        $0.dayCount = .actual365
      }, .startNeeded
    ),
    (request(100, .equal(2)) { $0.first = day("2026-11-24") }, .startNeeded),
    (
      request(100, .equal(2)) {
        $0.start = day("2026-11-24")
        $0.first = day("2026-11-24")
      }, .firstBeforeStart
    ),
    (request(1_000, .equal(600)) { $0.start = day("2199-11-24") }, .outsideCalendar),
    (request(1_000, .equal(2)) { $0.period = .months(0) }, .periodOutOfRange),
    (
      request(1_000, .equal(2)) {
        $0.charge = .declining(Rate(millionths: 10_000))
        $0.odd = .first
      }, .oddAmountMustBeLast
    ),
    (
      request(100, .weights([.percent(millionths: 900_000)])),
      .weights(.sharesAddUpTo(900_000))
    ),
  ])
  func whatCannotBeIsRefused(request: InstalmentRequest, fault: InstalmentFault) {
    #expect(throws: fault) { try InstalmentSplit(request) }
  }
}
