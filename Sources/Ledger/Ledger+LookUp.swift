import Finance
import GRDB

/// A customer as a list of them needs it.
public struct CustomerName: Sendable, Equatable {
  public let code: String
  public let name: String
  public let reading: String
}

extension Ledger {
  /// The first customers that what was typed so far may mean, and how many there are in all.
  ///
  /// Those whose code begins with it come first, then those who have it in their code, name or reading; each
  /// by code. No histories and no people are read, and the table is gone through once wherever that is enough:
  /// it must be quick while somebody types.
  public func lookUp(_ text: String, limit: Int) throws(LedgerError) -> (
    customers: [CustomerName], count: Int
  ) {
    let code = CustomerRecord.folded(code: text)
    let part = Folding.search(text)
    return try read { db in
      if code.isEmpty {
        let all = try Int.fetchOne(db, sql: "SELECT count(*) FROM customer") ?? 0
        return (try Self.names(in: db, "1 ORDER BY code", [], limit), all)
      }
      // Nothing sorts after the last scalar of Unicode.
      let range: StatementArguments = [code, code + "\u{10FFFF}"]
      let begins = "code_folded >= ? AND code_folded < ?"
      let inside = "instr(code_folded, ?) > 0" + (part.isEmpty ? "" : " OR instr(search, ?) > 0")
      let holding: StatementArguments = part.isEmpty ? [code] : [code, part]
      var found = try Self.names(in: db, begins + " ORDER BY code_folded, code", range, limit)
      if found.count < limit {
        // Not ordered by the database: that would make it look up every row by its code.
        found += try Self.names(
          in: db, "(\(inside)) AND NOT (\(begins))", holding + range, limit - found.count
        ).sorted { $0.code < $1.code }
      }
      guard found.count == limit else { return (found, found.count) }
      let count = try Int.fetchOne(
        db.cachedStatement(sql: "SELECT count(*) FROM customer WHERE \(inside)"),
        arguments: holding)
      return (found, count ?? found.count)
    }
  }

  private static func names(
    in db: Database, _ condition: String, _ arguments: StatementArguments, _ limit: Int
  ) throws -> [CustomerName] {
    let sql = "SELECT code, name, reading FROM customer WHERE \(condition) LIMIT ?"
    return try Row.fetchAll(
      db.cachedStatement(sql: sql), arguments: arguments + [limit]
    ).map { CustomerName(code: $0[0], name: $0[1], reading: $0[2]) }
  }
}
