import Finance

/// A letter that went out: what it was, to whom, how, and what its files hold.
///
/// The files themselves lie in the book and are never changed; their hashes tell whether they still are what was
/// sent.
public struct IssuedLetter: Sendable, Equatable, Recorded {
  /// Raw values are stored: one that was released keeps its meaning.
  public enum Channel: String, Sendable, CaseIterable {
    case post, email
    /// With proof of what was sent: 内容証明, EMS with its contents named, recorded delivery.
    case certified
    case hand
  }

  /// One form of the letter.
  public struct File: Sendable, Equatable {
    public var name: String
    /// Of the bytes, in lower-case hexadecimal.
    public var sha256: String

    public init(name: String, sha256: String) {
      self.name = name
      self.sha256 = sha256
    }
  }

  /// The day it went out.
  public var date: CivilDate
  /// The kind's name; what it is called there stays even if a later version knows other kinds.
  public var kind: String
  public var language: Language
  public var channel: Channel
  public var addressee: String
  /// The last day that it gives for paying; `nil` when it asks for nothing.
  public var payBy: CivilDate?
  /// What it asks for, or is about; empty for a letter about none.
  public var invoiceNumbers: [String]
  /// The form that was named when it was issued first.
  public var files: [File]
  public var entry: Int?

  public init(
    date: CivilDate, kind: String, language: Language, channel: Channel, addressee: String,
    payBy: CivilDate? = nil, invoiceNumbers: [String] = [], files: [File], entry: Int? = nil
  ) {
    self.date = date
    self.kind = kind
    self.language = language
    self.channel = channel
    self.addressee = addressee
    self.payBy = payBy
    self.invoiceNumbers = invoiceNumbers
    self.files = files
    self.entry = entry
  }
}

extension CustomerHistory {
  /// The days on which we turned to the customer, a letter counting as a call does; a day stands there as often
  /// as we did.
  public var contactDays: [CivilDate] { contacts.map(\.date) + letters.map(\.date) }
}
