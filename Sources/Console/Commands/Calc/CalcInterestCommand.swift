import ArgumentParser
import Finance

/// Late interest on one sum, by a rate that is given or by a country's rules.
struct CalcInterestCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "interest", abstract: "Late interest on one sum, line by line.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Option(help: ArgumentHelp("The sum that is late.", valueName: "amount"), completion: .fromBook)
  var principal: String?

  @Option(help: ArgumentHelp("The currency.", valueName: "currency"), completion: .fromBook)
  var currency: String?

  @Option(help: ArgumentHelp("Percent a year.", valueName: "rate"))
  var rate: String?

  @Option(
    help: ArgumentHelp("A country's rules instead of a rate.", valueName: "interest-profile"),
    completion: .names(InterestProfile.Name.choices))
  var profile: String?

  @Option(
    help: ArgumentHelp("The last day in time; interest starts the day after.", valueName: "date"),
    completion: .fromBook)
  var due: String?

  @Option(
    help: ArgumentHelp("The last interest day, with --due; else today.", valueName: "date"),
    completion: .fromBook)
  var asOf: String?

  @Option(help: ArgumentHelp("The first interest day.", valueName: "date"), completion: .fromBook)
  var from: String?

  @Option(
    help: ArgumentHelp("The last interest day, with --from; else today.", valueName: "date"),
    completion: .fromBook)
  var to: String?

  @Option(
    help: ArgumentHelp("The day of receipt, for jp-subcontract.", valueName: "date"),
    completion: .fromBook)
  var received: String?

  @Option(help: ArgumentHelp("A part payment; repeat it.", valueName: "dated-amount"))
  var paid: [String] = []

  @Option(
    help: ArgumentHelp("How days become parts of a year.", valueName: "day-count"),
    completion: .names(DayCount.choices))
  var dayCount: String?

  @Option(
    help: ArgumentHelp("Where the figure is rounded.", valueName: "interest-rounding"),
    completion: .names(InterestRounding.choices))
  var rounding: String?

  @Option(help: ArgumentHelp("For cn-lpr: 1.3 to 1.5.", valueName: "multiple"))
  var multiple: String?

  @Flag(help: "For jp-statutory before April 2020: a claim from a commercial act, 6%.")
  var commercialAct = false

  @Option(
    help: ArgumentHelp("A fee that the contract sets for each late debt.", valueName: "amount"),
    completion: .fromBook)
  var fee: String?

  func run(in session: Session) throws {
    let input = CalcInput(session: session, command: "calc interest")
    let name = try profile.map {
      try input.choice($0, "--profile", InterestProfile.Name.choices)
    }
    let sum = try input.needed(principal, "--principal")
    let currency = try input.currency(currency, else: name?.currency)
    let principal = try input.amount(sum, currency, "--principal")
    let profile = try makeProfile(name, currency, input)
    let span = try span(profile, input)
    let debt = try LateDebt(
      principal: principal, due: span.due, received: span.received,
      payments: payments(currency, input))
    let statement = try LateInterestStatement(of: debt, profile: profile, asOf: span.asOf)
    try input.check(statement.totalClaimed)
    let lines = InterestLines(words: session.words, formats: input.formats(currency))
    let isNamed = name != nil
    let text =
      heading(statement, session.words, lines.formats)
      + (isNamed ? lines.lines(statement) : lines.figures(statement) + lines.warnings(statement))
    if session.form == .json {
      return try session.writeJSON(InterestAnswer(statement, lines, text: text, isNamed: isNamed))
    }
    session.write(text)
  }

  // MARK: - The question

  /// The rules: a country's with the contract's own settings, or a rate alone.
  private func makeProfile(
    _ name: InterestProfile.Name?, _ currency: Currency, _ input: CalcInput
  ) throws -> InterestProfile {
    var options = InterestProfile.Options()
    options.contractRate = try rate.map { try input.percent($0, "--rate") }
    options.percentOfBase = try multiple.map { try percentOfBase($0, input) }
    options.isCommercialAct = commercialAct
    options.dayCount = try dayCount.map {
      try input.choice($0, "--day-count", DayCount.choices)
    }
    options.rounding = try rounding.map {
      try input.choice($0, "--rounding", InterestRounding.choices)
    }
    options.fixedSum = try fee.map { .agreed(try input.amount($0, currency, "--fee")) }
    if let name { return try InterestProfile(name, options) }
    guard options.contractRate != nil else { throw input.missing("--rate") }
    if multiple != nil { throw input.complaint("calc.profile-only", ["option": "--multiple"]) }
    if commercialAct {
      throw input.complaint("calc.profile-only", ["option": "--commercial-act"])
    }
    // Where nothing is said: the way of the courts of Japan for yen, the plain one elsewhere.
    return try InterestProfile(currency == .jpy ? .japanContract : .unitedStatesContract, options)
  }

  /// `1.3`, or `130%`.
  private func percentOfBase(_ text: String, _ input: CalcInput) throws -> Int {
    let figure = try input.percent(text, "--multiple").millionths
    let percent = figure < 100_000 ? figure * 100 : figure
    guard percent % 10_000 == 0 else {
      throw input.complaint("calc.percent", ["option": "--multiple", "seen": text])
    }
    return percent / 10_000
  }

  private func span(_ profile: InterestProfile, _ input: CalcInput) throws
    -> (due: CivilDate, received: CivilDate?, asOf: CivilDate)
  {
    let today = input.session.today
    let received = try received.map { try input.date($0, "--received") }
    if received != nil, profile.start != .dayAfterSixty {
      throw input.complaint("calc.profile-only", ["option": "--received"])
    }
    if let from {
      if due != nil { throw input.exclude("--from", "--due") }
      if asOf != nil { throw input.exclude("--from", "--as-of") }
      if received != nil { throw input.exclude("--from", "--received") }
      let first = try input.date(from, "--from")
      let last = try input.date(to, "--to", else: today)
      guard first <= last else {
        throw input.complaint("calc.order", ["from": first.iso, "through": last.iso])
      }
      return (first.adding(days: -1), nil, last)
    }
    if to != nil {
      throw due == nil ? input.missing("--from") : input.exclude("--due", "--to")
    }
    let last = try input.date(asOf, "--as-of", else: today)
    if let due { return (try input.date(due, "--due"), received, last) }
    guard let received else {
      throw input.missing(profile.start == .dayAfterSixty ? "--received" : "--due")
    }
    return (SubcontractTerm.lastDay(received: received), received, last)
  }

  private func payments(_ currency: Currency, _ input: CalcInput) throws -> [LateDebt.Payment] {
    try paid.map { text in
      guard let pair = CalcInput.pair(text) else {
        throw input.complaint("calc.paid", ["seen": text])
      }
      return LateDebt.Payment(
        date: try input.date(pair.name, "--paid"),
        amount: try input.amount(pair.value, currency, "--paid"))
    }
  }

  // MARK: - The answer

  /// What was understood: the sum, the days, and what was paid on it.
  private func heading(_ statement: LateInterestStatement, _ words: Words, _ formats: Formats)
    -> [String]
  {
    let debt = statement.debt
    let isLate = statement.firstDay <= statement.asOf
    let title = words(
      isLate ? "calc.interest-title" : "calc.interest-title-none",
      [
        "principal": formats.money(debt.principal), "currency": debt.principal.currency.code,
        "from": formats.date(statement.firstDay), "through": formats.date(statement.asOf),
      ])
    return [title]
      + debt.payments.map {
        words(
          $0.date > statement.asOf ? "calc.interest-paid-later" : "calc.interest-paid",
          ["amount": formats.money($0.amount), "date": formats.date($0.date)])
      }
  }
}

extension InterestProfile.Name {
  /// The currency that debts under these rules usually have.
  var currency: Currency {
    switch self {
    case .japanContract, .japanStatutory, .japanSubcontract: .jpy
    case .chinaLPR, .chinaSmallFirms: .cny
    case .unitedKingdom: .gbp
    case .germany, .ireland: .eur
    case .unitedStatesContract: .usd
    }
  }
}
