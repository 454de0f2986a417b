import Finance
import Receivables

/// Puts money to what a customer owes: by the payer's word, else by the firm's order. Before that order takes
/// interest or costs from it, the split is shown and a person agrees.
struct ReceiptDesk {
  private let desk: RecordingDesk
  private let charges: ChargesOwed
  private var word: PayersWord
  private let asProposed: Bool
  /// Credit on account is used; no money came in.
  private let fromAccount: Bool

  init(
    _ desk: RecordingDesk, _ currency: Currency, named: [Designation], _ options: SplitOptions,
    fromAccount: Bool = false
  ) throws {
    self.desk = desk
    charges = try ChargesOwed(desk.session, desk.account, on: desk.day, currency)
    word = try PayersWord(desk, charges, currency, invoices: named, options)
    asProposed = options.asProposed
    self.fromAccount = fromAccount
  }

  /// What is to be kept, and what has still to be said of it; `nil` when it was left.
  ///
  /// - Throws: ``Complaint`` where it has to be asked about and nobody can answer.
  mutating func agreed(_ amount: Money) throws -> (receipt: Receipt, details: [String])? {
    let proposed = try receipt(amount)
    let text = try PaymentText(desk)
    let session = desk.session
    let lines = text.lines(proposed, charges)
    guard proposed.putsToCharges, !asProposed else { return (proposed, lines) }
    let title = text.title(amount, proposed)
    guard session.form != .json else {
      throw Complaint("paid.split-unsaid", status: .usage, details: [title] + lines)
    }
    session.output.line(title)
    for line in lines + text.working(proposed, charges) { session.output.line("  " + line) }
    session.output.line(session.words("paid.ask"))
    guard let answer = session.answer() else { throw Complaint("paid.split-unsaid") }
    switch Folding.ascii(answer) {
    case "", "y", "yes", "はい", "是": return (proposed, [])
    case "p":
      word.leaveCharges()
      let principal = try receipt(amount)
      return (principal, text.lines(principal, charges))
    default: return nil
    }
  }

  private func receipt(_ amount: Money) throws -> Receipt {
    do throws(AllocationFault) {
      if fromAccount {
        return try Receipt(
          fromAccount: amount, on: desk.day, account: desk.account, rule: desk.rule,
          charges: word.open, named: word.named)
      }
      return try Receipt(
        amount, on: desk.day, account: desk.account, rule: desk.rule, charges: word.open,
        named: word.named)
    } catch {
      if fromAccount, word.named.isEmpty, case .namedMoreThanOwed(_, _, let owed) = error {
        let formats = try desk.session.formats()
        throw Complaint(
          "paid.more-than-open",
          [
            "amount": formats.money(amount),
            "open": formats.money(Money(minorUnits: owed, currency: amount.currency)),
          ])
      }
      throw try desk.complaint(error, amount.currency)
    }
  }
}
