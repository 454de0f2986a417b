import Finance
import Receivables

/// What a column of an invoice file may mean.
public enum ImportField: String, Sendable, CaseIterable {
  case customerCode = "customer-code"
  case customerName = "customer-name"
  case invoiceNumber = "invoice-number"
  case issued
  case due
  case amount
  case currency
  case settled
  case paidAmount = "paid-amount"
  case reference
  /// The day on which the goods or the work were received.
  case received

  public static let dates: [ImportField] = [.issued, .due, .settled, .received]
}

/// How a firm's invoice file is laid out: which column is what, and how it writes dates and amounts.
public struct ColumnMapping: Sendable, Equatable {
  /// A column by its header (spaces around it and case don't matter) or by its place from 1.
  public enum Column: Sendable, Equatable {
    case named(String)
    case position(Int)
  }

  public var columns: [ImportField: Column]
  public var delimiter: Delimiter
  /// `nil`: find out, and refuse when the bytes don't settle it.
  public var encoding: TextEncoding?
  /// Without a header, columns are given by position.
  public var hasHeader: Bool
  /// `nil`: prove it from the file, and refuse when no row settles it.
  public var dateOrder: DateOrder?
  public var numberForm: NumberForm
  /// The currency of rows that name none; `nil` when every row must.
  public var currency: Currency?
  /// Days from issue to due where a row has no due date; `nil` when it must have one.
  public var termDays: Int?
  /// The firm's usual terms, for such rows where ``termDays`` says nothing; they give a day from the day of
  /// issue alone.
  public var terms: PaymentTerms?
  /// Amounts with more decimals than their currency are rounded half up rather than refused.
  public var roundsAmounts: Bool
  /// The language of customers that the file adds.
  public var language: Language
  /// The ISO 3166 country of customers that the file adds; empty when not known.
  public var country: String

  public init(
    columns: [ImportField: Column], delimiter: Delimiter = .comma,
    encoding: TextEncoding? = nil, hasHeader: Bool = true, dateOrder: DateOrder? = nil,
    numberForm: NumberForm = .point, currency: Currency? = nil, termDays: Int? = nil,
    terms: PaymentTerms? = nil,
    roundsAmounts: Bool = false, language: Language = .en, country: String = ""
  ) {
    self.columns = columns
    self.delimiter = delimiter
    self.encoding = encoding
    self.hasHeader = hasHeader
    self.dateOrder = dateOrder
    self.numberForm = numberForm
    self.currency = currency
    self.termDays = termDays
    self.terms = terms
    self.roundsAmounts = roundsAmounts
    self.language = language
    self.country = country
  }

  /// The day on which an invoice is due that names none; `nil` when it must name one.
  func due(issued: CivilDate) -> CivilDate? {
    if let termDays { return issued.adding(days: termDays) }
    guard let rule = terms?.parts.last?.rule else { return nil }
    return try? rule.due(on: TermsDates(issued: issued)).date
  }

  /// The fields that must be mapped and are not, in the order of ``ImportField``.
  public var missingFields: [ImportField] {
    var needed: [ImportField] = [.customerCode, .invoiceNumber, .issued, .amount]
    if termDays == nil, terms == nil { needed.insert(.due, at: 3) }
    if currency == nil { needed.append(.currency) }
    if columns[.paidAmount] != nil { needed.append(.settled) }
    return needed.filter { columns[$0] == nil }
  }
}
