import Finance
import Foundation
import GRDB
import Receivables
import Testing

@testable import Ledger

@Suite struct LedgerInspectionTests {
  private let folder: URL
  private var path: String { folder.appending(path: "ledger.sqlite").path }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "kaishu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func makeLedger() throws {
    let ledger = Ledger(path: path)
    try ledger.upsert(Customer(code: "C1", name: "One"))
    let day = try #require(CivilDate(2026, 1, 1))
    try ledger.add(
      invoice: Invoice(
        number: "I1", issued: day, due: day, amount: Money(minorUnits: 5, currency: .jpy)),
      for: "C1")
  }

  @Test func wholeLedgerIsCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeLedger()
    let before = try Data(contentsOf: URL(filePath: path))
    let found = try LedgerInspection.of(path)
    #expect(found.schemaVersion == LedgerInspection.knownSchema)
    #expect(found.faults.isEmpty)
    #expect(found.danglingRows == 0)
    #expect(found.customers == 1)
    #expect(found.invoices == 1)
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test func danglingRowIsCounted() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeLedger()
    // A tool that doesn't keep foreign keys has been at it.
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    try DatabaseQueue(path: path, configuration: configuration).write { db in
      try db.execute(sql: "DELETE FROM customer")
    }
    #expect(try LedgerInspection.of(path).danglingRows == 1)
  }

  @Test func overwrittenPageIsFound() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeLedger()
    var bytes = try Data(contentsOf: URL(filePath: path))
    for index in (bytes.count - 4_096)..<bytes.count { bytes[index] = 0xFF }
    try bytes.write(to: URL(filePath: path))
    #expect(try !LedgerInspection.of(path).faults.isEmpty)
  }

  @Test func whatIsNoLedgerIsNotOpened() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(throws: LedgerError.self) { try LedgerInspection.of(path) }
    #expect(!FileManager.default.fileExists(atPath: path))
    try Data("not a database, however long it may be".utf8).write(to: URL(filePath: path))
    #expect(throws: LedgerError.notALedger(path: path)) { try LedgerInspection.of(path) }
    try FileManager.default.removeItem(atPath: path)
    try DatabaseQueue(path: path).write { db in try db.execute(sql: "CREATE TABLE t (x)") }
    #expect(throws: LedgerError.notALedger(path: path)) { try LedgerInspection.of(path) }
  }

  @Test func laterSchemaIsSaid() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try makeLedger()
    try DatabaseQueue(path: path).write { db in try db.execute(sql: "PRAGMA user_version = 99") }
    #expect(throws: LedgerError.newerSchema(found: 99, known: LedgerInspection.knownSchema)) {
      try LedgerInspection.of(path)
    }
  }
}
