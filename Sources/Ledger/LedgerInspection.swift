import GRDB
import Receivables

/// What a ledger's file is like, found without changing anything.
public struct LedgerInspection: Sendable, Equatable {
  public let schemaVersion: Int
  /// What SQLite's integrity check said; empty when all is well.
  public let faults: [String]
  /// Rows that refer to a customer or an invoice that isn't there.
  public let danglingRows: Int
  public let customers: Int
  public let invoices: Int

  /// The schema that this program writes.
  public static var knownSchema: Int { Schema.version }

  /// How many faults are listed.
  static let faultsMax = 5

  /// - Throws: ``LedgerError`` when the file can't be read as a ledger; there must be one.
  public static func of(_ path: String) throws(LedgerError) -> LedgerInspection {
    do {
      return try reader(path).read { db in try inspect(db, path) }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
      // So damaged that the check itself gave up.
      return LedgerInspection(
        schemaVersion: 0, faults: [error.message ?? "SQLITE_CORRUPT"], danglingRows: 0,
        customers: 0, invoices: 0)
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private static func inspect(_ db: Database, _ path: String) throws -> LedgerInspection {
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    let owner = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    guard owner == Schema.applicationID else { throw LedgerError.notALedger(path: path) }
    guard version <= Schema.version else {
      throw LedgerError.newerSchema(found: version, known: Schema.version)
    }
    let said = try String.fetchAll(db, sql: "PRAGMA integrity_check(\(faultsMax))")
    guard said == ["ok"] else {
      return LedgerInspection(
        schemaVersion: version, faults: said, danglingRows: 0, customers: 0, invoices: 0)
    }
    return LedgerInspection(
      schemaVersion: version, faults: [],
      danglingRows: try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count,
      customers: try Int.fetchOne(db, sql: "SELECT count(*) FROM customer") ?? 0,
      invoices: try Int.fetchOne(db, sql: "SELECT count(*) FROM invoice") ?? 0)
  }

  /// What went out and wasn't taken back, by date; empty in a ledger of an earlier schema, which knew no letters.
  ///
  /// - Throws: ``LedgerError`` when the file can't be read as a ledger.
  public static func letters(_ path: String) throws(LedgerError) -> [IssuedLetter] {
    do {
      return try reader(path).read { db in
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") == Schema.version else { return [] }
        let takenBack = Set(
          try Int.fetchAll(db, sql: "SELECT undoes FROM entry WHERE undoes IS NOT NULL"))
        return try LetterRecord.fetchAll(in: db).values.flatMap(\.self)
          .filter { letter in letter.entry.map { !takenBack.contains($0) } ?? true }
          .sorted { ($0.date, $0.entry ?? 0) < ($1.date, $1.entry ?? 0) }
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private static func reader(_ path: String) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// The version of the SQLite that is linked; `nil` when it doesn't say.
  public static var sqliteVersion: String? {
    guard let queue = try? DatabaseQueue() else { return nil }
    return try? queue.read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
  }
}
