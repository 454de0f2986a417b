import Finance

/// Everything a letter may say: who writes to whom, what is open, by when, and what happens next.
///
/// The caller fills it from an account; nothing here is text of a letter. Strings that are empty and
/// optionals that are `nil` mean "not known", and ``FactCheck`` says which kinds of letter can live
/// without them. All amounts are of one currency.
public struct LetterFacts: Sendable, Equatable {
  public var letterDate: CivilDate
  /// The day the figures stand at: days overdue, payments and interest are counted to its end.
  public var asOf: CivilDate
  public var currency: Currency
  /// Decides which consequences may be named and how much notice is due.
  public var jurisdiction: Jurisdiction

  /// Our own number for the letter: `L-2026-0143`.
  public var reference = ""
  public var creditor = Creditor()
  public var signatory = Signatory()
  public var debtor = Debtor()
  /// Contracts or orders the invoices rest on.
  public var contractReferences: [String] = []
  public var invoices: [InvoiceFact] = []
  /// Money and credit notes that belong to no invoice yet; a statement takes it off what is open.
  public var onAccount: Money?
  /// Interest up to ``asOf``; `nil` when none is claimed in this letter.
  public var interest: InterestFact?
  /// Fixed sums the law grants beside interest; empty when none is claimed.
  public var charges: [Charge] = []
  /// The last day payment is asked for; must be a business day after ``letterDate``.
  public var payBy: CivilDate?
  /// The last day to raise a dispute; `nil` when the letter names none.
  public var disputeBy: CivilDate?
  /// Where a dispute goes: an address, a person, a telephone number. Empty when not known.
  public var disputeContact = ""
  /// What we mean to do if nothing is paid, in the order it is said.
  public var consequences: [Consequence] = []
  /// What was agreed; `nil` when the letter confirms nothing.
  public var plan: PlanFact?
  /// The call in which it was agreed; `nil` when there was none.
  public var agreement: AgreementFact?
  /// The last day on which a plan that is offered may be accepted.
  public var offerUntil: CivilDate?
  /// What a repayment agreement states; `nil` for other letters.
  public var deed: DeedFact?
  /// A plan that wasn't kept; `nil` when the letter is about none.
  public var breach: BreachFact?
  /// How the customer stands, for our own people.
  public var report: ReportFact?
  /// What a lawyer has to know.
  public var caseFile: CaseFileFact?
  /// What the customer said they would pay; `nil` when the letter is about no promise.
  public var promise: PromiseFact?
  /// What the customer contests, and what we do about it; `nil` when the letter answers no objection.
  public var objection: ObjectionFact?
  /// Money the letter thanks for.
  public var receipts: [ReceiptFact] = []
  /// From when we supply no more, and what; `nil` when the letter stops nothing.
  public var supplyStop: SupplyStopFact?
  /// Whether the letter says that our other rights stay as they are.
  public var reservesRights = false
  /// The customer recognises the debt by the plan (it may restart the limitation period).
  public var planAcknowledgesDebt = false
  /// The day of an earlier letter that asked for the same invoices; `nil` when none went out.
  public var firstLetter: CivilDate?
  /// Payments that reached us up to the end of this day are taken into account.
  public var paymentsUntil: CivilDate?

  /// How dates and foreign amounts are written in English.
  public var englishStyle = EnglishStyle.uk
  /// Japanese dates by era (令和8年) rather than by the Gregorian year.
  public var usesJapaneseEra = false

  public init(
    letterDate: CivilDate, asOf: CivilDate, currency: Currency, jurisdiction: Jurisdiction
  ) {
    self.letterDate = letterDate
    self.asOf = asOf
    self.currency = currency
    self.jurisdiction = jurisdiction
  }

  /// The most elements any list of a letter may have.
  public static let listCountMax = 200
  /// The most characters any one text of a letter may have.
  public static let textLengthMax = 300
  /// The same for what somebody told or noted, which reports repeat whole.
  public static let narrativeLengthMax = 4_000
}

/// Whose law the letter speaks under.
public enum Jurisdiction: String, Sendable, CaseIterable {
  case japan = "jp"
  case china = "cn"
  /// England and Wales.
  case unitedKingdom = "uk"
  case unitedStates = "us"
  case europeanUnion = "eu"
  case other
}

/// How English letters write dates and amounts.
public enum EnglishStyle: String, Sendable, CaseIterable {
  /// `Friday 27 November 2026`, `US$1,200.00`, A4.
  case uk
  /// `Friday, November 27, 2026`, `$1,200.00`, Letter.
  case us
}

/// The firm that writes.
public struct Creditor: Sendable, Equatable {
  /// The full legal name.
  public var name: String
  /// The postal address, one line an element.
  public var address: [String]
  /// Registration; empty when the letter names none. Japanese templates call it 登録番号, Chinese ones
  /// 统一社会信用代码; English ones print it as it stands (`Registered in England, No. …`).
  public var registration: String
  public var phone: String
  public var email: String
  public var bank: BankDetails

  public init(
    name: String = "", address: [String] = [], registration: String = "", phone: String = "",
    email: String = "", bank: BankDetails = BankDetails()
  ) {
    self.name = name
    self.address = address
    self.registration = registration
    self.phone = phone
    self.email = email
    self.bank = bank
  }
}

/// Where the money is to go.
public struct BankDetails: Sendable, Equatable {
  public var bank: String
  public var branch: String
  /// 普通, 当座; empty where accounts have no such type.
  public var accountType: String
  public var number: String
  public var holder: String
  /// Further particulars with their own labels: IBAN, SWIFT, sort code, 行号.
  public var particulars: [Particular]
  /// What the payer should quote; empty when nothing is asked for.
  public var paymentReference: String

  /// A labelled line: `Sort code`, `20-00-00`.
  public struct Particular: Sendable, Equatable {
    public var label: String
    public var value: String

    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }

  public init(
    bank: String = "", branch: String = "", accountType: String = "", number: String = "",
    holder: String = "", particulars: [Particular] = [], paymentReference: String = ""
  ) {
    self.bank = bank
    self.branch = branch
    self.accountType = accountType
    self.number = number
    self.holder = holder
    self.particulars = particulars
    self.paymentReference = paymentReference
  }
}

/// Who signs.
public struct Signatory: Sendable, Equatable {
  public var name: String
  public var title: String

  public init(name: String = "", title: String = "") {
    self.name = name
    self.title = title
  }
}

/// The customer who owes.
public struct Debtor: Sendable, Equatable {
  /// The full legal name.
  public var name: String
  /// A natural person, a sole trader among them: 様, not 御中; longer notice in England and Wales.
  public var isPerson: Bool
  /// The person at the firm the letter is for; empty when it is for the firm.
  public var contact: String
  public var department: String
  /// Where that person is written to by e-mail; empty when not known.
  public var email: String
  public var address: [String]
  /// Our code for the customer: `C014`.
  public var code: String

  public init(
    name: String = "", isPerson: Bool = false, contact: String = "", department: String = "",
    email: String = "", address: [String] = [], code: String = ""
  ) {
    self.name = name
    self.isPerson = isPerson
    self.contact = contact
    self.department = department
    self.email = email
    self.address = address
    self.code = code
  }

  /// Whether the contact is the customer, who is addressed once then.
  var isOwnContact: Bool {
    func bare(_ name: String) -> String {
      let letters = Folding.search(name).filter { !$0.isWhitespace }
      let honorific = ["様", "さん", "殿", "先生"].first { letters.hasSuffix($0) }
      return String(letters.dropLast(honorific?.count ?? 0))
    }
    return isPerson && !contact.isBlank && bare(contact) == bare(name)
  }
}
