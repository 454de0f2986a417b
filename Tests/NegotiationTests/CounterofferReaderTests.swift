import Finance
import Testing

@testable import Negotiation

/// Today is Tuesday 24 November 2026; ¥3,200,000 are open. The dates were worked out by hand.
@Suite struct CounterofferReaderTests {
  private let reader = CounterofferReader(
    balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd)

  private func tell(_ instalment: Instalment) -> String {
    "\(instalment.nominal.iso) \(instalment.amount.minorUnits)"
  }

  /// The text, how many payments, the first one and the last one.
  @Test(arguments: [
    ("6 x 200000 from 月末", 6, "2026-11-30 200000", "2027-04-30 200000"),
    ("20万 x 6", 6, "2026-11-30 200000", "2027-04-30 200000"),
    ("6×20万円 月末から", 6, "2026-11-30 200000", "2027-04-30 200000"),
    ("20万円を6回", 6, "2026-11-30 200000", "2027-04-30 200000"),
    ("7 x 50万", 7, "2026-11-30 500000", "2027-05-31 200000"),
    ("20万ずつ月末に", 16, "2026-11-30 200000", "2028-02-29 200000"),
    ("毎月20万", 16, "2026-11-30 200000", "2028-02-29 200000"),
    ("毎月末に30万", 11, "2026-11-30 300000", "2027-09-30 200000"),
    ("200000 a month from next friday", 16, "2026-12-04 200000", "2028-03-04 200000"),
    ("每月底20万", 16, "2026-11-30 200000", "2028-02-29 200000"),
    ("weekly 100000", 32, "2026-12-01 100000", "2027-07-06 100000"),
    ("every two weeks 40万 from 12/4", 8, "2026-12-04 400000", "2027-03-12 400000"),
    ("in 4", 4, "2026-11-30 800000", "2027-02-28 800000"),
    ("4回払い", 4, "2026-11-30 800000", "2027-02-28 800000"),
    ("分4期", 4, "2026-11-30 800000", "2027-02-28 800000"),
    ("3 instalments from 12/10", 3, "2026-12-10 1066000", "2027-02-10 1068000"),
    ("4 payments", 4, "2026-11-30 800000", "2027-02-28 800000"),
    ("60 payments", 60, "2026-11-30 53000", "2031-10-31 73000"),
    ("半分今、残り来月末", 2, "2026-11-25 1600000", "2026-12-31 1600000"),
    ("30% now rest in 4", 5, "2026-11-25 960000", "2027-03-31 560000"),
    ("首付30%，余款分3期", 4, "2026-11-25 960000", "2027-02-28 748000"),
    ("50万今、残り毎月30万", 10, "2026-11-25 500000", "2027-08-31 300000"),
    ("1,500,000 by friday, rest 12/25", 2, "2026-11-27 1500000", "2026-12-25 1700000"),
    ("half today and the rest 6 x 20万", 7, "2026-11-25 1600000", "2027-05-31 200000"),
    ("3 months grace", 1, "2027-02-24 3200000", "2027-02-24 3200000"),
    ("all by 12/25", 1, "2026-12-25 3200000", "2026-12-25 3200000"),
    ("全額来月末に", 1, "2026-12-31 3200000", "2026-12-31 3200000"),
    ("today", 1, "2026-11-25 3200000", "2026-11-25 3200000"),
  ])
  func reads(text: String, count: Int, first: String, last: String) throws {
    let plan = try reader.read(text).plan
    #expect(plan.instalments.count == count)
    #expect(tell(plan.first) == first)
    #expect(tell(plan.last) == last)
    #expect(plan.balance == yen(3_200_000))
  }

  @Test(arguments: [
    ("weekly 100000", PaymentFrequency.Kind.weekly), ("隔週20万", .biweekly), ("毎月20万", .monthly),
    ("in 4", .monthly), ("all by 12/25", .monthly),
  ])
  func namesTheFrequency(text: String, kind: PaymentFrequency.Kind) throws {
    #expect(try reader.read(text).plan.frequency == kind)
  }

  /// 31 December is a bank holiday: the payment agreed for it is due on 4 January.
  @Test func dueDatesAreBusinessDays() throws {
    let plan = try reader.read("半分今、残り来月末").plan
    #expect(plan.instalments.map(\.due.iso) == ["2026-11-25", "2027-01-04"])
  }

  @Test func keepsTheWords() throws {
    #expect(try reader.read(" 毎月20万 ").text == " 毎月20万 ")
  }

  @Test(arguments: [
    ("all by 2026-11-01", Counteroffer.Problem.dateInThePast(day("2026-11-01"))),
    ("6 x 200000 from 2026-11-23", .dateInThePast(day("2026-11-23"))),
    ("昨日", .dateInThePast(day("2026-11-23"))),
    ("$5000 x 3", .otherCurrency("$")), ("毎月5000元", .otherCurrency("元")),
    ("半分今、残り毎月100€", .otherCurrency("€")),
    ("", .notUnderstood), ("   ", .notUnderstood), ("考えておきます", .notUnderstood),
    ("0 payments", .notUnderstood),
    ("100 payments", .tooManyPayments(limit: 60)), ("100回払い", .tooManyPayments(limit: 60)),
    ("毎月1万", .tooManyPayments(limit: 60)), ("61 payments", .tooManyPayments(limit: 60)),
    ("毎月", .amountMissing), ("rest 月末", .amountMissing), ("6 x 0", .amountMissing),
    ("全額今、残り月末", .amountMissing),
  ])
  func refuses(text: String, problem: Counteroffer.Problem) {
    #expect(throws: problem) { try reader.read(text) }
  }

  @Test(arguments: ["12/25から毎月20万", "from 12/25 200000 a month", "12月25日から20万ずつ"])
  func anAmountAfterADateWasNotSeen(text: String) throws {
    let plan = try reader.read(text).plan
    #expect(plan.instalments.count == 16)
    #expect(tell(plan.first) == "2026-12-25 200000")
  }

  @Test(arguments: ["0 now, rest 月末", "0円今、残りは4回"])
  func aFirstPaymentOfNothingWasTaken(text: String) {
    #expect(throws: Counteroffer.Problem.amountMissing) { try reader.read(text) }
  }
}
