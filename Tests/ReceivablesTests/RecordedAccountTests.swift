import Finance
import Receivables
import Testing

/// What recordings mean for the account: pauses, owners, people, promises.
@Suite struct RecordedAccountTests {
  private let invoices = [
    invoice("A", due: "2026-01-31", 100), invoice("B", due: "2026-02-28", 200),
  ]

  @Test func anInvoiceOnHoldIsApartAndAddsUp() {
    let hold = Hold(
      from: day("2026-03-01"), until: day("2026-03-10"), reason: "r", owner: "o",
      invoiceNumber: "A")
    var history = CustomerHistory(
      customer: Customer(code: "C", name: "C"), invoices: invoices, holds: [hold])
    for (date, overdue, held) in [("2026-03-10", 200, 100), ("2026-03-11", 300, 0)] {
      let account = CustomerAccount(history, asOf: day(date))
      let balance = account.balance(in: .jpy)
      #expect(balance.overdue == yen(overdue) && balance.onHold == yen(held), "\(date)")
      #expect(balance.total == yen(300))
      #expect(account.hold == nil && account.holds.count == (held > 0 ? 1 : 0))
    }
    history.holds[0].ended = day("2026-03-05")
    #expect(CustomerAccount(history, asOf: day("2026-03-05")).balance(in: .jpy).onHold == yen(0))
  }

  @Test func handoversPassOnWhatWasTakenOn() {
    let handovers = [
      Handover(date: day("2026-01-01"), from: "", to: "a"),
      Handover(date: day("2026-03-01"), from: "b", to: "c"),
      Handover(date: day("2026-04-01"), from: "a", to: "b"),
    ]
    func commitment(_ owner: String, _ made: String) -> Commitment {
      Commitment(made: day(made), by: day("2026-06-01"), owner: owner, what: "w")
    }
    let history = CustomerHistory(
      customer: Customer(code: "C", name: "C"),
      commitments: [
        commitment("a", "2026-02-01"), commitment("b", "2026-02-01"), commitment("b", "2026-03-02"),
      ], handovers: handovers)
    let account = CustomerAccount(history, asOf: day("2026-05-01"))
    #expect(account.owner == "b", "somebody who didn't own it hands over only what they promised")
    #expect(account.openCommitments.map(account.owner) == ["b", "c", "b"])
    #expect(CustomerAccount(history, asOf: day("2026-03-31")).owner == "a")
  }

  @Test func peopleHaveTheTimesTheyNamedLast() {
    func event(_ date: String, _ person: String, good: String? = nil, bad: String? = nil)
      -> ContactEvent
    {
      ContactEvent(
        date: day(date), channel: .phone, person: person, summary: "s", goodTimes: good,
        badTimes: bad)
    }
    let history = CustomerHistory(
      customer: Customer(
        code: "C", name: "C", contacts: [Contact(name: "佐藤", goodTimes: "10-12", badTimes: "月末")]),
      contacts: [
        event("2026-01-01", "佐藤", good: "午後"), event("2026-01-02", "佐藤"),
        event("2026-01-03", "鈴木", bad: "月曜"), event("2026-01-04", "佐藤", bad: ""),
      ])
    let people = CustomerAccount(history, asOf: day("2026-01-03")).people
    #expect(people.map(\.goodTimes) == ["午後", ""] && people.map(\.badTimes) == ["月末", "月曜"])
    #expect(CustomerAccount(history, asOf: day("2026-01-04")).people[0].badTimes.isEmpty)
  }

  /// Who pays a part and promises the rest on one day hasn't kept that promise by the part.
  @Test func whatWasRecordedBeforeAPromiseOfTheDayDoesNotKeepIt() {
    func outcome(payment: Int?, promise: Int?) -> PromiseRecord.Outcome? {
      let history = CustomerHistory(
        customer: Customer(code: "C", name: "C"), invoices: invoices,
        payments: [
          Payment(invoiceNumber: "A", date: day("2026-03-01"), amount: yen(60), entry: payment)
        ],
        promises: [
          PromiseToPay(
            made: day("2026-03-01"), by: day("2026-03-05"), amount: yen(50), entry: promise)
        ])
      return PromiseRecord(history, asOf: day("2026-03-02")).outcomes.first?.outcome
    }
    #expect(outcome(payment: 1, promise: 2) == .open)
    #expect(outcome(payment: 2, promise: 1) == .kept)
    #expect(outcome(payment: nil, promise: 2) == .kept)
  }

  /// A cheque that bounces takes back the promise it had kept, and the invoice it had settled.
  @Test func whatBouncedKeptAndSettledNothing() {
    let history = CustomerHistory(
      customer: Customer(code: "C", name: "C"), invoices: invoices,
      payments: [payment("A", "2026-02-10", 100), payment("A", "2026-02-15", -100)],
      promises: [PromiseToPay(made: day("2026-02-01"), by: day("2026-02-12"), amount: yen(100))])
    func kept(_ date: String) -> Int { PromiseRecord(history, asOf: day(date)).keptCount }
    #expect(kept("2026-02-14") == 1 && kept("2026-02-15") == 0)
    #expect(PaymentBehaviour(history, asOf: day("2026-02-14")).settledCount == 1)
    #expect(PaymentBehaviour(history, asOf: day("2026-02-15")).settledCount == 0)
  }
}
