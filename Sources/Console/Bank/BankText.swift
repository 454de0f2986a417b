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
  func choices(_ choices: [BankChoice], names: [String: String]) -> [String] {
    if choices.isEmpty { return ["  " + words("bank.no-proposal")] }
    return choices.enumerated().flatMap { index, choice in
      let code = choice.proposal.customerCode
      return [
        "  \(index + 1)  \(Shown.code(code)) " + Shown.name(names[code] ?? ""),
        "     " + parts(choice), "     " + reason(choice),
      ]
    }
  }

  private func parts(_ choice: BankChoice) -> String {
    var parts = charges(choice.charges)
    parts += choice.portions.map { "\(Shown.name($0.number)) \(formats.money($0.amount))" }
    if choice.proposal.fee.isPositive {
      parts.append(words("bank.fee-kept", ["amount": formats.money(choice.proposal.fee)]))
    }
    if choice.onAccount.isPositive {
      parts.append(words("bank.on-account", ["amount": formats.money(choice.onAccount)]))
    }
    return parts.joined(separator: ", ")
  }

  private func charges(_ charges: [ChargePayment]) -> [String] {
    ChargePayment.Part.allCases.flatMap { part -> [String] in
      let mine = charges.filter { $0.part == part }
      guard let currency = mine.first?.amount.currency, mine.count > PaymentText.chargesMax else {
        return mine.map {
          PaymentText.charge(part, Shown.name($0.invoiceNumber), words) + " "
            + formats.money($0.amount)
        }
      }
      return [
        PaymentText.charges(part, mine.count, words) + " "
          + formats.money(mine.map(\.amount).sum(currency))
      ]
    }
  }

  /// Why it is proposed: what the text says, who pays, how the amount comes about.
  func reason(_ choice: BankChoice) -> String {
    let proposal = choice.proposal
    var reasons: [String] = []
    if !proposal.named.isEmpty {
      reasons.append(
        words("bank.named", ["numbers": proposal.named.joined(separator: ", ")]))
    }
    reasons.append(words("bank.payer.\(proposal.payer)"))
    reasons.append(
      choice.split == nil
        ? words("bank.fit.\(proposal.fit)", ["count": String(proposal.portions.count)])
        : words("bank.charges-first"))
    return reasons.joined(separator: words("bank.and"))
  }
}
