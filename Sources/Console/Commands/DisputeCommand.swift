import ArgumentParser
import Finance
import Receivables

/// Records that an invoice is contested, or that this is settled.
struct DisputeCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "dispute", abstract: "Record that an invoice is contested, or that it is settled.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: "The invoice.", completion: .fromBook)
  var invoice: String

  @Argument(
    help: ArgumentHelp(
      "The contested amount (all that is open when left out), then what is wrong.",
      valueName: "text"))
  var words: [String] = []

  @Flag(help: "The dispute is settled.")
  var closed = false

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    if closed { return try close(desk) }
    let item = try desk.openItem(invoice)
    let first = words.first ?? ""
    let isAmount = NaturalAmount.read(first, currency: item.open.currency) != nil
    guard item.undisputed.isPositive else {
      throw Complaint("dispute.already", ["number": item.invoice.number])
    }
    let amount =
      try isAmount
      ? desk.amount(first, item.open.currency, of: item.open, limit: item.undisputed)
      : item.undisputed
    let reason = try desk.text(
      words.dropFirst(isAmount ? 1 : 0).joined(separator: " "), "dispute.no-reason")
    try desk.keep([
      .dispute(
        Dispute(
          invoiceNumber: item.invoice.number, opened: desk.day, amount: amount, reason: reason))
    ])
  }

  /// Every open dispute about the invoice is settled.
  private func close(_ desk: RecordingDesk) throws {
    let number = try desk.invoice(invoice).number
    guard words.isEmpty else {
      throw Complaint("dispute.closed-words", ["number": number], status: .usage)
    }
    let open = desk.account.history.disputes.filter {
      $0.invoiceNumber == number && $0.closed == nil && $0.opened <= desk.day
    }
    guard !open.isEmpty else { throw Complaint("dispute.none-open", ["number": number]) }
    try desk.keep(open.map { .disputeClosed($0, desk.day) })
  }
}
