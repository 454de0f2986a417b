import Finance
import Receivables
import Testing

@Suite struct ReceiptTests {
  private let invoices = [
    invoice("A", due: "2026-01-31", 100), invoice("B", due: "2026-02-28", 200),
    invoice("C", due: "2026-03-31", 50),
  ]

  private func parts(_ receipt: Receipt) -> [String] {
    receipt.payments.map { "\($0.invoiceNumber) \($0.amount.minorUnits)" }
  }

  @Test(arguments: [
    (40, [], ["A 40"]), (120, [], ["A 100", "B 20"]), (360, [], ["A 100", "B 200", "C 50", " 10"]),
    (60, ["C"], ["C 50", "A 10"]), (250, ["B", "A"], ["B 200", "A 50"]),
  ])
  func goesByThePayersWordThenOldestFirst(_ amount: Int, _ named: [String], _ wanted: [String])
    throws
  {
    let receipt = try Receipt(
      yen(amount), on: day("2026-04-01"), account: account(asOf: "2026-04-01", invoices: invoices),
      rule: .oldestFirst, named: named.map { Designation(claim: $0) })
    #expect(parts(receipt) == wanted)
  }

  /// Somebody who contests a part and pays the rest has paid the next invoice, not the contested part.
  @Test func contestedPartsComeLast() throws {
    let contested = account(
      asOf: "2026-04-01", invoices: invoices
    ) {
      $0.disputes = [
        Dispute(invoiceNumber: "A", opened: day("2026-02-01"), amount: yen(30), reason: "r")
      ]
    }
    let some = try Receipt(
      yen(270), on: day("2026-04-01"), account: contested, rule: .oldestFirst)
    #expect(parts(some) == ["A 70", "B 200"])
    #expect(some.contestedFrom == some.lines.count)
    let all = try Receipt(yen(350), on: day("2026-04-01"), account: contested, rule: .oldestFirst)
    #expect(parts(all) == ["A 100", "B 200", "C 50"])
    #expect(all.contestedFrom == all.lines.count - 1)
    let named = try Receipt(
      yen(100), on: day("2026-04-01"), account: contested, rule: .oldestFirst,
      named: [Designation(claim: "A")])
    #expect(parts(named) == ["A 100"])
  }

  @Test func creditIsUsedWithoutChangingWhatWasRecorded() throws {
    let before = account(
      asOf: "2026-04-01", invoices: invoices,
      payments: [Payment(invoiceNumber: "", date: day("2026-03-01"), amount: yen(80))])
    #expect(before.onAccount(in: .jpy) == yen(80))
    let receipt = try Receipt(
      fromAccount: yen(80), on: day("2026-04-01"), account: before, rule: .oldestFirst,
      named: [Designation(claim: "B")])
    #expect(parts(receipt) == [" -80", "B 80"])
    #expect(throws: AllocationFault.self) {
      try Receipt(
        fromAccount: yen(351), on: day("2026-04-01"), account: before, rule: .oldestFirst)
    }
  }

  /// A bears 7 of interest and a statutory sum of 4, B interest of 9, and C's principal is paid but not its 5.
  private static let charges = [("A", 7, 4), ("B", 9, 0), ("Z", 5, 0)].map {
    OpenCharge(
      invoice: invoice($0.0, due: $0.0 == "Z" ? "2025-12-31" : "2026-01-31", 100),
      interest: yen($0.1), fixedSum: yen($0.2))
  }

  private static let principalFirst = try? AllocationRule(
    parts: [.principal, .interest, .fee, .penalty], level: .partByPart)

  /// Costs, interest, principal by the law of Japan; invoice by invoice by that of China; principal first where it
  /// is agreed. What is over goes on account once nothing is owed.
  @Test(arguments: [
    (
      AllocationRule.japaneseLaw, 30,
      ["fixed-sum A 4", "interest Z 5", "interest A 7", "interest B 9"],
      ["A 5"]
    ),
    (.japaneseLaw, 3, ["fixed-sum A 3"], []),
    (.chineseLaw, 30, ["interest Z 5", "fixed-sum A 4", "interest A 7"], ["A 14"]),
    (
      .oldestFirst, 380, ["interest Z 5", "fixed-sum A 4", "interest A 7", "interest B 9"],
      ["A 100", "B 200", "C 50", " 5"]
    ),
  ])
  func interestAndCostsGoByTheRule(
    _ rule: AllocationRule, _ amount: Int, _ wanted: [String], _ principal: [String]
  ) throws {
    let receipt = try Receipt(
      yen(amount), on: day("2026-04-01"), account: account(asOf: "2026-04-01", invoices: invoices),
      rule: rule, charges: Self.charges)
    #expect(
      receipt.charges.map { "\($0.part.rawValue) \($0.invoiceNumber) \($0.amount.minorUnits)" }
        == wanted)
    #expect(parts(receipt) == principal)
    #expect(receipt.putsToCharges)
  }

  @Test func agreedOrderMayPutPrincipalFirst() throws {
    let rule = try #require(Self.principalFirst)
    let receipt = try Receipt(
      yen(352), on: day("2026-04-01"), account: account(asOf: "2026-04-01", invoices: invoices),
      rule: rule, charges: Self.charges)
    #expect(parts(receipt) == ["A 100", "B 200", "C 50"])
    #expect(receipt.charges.map(\.amount) == [yen(2)])
  }

  /// What was said of interest, costs and principal comes before the rule, and asks for no agreement.
  @Test func aPartThatIsNamedGetsItsSum() throws {
    let now = account(asOf: "2026-04-01", invoices: invoices)
    let receipt = try Receipt(
      yen(60), on: day("2026-04-01"), account: now, rule: .japaneseLaw, charges: Self.charges,
      named: [
        Designation(claim: Receipt.costs, minorUnits: 12, part: .fee),
        Designation(claim: "B", minorUnits: 6, part: .interest),
        Designation(claim: "C", part: .principal),
      ])
    #expect(
      receipt.charges == [
        ChargePayment(.costs, invoiceNumber: "", date: day("2026-04-01"), amount: yen(12)),
        ChargePayment(.interest, invoiceNumber: "B", date: day("2026-04-01"), amount: yen(6)),
      ])
    #expect(parts(receipt) == ["C 42"])
    #expect(!receipt.putsToCharges)
    #expect(throws: AllocationFault.namedMoreThanOwed(claim: "B", named: 10, owed: 9)) {
      try Receipt(
        yen(60), on: day("2026-04-01"), account: now, rule: .japaneseLaw, charges: Self.charges,
        named: [Designation(claim: "B", minorUnits: 10, part: .interest)])
    }
  }

  /// Credit on account pays interest like money that comes in.
  @Test func creditPaysInterestToo() throws {
    let before = account(
      asOf: "2026-04-01", invoices: invoices,
      payments: [Payment(invoiceNumber: "", date: day("2026-03-01"), amount: yen(20))])
    let receipt = try Receipt(
      fromAccount: yen(20), on: day("2026-04-01"), account: before, rule: .japaneseLaw,
      charges: Self.charges)
    #expect(parts(receipt) == [" -20"])
    #expect(receipt.charges.map(\.amount) == [yen(4), yen(5), yen(7), yen(4)])
  }

  /// Our own setting off is no part payment of theirs: it doesn't start the limitation period anew.
  @Test func usedCreditIsNoPartPayment() {
    func payment(_ number: String, _ amount: Int, entry: Int) -> Payment {
      Payment(invoiceNumber: number, date: day("2026-03-05"), amount: yen(amount), entry: entry)
    }
    let used = account(
      asOf: "2026-04-01", invoices: invoices,
      payments: [payment("", 80, entry: 1), payment("", -80, entry: 2), payment("A", 80, entry: 2)])
    #expect(used.items[0].open == yen(20) && used.items[0].lastPaid == nil)
    let paid = account(
      asOf: "2026-04-01", invoices: invoices, payments: [payment("A", 80, entry: 1)])
    #expect(paid.items[0].lastPaid == day("2026-03-05"))
  }
}
