import Finance
import GRDB
import GRDBSQLite

/// The statements that an import runs once an invoice, straight on SQLite: for a million of them, wrapping each
/// value costs more than the work itself.
final class InvoiceStatements {
  /// An invoice's row as it is stored, good until the next look-up.
  struct Stored {
    let issued: UnsafeRawBufferPointer
    let due: UnsafeRawBufferPointer
    let amount: Int
    let currency: UnsafeRawBufferPointer
    let reference: UnsafeRawBufferPointer
    /// Empty for NULL.
    let received: UnsafeRawBufferPointer
    /// Empty for NULL.
    let settled: UnsafeRawBufferPointer
    let isInParts: Bool
  }

  private let db: Database
  private var find: OpaquePointer?
  private var add: OpaquePointer?
  private let days = DayTexts()

  init(_ db: Database) throws {
    self.db = db
    find = try prepare(
      """
      SELECT issued, due, amount, currency, reference, received, settled, in_parts
      FROM invoice WHERE customer_id = ? AND number = ?
      """)
    add = try prepare(
      """
      INSERT INTO invoice (customer_id, number, issued, due, amount, currency, reference, received,
        settled, in_parts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """)
  }

  deinit {
    sqlite3_finalize(find)
    sqlite3_finalize(add)
  }

  /// Calls `body` with the row of an invoice, or with `nil` when there is none.
  func look<T>(
    customer: Int64, number: UnsafeRawBufferPointer, _ body: (Stored?) throws -> T
  ) throws -> T {
    defer { sqlite3_reset(find) }
    sqlite3_bind_int64(find, 1, customer)
    bind(find, 2, number)
    let code = sqlite3_step(find)
    guard code == SQLITE_ROW else {
      guard code == SQLITE_DONE else { throw failure(code) }
      return try body(nil)
    }
    return try body(
      Stored(
        issued: bytes(0), due: bytes(1), amount: Int(sqlite3_column_int64(find, 2)),
        currency: bytes(3), reference: bytes(4), received: bytes(5), settled: bytes(6),
        isInParts: sqlite3_column_int64(find, 7) == 1))
  }

  /// Adds an invoice that is settled whole on a day, or not at all.
  func insert(
    _ invoice: FileInvoice, customer: Int64, settled: CivilDate?, isInParts: Bool
  ) throws {
    defer { sqlite3_reset(add) }
    sqlite3_bind_int64(add, 1, customer)
    try invoice.number.withUnsafeBytes { number in
      try invoice.reference.withUnsafeBytes { reference in
        bind(add, 2, number)
        bind(add, 3, invoice.issued)
        bind(add, 4, invoice.due)
        sqlite3_bind_int64(add, 5, Int64(invoice.amount))
        var code = invoice.currency.code
        try code.withUTF8 { currency in
          bind(add, 6, UnsafeRawBufferPointer(currency))
          bind(add, 7, reference)
          bind(add, 8, invoice.received)
          bind(add, 9, settled)
          sqlite3_bind_int64(add, 10, isInParts ? 1 : 0)
          let code = sqlite3_step(add)
          guard code == SQLITE_DONE else { throw failure(code) }
        }
      }
    }
  }

  /// The bytes of a stored day.
  func text(of date: CivilDate) -> UnsafeRawBufferPointer { days.text(of: date) }

  private func prepare(_ sql: String) throws -> OpaquePointer? {
    var statement: OpaquePointer?
    let code = sqlite3_prepare_v3(
      db.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
    guard code == SQLITE_OK else { throw failure(code) }
    return statement
  }

  private func failure(_ code: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: sqlite3_extended_errcode(db.sqliteConnection)))
  }

  /// What is bound lies still until the statement has run.
  private func bind(_ statement: OpaquePointer?, _ index: Int32, _ text: UnsafeRawBufferPointer) {
    // An empty text is not NULL.
    guard let base = text.baseAddress, text.count > 0 else {
      sqlite3_bind_text(statement, index, "", 0, nil)
      return
    }
    sqlite3_bind_text(
      statement, index, base.assumingMemoryBound(to: CChar.self), Int32(text.count), nil)
  }

  private func bind(_ statement: OpaquePointer?, _ index: Int32, _ date: CivilDate?) {
    guard let date else {
      sqlite3_bind_null(statement, index)
      return
    }
    bind(statement, index, days.text(of: date))
  }

  private func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    let text = sqlite3_column_blob(find, column)
    return UnsafeRawBufferPointer(start: text, count: Int(sqlite3_column_bytes(find, column)))
  }
}

/// Days as they are stored, each written once: an import has few days and many rows.
private final class DayTexts {
  private let first = CivilDate(CivilDate.years.lowerBound, 1, 1)?.dayNumber ?? 0
  private let count: Int
  private let texts: UnsafeMutableRawPointer
  private static let length = 10

  init() {
    let last = CivilDate(CivilDate.years.upperBound, 12, 31)?.dayNumber ?? 0
    count = last - first + 1
    texts = .allocate(byteCount: count * Self.length, alignment: 1)
    texts.initializeMemory(as: UInt8.self, repeating: 0, count: count * Self.length)
  }

  deinit { texts.deallocate() }

  func text(of date: CivilDate) -> UnsafeRawBufferPointer {
    let place = texts + min(max(date.dayNumber - first, 0), count - 1) * Self.length
    if place.load(as: UInt8.self) == 0 {
      for (index, byte) in date.iso.utf8.prefix(Self.length).enumerated() {
        place.storeBytes(of: byte, toByteOffset: index, as: UInt8.self)
      }
    }
    return UnsafeRawBufferPointer(start: place, count: Self.length)
  }
}
