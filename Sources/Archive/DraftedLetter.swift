import Finance
import Receivables

/// What a drafted letter is about, in a file beside its forms: what has to be known to issue it.
public struct DraftedLetter: Codable, Sendable, Equatable {
  public struct Form: Codable, Sendable, Equatable {
    public var name: String
    /// Of the form as it was drafted: a person may have changed words since.
    public var sha256: String
  }

  public static let schemaID = "kaishu-letter/1"

  public var schema = Self.schemaID
  public var kind: String
  public var language: String
  /// The customer's code.
  public var customer: String
  public var date: CivilDate
  /// To whom it is addressed.
  public var addressee: String
  public var payBy: CivilDate?
  public var invoices: [String]
  /// What it asks for; `nil` for a letter that asks for nothing.
  public var total: Money?
  /// How it is meant to go out; `nil` where nobody said.
  public var channel: String?
  /// Filled in when it is written.
  public var forms: [Form] = []

  public init(
    kind: String, language: Language, customer: String, date: CivilDate, addressee: String,
    payBy: CivilDate?, invoices: [String], total: Money?, channel: IssuedLetter.Channel? = nil
  ) {
    self.kind = kind
    self.language = language.rawValue
    self.customer = customer
    self.date = date
    self.addressee = addressee
    self.payBy = payBy
    self.invoices = invoices
    self.total = total
    self.channel = channel?.rawValue
  }
}
