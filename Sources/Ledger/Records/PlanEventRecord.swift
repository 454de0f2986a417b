import Finance
import GRDB

/// Plan events have a table without a foreign key: they outlive whatever becomes of the customer.
enum PlanEventRecord {
  static func insert(_ event: PlanEvent, in db: Database) throws {
    let sql = """
      INSERT INTO plan_event (plan_id, customer_code, date, kind, note, recorded_by)
      VALUES (?, ?, ?, ?, ?, ?)
      """
    try db.cachedStatement(sql: sql).execute(arguments: [
      event.planID, event.customerCode, event.date.iso, event.kind.rawValue, event.note,
      event.by,
    ])
  }

  /// All events as they were recorded.
  static func fetchAll(in db: Database) throws -> [PlanEvent] {
    let columns = ["plan_id", "customer_code", "date", "kind", "note", "recorded_by"]
    let sql = "SELECT id, \(columns.joined(separator: ", ")) FROM plan_event ORDER BY id"
    return try Row.fetchAll(db, sql: sql).map { row in
      let cells = Cells(row: row, table: "plan_event", columns: columns)
      return PlanEvent(
        planID: cells.text(0), customerCode: cells.text(1), date: try cells.date(2),
        kind: try cells.choice(3), note: cells.text(4), by: cells.text(5))
    }
  }
}
