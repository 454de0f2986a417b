import Finance

/// That an import said something else about an invoice than was known before; what was known is kept.
public struct InvoiceCorrection: Sendable, Equatable {
  /// The day of the import.
  public var date: CivilDate
  /// An ID of the book's people.
  public var by: String
  /// The name of the file.
  public var source: String
  public var before: Invoice
  /// The day of the one payment that had settled the invoice; `nil` when there was none.
  public var settledBefore: CivilDate?

  public init(
    date: CivilDate, by: String, source: String, before: Invoice, settledBefore: CivilDate? = nil
  ) {
    self.date = date
    self.by = by
    self.source = source
    self.before = before
    self.settledBefore = settledBefore
  }
}
