/// What an argument's value is. The raw value is the value name that a command declares; the catalogue's
/// entries `value.…` (how it is called in a usage line) and `value-hint.…` (its form) go by it.
enum ValueKind: String, CaseIterable, Sendable {
  case customer
  /// Part of a code, name or reading, for a search.
  case customerText = "customer-text"
  case customerOrPlan = "customer-or-plan"
  case plan
  /// A request for approval, by ID.
  case request
  case customerOrRequest = "customer-or-request"
  case letterKind = "letter-kind"
  /// A drafted letter, by its file.
  case draft
  /// How a letter goes out.
  case letterChannel = "letter-channel"
  /// A further form of a letter.
  case letterForm = "letter-form"
  case templateAction = "template-action"
  case template
  /// A certified-content grid.
  case grid
  /// Somebody's address and name, with commas in between.
  case party
  case name
  case language
  case date
  /// A day that has passed.
  case pastDate = "past-date"
  /// The first day of payments to come, in any form.
  case startDate = "start-date"
  case time
  case amount
  case currency
  case frequency
  case end
  case person
  case format
  case color
  case folder
  case file
  case mapping
  /// A role-play to train on.
  case rolePlay = "role-play"
  case encoding
  case dateOrder = "date-order"
  case column
  /// Another program's format.
  case preset
  case account
  /// Transfer fees, from the least to the most.
  case fee
  case days
  case command
  case action
  case logAction = "log-action"
  case policyAction = "policy-action"
  /// A rule of the policy, by its name.
  case policyRule = "policy-rule"
  /// What `edit` opens: a note or a kind of letter.
  case writing
  case offer
  case text
  case number
  case line
  case shell
  case columns
  case recording
  case invoice
  /// Several of them, with commas in between.
  case invoices
  /// The number of something recorded.
  case entry
  /// Somebody at the customer's.
  case contactPerson = "contact-person"
  /// A kind of instrument, or the number of one.
  case instrument
  /// When somebody may be called.
  case times
  /// Something the firm knows of a customer's strength, with its value.
  case creditFact = "credit-fact"
  case rate
  case datedAmount = "dated-amount"
  case multiple
  case terms
  case count
  case weights
  case down
  case period
  case allocationOrder = "allocation-order"
  case owed
  case debt
  case designation
  /// How much of a receipt is interest or costs.
  case charge
  /// The day that ages are counted from.
  case ageingStart = "ageing-start"
  /// What moves a limitation period.
  case clockEvent = "clock-event"
  /// How often a script is played by chance.
  case runs
  /// Where chance begins.
  case seed
  /// A node of a script.
  case node

  /// Whether what is typed after it with a space in between belongs to it, as in a name.
  var takesSeveralWords: Bool {
    switch self {
    case .customer, .customerText, .customerOrPlan, .customerOrRequest, .offer, .text, .terms: true
    default: false
    }
  }
}
