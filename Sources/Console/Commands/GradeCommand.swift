import ArgumentParser
import Finance
import Receivables

/// A customer's credit grade and what it rests on; records what the firm knows.
struct GradeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "grade",
    abstract: "A customer's credit grade with its working; record facts such as margin=4.5.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(help: "The customer; the one that is open when left out.", completion: .fromBook)
  var customer: [String] = []

  @Option(
    help: ArgumentHelp("A fact to record, such as debt-ratio=62.", valueName: "credit-fact"))
  var set: [String] = []

  struct Record: Encodable {
    struct Part: Encodable {
      let factor: String
      let weight: Int
      let valueHundredths: Int?
      let points: Int?
    }
    let code: String
    let grade: String?
    let score: Int?
    let knownBasisPoints: Int
    let parts: [Part]
    let suggestedTerms: String?
    let suggestedLimit: Money?
    let warnings: [String]
  }

  func run(in session: Session) throws {
    let customer = try session.customer(self.customer.joined(separator: " "))
    let facts = try self.set.map { try fact($0, session) }
    for fact in facts { try session.record(.creditFact(fact), for: customer) }
    let account = try session.account(customer)
    let settings = try session.book.settings().credit
    let grade = CreditGrade(account, settings: settings)
    let warnings = Self.warnings(account, grade, settings)
    let text = WarningText(words: session.words, formats: try session.formats())
    if session.form == .json {
      return try session.writeJSON(Self.record(customer, grade, warnings.map(text.line)))
    }
    guard let grade else { return session.output.line(session.words("grade.unknown")) }
    try show(grade, session)
    for warning in warnings { session.output.line("! " + text.line(warning)) }
  }

  static func warnings(
    _ account: CustomerAccount, _ grade: CreditGrade?, _ settings: CreditSettings
  ) -> [EarlyWarning] {
    EarlyWarning.all(
      account, behaviour: PaymentBehaviour(account.history, asOf: account.asOf),
      promises: PromiseRecord(account.history, asOf: account.asOf), grade: grade,
      settings: settings)
  }

  /// `margin=4.5`, as of today.
  private func fact(_ text: String, _ session: Session) throws -> CreditFact {
    let parts = text.split(separator: "=", maxSplits: 1).map { $0.trimmed }
    guard parts.count == 2, let name = CreditFact.Name(rawValue: parts[0]),
      let value = Decimals.hundredths(parts[1])
    else {
      throw Complaint(
        "grade.fact",
        [
          "seen": text,
          "names": CreditFact.Name.allCases.map(\.rawValue)
            .joined(separator: session.words("list.separator")),
        ], status: .usage)
    }
    return CreditFact(name: name, date: session.today, hundredths: value)
  }

  private static func record(
    _ customer: Customer, _ grade: CreditGrade?, _ warnings: [String]
  ) -> Record {
    Record(
      code: customer.code, grade: grade?.grade.name, score: grade?.score,
      knownBasisPoints: grade?.known.basisPoints ?? 0,
      parts: (grade?.parts ?? []).map {
        Record.Part(
          factor: $0.factor.rawValue, weight: $0.weight, valueHundredths: $0.value,
          points: $0.points)
      }, suggestedTerms: grade?.grade.terms, suggestedLimit: grade?.suggestedLimit,
      warnings: warnings)
  }

  private func show(_ grade: CreditGrade, _ session: Session) throws {
    let words = session.words
    session.output.line(
      words(
        "grade.title",
        [
          "grade": grade.grade.name, "score": String(grade.score),
          "known": grade.known.percentText,
        ]))
    var table = Table([
      .init(words("column.factor"), fit: .wrap), .init(words("column.value"), .trailing),
      .init(words("column.points"), .trailing), .init(words("column.weight"), .trailing),
    ])
    for part in grade.parts {
      table.add([
        words("credit-factor.\(part.factor.rawValue)"),
        part.value.map { Decimals.text(hundredths: $0) } ?? "–",
        part.points.map(String.init) ?? "–", String(part.weight),
      ])
    }
    session.write(table)
    let terms = grade.grade.terms
    let language = PaymentTerms.Language(rawValue: session.desk.language.rawValue) ?? .en
    let text = try? PaymentTerms(terms).text(in: language)
    session.output.line(
      words(
        grade.suggestedLimit == nil ? "grade.suggests-terms" : "grade.suggests",
        [
          "terms": terms.isEmpty ? words("grade.advance") : text ?? terms,
          "limit": grade.suggestedLimit.map(try session.formats().money) ?? "",
        ]))
  }
}
