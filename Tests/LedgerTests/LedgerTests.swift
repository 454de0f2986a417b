import Finance
import Foundation
import GRDB
import Receivables
import Testing

@testable import Ledger

@Suite struct LedgerTests {
  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
  }

  @Test func nothingIsMadeBeforeItIsNeeded() throws {
    #expect(!FileManager.default.fileExists(atPath: ledger.path))
    try ledger.open()
    #expect(FileManager.default.fileExists(atPath: ledger.path))
  }

  @Test func fileIsForItsOwnerAlone() throws {
    try ledger.open()
    let attributes = try FileManager.default.attributesOfItem(atPath: ledger.path)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test func journalIsARollbackJournalEvenAfterAnotherToolChangedIt() throws {
    try ledger.upsert(fullHistory.customer)
    do {
      let other = try DatabaseQueue(path: ledger.path)
      try other.writeWithoutTransaction { db in
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try other.close()
    }
    let again = Ledger(path: ledger.path)
    let mode = try again.read { db in try String.fetchOne(db, sql: "PRAGMA journal_mode") }
    let keys = try again.read { db in try Int.fetchOne(db, sql: "PRAGMA foreign_keys") }
    #expect(mode == "delete")
    #expect(keys == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["ledger.sqlite"])
  }

  @Test func newerSchemaIsRefused() throws {
    try ledger.open()
    try DatabaseQueue(path: ledger.path).write { db in
      try db.execute(sql: "PRAGMA user_version = 99")
    }
    #expect(throws: LedgerError.newerSchema(found: 99, known: Schema.version)) {
      try Ledger(path: ledger.path).open()
    }
  }

  @Test func anotherProgramsFileIsRefusedAndLeftAlone() throws {
    let foreign = folder.file("foreign.sqlite")
    try DatabaseQueue(path: foreign).write { db in
      try db.execute(sql: "CREATE TABLE theirs (x)")
    }
    let before = try folder.bytes("foreign.sqlite")
    #expect(throws: LedgerError.notALedger(path: foreign)) { try Ledger(path: foreign).open() }
    #expect(try folder.bytes("foreign.sqlite") == before)
    let text = try folder.write("not a database at all, but long enough to be read as one\n")
    #expect(throws: LedgerError.notALedger(path: text)) { try Ledger(path: text).open() }
  }

  @Test func folderThatIsNotThereIsNamed() {
    let path = folder.file("no/ledger.sqlite")
    #expect(throws: LedgerError.cannotOpen(path: path, code: ENOENT)) {
      try Ledger(path: path).open()
    }
  }

  @Test func writerThatWaitsTooLongIsToldTheLedgerIsBusy() throws {
    try ledger.open()
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: ledger.path, configuration: configuration)
    try other.writeWithoutTransaction { db in try db.execute(sql: "BEGIN EXCLUSIVE") }
    let impatient = Ledger(path: ledger.path, busyTimeoutSeconds: 0.05)
    #expect(throws: LedgerError.busy(path: ledger.path)) { try impatient.customerCount() }
    try other.writeWithoutTransaction { db in try db.execute(sql: "ROLLBACK") }
    #expect(try impatient.customerCount() == 0)
  }

  @Test func everyRecordComesBackAsItWas() throws {
    try ledger.save([fullHistory])
    #expect(try ledger.history(of: "C1") == fullHistory)
    #expect(try ledger.histories() == [fullHistory])
    #expect(try ledger.customers() == [fullHistory.customer])
    #expect(try ledger.customerCount() == 1)
    #expect(try ledger.history(of: "C2") == nil)
  }

  @Test func savingAgainReplacesTheCustomerAndLeavesOthers() throws {
    var other = fullHistory
    other.customer.code = "C2"
    try ledger.save([fullHistory, other])
    var changed = fullHistory
    changed.payments = []
    changed.customer.contacts = []
    try ledger.save([changed])
    #expect(try ledger.histories() == [changed, other])
  }

  @Test func damagedValueIsNamedByTableAndColumn() throws {
    try ledger.save([fullHistory])
    try ledger.write { db in try db.execute(sql: "UPDATE invoice SET due = '2026-13-01'") }
    #expect(throws: LedgerError.damaged(table: "invoice", column: "due")) {
      try ledger.history(of: "C1")
    }
  }

  @Test func planEventsAreKeptInOrder() throws {
    let events = PlanEvent.Kind.allCases.map { kind in
      PlanEvent(
        planID: "PLAN-1", customerCode: "C1", date: day("2026-05-01"), kind: kind, note: "n",
        by: "田中")
    }
    for event in events { try ledger.record(event) }
    #expect(try ledger.planEvents() == events)
  }

  @Test(arguments: [
    ("C1", ["C1"]), ("c1", ["C1"]), ("Ｃ１", ["C1"]), ("C10", ["C10"]), ("山田", ["C10", "C2"]),
    ("ヤマダ", ["C10", "C2"]), ("ﾔﾏﾀﾞ", ["C10", "C2"]), ("やまだ せい", ["C2"]), ("製作所やま", []),
    ("ACME", ["C3"]), ("acme ltd", ["C3"]), ("", []), ("  ", []), ("%", []), ("_", []),
  ])
  func find(_ text: String, _ codes: [String]) throws {
    try ledger.upsert(Customer(code: "C1", name: "C10 Trading"))
    try ledger.upsert(Customer(code: "C2", name: "山田製作所", reading: "やまだせいさくしょ"))
    try ledger.upsert(Customer(code: "C10", name: "山田 商店", reading: "ヤマダショウテン"))
    try ledger.upsert(Customer(code: "C3", name: "Acme Ltd"))
    #expect(try ledger.find(text).map(\.code) == codes)
  }

  @Test func codesThatDifferOnlyByCaseAreKeptApart() throws {
    try ledger.upsert(Customer(code: "ab", name: "one"))
    try ledger.upsert(Customer(code: "AB", name: "two"))
    #expect(try ledger.find("AB").map(\.name) == ["two"])
    #expect(try ledger.history(of: "ab")?.customer.name == "one")
    #expect(try ledger.history(of: "Ab") == nil)
    #expect(try ledger.find("Ab").count == 2)
  }

  @Test func historyOfOneCustomerUsesAnIndexInEveryTable() throws {
    try ledger.open()
    let tables = try ledger.read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT name FROM sqlite_master m WHERE type = 'table'
            AND EXISTS (SELECT 1 FROM pragma_table_info(m.name) WHERE name = 'customer_id')
          """)
    }
    #expect(tables.count >= 17)
    try ledger.read { db in
      for table in tables {
        let plan = try Row.fetchAll(
          db, sql: "EXPLAIN QUERY PLAN SELECT * FROM \(table) WHERE customer_id = 1")
        let text = plan.map { $0["detail"] as String? ?? "" }.joined()
        #expect(text.contains("USING INDEX") || text.contains("USING PRIMARY KEY"), "\(text)")
      }
    }
  }

  @Test(arguments: [
    "SELECT number, due, amount, currency, in_parts FROM invoice INDEXED BY invoice_open "
      + "WHERE settled IS NULL AND issued <= '2026-11-24'",
    "SELECT customer_id, currency, sum(amount) FROM payment "
      + "WHERE invoice_number IS NULL AND entry IS NULL AND date <= '2026-11-24' GROUP BY 1, 2",
  ])
  func whatIsOpenIsReadFromAnIndexAlone(_ sql: String) throws {
    try ledger.open()
    let plan = try ledger.read { db in
      try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)").map { $0["detail"] as String? ?? "" }
    }
    #expect(plan.joined().contains("USING COVERING INDEX"), "\(plan)")
  }
}
