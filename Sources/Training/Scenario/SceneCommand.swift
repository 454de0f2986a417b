import Yarn

/// The instructions of a script's node `Scene`: the facts that a role-play begins with.
///
/// Days count back from the day of training, so that a scenario never grows old; a negative number lies ahead.
/// Amounts are written as people write them (`4250.50`, `40万`), in the scene's currency.
public enum SceneCommand: String, Sendable, CaseIterable {
  // What it is.
  case setting
  case teaches
  case level
  case persona
  // Whose account it is.
  case currency
  case customer
  case contact
  case address
  case terms
  case limit
  // What happened.
  case settled
  case invoice
  case paid
  case promise
  case dispute
  case spoke
  case commitment
  case note
  // What they hide.
  case trueReason = "true_reason"
  case statedReason = "stated_reason"
  case cash
  case month
  case monthOf = "month_of"
  case reserve
  case patience
  case concession
  case kindness
  case tells
  case reliability
  case answeredBy = "answered_by"
  case contested

  /// How it is written, for messages and the documentation.
  public var form: String {
    switch self {
    case .setting: "setting \"ONE LINE\""
    case .teaches: "teaches \"ONE LINE\""
    case .level: "level 1|2|3"
    case .persona: "persona FAMILY …"
    case .currency: "currency CODE"
    case .customer: "customer CODE \"NAME\" [\"READING\"]"
    case .contact: "contact \"NAME\" \"ROLE\" [\"PHONE\"]"
    case .address: "address COUNTRY \"LINE\" …"
    case .terms: "terms DAYS"
    case .limit: "limit AMOUNT"
    case .settled: "settled NUMBER AMOUNT DUE-DAYS-AGO DAYS-LATE"
    case .invoice: "invoice NUMBER AMOUNT DAYS-OVERDUE [\"ORDER\"]"
    case .paid: "paid NUMBER AMOUNT DAYS-AGO"
    case .promise: "promise AMOUNT MADE-DAYS-AGO BY-DAYS-AGO"
    case .dispute: "dispute NUMBER AMOUNT DAYS-AGO \"REASON\""
    case .spoke: "spoke DAYS-AGO phone|mail|letter|visit \"PERSON\" \"WHAT\""
    case .commitment: "commitment MADE-DAYS-AGO BY-DAYS-AGO \"WHO\" \"WHAT\""
    case .note: "note DAYS-AGO \"TEXT\""
    case .trueReason: "true_reason REASON"
    case .statedReason: "stated_reason REASON"
    case .cash: "cash AMOUNT"
    case .month: "month AMOUNT FROM-IN-DAYS"
    case .monthOf: "month_of 1…12 AMOUNT"
    case .reserve: "reserve 0…1"
    case .patience: "patience TURNS"
    case .concession: "concession boulware|linear|conceder|EXPONENT [MAX]"
    case .kindness: "kindness 0…1"
    case .tells: "tells TOPIC freely|when-asked|when-understood|never"
    case .reliability: "reliability 0…100"
    case .answeredBy: "answered_by customer|somebody-else"
    case .contested: "contested AMOUNT"
    }
  }

  /// How many values it takes.
  var counts: ClosedRange<Int> {
    switch self {
    case .persona: 1...Persona.allCases.count
    case .customer, .contact: 2...3
    case .address: 2...6
    case .settled: 4...4
    case .invoice: 3...4
    case .paid, .promise: 3...3
    case .dispute, .spoke, .commitment: 4...4
    case .note, .month, .monthOf, .tells: 2...2
    case .concession: 1...2
    default: 1...1
    }
  }

  /// Whether it may stand there more than once.
  var isRepeatable: Bool {
    switch self {
    case .contact, .settled, .invoice, .paid, .promise, .dispute, .spoke, .commitment, .note,
      .monthOf, .tells:
      true
    default: false
    }
  }

  /// Whether there is no scene without it.
  var isRequired: Bool {
    switch self {
    case .setting, .teaches, .level, .persona, .currency, .customer, .contact, .invoice,
      .trueReason, .cash, .reserve, .patience, .concession:
      true
    default: false
    }
  }
}

/// A command of a scene, cut into its values.
struct SceneInstruction {
  let command: SceneCommand
  let values: [String]
  let position: SourcePosition

  /// The words of a command: parted by spaces, those in quotes whole.
  static func words(_ text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    var isOpen = false
    for character in text {
      if character == "\"" {
        isQuoted.toggle()
        isOpen = true
      } else if character.isWhitespace, !isQuoted {
        if isOpen || !word.isEmpty { words.append(word) }
        (word, isOpen) = ("", false)
      } else {
        word.append(character)
      }
    }
    if isOpen || !word.isEmpty { words.append(word) }
    return words
  }
}
