import Finance
import Receivables

/// Where a sum went, invoice by invoice, and by which rule.
struct PaymentText {
  let session: Session
  private let desk: RecordingDesk
  private let formats: Formats

  init(_ desk: RecordingDesk) throws {
    self.desk = desk
    session = desk.session
    formats = try session.formats()
  }

  func lines(_ receipt: Receipt) -> [String] {
    let words = session.words
    var paid: [String: Money] = [:]
    var texts: [String] = []
    for (index, line) in receipt.lines.enumerated() {
      paid[line.claim, default: .zero(line.amount.currency)] += line.amount
      let open = desk.account.items.first { $0.invoice.number == line.claim }?.open
      let left = (open ?? line.amount) - (paid[line.claim] ?? .zero(line.amount.currency))
      texts.append(
        words(
          left.isPositive ? "split.part" : "split.whole",
          [
            "number": line.claim, "amount": formats.money(line.amount),
            "left": formats.money(left),
            "rule": rule(line, isContested: index >= receipt.contestedFrom),
          ]))
    }
    if receipt.onAccount.isPositive {
      texts.append(words("split.on-account", ["amount": formats.money(receipt.onAccount)]))
    }
    return texts
  }

  /// By the payer's word, by the firm's order, or because only contested parts were left.
  private func rule(_ line: Allocation.Line, isContested: Bool) -> String {
    if isContested { return session.words("split.contested") }
    return line.reason == .named
      ? session.words("split.named") : session.words("split.\(desk.rule.sequence.rawValue)")
  }
}
