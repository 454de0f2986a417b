import Finance

/// What an import did, or would do. Every row of the file is in one of the counts or is an error.
public struct ImportReport: Sendable, Equatable {
  /// The most findings a report keeps; the rest are only counted.
  public static let findingsMax = 1_000

  /// How often swapping day and month in one column makes contradicting rows agree.
  public struct DateSwap: Sendable, Equatable {
    public let field: ImportField
    /// Rows whose dates contradict each other.
    public let contradictions: Int
    /// Those that agree after the swap.
    public let mended: Int
  }

  /// Rows read, without the header.
  public var rows = 0
  public var invoicesNew = 0
  /// Invoices whose values in the ledger differ from the file's, which win.
  public var invoicesChanged = 0
  public var invoicesUnchanged = 0
  /// Rows that say again what another row of the file said.
  public var rowsRepeated = 0
  public var paymentsNew = 0
  /// Full settlements whose day or amount the file corrects.
  public var paymentsChanged = 0
  public var customersNew = 0
  /// Customers whose name the file spells otherwise than the ledger keeps it.
  public var namesKept = 0
  /// The invoice amounts of the file by currency, to check against the books.
  public var totals: [Money] = []
  /// For each date column that a swap would help; the most helpful first.
  public var dateSwaps: [DateSwap] = []
  /// The first ``findingsMax`` findings, in the order of the file.
  public var findings: [ImportFinding] = []
  public var findingCount = 0
  public var errorCount = 0
  /// `nil` when the mapping told the encoding.
  public var detection: EncodingDetection?
  /// What the file was read in; `nil` when that could not be settled.
  public var encoding: TextEncoding?
  /// How dates were read; `nil` when that could not be settled.
  public var dateOrder: DateOrder?
  /// Whether the file's content is in the ledger now.
  public var isImported = false

  public init() {}

  /// Whether nothing stops the import.
  public var isAcceptable: Bool { errorCount == 0 }
  /// Whether the file says nothing that the ledger did not have.
  public var changesNothing: Bool {
    invoicesNew + invoicesChanged + paymentsNew + paymentsChanged + customersNew == 0
  }
}
