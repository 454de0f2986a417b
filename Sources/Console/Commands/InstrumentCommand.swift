import ArgumentParser
import Finance
import Receivables

/// Records a note, draft or cheque that the customer gave, or what became of it.
struct InstrumentCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "instrument",
    abstract:
      "Record a promissory note, an electronic claim, a draft or a cheque; a maturity is not cash.")

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var split: SplitOptions

  @Argument(
    help: ArgumentHelp(
      "What they gave, or the number of one in the list; alone: the list.",
      valueName: "instrument"), completion: .fromBook)
  var instrument: String?

  @Argument(help: "Its amount.", completion: .fromBook)
  var amount: String?

  @Option(
    help: ArgumentHelp("The day it matures.", valueName: "start-date"), completion: .fromBook)
  var matures: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("The invoices it is meant for.", valueName: "invoices"),
    completion: .fromBook)
  var invoices: String?

  @Option(help: ArgumentHelp("The number printed on it.", valueName: "text"))
  var number: String = ""

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  @Flag(help: "It was paid: the money is recorded with it.")
  var honoured = false

  @Flag(help: "It was not paid.")
  var dishonoured = false

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    guard let instrument else { return try InstrumentList(desk).show() }
    if honoured || dishonoured {
      guard honoured != dishonoured, amount == nil else {
        throw Complaint("instrument.one-outcome", status: .usage)
      }
      return try settle(instrument, desk)
    }
    guard let kind = InstrumentNames.kind(instrument) else {
      throw Complaint.notOneOf(
        "instrument.unknown-kind", instrument, Instrument.Kind.allCases.map(\.rawValue))
    }
    guard let amount, let matures else { throw Complaint("instrument.incomplete", status: .usage) }
    let named = try desk.named(invoices)
    let currency = try desk.currency(self.currency, of: named)
    let maturity = try desk.dayAhead(matures)
    try desk.keep(
      [
        .instrument(
          Instrument(
            kind: kind, number: number.trimmed, received: desk.day, maturity: maturity,
            amount: try desk.amount(amount, currency), invoiceNumbers: named.map(\.claim)))
      ], details: [session.words("instrument.not-cash")])
  }

  private func settle(_ typed: String, _ desk: RecordingDesk) throws {
    let all = desk.account.history.instruments
    let printed = all.filter { !$0.number.isEmpty && $0.number == typed.trimmed }
    let place = Int(Folding.ascii(typed)).map { $0 - 1 }
    let found =
      printed.count == 1
      ? printed[0] : place.flatMap { all.indices.contains($0) ? all[$0] : nil }
    guard let instrument = found else {
      throw Complaint("instrument.not-found", ["seen": typed])
    }
    guard instrument.outcome == nil else {
      throw Complaint("instrument.settled", ["seen": typed])
    }
    guard desk.day >= instrument.received else {
      throw Complaint(
        "instrument.before-received",
        ["date": try desk.session.formats().day(instrument.received)])
    }
    let outcome: Instrument.Outcome = honoured ? .honoured : .dishonoured
    guard honoured else {
      return try desk.keep(
        [.instrumentOutcome(instrument, outcome, desk.day)], details: advice(instrument, desk))
    }
    var putting = try ReceiptDesk(
      desk, instrument.amount.currency, named: meant(instrument, desk.account), split)
    guard let (receipt, lines) = try putting.agreed(instrument.amount) else {
      return desk.session.output.line(desk.session.words("paid.left"))
    }
    try desk.keep(
      [
        .instrumentOutcome(
          instrument, outcome, desk.day, payments: receipt.payments, charges: receipt.charges)
      ], details: lines)
  }

  /// Those of its invoices that are still open.
  private func meant(_ instrument: Instrument, _ account: CustomerAccount) -> [Designation] {
    let open = Set(account.items.filter { $0.open.isPositive }.map(\.invoice.number))
    return instrument.invoiceNumbers.filter(open.contains).map {
      Designation(claim: $0, part: .principal)
    }
  }

  private func advice(_ instrument: Instrument, _ desk: RecordingDesk) -> [String] {
    let key = instrument.kind == .cheque ? "instrument.bounced" : "instrument.dishonour"
    return [
      "! "
        + desk.session.words(
          key, ["kind": desk.session.words("instrument-kind.\(instrument.kind.rawValue)")]),
      desk.session.words("instrument.dishonoured-next", ["code": desk.customer.code]),
    ]
  }
}
