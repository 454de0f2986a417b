import Finance
import Receivables
import Testing

@testable import Ledger

/// A file that says something else than the ledger: it wins, and what was there before is kept.
@Suite struct CorrectionTests {
  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
  }

  private func bring(
    _ rows: String, on date: String = "2026-11-24",
    _ mapping: ColumnMapping = InvoiceImporterTests.mapping()
  ) throws -> ImportReport {
    let file = try folder.write(InvoiceImporterTests.header + rows)
    let recording = Recording(by: "suzuki", date: day(date), note: "november.csv")
    let importer = InvoiceImporter(ledger: ledger, recording: recording)
    let planned = try importer.plan(file: file, mapping: mapping)
    var report = try importer.import(file: file, mapping: mapping)
    #expect(report.isImported, "\(report.findings)")
    report.isImported = false
    #expect(planned == report)
    return report
  }

  private func history() throws -> CustomerHistory {
    try #require(try ledger.history(of: "C1"))
  }

  @Test func whatWasThereBeforeIsKept() throws {
    _ = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-01,,PO 1\n")
    let before = try history()
    let report = try bring("C1,n,A-1,2026-01-05,2026-03-10,1200,,2026-03-04,,PO 1\n")
    #expect((report.invoicesChanged, report.paymentsChanged, report.changeCount) == (1, 1, 1))
    let after = try history()
    #expect(after.invoices.map(\.amount) == [yen(1_200)])
    #expect(
      after.payments == [
        Payment(invoiceNumber: "A-1", date: day("2026-03-04"), amount: yen(1_200))
      ])
    #expect(
      after.corrections == [
        InvoiceCorrection(
          date: day("2026-11-24"), by: "suzuki", source: "november.csv",
          before: before.invoices[0], settledBefore: day("2026-03-01"))
      ])
    let old = after.asOf(day("2026-11-23"))
    #expect(old.invoices == before.invoices)
    #expect(old.payments == before.payments)
    #expect(after.asOf(day("2026-11-24")).invoices == after.invoices)
  }

  /// An amount that rises after it was paid leaves the difference open.
  @Test func paymentOfTheOldAmountStays() throws {
    _ = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-01,,\n")
    let report = try bring("C1,n,A-1,2026-01-05,2026-02-28,1300,,,,\n")
    #expect((report.invoicesChanged, report.paymentsNew, report.paymentsChanged) == (1, 0, 0))
    let history = try history()
    #expect(history.payments.map(\.amount) == [yen(1_000)])
    let account = CustomerAccount(history, asOf: day("2026-11-24"))
    #expect(account.items.map(\.open) == [yen(300)])
    let before = CustomerAccount(history, asOf: day("2026-11-23"))
    #expect(before.items.isEmpty)
    #expect(try bring("C1,n,A-1,2026-01-05,2026-02-28,1300,,,,\n").changesNothing)
  }

  @Test func partPaymentsSettleACorrectedAmount() throws {
    let mapping = InvoiceImporterTests.partPayments
    let part = "C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-01,400,\n"
    _ = try bring(part, mapping)
    let lowered = part.replacing(",1000,", with: ",400,")
    _ = try bring(lowered, mapping)
    let history = try history()
    #expect(CustomerAccount(history, asOf: day("2026-11-24")).items.isEmpty)
  }

  @Test func whatSomebodyRecordedIsNeitherDoubledNorReplaced() throws {
    _ = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,,,\n")
    let paid = Payment(invoiceNumber: "A-1", date: day("2026-03-01"), amount: yen(1_000))
    let entry = try ledger.record(
      .payments([paid], .payment), for: "C1", Recording(by: "x", date: day("2026-03-01")))
    // The same in a file, and with another day.
    for settled in ["2026-03-01", "2026-03-02"] {
      let report = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,\(settled),,\n")
      #expect(report.changesNothing)
      #expect(try history().payments.map(\.entry) == [entry])
    }
    // Taken back, it counts no more, and is still there.
    try ledger.undo(entry: entry, for: "C1", Recording(by: "x", date: day("2026-03-03")))
    let report = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-04,,\n")
    #expect(report.paymentsNew == 1)
    let history = try history()
    #expect(history.payments.map(\.entry) == [entry, nil])
    #expect(CustomerAccount(history, asOf: day("2026-11-24")).items.isEmpty)
    // What the file said first can be corrected by it.
    let moved = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-05,,\n")
    #expect(moved.paymentsChanged == 1)
    #expect(try self.history().payments.map(\.date) == [day("2026-03-01"), day("2026-03-05")])
  }

  /// A file says nothing about what it has no column for.
  @Test func unmappedColumnsKeepWhatIsKnown() throws {
    var mapping = InvoiceImporterTests.mapping()
    mapping.columns[.received] = .named("paid")
    _ = try bring("C1,n,A-1,2026-01-05,2026-02-28,1000,,,2026-01-07,PO 1\n", mapping)
    #expect(try history().invoices.map(\.received) == [day("2026-01-07")])
    mapping.columns[.received] = nil
    mapping.columns[.reference] = nil
    let row = "C1,n,A-1,2026-01-05,2026-02-28,1000,,,,\n"
    #expect(try bring(row, mapping).changesNothing)
    let later = row.replacing("2026-02-28", with: "2026-03-31")
    #expect(try bring(later, mapping).invoicesChanged == 1)
    let invoice = try #require(try history().invoices.first)
    #expect(invoice.received == day("2026-01-07"))
    #expect(invoice.reference == "PO 1")
  }

  @Test func firstChangesAreListedAndAllCounted() throws {
    func rows(_ amount: Int) -> String {
      (100..<150).map { "C\($0),n\($0),A,2026-01-05,2026-02-28,\(amount),,,,\n" }.joined()
    }
    let first = try bring(rows(10))
    #expect(first.customersNew == 50)
    #expect(first.newCustomers.count == ImportReport.changesMax)
    #expect(first.newCustomers.first == .customer(code: "C100", name: "n100"))
    #expect(first.changes.isEmpty)
    let second = try bring(rows(11))
    #expect((second.changeCount, second.changes.count) == (50, ImportReport.changesMax))
    let before = Invoice(
      number: "A", issued: day("2026-01-05"), due: day("2026-02-28"), amount: yen(10))
    var after = before
    after.amount = yen(11)
    #expect(
      second.changes.first
        == .invoice(
          code: "C100", before: before, after: after, settledBefore: nil, paid: yen(0),
          paidOn: nil))
  }

  /// The order of a file's rows changes nothing in what is brought in.
  @Test func orderOfRowsDoesNotMatter() throws {
    var generator = SeededGenerator(seed: 7)
    let rows = (0..<300).map { index in
      "C\(index % 17),n\(index % 17),A-\(index),2026-01-05,2026-02-28,\(index + 1),,"
        + (index.isMultiple(of: 3) ? "2026-03-01" : "") + ",,PO \(index)\n"
    }
    _ = try bring(rows.joined())
    let first = try ledger.histories()
    let other = try TestFolder()
    let file = try other.write(
      InvoiceImporterTests.header + rows.shuffled(using: &generator).joined())
    let report = try InvoiceImporter(ledger: other.ledger(), recording: importing)
      .import(file: file, mapping: InvoiceImporterTests.mapping())
    #expect(report.isImported)
    #expect(try other.ledger().histories() == first)
  }
}
