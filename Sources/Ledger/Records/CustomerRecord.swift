import Finance
import GRDB
import Receivables

/// The customer's own row; the people are in ``ContactPersonRecord``.
enum CustomerRecord {
  static let columns = [
    "code", "code_folded", "name", "reading", "search", "is_person", "language", "country",
    "address", "credit_limit", "credit_limit_currency", "grade", "terms",
  ]

  /// Codes meet whatever their case and width: `Ｃ０１４` is `c014`.
  static func folded(code: String) -> String { Folding.ascii(code).trimmed }

  private static func cells(of customer: Customer) -> [(any DatabaseValueConvertible)?] {
    [
      customer.code, folded(code: customer.code), customer.name, customer.reading,
      // A line end keeps a match from running from the name into the reading.
      Folding.search(customer.name) + "\n" + Folding.search(customer.reading),
      customer.isPerson, customer.language.rawValue, customer.country,
      customer.address.joined(separator: "\n"), customer.creditLimit?.minorUnits,
      customer.creditLimit?.currency.code, customer.grade, customer.terms,
    ]
  }

  /// Adds the customer, or replaces its own values and its people; the history stays.
  ///
  /// - Returns: the row's id.
  static func upsert(_ customer: Customer, in db: Database) throws -> Int64 {
    let id: Int64
    if let known = try rowID(code: customer.code, in: db) {
      let sets = columns.map { "\($0) = ?" }.joined(separator: ", ")
      try db.cachedStatement(sql: "UPDATE customer SET \(sets) WHERE id = ?")
        .execute(arguments: StatementArguments(cells(of: customer) + [known]))
      try ContactPersonRecord.deleteAll(customer: known, in: db)
      id = known
    } else {
      id = try insertRow(customer, in: db)
    }
    try ContactPersonRecord.insert(customer.contacts, customer: id, in: db)
    return id
  }

  private static let insertSQL =
    "INSERT INTO customer (\(columns.joined(separator: ", "))) "
    + "VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))"

  /// Adds a customer that isn't there, without people.
  ///
  /// - Returns: the row's id.
  static func insertRow(_ customer: Customer, in db: Database) throws -> Int64 {
    try db.cachedStatement(sql: insertSQL)
      .execute(arguments: StatementArguments(cells(of: customer)))
    return db.lastInsertedRowID
  }

  /// The row with exactly this code, and the name in it; `nil` when there is none.
  static func idAndName(code: String, in db: Database) throws -> (id: Int64, name: String)? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT id, name FROM customer WHERE code = ?"), arguments: [code]
    ).map { ($0[0], $0[1]) }
  }

  /// The row with exactly this code; `nil` when there is none.
  static func rowID(code: String, in db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db.cachedStatement(sql: "SELECT id FROM customer WHERE code = ?"), arguments: [code])
  }

  /// Customers with their row ids, by code; `condition` is SQL after `WHERE`.
  static func fetch(
    where condition: String? = nil, arguments: StatementArguments = [], in db: Database
  ) throws -> [(id: Int64, customer: Customer)] {
    let filter = condition.map { " WHERE " + $0 } ?? ""
    let sql =
      "SELECT id, \(columns.joined(separator: ", ")) FROM customer\(filter) ORDER BY code"
    let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: arguments)
    var customers: [(id: Int64, customer: Customer)] = []
    while let row = try rows.next() {
      customers.append(
        (row[0], try value(from: Cells(row: row, table: "customer", columns: columns))))
    }
    return customers
  }

  /// The customers with these row ids, by code.
  static func fetch(
    ids: some Collection<Int64>, in db: Database
  ) throws -> [(id: Int64, customer: Customer)] {
    guard !ids.isEmpty else { return [] }
    let list = ids.map(String.init).joined(separator: ",")
    return try fetch(
      where: "id IN (SELECT value FROM json_each(?))", arguments: ["[\(list)]"], in: db)
  }

  private static func value(from cells: Cells) throws -> Customer {
    let address = cells.text(8)
    return Customer(
      code: cells.text(0), name: cells.text(2), reading: cells.text(3),
      isPerson: cells.row[6], language: try cells.choice(6), country: cells.text(7),
      address: address.isEmpty
        ? [] : address.split(separator: "\n", omittingEmptySubsequences: false).map(String.init),
      creditLimit: (cells.row[10] as Int?) == nil ? nil : try cells.money(9),
      grade: cells.text(11), terms: cells.text(12))
  }
}
