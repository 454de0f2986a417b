import ArgumentParser
import Finance
import Receivables

/// Records what the customer said they would pay, and by when.
struct PromiseCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "promise", abstract: "Record what the customer promises to pay, and by when.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: "How much they promise.", completion: .fromBook)
  var amount: String

  @Argument(
    help: ArgumentHelp("By when, such as 月末 or 30 Nov.", valueName: "start-date"),
    completion: .fromBook)
  var by: [String]

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    let currency = try desk.currency(self.currency)
    let balance = desk.account.balance(in: currency)
    let amount = try desk.amount(self.amount, currency, of: balance.overdue)
    let by = try desk.dayAhead(self.by.joined(separator: " "))
    var details: [String] = []
    if amount > balance.total {
      details.append("! " + session.words("promise.above-open"))
    }
    if !desk.settings.calendar.isBusinessDay(by) {
      details.append(
        "! " + session.words("promise.closed-day", ["date": try session.formats().day(by)]))
    }
    try desk.keep(
      [.promise(PromiseToPay(made: desk.day, by: by, amount: amount))], details: details)
  }
}
