import Archive
import ArgumentParser
import Finance

/// When an invoice falls due under payment terms, and what is due then.
struct CalcDueCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "due", abstract: "Due dates under payment terms, step by step.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: ArgumentHelp("Payment terms in words, in quotes.", valueName: "terms"))
  var terms: [String]

  @Option(
    help: ArgumentHelp("The day of the invoice; today when left out.", valueName: "date"),
    completion: .fromBook)
  var issued: String?

  @Option(
    help: ArgumentHelp("The day of delivery, for terms that count from it.", valueName: "date"),
    completion: .fromBook)
  var delivered: String?

  @Option(
    help: ArgumentHelp("The day on which the invoice came, likewise.", valueName: "date"),
    completion: .fromBook)
  var received: String?

  @Option(
    help: ArgumentHelp("The day of the order, likewise.", valueName: "date"),
    completion: .fromBook)
  var ordered: String?

  @Option(
    help: ArgumentHelp("The day of acceptance, likewise.", valueName: "date"),
    completion: .fromBook)
  var accepted: String?

  @Option(
    help: ArgumentHelp("The invoice's amount.", valueName: "amount"), completion: .fromBook)
  var amount: String?

  @Option(
    help: ArgumentHelp("What the percentages are of, without tax.", valueName: "amount"),
    completion: .fromBook)
  var net: String?

  @Option(help: ArgumentHelp("The currency.", valueName: "currency"), completion: .fromBook)
  var currency: String?

  @Option(
    help: ArgumentHelp("Whose business days.", valueName: "calendar"),
    completion: .list(BusinessCalendar.names))
  var calendar: String?

  @Option(
    help: ArgumentHelp("Where a day goes that is no business day.", valueName: "shift-rule"),
    completion: .names(ShiftRule.choices))
  var rule: String?

  func run(in session: Session) throws {
    let input = CalcInput(session: session, command: "calc due")
    let terms = try PaymentTerms(self.terms.joined(separator: " "))
    let dates = TermsDates(
      issued: try input.date(issued, "--issued", else: session.today),
      delivered: try delivered.map { try input.date($0, "--delivered") },
      received: try received.map { try input.date($0, "--received") },
      ordered: try ordered.map { try input.date($0, "--ordered") },
      accepted: try accepted.map { try input.date($0, "--accepted") })
    let formats = input.formats(try currency.map { try input.currency($0) })
    let schedule = try schedule(terms, dates, input)
    var shift: ShiftText?
    if let calendar {
      shift = ShiftText(
        calendar: try input.calendar(calendar), rule: try input.rule(rule), words: session.words,
        formats: formats)
    } else if rule != nil {
      throw input.goesWith("--rule", "--calendar")
    }
    let text = DueText(words: session.words, formats: formats, shift: shift)
    let lines = text.lines(terms, schedule, hasAmount: amount != nil)
    guard session.form == .json else { return session.write(lines) }
    try session.writeJSON(
      DueAnswer(terms, dates, schedule, text, hasAmount: amount != nil, lines: lines))
  }

  /// Without an amount the days are what counts: a hundred stands for it, and isn't shown.
  private func schedule(_ terms: PaymentTerms, _ dates: TermsDates, _ input: CalcInput) throws
    -> TermsSchedule
  {
    guard let amount else {
      for (option, value) in [("--net", net), ("--currency", currency)] where value != nil {
        throw input.goesWith(option, "--amount")
      }
      return try terms.schedule(Money(minorUnits: 10_000, currency: .usd), on: dates)
    }
    let currency = try input.currency(currency)
    let whole = try input.amount(amount, currency, "--amount")
    let net = try net.map { try input.amount($0, currency, "--net") }
    return try terms.schedule(whole, on: dates, percentOf: net)
  }
}
