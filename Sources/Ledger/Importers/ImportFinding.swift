import Finance

/// Something about an imported file that a person should know.
public struct ImportFinding: Sendable, Equatable {
  public enum Severity: String, Sendable, Comparable {
    /// Worth knowing; nothing is wrong.
    case note
    /// Imported, but look at it.
    case warning
    /// Nothing of the file is imported.
    case error

    private var rank: Int {
      switch self {
      case .note: 0
      case .warning: 1
      case .error: 2
      }
    }

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  /// What was found. Ids are stable: one that was released keeps its meaning.
  public enum Code: String, Sendable, CaseIterable {
    case valueMissing = "KAI-IMP-001"
    case rowIsRagged = "KAI-IMP-002"
    case dateUnreadable = "KAI-IMP-003"
    /// A whole column's dates read in more than one order.
    case dateOrderOpen = "KAI-IMP-004"
    case amountUnreadable = "KAI-IMP-005"
    case amountTooPrecise = "KAI-IMP-006"
    case currencyUnknown = "KAI-IMP-007"
    case dueBeforeIssued = "KAI-IMP-008"
    case settledBeforeIssued = "KAI-IMP-009"
    /// The file has this invoice twice, with other values.
    case invoiceContradicts = "KAI-IMP-010"
    /// The file has the same row twice; one of them counts.
    case rowRepeated = "KAI-IMP-011"
    /// The file spells a customer's name otherwise than the name that is kept.
    case nameDiffers = "KAI-IMP-012"
    case paidMoreThanInvoiced = "KAI-IMP-013"
    /// An invoice changed its currency although payments for it are in the ledger.
    case currencyChanged = "KAI-IMP-014"
    case textUndecodable = "KAI-IMP-015"
    case fileMalformed = "KAI-IMP-016"
    case columnNotFound = "KAI-IMP-017"
    case columnNotUnique = "KAI-IMP-018"
    case encodingOpen = "KAI-IMP-019"
    case fileIsEmpty = "KAI-IMP-020"
    /// Swapping day and month in one column would mend contradictions.
    case dayAndMonthSwapped = "KAI-IMP-021"
    case fieldNotMapped = "KAI-IMP-022"
    /// A code, number or name has control characters in it or is too long.
    case textRefused = "KAI-IMP-023"
    case tooManyRows = "KAI-IMP-024"
    /// Rows of another program's file that are no receivables.
    case rowsSkipped = "KAI-IMP-025"
    /// A row that the preset's document doesn't know.
    case rowNotOfPreset = "KAI-IMP-026"
    /// A plain-text journal can't be read on.
    case journalMalformed = "KAI-IMP-027"
    /// A name in the file may mean several customers of the book.
    case customerOpen = "KAI-IMP-028"
    /// Money that the file puts to a customer was put to the oldest invoices.
    case receiptAllocated = "KAI-IMP-029"
    /// Money that no open invoice takes.
    case receiptOnAccount = "KAI-IMP-030"
    /// Money that the ledger has already.
    case receiptKnown = "KAI-IMP-031"
    /// The file counts a payment and doesn't say when it came.
    case paidWithoutDate = "KAI-IMP-032"
    /// A tax is to be added and the file doesn't say how much.
    case taxOpen = "KAI-IMP-033"
    /// There is no due date and nobody said the terms, or they give no day.
    case dueOpen = "KAI-IMP-034"
    /// A number reads in two ways and nothing settles it.
    case numberFormOpen = "KAI-IMP-035"
    /// The file names an invoice for a payment that neither it nor the ledger has.
    case invoiceNamedUnknown = "KAI-IMP-036"
    /// A receivable was taken away by something else than money.
    case notMoney = "KAI-IMP-037"
    /// Nothing in the file is a receivable.
    case nothingReceivable = "KAI-IMP-038"
  }

  /// What would have been right, or what the finding is measured against.
  public enum Expectation: Sendable, Equatable {
    /// Something in this field.
    case value
    case fieldCount(Int)
    case date(DateOrder)
    /// One of these orders; `rows` rows read in all of them and none settles it.
    case dateOrder([DateOrder], rows: Int)
    case amount(NumberForm, Currency)
    case decimalsAtMost(Int, Currency)
    /// A known ISO 4217 code.
    case currency
    case currencyOf(Currency)
    /// A day not before this one, which the row's `field` holds.
    case notBefore(CivilDate, field: ImportField)
    /// The same values as on this line of the file.
    case sameAs(line: Int)
    /// The name that is kept.
    case name(String)
    /// No more than the invoice.
    case atMost(Money)
    case text(TextEncoding, byteOffset: Int)
    case wellFormed(CSVError)
    /// One of these headers.
    case header([String])
    /// One of these encodings, said by a person.
    case encoding([TextEncoding])
    case rows
    /// `mended` of `contradictions` rows agree once day and month are swapped in the column.
    case swap(contradictions: Int, mended: Int)
    case mapping(ImportField)
    case textWithin(bytes: Int)
    case rowsAtMost(Int)
    case skipped(SkipReason, rows: Int)
    case journal(JournalFault)
    /// One of these customers, by code.
    case customers([String])
    /// The invoices that took the money.
    case allocated([Portion])
    case positiveAmount
    /// The day to put payments on.
    case paidOn
    /// Payment terms that give the due date.
    case terms
    /// An account that holds receivables.
    case receivable(String)
    /// The amount that it is about.
    case money(Money)
  }

  /// Why rows of another program's file were passed over.
  public enum SkipReason: String, Sendable, CaseIterable {
    case otherAccount = "other-account"
    case virtualPosting = "virtual-posting"
    case expense
    case noCustomer = "no-customer"
    case cashSale = "cash-sale"
    case notIssued = "not-issued"
    case otherDocument = "other-document"
  }

  /// What an invoice took of a payment.
  public struct Portion: Sendable, Equatable {
    public let invoiceNumber: String
    public let amount: Money
  }

  /// A column by its place from 1, with its header when the file has one.
  public struct Column: Sendable, Equatable {
    public let field: ImportField?
    public let name: String
    public let number: Int
  }

  public let severity: Severity
  public let code: Code
  /// The line the row starts on, from 1; `nil` when the finding is about the whole file.
  public let line: Int?
  /// `nil` when it is not about one column.
  public let column: Column?
  /// What the file has there, as it is written; at most ``seenMax`` characters.
  public let seen: String
  public let expected: Expectation

  /// The longest piece of a file that a finding repeats, in characters.
  public static let seenMax = 80

  init(
    _ severity: Severity, _ code: Code, line: Int? = nil, column: Column? = nil,
    seen: String = "", expected: Expectation
  ) {
    self.severity = severity
    self.code = code
    self.line = line
    self.column = column
    self.seen = seen.count <= Self.seenMax ? seen : String(seen.prefix(Self.seenMax - 1)) + "…"
    self.expected = expected
  }
  /// The same finding with what the file has there.
  func seeing(_ text: String) -> ImportFinding {
    ImportFinding(severity, code, line: line, column: column, seen: text, expected: expected)
  }
}
