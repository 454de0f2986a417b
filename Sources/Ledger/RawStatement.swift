import GRDB
import GRDBSQLite

/// A statement straight on SQLite, for what runs once an invoice of a whole book: there, wrapping each value
/// costs more than the work itself.
final class RawStatement {
  private let connection: SQLiteConnection?
  private var statement: OpaquePointer?

  init(_ sql: String, _ db: Database) throws {
    connection = db.sqliteConnection
    let code = sqlite3_prepare_v3(
      connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK else { throw failure }
  }

  deinit { sqlite3_finalize(statement) }

  /// Goes to the next row; `false` when there is none.
  func step() throws -> Bool {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    default: throw failure
    }
  }

  /// Ends the run, so that the statement can run again.
  func reset() { sqlite3_reset(statement) }

  private var failure: DatabaseError {
    DatabaseError(resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)))
  }

  // MARK: Values, by the places that SQL counts: parameters from 1, columns from 0

  /// Binds a text, which has to lie still until the statement has run.
  func bind(_ index: Int32, _ text: UnsafeRawBufferPointer) {
    // An empty text is not NULL.
    guard let base = text.baseAddress, text.count > 0 else {
      sqlite3_bind_text(statement, index, "", 0, nil)
      return
    }
    sqlite3_bind_text(
      statement, index, base.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
  }

  func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(statement, index, Int64(value)) }

  func bindNull(_ index: Int32) { sqlite3_bind_null(statement, index) }

  /// Zero for NULL.
  func integer(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

  /// Empty for NULL; good until the next step.
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let text = sqlite3_column_blob(statement, column)
    return UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(statement, column)))
  }

  func text(_ column: Int32) -> String { String(decoding: bytes(column), as: UTF8.self) }
}
