import Finance
import Receivables

/// A proposal as a person may take it.
struct BankChoice {
  let proposal: ReceiptProposal
  /// Where the money goes when interest and costs take from it; `nil` where it goes as proposed.
  let split: Receipt?

  var charges: [ChargePayment] { split?.charges ?? [] }

  /// What each invoice gets for its principal.
  var portions: [(number: String, amount: Money)] {
    split.map { split in
      split.payments.filter { !$0.isOnAccount }.map { ($0.invoiceNumber, $0.amount) }
    } ?? proposal.portions.map { ($0.invoiceNumber, $0.amount) }
  }

  var onAccount: Money { split?.onAccount ?? proposal.onAccount }
}
