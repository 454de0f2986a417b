import Archive
import ArgumentParser
import Finance
import Ledger
import LineEditing
import Receivables

/// Puts the receipts of a bank statement to invoices, one by one, as a person confirms each.
struct BankCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank",
    abstract: "Put the receipts of a bank statement to invoices; you confirm each one.")

  @OptionGroup var global: GlobalOptions

  @Argument(help: "The statement, a CSV file.", completion: .file())
  var file: String

  @Option(
    help: "The file's encoding: utf-8, cp932, gb18030 or windows-1252.",
    completion: .list(TextEncoding.allCases.map(\.rawValue)))
  var encoding: String?

  @Option(
    help: ArgumentHelp("The order of its dates: ymd, mdy or dmy.", valueName: "date-order"),
    completion: .list(DateOrder.allCases.map(\.rawValue)))
  var dates: String?

  @Option(help: "The currency of the account.")
  var currency: String?

  @Option(
    help: ArgumentHelp(
      "What a payer may keep back for the transfer, such as 110-880; 0 for nothing.",
      valueName: "fee"))
  var fee: String?

  @Flag(help: "Only show what would be proposed.")
  var dryRun = false

  func run(in session: Session) throws {
    guard Files.exists(file) else { throw Complaint("import.no-file", ["path": file]) }
    var statement = try read(in: try DateOrder.typed(dates), session)
    if let open = statement.openDates {
      switch try DateOrderQuestion(session: session, file: file).ask(open) {
      case .order(let order): statement = try read(in: order, session)
      case .stopped: return session.output.line(session.words("bank.stopped"))
      case .unasked: break
      }
    }
    guard statement.isAcceptable else {
      let text = ImportText(words: session.words, formats: try session.formats())
      for finding in statement.findings { session.output.talk(text.finding(finding, file: file)) }
      throw Complaint(
        "bank.refused", ["file": file, "errors": String(statement.errorCount)])
    }
    let fingerprints = BankReceipt.fingerprints(statement.receipts)
    let taken = try session.book.ledger().taken(bankLines: fingerprints)
    let open = zip(statement.receipts, fingerprints).filter { !taken.contains($0.1) }
    var runner = BankRunner(
      session: session, fees: try fees(session), formats: try session.formats())
    try runner.load()
    if dryRun || session.form == .json {
      return try runner.list(open.map(\.0), known: taken.count)
    }
    try runner.ask(open, known: taken.count)
  }

  private func read(in order: DateOrder?, _ session: Session) throws -> BankStatement {
    try session.atLength { progress in
      try BankStatement(
        file: file, currency: try settledCurrency(session),
        encoding: try TextEncoding.typed(encoding), dateOrder: order, today: session.today,
        monitor: ImportCommand.monitor(progress))
    }
  }

  private func settledCurrency(_ session: Session) throws -> Currency {
    guard let currency else { return try session.book.settings().firm.currency }
    guard let known = Currency(currency) else {
      throw Complaint("usage.currency", ["seen": currency], status: .usage)
    }
    return known
  }

  /// What Japanese banks ask for a transfer, unless something else is said; elsewhere nothing.
  private func fees(_ session: Session) throws -> ReceiptMatcher.FeeLimits? {
    let currency = try settledCurrency(session)
    guard let fee else { return currency == .jpy ? .japan : nil }
    let amounts = Folding.ascii(fee).split(separator: "-", omittingEmptySubsequences: false)
      .map { AmountText.minorUnits(String($0), currency: currency) }
    guard (1...2).contains(amounts.count), let first = amounts[0], let last = amounts.last ?? 0,
      first <= last
    else { throw Complaint("bank.fee", ["seen": fee], status: .usage) }
    return last == 0 ? nil : ReceiptMatcher.FeeLimits(max(1, first)...last, currency)
  }
}
