import Finance
import Receivables

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

  /// The most changes a report keeps; the rest are only counted.
  public static let changesMax = 20

  /// What an import changes in what the ledger has, or adds to its customers.
  public enum Change: Sendable, Equatable {
    case customer(code: String, name: String)
    /// An invoice that the ledger has otherwise, or whose payment it doesn't have. `settledBefore` is the day of
    /// the one payment that had settled it; `paid` is what the file adds or corrects, the last on `paidOn`.
    case invoice(
      code: String, before: Invoice, after: Invoice, settledBefore: CivilDate?, paid: Money,
      paidOn: CivilDate?)
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
  /// The first ``changesMax`` new customers, by code.
  public private(set) var newCustomers: [Change] = []
  /// The first ``changesMax`` invoices that the ledger has otherwise, by customer and number.
  public private(set) var changes: [Change] = []
  /// All invoices that ``changes`` has the first of.
  public private(set) var changeCount = 0
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
  /// What speaks for each order, where the file doesn't settle it and nobody told it; `nil` otherwise.
  public var openDates: DateOrderEvidence?
  /// Whether the file's content is in the ledger now.
  public var isImported = false

  public init() {}

  mutating func note(_ change: Change) {
    switch change {
    case .customer:
      if newCustomers.count < Self.changesMax { newCustomers.append(change) }
    case .invoice:
      changeCount += 1
      if changes.count < Self.changesMax { changes.append(change) }
    }
  }

  /// Whether nothing stops the import.
  public var isAcceptable: Bool { errorCount == 0 }
  /// Whether the file says nothing that the ledger did not have.
  public var changesNothing: Bool {
    invoicesNew + invoicesChanged + paymentsNew + paymentsChanged + customersNew == 0
  }
}
