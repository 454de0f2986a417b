import Archive
import ArgumentParser
import Finance

/// Parts an amount into instalments that add up to it.
struct CalcInstalmentsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "instalments",
    abstract: "Instalments that add up, with interest where it is agreed.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Option(help: ArgumentHelp("The amount.", valueName: "amount"), completion: .fromBook)
  var amount: String?

  @Option(help: ArgumentHelp("The currency.", valueName: "currency"), completion: .fromBook)
  var currency: String?

  @Option(help: ArgumentHelp("How many instalments.", valueName: "count"))
  var count: String?

  @Option(help: ArgumentHelp("Percentages of each instalment.", valueName: "weights"))
  var weights: String?

  @Option(help: ArgumentHelp("Paid at the start: 25% or an amount.", valueName: "down"))
  var down: String?

  @Option(help: ArgumentHelp("Instalments are multiples of this.", valueName: "amount"))
  var unit: String?

  @Option(help: ArgumentHelp("Percent a year on what is open.", valueName: "rate"))
  var rate: String?

  @Flag(help: "The rate is on the whole amount for the whole time.")
  var flat = false

  @Option(help: ArgumentHelp("A flat rate from a day on.", valueName: "rate"))
  var laterRate: String?

  @Option(
    help: ArgumentHelp("The day from which it holds.", valueName: "start-date"),
    completion: .fromBook)
  var laterFrom: String?

  @Option(help: ArgumentHelp("Percent of the amount, once.", valueName: "rate"))
  var addOn: String?

  @Flag(help: "Equal parts of the principal, interest on top.")
  var equalPrincipal = false

  @Option(
    help: ArgumentHelp("How the time between becomes part of a year.", valueName: "day-count"),
    completion: .names(PeriodDayCount.choices))
  var dayCount: String?

  @Option(
    help: ArgumentHelp("The time between: month, 2weeks, 10days.", valueName: "period"))
  var every: String?

  @Option(
    help: ArgumentHelp("The day of the first instalment.", valueName: "start-date"),
    completion: .fromBook)
  var first: String?

  @Option(
    help: ArgumentHelp(
      "The day interest starts, and of the down payment.", valueName: "start-date"),
    completion: .fromBook)
  var start: String?

  @Option(help: ArgumentHelp("So many instalments pay interest only.", valueName: "count"))
  var grace: String?

  @Option(
    help: ArgumentHelp("Which one takes the odd amount.", valueName: "odd-amount"),
    completion: .names(OddAmount.choices))
  var odd: String?

  func run(in session: Session) throws {
    let input = CalcInput(session: session, command: "calc instalments", looksBack: false)
    let whole = try input.needed(amount, "--amount")
    let currency = try input.currency(currency)
    let request = try request(input.amount(whole, currency, "--amount"), input)
    let split = try InstalmentSplit(request)
    try input.check(split.total)
    let text = InstalmentText(words: session.words, formats: input.formats(currency))
    if session.form == .json {
      return try session.writeJSON(InstalmentAnswer(split, text))
    }
    session.write(text.heading(split))
    session.write(text.table(split))
    session.write(text.footing(split))
  }

  // MARK: - The question

  private func request(_ whole: Money, _ input: CalcInput) throws -> InstalmentRequest {
    let currency = whole.currency
    var request = InstalmentRequest(whole, parts: try parts(input))
    request.charge = try charge(input)
    request.later = try later(input)
    if let unit {
      request.roundingUnit = try input.amount(unit, currency, "--unit").minorUnits
    }
    if let down { request.down = try downPayment(down, currency, input) }
    if let grace { request.grace = try input.count(grace, "--grace", least: 0) }
    if let odd { request.odd = try input.choice(odd, "--odd", OddAmount.choices) }
    if let dayCount {
      request.dayCount = try input.choice(dayCount, "--day-count", PeriodDayCount.choices)
    }
    if let every { request.period = try input.period(every) }
    request.first = try first.map { try input.date($0, "--first") }
    request.start = try start.map { try input.date($0, "--start") }
    // Without its own start the plan begins one period before its first instalment.
    if let first = request.first, request.start == nil {
      request.start = Self.dayBefore(first, request.period)
    }
    return request
  }

  private func parts(_ input: CalcInput) throws -> InstalmentRequest.Parts {
    if let weights {
      if count != nil { throw input.exclude("--count", "--weights") }
      if equalPrincipal { throw input.exclude("--equal-principal", "--weights") }
      return .weights(try Portion.list(weights))
    }
    guard let count else { throw input.missing("--count") }
    let number = try input.count(count, "--count", least: 1)
    return equalPrincipal ? .equalPrincipal(number) : .equal(number)
  }

  private func charge(_ input: CalcInput) throws -> InstalmentRequest.Charge {
    if let addOn {
      if rate != nil { throw input.exclude("--rate", "--add-on") }
      return .addOn(millionths: try input.percent(addOn, "--add-on").millionths)
    }
    guard let rate else {
      if flat { throw input.goesWith("--flat", "--rate") }
      return .none
    }
    let figure = try input.percent(rate, "--rate")
    return flat ? .flat(figure) : .declining(figure)
  }

  private func later(_ input: CalcInput) throws -> InstalmentRequest.LaterRate? {
    guard let laterRate else {
      guard laterFrom == nil else { throw input.goesWith("--later-from", "--later-rate") }
      return nil
    }
    guard let laterFrom else { throw input.goesWith("--later-rate", "--later-from") }
    return InstalmentRequest.LaterRate(
      try input.percent(laterRate, "--later-rate"), from: try input.date(laterFrom, "--later-from"))
  }

  private func downPayment(_ text: String, _ currency: Currency, _ input: CalcInput) throws
    -> InstalmentRequest.DownPayment
  {
    if Folding.ascii(text).trimmed.hasSuffix("%") {
      return .share(millionths: try input.percent(text, "--down").millionths)
    }
    return .amount(try input.amount(text, currency, "--down").minorUnits)
  }

  private static func dayBefore(_ first: CivilDate, _ period: InstalmentRequest.Period)
    -> CivilDate
  {
    switch period {
    case .days(let days): first.adding(days: -days)
    case .months(let months):
      first.isEndOfMonth
        ? first.adding(months: -months, day: 31) : first.adding(months: -months)
    }
  }
}

extension CalcInput {
  func count(_ text: String, _ option: String, least: Int) throws -> Int {
    let limits = least...InstalmentRequest.countMax
    guard let number = Int(Folding.ascii(text).trimmed), limits.contains(number) else {
      throw complaint(
        "calc.count",
        [
          "option": option, "seen": text, "from": String(limits.lowerBound),
          "through": String(limits.upperBound),
        ])
    }
    return number
  }

  /// `month`, `2weeks`, `10 days`.
  func period(_ text: String) throws -> InstalmentRequest.Period {
    let folded = Folding.ascii(text).filter { !$0.isWhitespace && $0 != "-" }
    let digits = folded.prefix { $0.isASCII && $0.isNumber }
    let unit = folded.dropFirst(digits.count)
    let count = digits.isEmpty ? 1 : Int(digits) ?? 0
    if (1...600).contains(count) {
      switch unit {
      case "month", "months", "か月", "ヶ月", "月", "个月": return .months(count)
      case "week", "weeks", "週間", "週", "周": return .days(7 * count)
      case "day", "days", "日", "天": return .days(count)
      default: break
      }
    }
    throw complaint("calc.period", ["seen": text])
  }
}
