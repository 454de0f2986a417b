import GRDB

/// Told how many rows of how many have been read, every so often.
public typealias ReadingMonitor = (_ rows: Int, _ total: Int) -> Void

/// Counts the rows of a whole book as they are read.
final class ReadingMeter {
  private let tell: ReadingMonitor
  private let total: Int
  private var rows = 0

  /// How many rows lie between two reports.
  private static let reportRows = 1_000

  /// - Parameter tables: those that will be read.
  init(_ tables: [String], in db: Database, tell: @escaping ReadingMonitor) throws {
    self.tell = tell
    total = try tables.reduce(0) { sum, table in
      sum + (try Int.fetchOne(db, sql: "SELECT count(*) FROM \(table)") ?? 0)
    }
  }

  func count() {
    rows += 1
    if rows % Self.reportRows == 0 { tell(rows, total) }
  }
}
