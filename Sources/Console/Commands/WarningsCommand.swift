import ArgumentParser
import Finance
import Receivables

/// Customers whose behaviour changed for the worse.
struct WarningsCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "warnings", abstract: "Customers whose behaviour changed for the worse, and how.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  struct Row: Encodable {
    let code: String
    let name: String
    let grade: String?
    let overdue: Money?
    let warnings: [String]
  }

  func run(in session: Session) throws {
    let settings = try session.book.settings().credit
    let text = WarningText(words: session.words, formats: try session.formats())
    let rows = try session.histories().compactMap { history -> Row? in
      let account = CustomerAccount(history, asOf: session.today)
      let grade = CreditGrade(account, settings: settings)
      let warnings = GradeCommand.warnings(account, grade, settings)
      guard !warnings.isEmpty else { return nil }
      return Row(
        code: history.customer.code, name: history.customer.name, grade: grade?.grade.name,
        overdue: account.currencies.lazy.map { account.balance(in: $0).overdue }
          .first { $0.isPositive },
        warnings: warnings.map(text.line))
    }
    // Most warnings first.
    .sorted { ($1.warnings.count, $0.code) < ($0.warnings.count, $1.code) }
    session.listed = rows.map(\.code)
    if session.form == .json { return try session.writeJSON(rows) }
    try show(rows, session)
  }

  private func show(_ rows: [Row], _ session: Session) throws {
    let words = session.words
    guard !rows.isEmpty else { return session.output.line(words("warnings.none")) }
    let formats = try session.formats()
    var table = Table([
      .init("#", .trailing), .init(words("column.code"), weight: 2, fit: .whole),
      .init(words("column.customer")), .init(words("column.grade"), weight: 1),
      .init(words("column.overdue"), .trailing, weight: 3),
      .init(words("column.warnings"), fit: .wrap),
    ])
    for (index, row) in rows.enumerated() {
      table.add([
        String(index + 1), row.code, row.name, row.grade ?? "–",
        row.overdue.map(formats.money) ?? "",
        row.warnings.joined(separator: words("list.semicolon")),
      ])
    }
    session.write(table)
  }
}
