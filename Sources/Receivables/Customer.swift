import Finance

/// Somebody who owes us for goods or services.
public struct Customer: Sendable, Equatable {
  /// The firm's own code for the customer, unique in a book: `C014`.
  public var code: String
  /// The full legal name: `株式会社山田製作所`.
  public var name: String
  /// How the name is read (kana, pinyin); empty when not known. Found by search.
  public var reading: String
  /// A sole trader or other natural person: addressed as 様 rather than 御中, and owed more notice
  /// before action in some jurisdictions.
  public var isPerson: Bool
  /// The language we speak and write to them in.
  public var language: Language
  /// ISO 3166 code of the country; empty when not known.
  public var country: String
  /// The postal address, one line an element; empty when not known.
  public var address: [String]
  /// How much we let them owe; `nil` when no limit was set.
  public var creditLimit: Money?
  /// The firm's own credit grade; empty when not graded.
  public var grade: String
  /// Terms agreed with this customer, as ``Finance/PaymentTerms`` writes them; empty for the firm's own.
  public var terms: String
  public var contacts: [Contact]

  public init(
    code: String, name: String, reading: String = "", isPerson: Bool = false,
    language: Language = .en, country: String = "", address: [String] = [],
    creditLimit: Money? = nil, grade: String = "", terms: String = "", contacts: [Contact] = []
  ) {
    self.code = code
    self.name = name
    self.reading = reading
    self.isPerson = isPerson
    self.language = language
    self.country = country
    self.address = address
    self.creditLimit = creditLimit
    self.grade = grade
    self.terms = terms
    self.contacts = contacts
  }
}

/// A person at the customer whom we speak to.
public struct Contact: Sendable, Equatable {
  public var name: String
  /// Department or function: `経理`. Empty when not known.
  public var role: String
  public var phone: String
  public var email: String
  /// When they like to be called, in anybody's words; empty when not known.
  public var goodTimes: String
  /// When they must not be called.
  public var badTimes: String

  public init(
    name: String, role: String = "", phone: String = "", email: String = "",
    goodTimes: String = "", badTimes: String = ""
  ) {
    self.name = name
    self.role = role
    self.phone = phone
    self.email = email
    self.goodTimes = goodTimes
    self.badTimes = badTimes
  }
}
