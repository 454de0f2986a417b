import Finance
import Receivables

/// A format that another program documents, and that is read without a mapping.
public enum ImportPreset: String, Sendable, CaseIterable {
  case yayoi
  case moneyForward = "money-forward"
  case freee
  case xero
  case quickbooks
  case hledger

  /// The published description that the reading follows.
  public struct Document: Sendable, Equatable {
    public let title: String
    public let owner: String
    public let address: String
  }

  public var document: Document {
    switch self {
    case .yayoi: YayoiJournalReader.document
    case .moneyForward: MoneyForwardJournalReader.document
    case .freee: FreeeDealReader.document
    case .xero: XeroInvoiceReader.document
    case .quickbooks: QuickBooksInvoiceReader.document
    case .hledger: LedgerJournalReader.document
    }
  }

  /// Whether the file is a double-entry journal, in which receivables are one account among others and
  /// have no due date of their own.
  public var isJournal: Bool { [.yayoi, .moneyForward, .hledger].contains(self) }
}

/// What a person says about a file that a preset reads.
public struct PresetOptions: Sendable {
  /// From issue to due, where the file has no due date; `nil` when it must have one.
  public var terms: PaymentTerms?
  /// The account, or for hledger the account's beginning, that holds receivables; `nil` for the usual one.
  public var receivable: String?
  /// The currency of amounts that name none.
  public var currency: Currency
  /// The day to put payments on that the file counts without saying when they came.
  public var paidOn: CivilDate?
  public var dateOrder: DateOrder?
  public var encoding: TextEncoding?
  /// Of customers that the file adds.
  public var language: Language
  public var country: String

  public init(
    terms: PaymentTerms? = nil, receivable: String? = nil, currency: Currency,
    paidOn: CivilDate? = nil, dateOrder: DateOrder? = nil, encoding: TextEncoding? = nil,
    language: Language = .en, country: String = ""
  ) {
    self.terms = terms
    self.receivable = receivable
    self.currency = currency
    self.paidOn = paidOn
    self.dateOrder = dateOrder
    self.encoding = encoding
    self.language = language
    self.country = country
  }
}
