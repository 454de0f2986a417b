import ArgumentParser
import Finance
import Receivables

/// Late interest on a customer's invoices, with its working, and what is decided about it.
struct InterestCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "interest",
    abstract: "Late interest on each invoice with its working, also on those paid late.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp(
      "The customer; or waive, claim or reserve with an invoice, or with all.",
      valueName: "customer"),
    completion: .fromBook)
  var words: [String] = []

  @Option(
    name: .customLong("customer"), help: "The customer whose interest is decided on.",
    completion: .fromBook)
  var decidedCustomer: String?

  @Option(help: ArgumentHelp("Why it is waived, claimed or reserved.", valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp(
      "The day to look at, as YYYY-MM-DD; later payments don't count.", valueName: "date"),
    completion: .fromBook)
  var asOf: String?

  @Option(help: ArgumentHelp("One invoice by its number; repeat it for more.", valueName: "number"))
  var invoice: [String] = []

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  func run(in session: Session) throws {
    if let first = words.first, let treatment = Self.actions[first] {
      return try decide(treatment, Array(words.dropFirst()), session)
    }
    let customer = try session.customer(decidedCustomer ?? words.joined(separator: " "))
    let account = try session.account(customer, asOf: CivilDate.typed(iso: asOf))
    let book = try session.book.settings().interest
    let terms = book.terms(for: customer)
    guard terms.profile != nil else {
      throw Complaint("interest.no-rate", ["settings": session.book.settingsPath])
    }
    var statements = try currencies(account.history).compactMap { book.interest(account, $0) }
    if !invoice.isEmpty { statements = try chosen(statements, account.history) }
    statements.removeAll { $0.isEmpty && $0.unreckoned.isEmpty }
    if session.form == .json {
      return try session.writeJSON(statements.map { InterestRecord($0, terms, customer) })
    }
    let sheet = InterestSheet(
      words: session.words, formats: try session.formats(), terms: terms, customer: customer)
    if statements.isEmpty {
      session.output.line(sheet.nothing(account.asOf))
    }
    for statement in statements { session.write(sheet.lines(statement)) }
  }

  private static let actions: [String: InterestTreatment] = [
    "waive": .waived, "claim": .claimed, "reserve": .reserved,
  ]

  /// Records a decision about one invoice, or about all that are issued by today.
  private func decide(
    _ treatment: InterestTreatment, _ which: [String], _ session: Session
  ) throws {
    let customer = try session.customer(decidedCustomer)
    let number = which.joined(separator: " ")
    let isAll = number == "all"
    let account = try session.account(customer)
    let known = account.history.invoices.map(\.number)
    guard !number.isEmpty else { throw Complaint("interest.which", status: .usage) }
    guard isAll || known.contains(number) else {
      throw Complaint(
        "interest.no-invoice", ["number": number], status: .usage,
        near: Suggestion.nearest(number, in: known))
    }
    guard let reason = reason?.trimmed, !reason.isEmpty else {
      throw Complaint("interest.no-reason", status: .usage)
    }
    guard reason.count <= NoteCommand.textMax else {
      throw Complaint("answer.too-long", ["limit": String(NoteCommand.textMax)])
    }
    if treatment == .waived {
      try WaiverAuthority.checkInterest(isAll ? nil : number, account, session)
    }
    let entry = try session.record(
      .interest(
        InterestDecision(
          invoiceNumber: isAll ? "" : number, date: session.today, treatment: treatment,
          reason: reason)), for: customer)
    session.output.line(
      session.words(
        isAll ? "interest.recorded-all" : "interest.recorded",
        [
          "number": number, "code": Shown.code(customer.code), "entry": String(entry),
          "treatment": session.words("brief.treatment.\(treatment.rawValue)"),
        ]))
  }

  /// All that were ever invoiced, or the one asked for.
  private func currencies(_ history: CustomerHistory) throws -> [Currency] {
    guard let currency else { return Set(history.invoices.map(\.amount.currency)).sorted() }
    guard let known = Currency(currency) else {
      throw Complaint("usage.currency", ["seen": currency], status: .usage)
    }
    return [known]
  }

  private func chosen(
    _ statements: [AccountInterest], _ history: CustomerHistory
  ) throws -> [AccountInterest] {
    let known = history.invoices.map(\.number)
    for number in invoice where !known.contains(number) {
      throw Complaint(
        "interest.no-invoice", ["number": number], status: .usage,
        near: Suggestion.nearest(number, in: known))
    }
    return statements.map { $0.filter { invoice.contains($0.number) } }
  }
}
