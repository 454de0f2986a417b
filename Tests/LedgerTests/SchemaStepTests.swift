import Finance
import GRDB
import Receivables
import Testing

@testable import Ledger

/// Books that earlier versions made are brought up to date without losing anything.
@Suite struct SchemaStepTests {
  @Test func bookOfVersionThreeKeepsItsHistory() throws {
    let folder = try TestFolder()
    let path = folder.ledger().path
    try DatabaseQueue(path: path).write { db in
      for step in Schema.steps.prefix(3) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = 3")
      try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
      try db.execute(
        sql: """
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
    }
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
}
