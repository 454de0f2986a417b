import ArgumentParser
import Finance
import Receivables

/// When each claim lapses, and what moved the day; records what moves it.
struct ClockCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract:
      "When each claim lapses and what moved the day; record a demand or an acknowledgement.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp("What happened, to be recorded.", valueName: "clock-event"),
    completion: .list(ClockEvent.Kind.allCases.map(\.rawValue)))
  var record: String?

  @Option(
    help: ArgumentHelp("The day it happened; today when left out.", valueName: "past-date"),
    completion: .fromBook)
  var on: String?

  @Option(
    help: ArgumentHelp("The last day of a standstill.", valueName: "date"), completion: .fromBook)
  var until: String?

  @Option(help: ArgumentHelp("How it was given or sent.", valueName: "text"))
  var how: String?

  struct Row: Encodable {
    struct Step: Encodable {
      let date: CivilDate
      let what: String
      let effect: String
      let lapses: CivilDate
    }
    let invoice: String
    let due: CivilDate
    let runsFrom: CivilDate
    let lapses: CivilDate
    let state: String
    let steps: [Step]
  }

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    if let record { try keep(record, customer, session) }
    let rule = try session.book.settings().limitation
    let account = try session.account(customer)
    let claims = LimitationClock(account, rule: rule)?.claims ?? []
    if session.form == .json {
      return try session.writeJSON(claims.map { Self.row($0, account) })
    }
    try show(claims, account, rule, session)
  }

  // MARK: - Recording

  private func keep(_ text: String, _ customer: Customer, _ session: Session) throws {
    guard let kind = ClockEvent.Kind(rawValue: text) else {
      throw Complaint.notOneOf("clock.kind", text, ClockEvent.Kind.allCases.map(\.rawValue))
    }
    let day = try session.pastDate(on) ?? session.today
    let end = try session.date(until, looksBack: false)
    if kind == .standstill, let end, end <= day {
      throw Complaint("clock.until-before", ["date": try session.formats().date(end)])
    }
    let event = ClockEvent(kind, date: day, how: how?.trimmed ?? "", until: end)
    let entry = try session.record(.clock(event), for: customer)
    session.output.line(
      session.words(
        "clock.recorded",
        [
          "what": session.words("clock-event.\(kind.rawValue)"),
          "date": try session.formats().date(day), "entry": String(entry),
        ]))
  }

  // MARK: - Showing

  private static func row(_ claim: LimitationClock.Claim, _ account: CustomerAccount) -> Row {
    Row(
      invoice: claim.invoiceNumber, due: due(claim, account), runsFrom: claim.start,
      lapses: claim.lapses, state: claim.state.rawValue,
      steps: claim.steps.map {
        Row.Step(
          date: $0.date, what: name($0.kind), effect: $0.effect.rawValue, lapses: $0.lapses)
      })
  }

  private static func due(_ claim: LimitationClock.Claim, _ account: CustomerAccount) -> CivilDate {
    account.items.first { $0.invoice.number == claim.invoiceNumber }?.invoice.due ?? claim.start
  }

  private static func name(_ kind: LimitationStep.Kind) -> String {
    switch kind {
    case .event(let event): event.rawValue
    case .partPayment: "part-payment"
    }
  }

  private func show(
    _ claims: [LimitationClock.Claim], _ account: CustomerAccount, _ rule: LimitationClock.Rule,
    _ session: Session
  ) throws {
    let words = session.words
    let formats = try session.formats()
    session.output.line(
      words(
        "clock.title",
        [
          "rule": words("clock-profile.\(rule.profile.rawValue)"), "years": String(rule.years),
        ]))
    guard !claims.isEmpty else { return session.output.line(words("clock.nothing")) }
    for claim in claims {
      session.output.line(
        words(
          "clock.claim-\(claim.state.rawValue)",
          [
            "number": Shown.code(claim.invoiceNumber), "lapses": formats.date(claim.lapses),
            "due": formats.date(Self.due(claim, account)),
          ]))
      for step in claim.steps {
        session.output.line(
          "    "
            + words(
              "clock.step-\(step.effect.rawValue)",
              [
                "date": formats.date(step.date),
                "what": words("clock-event.\(Self.name(step.kind))"),
                "lapses": formats.date(step.lapses),
              ]))
      }
    }
    session.output.line(words("clock.lawyer"))
  }
}
