import Archive
import ArgumentParser
import Finance
import Receivables

/// Lists customers with what they owe.
struct CustomersCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "customers", abstract: "List customers, or those whose name holds a text.")

  @OptionGroup var global: GlobalOptions

  static var pages: Bool { true }

  @Argument(
    help: ArgumentHelp("Part of a code, name or reading.", valueName: "customer-text"),
    completion: .fromBook)
  var text: [String] = []

  struct Row: Encodable {
    let code: String
    let name: String
    let overdue: [Money]
    let total: [Money]
    let oldestDaysOverdue: Int
  }

  func run(in session: Session) throws {
    let ledger = try session.book.ledger()
    let wanted = Set(
      text.isEmpty ? [] : try ledger.find(text.joined(separator: " ")).map(\.code))
    let accounts = try session.histories()
      .filter { text.isEmpty || wanted.contains($0.customer.code) }
      .map { CustomerAccount($0, asOf: session.today) }
    session.listed = accounts.map(\.customer.code)
    if session.form == .json { return try session.writeJSON(accounts.map(row)) }
    guard !accounts.isEmpty else {
      session.output.line(session.words("customers.none"))
      return
    }
    let formats = try session.formats()
    let words = session.words
    var table = Table([
      .init("#", .trailing), .init(words("column.code"), fit: .whole),
      .init(words("column.customer")),
      .init(words("column.overdue"), .trailing), .init(words("column.days"), .trailing, weight: 2),
      .init(words("column.total"), .trailing, weight: 1),
    ])
    for (index, account) in accounts.enumerated() {
      let row = row(account)
      table.add([
        String(index + 1), row.code, row.name,
        row.overdue.filter { !$0.isZero }.map(formats.money).joined(separator: " + "),
        row.oldestDaysOverdue > 0 ? String(row.oldestDaysOverdue) : "",
        row.total.map(formats.money).joined(separator: " + "),
      ])
    }
    session.write(table)
  }

  private func row(_ account: CustomerAccount) -> Row {
    let balances = account.currencies.map { account.balance(in: $0) }
    return Row(
      code: account.customer.code, name: account.customer.name, overdue: balances.map(\.overdue),
      total: balances.map(\.total),
      oldestDaysOverdue: balances.map(\.oldestDaysOverdue).max() ?? 0)
  }
}
