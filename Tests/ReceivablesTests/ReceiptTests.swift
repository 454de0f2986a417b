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
