/// How far an import has come.
public struct ImportStep: Sendable, Equatable {
  /// The parts of an import, in their order.
  public enum Stage: String, Sendable, CaseIterable {
    /// The whole file is looked through to find out its encoding.
    case encoding
    /// The whole file is looked through to find out the order of its dates.
    case dates
    case reading
    /// The rows are put in the order of the ledger, and compared with it where nothing is written.
    case comparing
    /// What differs from the ledger is written.
    case writing
  }

  public let stage: Stage
  /// Rows done in this stage; megabytes of the file for its encoding.
  public let done: Int
  /// What `done` will be at the end; `nil` where nobody knows. While a file is read it is worked out from
  /// the bytes that are left.
  public let total: Int?

  public init(_ stage: Stage, done: Int, total: Int?) {
    self.stage = stage
    self.done = done
    self.total = total
  }

  /// How many rows lie between two steps.
  static let rows = 1_000
  static let megabyte = 1_000_000
}

/// Told every so often how far an import has come; `false` gives the import up: nothing is kept of it.
public typealias ImportMonitor = (ImportStep) -> Bool
