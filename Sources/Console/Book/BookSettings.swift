import Conversation
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
    /// The account to pay into, line by line as it is printed.
    var bank: [String]
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
    /// Keys of the lawful consequences that are meant, by kind of letter.
    var consequences: [String: [String]]
    var usesEra: Bool
  }

  var isDemo: Bool
  var firm: Firm
  var calendar: BusinessCalendar
  var dateOrder: DateOrder
  var ageing: [Int]
  var interest: LateInterest.Terms
  var limitation: LimitationClock.Rule
  var contact: ContactCheck.Rules
  var letters: Letters
  var policy: Policy
  var people: [Person]

  /// Who `id` is: somebody of the book, else an unnamed rep of the lowest level.
  func person(_ id: String) -> Person {
    people.first { $0.id == id }
      ?? Person(id: id, name: id, title: "", level: policy.levels[0].name)
  }
}

/// Where the firm is: it sets the defaults of a new book.
enum Jurisdiction: String, CaseIterable, Sendable {
  case jp, cn, uk, us

  var currency: Currency {
    switch self {
    case .jp: .jpy
    case .cn: .cny
    case .uk: .gbp
    case .us: .usd
    }
  }

  var calendarName: String {
    switch self {
    case .jp: "jp-bank"
    case .cn: "cn"
    case .uk: "uk-ew"
    case .us: "us"
    }
  }

  var dateOrder: DateOrder {
    switch self {
    case .jp, .cn: .ymd
    case .uk: .dmy
    case .us: .mdy
    }
  }

  /// See ``LimitationClock`` for the sources.
  var limitationYears: Int {
    switch self {
    case .jp: 5
    case .cn: 3
    case .uk: 6
    case .us: 4
    }
  }

  static func of(_ language: Language) -> Jurisdiction {
    switch language {
    case .ja: .jp
    case .zhHans: .cn
    case .en: .uk
    }
  }
}
