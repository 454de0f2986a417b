import GRDB
import Synchronization

/// The history of every customer of a book, in one SQLite file.
///
/// Nothing is opened before it is needed. The file keeps a rollback journal, not a write-ahead log, so
/// that a folder copied while nobody writes is whole; it is made readable by its owner alone.
public final class Ledger: Sendable {
  /// Where the file is, or will be made.
  public let path: String
  private let waitSeconds: Double
  private let connection = Mutex<DatabaseQueue?>(nil)

  /// How long to wait for another program that is writing, in seconds.
  public static let busyTimeoutSeconds = 5.0

  /// A ledger at this path; the file is opened or made on first use.
  public convenience init(path: String) {
    self.init(path: path, busyTimeoutSeconds: Self.busyTimeoutSeconds)
  }

  init(path: String, busyTimeoutSeconds: Double) {
    self.path = path
    self.waitSeconds = busyTimeoutSeconds
  }

  /// Opens the file now, making it when there is none.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/notALedger(path:)``,
  ///   ``LedgerError/newerSchema(found:known:)``, ``LedgerError/busy(path:)``.
  public func open() throws(LedgerError) { _ = try queue() }

  func read<T>(_ body: (Database) throws -> T) throws(LedgerError) -> T {
    let queue = try queue()
    do { return try queue.read(body) } catch { throw LedgerError(error, path: path) }
  }

  /// Runs `body` in one transaction: all of it is kept, or nothing.
  func write<T>(_ body: (Database) throws -> T) throws(LedgerError) -> T {
    let queue = try queue()
    do { return try queue.write(body) } catch { throw LedgerError(error, path: path) }
  }

  /// Runs `body` in one transaction, which is kept only when it says so: else nothing has changed.
  func attempt<T>(_ body: (Database) throws -> (T, isKept: Bool)) throws(LedgerError) -> T {
    let queue = try queue()
    do {
      return try queue.writeWithoutTransaction { db in
        var value: T?
        try db.inTransaction(.immediate) {
          let (result, isKept) = try body(db)
          value = result
          return isKept ? .commit : .rollback
        }
        guard let value else { throw LedgerError.interrupted }
        return value
      }
    } catch {
      throw LedgerError(error, path: path)
    }
  }

  private func queue() throws(LedgerError) -> DatabaseQueue {
    let result = connection.withLock { open -> Result<DatabaseQueue, LedgerError> in
      if let open { return .success(open) }
      do {
        let queue = try connect()
        open = queue
        return .success(queue)
      } catch {
        return .failure(LedgerError(error, path: path))
      }
    }
    return try result.get()
  }

  private func connect() throws -> DatabaseQueue {
    // SQLite gives its journal the mode of the file.
    try FileBytes.makePrivate(path)
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(waitSeconds)
    let path = path
    configuration.prepareDatabase { db in
      // A ledger that somebody's tool left in WAL mode is brought back.
      let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
      guard mode == "delete" else { throw LedgerError.busy(path: path) }
    }
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try Schema.prepare(queue, path: path)
    return queue
  }
}
