import ArgumentParser
import Finance
import LineEditing
import Receivables

/// Records that we gave a claim up, after asking.
struct WriteOffCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "write-off",
    abstract: "Give an invoice up, or a part of it; confirmed by typing the amount.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: "The invoice.", completion: .fromBook)
  var invoice: String

  @Argument(help: "How much; all that is open when left out.", completion: .fromBook)
  var amount: String?

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  func run(in session: Session) throws {
    var desk = try RecordingDesk(session, recording)
    let item = try desk.openItem(invoice)
    let reason = try desk.text(reason, "recording.no-reason")
    let amount =
      try self.amount.map {
        try desk.amount($0, item.open.currency, of: item.open, limit: item.open)
      } ?? item.open
    try WaiverAuthority(session, desk.account, amount.currency).checkWriteOff(amount, of: item)
    try confirm(amount, item, session)
    let payment = Payment(
      invoiceNumber: item.invoice.number, date: desk.day, amount: amount, kind: .writeOff)
    desk.note(first: reason)
    try desk.keep([.payments([payment], .writeOff)])
  }

  private func confirm(_ amount: Money, _ item: OpenItem, _ session: Session) throws {
    let formats = try session.formats()
    session.output.line(
      session.words(
        "write-off.confirm",
        [
          "number": item.invoice.number, "amount": formats.money(amount),
          "open": formats.money(item.open),
        ]))
    let typed = session.answer(Prompt(session.words("write-off.prompt"))) ?? ""
    guard NaturalAmount.read(typed, currency: amount.currency) == .money(amount) else {
      throw Complaint("write-off.not-confirmed", ["seen": typed])
    }
  }
}
