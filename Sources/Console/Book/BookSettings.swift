import Conversation
import Correspondence
import Finance
import Negotiation
import Receivables

/// What `kaishu.yaml` says.
struct BookSettings: Equatable {
  struct Firm: Equatable {
    var name: String
    var address: [String]
    var registration: String
    var phone: String
    var email: String
    var bank: BankDetails
    var jurisdiction: Jurisdiction
    var currency: Currency
  }

  /// A person who works with the book.
  struct Person: Equatable {
    var id: String
    var name: String
    var title: String
    var level: String
  }

  struct Letters: Equatable {
    /// Days from the letter to the date it asks for, before it moves to a business day.
    var payWithinDays: [String: Int]
    /// The lawful consequences that are meant, by kind of letter.
    var consequences: [String: [Consequence]]
    var usesEra: Bool
    /// Who gets which letter when.
    var ladder: LetterLadder
    /// Whose law governs agreements, and which court decides; empty when they name none.
    var law = ""
    var court = ""
    /// On which certified-content mail is laid out where nobody says.
    var grid = CertifiedGrid.standard
  }

  var isDemo: Bool
  var firm: Firm
  var calendar: BusinessCalendar
  var dateOrder: DateOrder
  var ageing: [Int]
  /// When an invoice is due that says nothing of it; `nil` when it has to say.
  var terms: PaymentTerms?
  /// How a payment is put to what is owed, where the payer doesn't say.
  var allocation: AllocationRule
  var interest: InterestBook
  var limitation: LimitationClock.Rule
  var queue: WorklistWeights
  var credit: CreditSettings
  var provision: Provision.Rates
  var contact: ContactCheck.Rules
  var letters: Letters
  /// Wordings of the firm's own that its letters must not or should not use.
  var wording: [WordingTerm]
  var policy: Policy
  var people: [Person]

  /// Who `id` is: somebody of the book, else an unnamed rep of the lowest level.
  func person(_ id: String) -> Person {
    people.first { $0.id == id }
      ?? Person(id: id, name: id, title: "", level: policy.levels[0].name)
  }

  /// Somebody of ours by ID, name or the beginning of one; `nil` when nobody or several are meant.
  func found(_ typed: String) -> Person? {
    let wanted = Folding.search(typed)
    guard !wanted.isEmpty else { return nil }
    func names(_ person: Person) -> [String] { [person.id, person.name].map(Folding.search) }
    if let same = people.first(where: { names($0).contains(wanted) }) { return same }
    let begun = people.filter { names($0).contains { $0.hasPrefix(wanted) } }
    return begun.count == 1 ? begun[0] : nil
  }

  func rank(of person: Person) -> Int { policy.rank(of: person.level) ?? 0 }

  /// Who may sign what needs this level, in the order of the settings.
  func people(atLeast level: String) -> [Person] {
    let needed = policy.rank(of: level) ?? 0
    return people.filter { rank(of: $0) >= needed }
  }
}

/// What a new book starts with in each jurisdiction.
extension Jurisdiction {
  var currency: Currency {
    switch self {
    case .japan: .jpy
    case .china: .cny
    case .unitedKingdom: .gbp
    case .unitedStates: .usd
    case .europeanUnion, .other: .eur
    }
  }

  var calendarName: String {
    switch self {
    case .japan: "jp-bank"
    case .china: "cn"
    case .unitedKingdom: "uk-ew"
    case .unitedStates: "us"
    case .europeanUnion, .other: "weekdays"
    }
  }

  /// What the law says of a payment that names no debt; the common law leaves it to the parties.
  var allocation: AllocationRule {
    switch self {
    case .japan: .japaneseLaw
    case .china: .chineseLaw
    case .unitedKingdom, .unitedStates, .europeanUnion, .other: .oldestFirst
    }
  }

  var dateOrder: DateOrder {
    switch self {
    case .japan, .china: .ymd
    case .unitedStates: .mdy
    case .unitedKingdom, .europeanUnion, .other: .dmy
    }
  }

  var limitation: LimitationProfile {
    switch self {
    case .japan: .japan
    case .china: .china
    case .unitedKingdom: .unitedKingdom
    case .unitedStates: .unitedStates
    case .europeanUnion, .other: .other
    }
  }

  /// What customers there are most likely to speak; `nil` where that can't be said.
  var language: Language? {
    switch self {
    case .japan: .ja
    case .china: .zhHans
    case .unitedKingdom, .unitedStates: .en
    case .europeanUnion, .other: nil
    }
  }

  static func of(_ language: Language) -> Jurisdiction {
    switch language {
    case .ja: .japan
    case .zhHans: .china
    case .en: .unitedKingdom
    }
  }
}
