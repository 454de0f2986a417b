import Finance
import GRDB
import Receivables
import Testing

@testable import Ledger

/// Books that earlier versions made are brought up to date without losing anything.
@Suite struct SchemaStepTests {
  @Test func bookOfVersionThreeKeepsItsHistory() throws {
    let folder = try TestFolder()
    try makeBook(
      folder, version: 3,
      rows: """
        INSERT INTO customer VALUES (7, 'C1', 'c1', 'Acme', '', 'acme', 0, 'en', '', '', NULL, NULL, '');
        INSERT INTO invoice VALUES
          (1, 7, 'A-2', '2026-02-01', '2026-03-01', 2000, 'JPY', ''),
          (2, 7, 'A-1', '2026-01-01', '2026-02-01', 1000, 'JPY', 'PO'),
          (3, 7, 'A-3', '2026-03-01', '2026-04-01', 500, 'JPY', '');
        INSERT INTO payment VALUES
          (1, 7, 'A-1', '2026-02-03', 400, 'JPY'), (2, 7, 'A-1', '2026-02-09', 600, 'JPY'),
          (3, 7, 'A-2', '2026-03-04', 1500, 'JPY');
        INSERT INTO dispute VALUES (1, 7, 'A-2', '2026-03-02', 100, 'JPY', 'short', NULL);
        INSERT INTO hold VALUES (1, 7, '2026-03-02', '2026-03-09', 'r', 'o');
        INSERT INTO acknowledgement VALUES (1, 7, '2026-03-05', 'letter');
        INSERT INTO note VALUES (1, 7, '2026-03-06', 'text', 'sato');
        """)
    let history = try #require(try folder.ledger().history(of: "C1"))
    #expect(history.invoices.map(\.number) == ["A-1", "A-2", "A-3"])
    #expect(history.payments.map(\.amount) == [yen(400), yen(600), yen(1_500)])
    #expect(
      history.disputes == [
        Dispute(invoiceNumber: "A-2", opened: day("2026-03-02"), amount: yen(100), reason: "short")
      ])
    #expect(
      history.clockEvents == [ClockEvent(.acknowledgement, date: day("2026-03-05"), how: "letter")])
    #expect(history.notes == [Note(date: day("2026-03-06"), text: "text", by: "sato")])
    #expect(history.holds[0].isActive(on: day("2026-03-09")))
    try folder.ledger().read { db in
      let rows = try Row.fetchAll(
        db, sql: "SELECT settled, in_parts FROM invoice ORDER BY number")
      #expect(rows.map { $0[0] as String? } == ["2026-02-09", nil, nil])
      #expect(rows.map { $0[1] as Int } == [1, 1, 0])
      #expect(try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").isEmpty)
    }
  }

  /// The book of a version that knew payments of principal alone: it is all there, and takes interest now.
  @Test func bookOfVersionFourKeepsItsHistoryAndTakesInterest() throws {
    let folder = try TestFolder()
    try makeBook(
      folder, version: 4,
      rows: """
        INSERT INTO customer VALUES
          (7, 'C1', 'c1', 'Acme', '', 'acme', 0, 'en', '', '', NULL, NULL, '', '', 9, '2026-03-09');
        INSERT INTO invoice VALUES
          (7, 'A-1', '2026-01-01', '2026-02-01', 1000, 'JPY', '', NULL, '2026-02-10', 0),
          (7, 'A-2', '2026-02-01', '2026-03-01', 2000, 'JPY', '', NULL, NULL, 1);
        INSERT INTO entry VALUES
          (1, 7, 'payment', '2026-03-04', 'sato', 'bank', NULL),
          (2, 7, 'payment', '2026-03-05', 'sato', '', NULL),
          (3, 7, 'undo', '2026-03-09', 'sato', '', 2);
        INSERT INTO payment VALUES
          (1, 7, 'A-2', '2026-03-04', 1500, 'JPY', 'cash', 1),
          (2, 7, NULL, '2026-03-05', 70, 'JPY', 'cash', 2);
        UPDATE customer SET slip_from = '2026-03-09';
        """)
    let ledger = folder.ledger()
    let before = try #require(try ledger.history(of: "C1"))
    #expect(before.payments.map(\.amount) == [yen(1_000), yen(1_500), yen(70)])
    #expect(before.entries.map(\.undoes) == [nil, nil, 2])
    #expect(before.chargePayments.isEmpty)
    try ledger.read { db in
      let version = try Int.fetchOne(db, sql: "PRAGMA user_version")
      #expect(version == Schema.version)
      let pace = try String.fetchOne(db, sql: "SELECT slip_from FROM customer")
      #expect(
        pace == "2026-03-09",
        "the pace is known and needn't be worked out anew")
    }
    let interest = ChargePayment(
      .interest, invoiceNumber: "A-1", date: day("2026-03-10"), amount: yen(4))
    let costs = ChargePayment(.costs, invoiceNumber: "", date: day("2026-03-10"), amount: yen(8))
    let entry = try ledger.record(
      .payments([], .payment, charges: [interest, costs]), for: "C1",
      Recording(by: "sato", date: day("2026-03-10")))
    let after = try #require(try ledger.history(of: "C1"))
    #expect(after.chargePayments.map(\.amount) == [yen(4), yen(8)])
    #expect(after.chargePayments.allSatisfy { $0.entry == entry })
    #expect(after.payments == before.payments)
    let dangling = try ledger.read { db in
      try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    }
    #expect(dangling == 0)
  }

  /// The book of a version that kept no letters: it is all there, and takes letters now.
  @Test func bookOfVersionFiveKeepsItsHistoryAndTakesLetters() throws {
    let folder = try TestFolder()
    try makeBook(
      folder, version: 5,
      rows: """
        INSERT INTO customer VALUES
          (7, 'C1', 'c1', 'Acme', '', 'acme', 0, 'en', '', '', NULL, NULL, '', '', 9, '2026-03-09');
        INSERT INTO invoice VALUES
          (7, 'A-1', '2026-01-01', '2026-02-01', 1000, 'JPY', '', NULL, NULL, 1);
        INSERT INTO entry VALUES (1, 7, 'payment', '2026-03-04', 'sato', 'bank', NULL);
        INSERT INTO payment VALUES (1, 7, 'A-1', '2026-03-04', 400, 'JPY', 'cash', 1);
        INSERT INTO charge_payment VALUES
          (1, 7, 'interest', 'A-1', '2026-03-04', 6, 'JPY', 'cash', 1);
        UPDATE customer SET slip_from = '2026-03-09';
        """)
    let ledger = folder.ledger()
    let before = try #require(try ledger.history(of: "C1"))
    #expect(before.payments.map(\.amount) == [yen(400)])
    #expect(before.chargePayments.map(\.amount) == [yen(6)])
    #expect(before.letters.isEmpty)
    let letter = IssuedLetter(
      date: day("2026-03-10"), kind: "reminder", language: .en, channel: .post, addressee: "Acme",
      payBy: day("2026-03-17"), invoiceNumbers: ["A-1"],
      files: [.init(name: "r.txt", sha256: "aa")])
    let recording = Recording(by: "sato", date: day("2026-03-10"))
    let entry = try ledger.record(.letter(letter), for: "C1", recording)
    let after = try #require(try ledger.history(of: "C1"))
    #expect(after.letters.map(\.entry) == [entry])
    #expect(after.renumbered([:]).letters == [letter])
    #expect(after.asOf(day("2026-03-09")).letters.isEmpty)
    try ledger.undo(entry: entry, for: "C1", recording)
    let undone = try #require(try ledger.history(of: "C1"))
    #expect(undone.letters.count == 1 && undone.asOf(day("2026-03-10")).letters.isEmpty)
    let state = try ledger.read { db in
      (
        try Int.fetchOne(db, sql: "PRAGMA user_version"),
        try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      )
    }
    #expect(state == (Schema.version, 0))
  }

  /// Interest of an invoice that isn't there, or in another currency, is refused whole.
  @Test func interestOfNoInvoiceIsRefused() throws {
    let folder = try TestFolder()
    let ledger = folder.ledger()
    try ledger.upsert(Customer(code: "C1", name: "Acme"))
    try ledger.add(
      invoice: Invoice(
        number: "A", issued: day("2026-01-01"), due: day("2026-02-01"), amount: yen(100)),
      for: "C1")
    let recording = Recording(by: "sato", date: day("2026-03-10"))
    func charge(_ number: String, _ currency: Currency) -> RecordedEvent {
      .payments(
        [Payment(invoiceNumber: "", date: day("2026-03-10"), amount: yen(5))], .payment,
        charges: [
          ChargePayment(
            .interest, invoiceNumber: number, date: day("2026-03-10"),
            amount: Money(minorUnits: 1, currency: currency))
        ])
    }
    #expect(throws: LedgerError.unknownInvoice(number: "B", customerCode: "C1")) {
      try ledger.record(charge("B", .jpy), for: "C1", recording)
    }
    #expect(
      throws: LedgerError.currencyDiffers(invoiceNumber: "A", expected: "JPY", seen: "USD")
    ) { try ledger.record(charge("A", .usd), for: "C1", recording) }
    #expect(try ledger.history(of: "C1")?.payments == [])
  }

  /// A ledger as the program of that version made it.
  private func makeBook(_ folder: TestFolder, version: Int, rows: String) throws {
    try DatabaseQueue(path: folder.ledger().path).write { db in
      for step in Schema.steps.prefix(version) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = \(version)")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(sql: rows)
    }
  }
}
