import Finance
import LineEditing
import Receivables

/// Something that could be typed, and what it is.
struct Choice: Equatable, Sendable {
  /// The word or phrase itself.
  var text: String
  /// A short description; empty for none.
  var detail: String
  /// What else may be typed for it, beside the beginning of the text: a name, a reading.
  var keys: [String]
  /// Whether it is several words of a line rather than one.
  var isPhrase: Bool
  /// Whether a space follows it: none does after the name of a folder.
  var appendsSpace: Bool
  /// What it is, said in a list of several kinds.
  var kind: CompletionCandidate.Kind?

  init(
    _ text: String, _ detail: String = "", keys: [String] = [], isPhrase: Bool = false,
    appendsSpace: Bool = true
  ) {
    self.text = text
    self.detail = detail
    self.keys = keys
    self.isPhrase = isPhrase
    self.appendsSpace = appendsSpace
  }
}

extension [Choice] {
  /// The same choices, said to be of this kind; of none where that would say nothing.
  func of(_ kind: CompletionCandidate.Kind?) -> [Choice] {
    map { choice in
      var choice = choice
      choice.kind = kind
      return choice
    }
  }
}

/// The customers that a text may mean: the first of them, and how many there are in all.
struct FoundChoices: Equatable, Sendable {
  var choices: [Choice] = []
  var count = 0
}

/// What completion may know: plain data, and lookups that are made only when they are needed.
struct CompletionState {
  var words: Words
  var formats: Formats
  var dates: DateChoices
  /// The customers that a text may mean.
  var customers: (_ text: String) -> FoundChoices = { _ in FoundChoices() }
  /// Signed-off plans, those of the customer first where one is named or open.
  var plans: (_ customer: String?) -> [Choice] = { _ in [] }
  /// Requests for approval that can still be decided first, then the others.
  var requests: () -> [Choice] = { [] }
  /// Sums that matter with a customer, the one on the desk when none is named.
  var amounts: (_ customer: String?) -> [NamedAmount] = { _ in [] }
  var currencies: () -> [Currency] = { [] }
  var people: () -> [Choice] = { [] }
  /// Of a customer, the one on the desk when none is named: open invoices, the people, what was recorded last,
  /// the instruments that are waited for.
  var invoices: (_ customer: String?) -> [Choice] = { _ in [] }
  var contactPeople: (_ customer: String?) -> [Choice] = { _ in [] }
  var entries: (_ customer: String?) -> [Choice] = { _ in [] }
  var instruments: (_ customer: String?) -> [Choice] = { _ in [] }
  var mappings: () -> [Choice] = { [] }
  var rolePlays: () -> [Choice] = { [] }
  var templates: () -> [Choice] = { [] }
  /// Drafted letters that haven't gone out, the last first.
  var drafts: (_ customer: String?) -> [Choice] = { _ in [] }
  /// What a folder holds; names of folders end with a slash.
  var files: (_ folder: String) -> [String] = { _ in [] }
}

/// A sum and what it is.
struct NamedAmount: Equatable, Sendable {
  var amount: Money
  var name: String

  /// As it is typed: digits alone, read alike everywhere.
  var typed: String {
    let digits = Formats.digits(amount).filter { $0 != "," }
    let hasMinor = amount.currency.minorDigits > 0
    let zeros = "." + String(repeating: "0", count: amount.currency.minorDigits)
    return hasMinor && digits.hasSuffix(zeros) ? String(digits.dropLast(zeros.count)) : digits
  }

  /// The sums that are asked for again and again: all of it, the oldest invoice, a half, a third.
  static func usual(whole: Money, oldest: (number: String, open: Money)?, words: Words)
    -> [NamedAmount]
  {
    guard whole.isPositive else { return [] }
    var named = [NamedAmount(amount: whole, name: words("amount.all"))]
    if let oldest, oldest.open.isPositive {
      named.append(
        NamedAmount(amount: oldest.open, name: words("amount.oldest", ["number": oldest.number])))
    }
    for (parts, key) in [(2, "amount.half"), (3, "amount.third"), (6, "amount.sixth")] {
      let part = Money(minorUnits: rounded(whole.minorUnits / parts), currency: whole.currency)
      if part.isPositive { named.append(NamedAmount(amount: part, name: words(key))) }
    }
    var seen: Set<Money> = []
    return named.filter { seen.insert($0.amount).inserted }
  }

  /// Cut to three figures, or raised to them: a part is a sum to say, not one to reckon with.
  static func rounded(_ units: Int, up: Bool = false) -> Int {
    var scale = 1
    while units / scale >= 1_000 { scale *= 10 }
    return (units + (up ? scale - 1 : 0)) / scale * scale
  }
}
