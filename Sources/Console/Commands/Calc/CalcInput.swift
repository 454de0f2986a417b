import ArgumentParser
import Finance

/// What a desk calculator is given, read or refused in one place: no calculator needs a book.
struct CalcInput {
  let session: Session
  /// As it is typed: `calc interest`.
  let command: String
  /// Whether a day without its year has passed, as the day of an invoice has.
  var looksBack = true

  private var words: Words { session.words }

  /// How an amount in this currency is shown: with its bare sign, since there is no other.
  func formats(_ currency: Currency? = nil) -> Formats {
    Formats(language: session.desk.language, home: currency)
  }

  /// The value of an option that can't be left out.
  func needed(_ text: String?, _ option: String) throws -> String {
    guard let text, !text.trimmed.isEmpty else { throw missing(option) }
    return text
  }

  func missing(_ option: String) -> Complaint {
    complaint("calc.missing", ["option": option])
  }

  /// A complaint that also shows how the calculator is used.
  func complaint(_ key: String, _ fields: [String: String], near: String? = nil) -> Complaint {
    var details: [String] = []
    if let form = CommandForms.command(command) {
      details.append(words("calc.example", ["line": FormWords(words).example(form)]))
      details.append(words("usage.see", ["help": "help \(command)"]))
    }
    return Complaint(
      key, fields.merging(["command": command]) { own, _ in own }, status: .usage,
      details: details, near: near)
  }

  func exclude(_ option: String, _ other: String) -> Complaint {
    complaint("calc.not-both", ["option": option, "other": other])
  }

  func goesWith(_ option: String, _ other: String) -> Complaint {
    complaint("calc.goes-with", ["option": option, "other": other])
  }

  // MARK: - Values

  /// A day in any form that is understood elsewhere; a book's order of day and month holds where there is
  /// a book.
  func date(_ text: String, _ option: String) throws -> CivilDate {
    let order = (try? session.book.settings().dateOrder) ?? .ymd
    guard
      let date = NaturalDate(today: session.today, order: order, looksBack: looksBack).read(text)
    else { throw complaint("calc.date", ["option": option, "seen": text]) }
    return date
  }

  func date(_ text: String?, _ option: String, else day: CivilDate) throws -> CivilDate {
    try text.map { try date($0, option) } ?? day
  }

  func currency(_ text: String?, else usual: Currency? = nil) throws -> Currency {
    guard let text else {
      guard let usual else { throw complaint("calc.currency-needed", [:]) }
      return usual
    }
    guard let currency = Currency(text) else {
      throw complaint(
        "usage.currency", ["seen": text],
        near: Suggestion.nearest(text.uppercased(), in: Currency.known.keys))
    }
    return currency
  }

  /// An amount of nothing or more: `30000`, `20万`, `1,234.50`.
  func amount(_ text: String, _ currency: Currency, _ option: String) throws -> Money {
    let reading = NaturalAmount.read(text, currency: currency)
    if case .otherCurrency(let mark) = reading {
      throw complaint(
        "calc.amount-other",
        ["option": option, "seen": text, "mark": mark, "currency": currency.code])
    }
    guard case .money(let money) = reading, money.minorUnits >= 0 else {
      throw complaint(
        "calc.amount",
        [
          "option": option, "seen": text, "currency": currency.code,
          "digits": String(currency.minorDigits), "limit": limit(currency),
        ])
    }
    return money
  }

  /// Refuses a figure beyond what amounts may be.
  func check(_ figure: Money) throws {
    guard figure.minorUnits <= Money.minorUnitsMax else {
      throw complaint("calc.too-large", ["limit": limit(figure.currency)])
    }
  }

  private func limit(_ currency: Currency) -> String {
    formats(currency).money(Money(minorUnits: Money.minorUnitsMax, currency: currency))
  }

  /// A percent figure, with its sign or without: `14.6`, `25%`.
  func percent(_ text: String, _ option: String) throws -> Rate {
    var figure = Folding.ascii(text).trimmed
    if figure.hasSuffix("%") { figure = String(figure.dropLast()).trimmed }
    guard let rate = Rate(percent: figure), rate.millionths >= 0 else {
      throw complaint("calc.percent", ["option": option, "seen": text])
    }
    return rate
  }

  /// One of the fixed values.
  func choice<Value>(_ text: String, _ option: String, _ values: [(name: String, value: Value)])
    throws -> Value
  {
    let folded = Folding.ascii(text).trimmed
    if let found = values.first(where: { $0.name == folded }) { return found.value }
    let names = values.map(\.name)
    throw complaint(
      "calc.not-one-of",
      ["option": option, "seen": text, "allowed": names.joined(separator: ", ")],
      near: Suggestion.nearest(folded, in: names))
  }

  /// `2024-05-01=30000`: what stands before and after the sign; `nil` when there is no sign or nothing
  /// beside it.
  static func pair(_ text: String) -> (name: String, value: String)? {
    let folded = text.replacing("＝", with: "=")
    guard let sign = folded.firstIndex(of: "=") else { return nil }
    let name = folded[..<sign].trimmed
    let value = folded[folded.index(after: sign)...].trimmed
    return name.isEmpty || value.isEmpty ? nil : (name, value)
  }
}

extension DayCount {
  static var choices: [(name: String, value: DayCount)] {
    allCases.map { ($0.publicName, $0) }
  }
}

extension RawRepresentable where Self: CaseIterable, RawValue == String {
  static var choices: [(name: String, value: Self)] { allCases.map { ($0.rawValue, $0) } }

  static var names: [String] { allCases.map(\.rawValue) }
}

extension CompletionKind {
  static func names(_ choices: [(name: String, value: some Any)]) -> CompletionKind {
    .list(choices.map(\.name))
  }
}
