import Finance
import Receivables
import Testing

@Suite struct AgeingTests {
  private func amounts(_ account: CustomerAccount, _ bounds: [Int]) -> [Int] {
    Ageing(account.items, bounds: bounds, currency: .jpy).buckets.map(\.amount.minorUnits)
  }

  /// Peer cases G1, G3, G6 and G7 (O2C, ERPNext, Apache Fineract).
  @Test func agreesWithPeers() {
    let o2c = account(
      asOf: "2025-01-31",
      invoices: [
        invoice("1", due: "2025-01-15", 10_000), invoice("2", due: "2024-12-15", 5_000),
        invoice("3", due: "2024-10-01", 8_000),
      ])
    #expect(amounts(o2c, [30, 60, 90, 120]) == [0, 10_000, 5_000, 0, 0, 8_000])
    #expect(amounts(o2c, [15, 45, 90]) == [0, 0, 10_000, 5_000, 8_000])
    let fineract = account(
      asOf: "2023-11-16",
      invoices: ["2023-10-01", "2023-10-16", "2023-10-31", "2023-11-15"].map {
        invoice($0, due: $0, 250)
      })
    #expect(amounts(fineract, [3, 30, 60]) == [0, 250, 250, 500, 0])
  }

  @Test(arguments: [
    ("2026-11-30", 0), ("2026-11-24", 0), ("2026-11-23", 1), ("2026-10-25", 1), ("2026-10-24", 2),
    ("2026-09-25", 2), ("2026-09-24", 3), ("2020-01-01", 3),
  ])
  func bucketsBeginAfterTheirBounds(due: String, index: Int) {
    let account = account(asOf: "2026-11-24", invoices: [invoice("1", due: due, 7)])
    let buckets = Ageing(account.items, bounds: [30, 60], currency: .jpy).buckets
    #expect(buckets.map(\.count).firstIndex(of: 1) == index)
    #expect(buckets.map(\.from) == [nil, 1, 31, 61])
    #expect(buckets.map(\.through) == [nil, 30, 60, nil])
  }

  @Test func bucketsAddUpToWhatIsOutstanding() {
    let seed: UInt64 = 3_001
    print("AgeingTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    for _ in 0..<1_000 {
      let account = randomAccount(&random)
      var bounds: [Int] = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        bounds.append((bounds.last ?? 0) + Int.random(in: 1...40, using: &random))
      }
      for currency in [Currency.jpy, .usd] {
        let buckets = Ageing(account.items, bounds: bounds, currency: currency).buckets
        let open = account.items.filter { $0.open.currency == currency }
        #expect(buckets.map(\.amount).sum(currency) == account.balance(in: currency).total)
        #expect(buckets.map(\.count).reduce(0, +) == open.count)
      }
    }
  }

  private func randomAccount(_ random: inout SeededGenerator) -> CustomerAccount {
    var invoices: [Invoice] = []
    var payments: [Payment] = []
    var disputes: [Dispute] = []
    for index in 0..<Int.random(in: 0...12, using: &random) {
      let currency: Currency = Bool.random(using: &random) ? .jpy : .usd
      let issued = day("2026-01-01").adding(days: Int.random(in: 0...330, using: &random))
      let units = Int.random(in: -2_000...20_000, using: &random)
      invoices.append(
        Invoice(
          number: "\(index)", issued: issued,
          due: issued.adding(days: Int.random(in: 0...60, using: &random)),
          amount: Money(minorUnits: units, currency: currency)))
      if Bool.random(using: &random) {
        let paid = Money(minorUnits: Int.random(in: 1...20_000, using: &random), currency: currency)
        payments.append(
          Payment(
            invoiceNumber: "\(index)",
            date: issued.adding(days: Int.random(in: 0...90, using: &random)), amount: paid))
      }
      if Int.random(in: 0..<4, using: &random) == 0 {
        disputes.append(
          Dispute(
            invoiceNumber: "\(index)", opened: issued,
            amount: Money(
              minorUnits: Int.random(in: 0...9_000, using: &random), currency: currency),
            reason: ""))
      }
    }
    return account(asOf: "2026-11-24", invoices: invoices, payments: payments) {
      $0.disputes = disputes
    }
  }

  @Test(arguments: [
    ("30,60,90", [30, 60, 90]), ("15, 30, 45", [15, 30, 45]), ("7", [7]), ("9999", [9_999]),
  ])
  func readsBounds(text: String, bounds: [Int]) { #expect(Ageing.bounds(text) == bounds) }

  @Test(arguments: [
    "", ",", "30,", ",30", "0", "0,30", "-1,30", "30,30", "60,30", "a", "30;60", "1.5", "10000",
    "1,2,3,4,5,6,7,8,9,10,11,12,13", "99999999999999999999",
  ])
  func refusesBounds(text: String) { #expect(Ageing.bounds(text) == nil) }
}
