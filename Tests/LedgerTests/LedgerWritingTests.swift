import Finance
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

  @Test func eachKindIsAddedInOrderOfTime() throws {
    let invoice = Invoice(
      number: "A-0", issued: day("2025-12-31"), due: day("2026-01-31"), amount: yen(300))
    try ledger.add(invoice: invoice, for: "C1")
    let payment = Payment(invoiceNumber: "A-0", date: day("2026-01-30"), amount: yen(300))
    try ledger.add(payment: payment, for: "C1")
    let promise = PromiseToPay(made: day("2026-05-01"), by: day("2026-05-10"), amount: yen(1))
    try ledger.add(promise: promise, for: "C1")
    let dispute = Dispute(
      invoiceNumber: "A-0", opened: day("2026-05-01"), amount: yen(100), reason: "x")
    try ledger.add(dispute: dispute, for: "C1")
    let hold = Hold(from: day("2026-06-01"), until: day("2026-06-02"), reason: "r", owner: "o")
    try ledger.add(hold: hold, for: "C1")
    let contact = ContactEvent(
      date: day("2026-05-01"), channel: .visit, person: "", summary: "不在")
    try ledger.add(contact: contact, for: "C1")
    let commitment = Commitment(
      made: day("2026-05-01"), by: day("2026-05-02"), owner: "o", what: "w")
    try ledger.add(commitment: commitment, for: "C1")
    let acknowledgement = Acknowledgement(date: day("2026-05-01"), how: "letter")
    try ledger.add(acknowledgement: acknowledgement, for: "C1")
    let action = NextAction(date: day("2026-05-09"), owner: "o", kind: .escalate)
    try ledger.add(nextAction: action, for: "C1")
    let now = try stored()
    #expect(now.invoices == [invoice] + fullHistory.invoices)
    #expect(now.payments == [payment] + fullHistory.payments)
    #expect(now.promises == fullHistory.promises + [promise])
    #expect(now.disputes == fullHistory.disputes + [dispute])
    #expect(now.holds == fullHistory.holds + [hold])
    #expect(now.contacts == fullHistory.contacts + [contact])
    #expect(now.commitments == fullHistory.commitments + [commitment])
    #expect(now.acknowledgements == fullHistory.acknowledgements + [acknowledgement])
    #expect(now.nextActions == fullHistory.nextActions + [action])
    #expect(try ledger.histories() == [now])
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

  @Test func noteOfSeveralLinesIsKept() throws {
    let note = Note(date: day("2026-05-02"), text: "一行目\nsecond line", by: "suzuki")
    try ledger.record(note, for: "C1")
    #expect(try stored().notes == fullHistory.notes + [note])
    #expect(throws: LedgerError.unknownCustomer(code: "nobody")) {
      try ledger.record(note, for: "nobody")
    }
  }

  @Test func completingSettlesExactlyOneOfTwoEqualActions() throws {
    let action = fullHistory.nextActions[0]
    try ledger.add(nextAction: action, for: "C1")
    try ledger.complete(action, for: "C1", on: day("2026-04-11"))
    #expect(try stored().nextActions.map(\.done) == [day("2026-04-11"), nil])
    try ledger.complete(action, for: "C1", on: day("2026-04-12"))
    #expect(throws: LedgerError.nothingToComplete(customerCode: "C1")) {
      try ledger.complete(action, for: "C1", on: day("2026-04-13"))
    }
  }

  @Test func commitmentsAndDisputesAreSettled() throws {
    try ledger.complete(fullHistory.commitments[0], for: "C1", on: day("2026-03-07"))
    try ledger.close(fullHistory.disputes[0], for: "C1", on: day("2026-04-20"))
    #expect(try stored().commitments[0].done == day("2026-03-07"))
    #expect(try stored().disputes[0].closed == day("2026-04-20"))
  }

  @Test func whatTheLedgerDoesNotHaveIsNamed() throws {
    let invoice = fullHistory.invoices[0]
    #expect(throws: LedgerError.unknownCustomer(code: "X")) {
      try ledger.add(invoice: invoice, for: "X")
    }
    #expect(throws: LedgerError.invoiceExists(number: "A-1", customerCode: "C1")) {
      try ledger.add(invoice: invoice, for: "C1")
    }
    let payment = Payment(invoiceNumber: "A-9", date: day("2026-04-01"), amount: yen(1))
    #expect(throws: LedgerError.unknownInvoice(number: "A-9", customerCode: "C1")) {
      try ledger.add(payment: payment, for: "C1")
    }
    let foreign = Payment(invoiceNumber: "A-1", date: day("2026-04-01"), amount: dollars(1))
    #expect(
      throws: LedgerError.currencyDiffers(invoiceNumber: "A-1", expected: "JPY", seen: "USD")
    ) {
      try ledger.add(payment: foreign, for: "C1")
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
