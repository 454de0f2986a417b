import ArgumentParser
import Finance
import Receivables

/// Records that we lowered a claim.
struct CreditNoteCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "credit-note",
    abstract: "Record a credit note for an invoice; what is over goes on account.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions

  @Argument(help: "How much is credited.", completion: .fromBook)
  var amount: String

  @Option(
    name: .customLong("for"), help: ArgumentHelp("The invoice.", valueName: "invoice"),
    completion: .fromBook)
  var invoice: String

  @Option(help: ArgumentHelp("Why.", valueName: "text"))
  var reason: String

  func run(in session: Session) throws {
    var desk = try RecordingDesk(session, recording)
    let invoice = try desk.invoice(invoice)
    let reason = try desk.text(reason, "recording.no-reason")
    desk.note(first: reason)
    let amount = try desk.amount(self.amount, invoice.amount.currency, of: invoice.amount)
    guard invoice.amount.isPositive, amount <= invoice.amount else {
      throw Complaint(
        "credit-note.above-invoice",
        ["number": invoice.number, "amount": try session.formats().money(invoice.amount)])
    }
    let open = max(
      .zero(amount.currency),
      desk.account.items.first { $0.invoice.number == invoice.number }?.open
        ?? .zero(amount.currency))
    let parts = [(invoice.number, min(amount, open)), ("", amount - min(amount, open))]
    let payments = parts.filter { $0.1.isPositive }.map {
      Payment(invoiceNumber: $0.0, date: desk.day, amount: $0.1, kind: .creditNote)
    }
    try desk.keep([.payments(payments, .creditNote)])
  }
}
