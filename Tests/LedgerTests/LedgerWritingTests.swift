import Finance
import GRDB
import Receivables
import Testing

@testable import Ledger

@Suite struct LedgerWritingTests {
  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
    try ledger.save([fullHistory])
  }

  func stored() throws -> CustomerHistory { try #require(try ledger.history(of: "C1")) }

  @Test func upsertChangesTheCustomerAndKeepsItsHistory() throws {
    var customer = fullHistory.customer
    customer.name = "株式会社テスト"
    customer.creditLimit = nil
    customer.contacts = [Contact(name: "高橋", email: "takahashi@example.jp")]
    try ledger.upsert(customer)
    var expected = fullHistory
    expected.customer = customer
    #expect(try stored() == expected)
    #expect(try ledger.find("商事").isEmpty)
  }

  let recording = Recording(by: "suzuki", date: day("2026-05-02"), note: "why")

  @Test func eachKindIsRecordedInOrderOfTime() throws {
    let invoice = Invoice(
      number: "A-0", issued: day("2025-12-31"), due: day("2026-01-31"), amount: yen(300),
      received: day("2025-12-30"))
    try ledger.add(invoice: invoice, for: "C1")
    let payments = [
      Payment(invoiceNumber: "A-0", date: day("2026-01-30"), amount: yen(300)),
      Payment(invoiceNumber: "", date: day("2026-01-30"), amount: yen(50), kind: .creditNote),
    ]
    let hold = Hold(
      from: day("2026-06-01"), until: day("2026-06-02"), reason: "r", owner: "o",
      invoiceNumber: "A-0")
    let instrument = Instrument(
      kind: .promissoryNote, number: "7", received: day("2026-05-01"),
      maturity: day("2026-07-31"), amount: yen(2_000), invoiceNumbers: ["A-2"])
    let letter = IssuedLetter(
      date: day("2026-05-02"), kind: "final-notice", language: .ja, channel: .certified,
      addressee: "Acme, Sato", payBy: day("2026-05-12"), invoiceNumbers: ["A-0", "A-1"],
      files: [
        .init(name: "a  b.txt", sha256: "00ff"), .init(name: "a  b.html", sha256: "11ee"),
      ])
    let events: [RecordedEvent] = [
      .payments(payments, .payment),
      .promise(PromiseToPay(made: day("2026-05-01"), by: day("2026-05-10"), amount: yen(1))),
      .dispute(
        Dispute(
          invoiceNumber: "A-0", opened: day("2026-05-01"), amount: yen(100), reason: "x")),
      .hold(hold),
      .contact(ContactEvent(date: day("2026-05-01"), channel: .visit, person: "", summary: "不在")),
      .commitment(
        Commitment(made: day("2026-05-01"), by: day("2026-05-02"), owner: "o", what: "w")),
      .clock(
        ClockEvent(
          .standstill, date: day("2026-05-01"), how: "letter", until: day("2026-11-01"))),
      .nextAction(NextAction(date: day("2026-05-09"), owner: "o", kind: .escalate)),
      .note(Note(date: day("2026-05-02"), text: "一行目\nsecond line", by: "suzuki")),
      .instrument(instrument),
      .handover(Handover(date: day("2026-05-01"), from: "a", to: "b", note: "n")),
      .interest(
        InterestDecision(
          invoiceNumber: "A-0", date: day("2026-05-01"), treatment: .waived, reason: "goodwill")),
      .creditFact(CreditFact(name: .margin, date: day("2026-05-01"), hundredths: -250)),
      .letter(letter),
    ]
    var numbers: [Int] = []
    for event in events { numbers.append(try ledger.record(event, for: "C1", recording)) }
    let now = try stored()
    #expect(now.entries.map(\.id) == numbers)
    #expect(now.entries.map(\.kind) == events.map(\.kind))
    #expect(now.entries.allSatisfy { $0.by == "suzuki" && $0.note == "why" && $0.undoes == nil })
    #expect(now.invoices == [invoice] + fullHistory.invoices)
    let recorded: [[Int?]] = [
      now.payments.prefix(2).map(\.entry), now.promises.suffix(1).map(\.entry),
      now.disputes.suffix(1).map(\.entry), now.holds.suffix(1).map(\.entry),
      now.contacts.suffix(1).map(\.entry), now.commitments.suffix(1).map(\.entry),
      now.clockEvents.suffix(1).map(\.entry), now.nextActions.suffix(1).map(\.entry),
      now.notes.map(\.entry), now.instruments.map(\.entry), now.handovers.map(\.entry),
      now.interestDecisions.map(\.entry), now.creditFacts.map(\.entry),
      now.letters.map(\.entry),
    ]
    #expect(recorded == [[numbers[0], numbers[0]]] + numbers.dropFirst().map { [$0] })
    // But for their entries they are what was recorded.
    let plain = now.renumbered([:])
    #expect(plain.payments == payments + fullHistory.payments)
    #expect(plain.holds == fullHistory.holds + [hold])
    #expect(plain.instruments == [instrument])
    #expect(plain.letters == [letter])
    #expect(try ledger.histories() == [now])
    // What is written again gets other numbers and stays the same.
    try ledger.save([now])
    let again = try stored()
    let new = Dictionary(
      uniqueKeysWithValues: zip(now.entries.map(\.id), again.entries.map(\.id)))
    #expect(again == now.renumbered(new))
  }

  @Test func everyEntryCanBeTakenBackOnce() throws {
    let payment = Payment(invoiceNumber: "A-2", date: day("2026-04-10"), amount: yen(2_000))
    let number = try ledger.record(.payments([payment], .payment), for: "C1", recording)
    func open(_ date: String) throws -> [String] {
      CustomerAccount(try stored(), asOf: day(date)).items.map(\.invoice.number)
    }
    #expect(try open("2026-05-02") == [])
    let later = Recording(by: "sato", date: day("2026-05-09"))
    let counter = try ledger.undo(entry: number, for: "C1", later)
    // Up to the counter-entry the history stays what it was taken for.
    #expect(try open("2026-04-09") == ["A-2"])
    #expect(try open("2026-05-08") == [])
    #expect(try open("2026-05-09") == ["A-2"])
    let entries = try stored().entries
    #expect(
      entries.last == Entry(id: counter, kind: .undo, date: later.date, by: "sato", undoes: number))
    for taken in [number, counter] {
      #expect(throws: LedgerError.alreadyUndone(number: taken)) {
        try ledger.undo(entry: taken, for: "C1", later)
      }
    }
    #expect(throws: LedgerError.unknownEntry(number: 99, customerCode: "C1")) {
      try ledger.undo(entry: 99, for: "C1", later)
    }
  }

  @Test func endingsAreTakenBackToo() throws {
    let dispute = fullHistory.disputes[0]
    let closed = try ledger.record(.disputeClosed(dispute, day("2026-04-20")), for: "C1", recording)
    let today = day("2026-05-03")
    #expect(CustomerAccount(try stored(), asOf: today).items[0].disputed == yen(0))
    try ledger.undo(entry: closed, for: "C1", recording)
    let account = CustomerAccount(try stored(), asOf: today)
    #expect(account.items[0].disputed == yen(500))
    // It is open again, and can be closed again.
    try ledger.record(.disputeClosed(account.history.disputes[0], today), for: "C1", recording)
    #expect(try stored().disputes[0].closed == today)
  }

  @Test func settlementLiesInTheInvoiceUntilSomebodyPaysInParts() throws {
    func rows() throws -> [String] {
      try ledger.read { db in
        try Row.fetchAll(db, sql: "SELECT number, settled, in_parts FROM invoice ORDER BY number")
          .map { "\($0[0] as String) \($0[1] as String? ?? "open") \($0[2] as Int)" }
      }
    }
    #expect(try rows() == ["A-1 2026-03-02 0", "A-2 open 0"])
    func pay(_ invoice: String, _ amount: Int, _ date: String) throws {
      let payment = Payment(invoiceNumber: invoice, date: day(date), amount: yen(amount))
      try ledger.record(.payments([payment], .payment), for: "C1", recording)
    }
    try pay("A-2", 500, "2026-04-02")
    #expect(try rows() == ["A-1 2026-03-02 0", "A-2 open 1"])
    try pay("A-2", 1_500, "2026-04-05")
    try pay("A-1", 10, "2026-04-05")
    #expect(try rows() == ["A-1 open 1", "A-2 2026-04-05 1"])
    #expect(try stored().payments.map(\.amount.minorUnits) == [1_000, 500, 1_500, 10])
  }

  @Test func readingTheBookSaysHowFarItIs() throws {
    let ledger = folder.ledger()
    var history = fullHistory
    history.notes = (0..<2_500).map { Note(date: day("2026-05-02"), text: "\($0)", by: "x") }
    try ledger.save([history])
    var steps: [Int] = []
    var totals: Set<Int> = []
    let histories = try ledger.histories { rows, total in
      steps.append(rows)
      totals.insert(total)
    }
    #expect(histories == (try ledger.histories()))
    #expect(steps == [1_000, 2_000])
    let total = try #require(totals.first)
    #expect(totals.count == 1 && total > 2_500 && total < 2_600)
  }

  @Test func endingSettlesExactlyOneOfTwoEqualActions() throws {
    let action = NextAction(date: day("2026-04-10"), owner: "田中", kind: .call, note: "様子を聞く")
    var history = fullHistory
    history.nextActions = [action, action]
    try ledger.save([history])
    func end(_ date: String) throws {
      try ledger.record(.nextActionDone(action, day(date)), for: "C1", recording)
    }
    try end("2026-04-11")
    #expect(try stored().nextActions.map(\.done) == [day("2026-04-11"), nil])
    try end("2026-04-12")
    #expect(throws: LedgerError.nothingToComplete(customerCode: "C1")) { try end("2026-04-13") }
    #expect(try stored().entries.count == 2)
  }

  @Test func whatTheLedgerDoesNotHaveIsNamed() throws {
    let invoice = fullHistory.invoices[0]
    #expect(throws: LedgerError.unknownCustomer(code: "X")) {
      try ledger.add(invoice: invoice, for: "X")
    }
    #expect(throws: LedgerError.invoiceExists(number: "A-1", customerCode: "C1")) {
      try ledger.add(invoice: invoice, for: "C1")
    }
    func pay(_ payment: Payment) throws {
      try ledger.record(.payments([payment], .payment), for: "C1", recording)
    }
    #expect(throws: LedgerError.unknownInvoice(number: "A-9", customerCode: "C1")) {
      try pay(Payment(invoiceNumber: "A-9", date: day("2026-04-01"), amount: yen(1)))
    }
    #expect(
      throws: LedgerError.currencyDiffers(invoiceNumber: "A-1", expected: "JPY", seen: "USD")
    ) {
      try pay(Payment(invoiceNumber: "A-1", date: day("2026-04-01"), amount: dollars(1)))
    }
    #expect(try stored() == fullHistory)
  }

  @Test func saveIsAllOrNothing() throws {
    var good = fullHistory
    good.customer.code = "C0"
    var bad = fullHistory
    bad.customer.code = "C9"
    bad.payments[0].invoiceNumber = "not there"
    #expect(throws: LedgerError.self) { try ledger.save([good, bad]) }
    #expect(try ledger.customers().map(\.code) == ["C1"])
  }
}
