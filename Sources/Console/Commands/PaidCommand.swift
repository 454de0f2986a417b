import ArgumentParser
import Finance
import Receivables

/// Records money that came in.
struct PaidCommand: SessionCommand {
  static let configuration = CommandConfiguration(
    commandName: "paid",
    abstract: "Record money that came in, put to invoices as the payer says or by the firm's order."
  )

  @OptionGroup var global: GlobalOptions
  @OptionGroup var recording: RecordingOptions
  @OptionGroup var split: SplitOptions

  @Argument(help: "How much came in.", completion: .fromBook)
  var amount: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "What the payer says it is for: INV-1,INV-2 or INV-1=300000,INV-2.", valueName: "invoices"),
    completion: .fromBook)
  var invoices: String?

  @Option(
    help: ArgumentHelp(
      "A transfer fee that the payer took off: it counts as paid.", valueName: "amount"))
  var fee: String?

  @Option(help: "The currency, where there are several.", completion: .fromBook)
  var currency: String?

  @Flag(help: "Use credit on account; no money came in.")
  var fromAccount = false

  func run(in session: Session) throws {
    let desk = try RecordingDesk(session, recording)
    let named = try desk.named(invoices)
    let currency = try desk.currency(self.currency, of: named)
    if fromAccount { return try useCredit(desk, named, currency) }
    let amount = try desk.amount(self.amount, currency)
    let fee = try fee.map { try desk.amount($0, currency) } ?? .zero(currency)
    var putting = try ReceiptDesk(desk, currency, named: named, split)
    guard let (receipt, lines) = try putting.agreed(amount + fee) else {
      return session.output.line(session.words("paid.left"))
    }
    let event = try Self.event(receipt, fee: fee, session)
    let again = isThere(amount, desk) ? ["! " + session.words("paid.same-again")] : []
    try desk.keep([event], details: lines + again)
  }

  /// Whether it looks as if the same money had been recorded before.
  private func isThere(_ amount: Money, _ desk: RecordingDesk) -> Bool {
    let cash = desk.account.history.moneyIn.filter { $0.date == desk.day && $0.kind == .cash }
    let entries = Dictionary(grouping: cash.filter { $0.entry != nil }, by: \.entry).values
    return cash.contains { $0.amount == amount }
      || entries.contains { $0.map(\.amount).sum(amount.currency) == amount }
  }

  private func useCredit(
    _ desk: RecordingDesk, _ named: [Designation], _ currency: Currency
  ) throws {
    let formats = try desk.session.formats()
    guard fee == nil else { throw Complaint("paid.fee-from-account", status: .usage) }
    // What is there today may have come in after the day that was said.
    let then = CustomerAccount(desk.account.history, asOf: desk.day)
    let credit = min(desk.account.onAccount(in: currency), then.onAccount(in: currency))
    guard credit.isPositive else {
      throw Complaint("paid.nothing-on-account", ["code": desk.customer.code])
    }
    let amount = try desk.amount(self.amount, currency, of: credit)
    guard amount <= credit else {
      throw Complaint(
        "paid.too-little-on-account",
        ["amount": formats.money(amount), "credit": formats.money(credit)])
    }
    var putting = try ReceiptDesk(desk, currency, named: named, split, fromAccount: true)
    guard let (receipt, lines) = try putting.agreed(amount) else {
      return desk.session.output.line(desk.session.words("paid.left"))
    }
    try desk.keep(
      [.payments(receipt.payments, .payment, charges: receipt.charges)], details: lines)
  }

  /// What is recorded, with the fee set apart: taken from what was put last, from interest and costs only where
  /// principal doesn't suffice.
  private static func event(
    _ receipt: Receipt, fee: Money, _ session: Session
  ) throws -> RecordedEvent {
    guard fee.isPositive else {
      return .payments(receipt.payments, .payment, charges: receipt.charges)
    }
    guard receipt.onAccount.isZero else {
      throw Complaint("paid.fee-above-open", ["fee": try session.formats().money(fee)])
    }
    var left = fee
    let payments = parting(receipt.payments, \.amount, \.kind, &left)
    let charges = parting(receipt.charges, \.amount, \.kind, &left)
    return .payments(payments, .payment, charges: charges)
  }

  private static func parting<Part>(
    _ parts: [Part], _ amount: WritableKeyPath<Part, Money>,
    _ kind: WritableKeyPath<Part, Payment.Kind>, _ fee: inout Money
  ) -> [Part] {
    var parted: [Part] = []
    for part in parts.reversed() {
      let taken = min(fee, part[keyPath: amount])
      fee -= taken
      var (cash, deducted) = (part, part)
      cash[keyPath: amount] -= taken
      deducted[keyPath: amount] = taken
      deducted[keyPath: kind] = .fee
      parted += [deducted, cash].filter { $0[keyPath: amount].isPositive }
    }
    return parted.reversed()
  }
}
