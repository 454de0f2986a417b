import Finance
import LineEditing
import Receivables

/// Receipts and what they may be for, in words.
struct BankText {
  let words: Words
  let formats: Formats

  /// `1/4  30 Apr 2026  ¥330,000  ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ`
  func receipt(_ receipt: BankReceipt, _ number: Int, of count: Int) -> [String] {
    let cells = [
      "\(number)/\(count)", formats.date(receipt.date), formats.money(receipt.amount),
      Shown.name(receipt.payer), Shown.name(receipt.reference),
    ]
    return [cells.filter { !$0.isEmpty }.joined(separator: "  ")]
  }

  /// The candidates with their numbers, the surest first, each with its invoices and its reason.
  func proposals(_ proposals: [ReceiptProposal], names: [String: String]) -> [String] {
    if proposals.isEmpty { return ["  " + words("bank.no-proposal")] }
    return proposals.enumerated().flatMap { index, proposal in
      [
        "  \(index + 1)  \(Shown.code(proposal.customerCode)) "
          + Shown.name(names[proposal.customerCode] ?? ""),
        "     " + parts(proposal), "     " + reason(proposal),
      ]
    }
  }

  private func parts(_ proposal: ReceiptProposal) -> String {
    var parts = proposal.portions.map {
      "\(Shown.name($0.invoiceNumber)) \(formats.money($0.amount))"
    }
    if proposal.fee.isPositive {
      parts.append(words("bank.fee-kept", ["amount": formats.money(proposal.fee)]))
    }
    if proposal.onAccount.isPositive {
      parts.append(words("bank.on-account", ["amount": formats.money(proposal.onAccount)]))
    }
    return parts.joined(separator: ", ")
  }

  /// Why it is proposed: what the text says, who pays, how the amount comes about.
  func reason(_ proposal: ReceiptProposal) -> String {
    var reasons: [String] = []
    if !proposal.named.isEmpty {
      reasons.append(
        words("bank.named", ["numbers": proposal.named.joined(separator: ", ")]))
    }
    reasons.append(words("bank.payer.\(proposal.payer)"))
    reasons.append(
      words("bank.fit.\(proposal.fit)", ["count": String(proposal.portions.count)]))
    return reasons.joined(separator: words("bank.and"))
  }
}
