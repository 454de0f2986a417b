import Finance
import GRDB

/// One table of a customer's rows: how a value becomes a row, and comes back.
protocol Record {
  associatedtype Value
  static var table: String { get }
  /// Columns after `customer_id`, in the order of ``cells(of:)``.
  static var columns: [String] { get }
  /// The column that puts a customer's rows in order of time.
  static var order: String { get }
  /// What breaks ties.
  static var tie: String { get }
  static func cells(of value: Value) -> [(any DatabaseValueConvertible)?]
  static func value(from cells: Cells) throws -> Value
  static func insert(_ value: Value, customer: Int64, in db: Database) throws
}

extension Record {
  static var tie: String { "id" }

  static func insert(_ value: Value, customer: Int64, in db: Database) throws {
    let marks = String(repeating: ", ?", count: columns.count)
    let sql =
      "INSERT INTO \(table) (customer_id, \(columns.joined(separator: ", "))) VALUES (?\(marks))"
    let statement = try db.cachedStatement(sql: sql)
    try statement.execute(arguments: StatementArguments([customer] + cells(of: value)))
  }

  static func insert(_ values: [Value], customer: Int64, in db: Database) throws {
    for value in values { try insert(value, customer: customer, in: db) }
  }

  /// One customer's rows in order of time.
  static func fetch(customer: Int64, in db: Database) throws -> [Value] {
    let sql = select + " WHERE customer_id = ? ORDER BY \(order), \(tie)"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [customer])
    var values: [Value] = []
    while let row = try rows.next() {
      values.append(try value(from: Cells(row: row, table: table, columns: columns)))
    }
    return values
  }

  /// Every customer's rows, each in order of time, by the customer's row id.
  static func fetchAll(in db: Database, meter: ReadingMeter? = nil) throws -> [Int64: [Value]] {
    let sql = select + " ORDER BY customer_id, \(order), \(tie)"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
    var all: [Int64: [Value]] = [:]
    var run: [Value] = []
    var owner: Int64 = -1
    while let row = try rows.next() {
      meter?.count()
      let customer: Int64 = row[0]
      if customer != owner {
        if !run.isEmpty { all[owner] = run }
        run = []
        owner = customer
      }
      run.append(try value(from: Cells(row: row, table: table, columns: columns)))
    }
    if !run.isEmpty { all[owner] = run }
    return all
  }

  static func deleteAll(customer: Int64, in db: Database) throws {
    try db.cachedStatement(sql: "DELETE FROM \(table) WHERE customer_id = ?")
      .execute(arguments: [customer])
  }

  /// Sets `column` of the first row that equals `value` and whose `column` is empty; where it was taken back, a
  /// second row keeps the new end.
  ///
  /// - Returns: whether there was one.
  static func settle(
    _ value: Value, column: String, on date: CivilDate, entry: Int, customer: Int64,
    in db: Database
  ) throws -> Bool {
    try settle(
      value, column: column,
      values: [(column, date.iso), (column + "_entry", entry)], customer: customer, in: db)
  }

  /// The same with more than one value; the last two are the day and the entry.
  static func settle(
    _ value: Value, column: String, values: [(column: String, value: any DatabaseValueConvertible)],
    customer: Int64, in db: Database
  ) throws -> Bool {
    let others = zip(columns, cells(of: value)).filter { cell in
      !values.contains { $0.column == cell.0 }
    }
    let same = others.map { "\($0.0) IS ?" }.joined(separator: " AND ")
    let undone = "(SELECT undoes FROM entry WHERE undoes IS NOT NULL)"
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT min(id), \(column), entry FROM \(table) WHERE customer_id = ? AND \(same)
          AND (\(column) IS NULL OR \(column)_entry IN \(undone))
          AND NOT EXISTS (SELECT 1 FROM \(table) other WHERE other.entry = \(table).entry
            AND other.\(column) IS NOT NULL AND other.\(column)_entry NOT IN \(undone))
        """,
      arguments: StatementArguments([customer] + others.map(\.1)))
    guard let row, let id: Int64 = row[0] else { return false }
    let before: String? = row[1]
    let entry: Int? = row[2]
    if before != nil, entry != nil {
      try insertEnded(others, values, customer: customer, in: db)
    } else {
      let sets = values.map { "\($0.column) = ?" }.joined(separator: ", ")
      try db.execute(
        sql: "UPDATE \(table) SET \(sets) WHERE id = ?",
        arguments: StatementArguments(values.map(\.value) + [id]))
    }
    return true
  }

  /// A second row of the same thing with its new end: the first keeps the end that was taken back, for the days on
  /// which it held.
  private static func insertEnded(
    _ others: [(String, (any DatabaseValueConvertible)?)],
    _ values: [(column: String, value: any DatabaseValueConvertible)], customer: Int64,
    in db: Database
  ) throws {
    let names = ["customer_id"] + others.map(\.0) + values.map(\.column)
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    let cells: [(any DatabaseValueConvertible)?] =
      [customer] + others.map(\.1) + values.map(\.value)
    try db.execute(
      sql: "INSERT INTO \(table) (\(names.joined(separator: ", "))) VALUES (\(marks))",
      arguments: StatementArguments(cells))
  }

  private static var select: String {
    "SELECT customer_id, \(columns.joined(separator: ", ")) FROM \(table)"
  }
}

/// A row's values by their place in ``Record/columns``, checked as they are read.
struct Cells {
  let row: Row
  let table: String
  let columns: [String]

  func text(_ index: Int) -> String { row[index + 1] }

  /// `nil` for NULL.
  func optionalText(_ index: Int) -> String? { row[index + 1] }

  func damaged(_ index: Int) -> LedgerError {
    .damaged(table: table, column: columns[index])
  }

  func date(_ index: Int) throws -> CivilDate {
    guard let date = StoredDate.read(row[index + 1]) else { throw damaged(index) }
    return date
  }

  /// `nil` for NULL.
  func optionalDate(_ index: Int) throws -> CivilDate? {
    guard let text: String = row[index + 1] else { return nil }
    guard let date = StoredDate.read(text) else { throw damaged(index) }
    return date
  }

  /// The entry that recorded it; `nil` for NULL.
  func entry(_ index: Int) -> Int? { row[index + 1] }

  /// Minor units at `index`, the currency's code in the column after it.
  func money(_ index: Int) throws -> Money {
    guard let currency = Currency(row[index + 2]) else { throw damaged(index + 1) }
    return Money(minorUnits: row[index + 1], currency: currency)
  }

  /// `nil` for NULL.
  func optionalChoice<Choice: RawRepresentable>(_ index: Int) throws -> Choice?
  where Choice.RawValue == String {
    guard let text: String = row[index + 1] else { return nil }
    guard let choice = Choice(rawValue: text) else { throw damaged(index) }
    return choice
  }

  func choice<Choice: RawRepresentable>(_ index: Int) throws -> Choice
  where Choice.RawValue == String {
    guard let choice = Choice(rawValue: row[index + 1]) else { throw damaged(index) }
    return choice
  }
}

/// Dates as they are stored: ISO 8601, exactly ten bytes.
enum StoredDate {
  /// `nil` for anything but a date of that form. A book of a million dates is read through this, so
  /// it takes no substrings.
  static func read(_ text: String) -> CivilDate? {
    var text = text
    return text.withUTF8 { read($0) }
  }

  static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> CivilDate? {
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard (0x30...0x39).contains(bytes[index]) else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    return CivilDate(year, month, day)
  }
}
