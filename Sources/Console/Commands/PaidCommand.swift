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
    let receipt = try desk.receipt(amount + fee, named: named)
    let payments = try Self.parting(receipt.payments, fee: fee, session)
    var details = try PaymentText(desk).lines(receipt)
    if desk.account.history.payments.contains(where: { isSame($0, amount, desk.day) }) {
      details.append("! " + session.words("paid.same-again"))
    }
    try desk.keep([.payments(payments, .payment)], details: details)
  }

  /// Whether it looks as if the same money had been recorded before.
  private func isSame(_ payment: Payment, _ amount: Money, _ day: CivilDate) -> Bool {
    payment.amount == amount && payment.date == day && payment.kind == .cash
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
    do {
      let receipt = try Receipt(
        fromAccount: amount, on: desk.day, account: desk.account, rule: desk.rule, named: named)
      try desk.keep(
        [.payments(receipt.payments, .payment)],
        details: try PaymentText(desk).lines(receipt))
    } catch let fault as AllocationFault {
      if named.isEmpty, case .namedMoreThanOwed(_, _, let owed) = fault {
        throw Complaint(
          "paid.more-than-open",
          [
            "amount": formats.money(amount),
            "open": formats.money(Money(minorUnits: owed, currency: currency)),
          ])
      }
      throw try desk.complaint(fault, currency)
    }
  }

  /// The payments with the fee set apart, taken from what was put last.
  private static func parting(
    _ payments: [Payment], fee: Money, _ session: Session
  ) throws -> [Payment] {
    guard fee.isPositive else { return payments }
    guard !payments.contains(where: \.isOnAccount) else {
      throw Complaint("paid.fee-above-open", ["fee": try session.formats().money(fee)])
    }
    var parted: [Payment] = []
    var left = fee
    for payment in payments.reversed() {
      let part = min(left, payment.amount)
      left -= part
      var (cash, deducted) = (payment, payment)
      (cash.amount, deducted.amount, deducted.kind) = (payment.amount - part, part, .fee)
      parted += [deducted, cash].filter { $0.amount.isPositive }
    }
    return parted.reversed()
  }
}
