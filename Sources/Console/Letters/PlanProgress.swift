import Archive
import Correspondence
import Finance
import Negotiation
import Receivables

/// How far a signed-off plan was kept: what came in fills its payments in their order.
struct PlanProgress {
  let document: PlanDocument
  let account: CustomerAccount
  /// What came in on the plan's invoices since it was agreed.
  let received: Money

  /// What came in on principal is what the plan's invoices have less open than it says; what was paid on their
  /// interest since counts where the payments hold interest.
  init(_ document: PlanDocument, _ account: CustomerAccount) {
    self.document = document
    self.account = account
    let currency = document.plan.balance.currency
    var left = Money.zero(currency)
    for item in document.invoices {
      let open = account.items.first { $0.invoice.number == item.number }?.open
      left += min(item.inPlan, max(open ?? .zero(currency), .zero(currency)))
    }
    let numbers = Set(document.invoices.map(\.number))
    let holdsInterest = document.plan.instalments.contains { $0.interest != nil }
    let interest = account.history.chargePayments.filter {
      holdsInterest && $0.part == .interest && numbers.contains($0.invoiceNumber)
        && $0.date >= document.signOff.on && $0.amount.currency == currency
    }
    received = document.plan.balance - left + interest.map(\.amount).sum(currency)
  }

  /// The payments whose day has passed and that aren't whole; empty while the plan is kept.
  var missed: [BreachFact.Due] { breach(noticeOn: nil).missed }

  /// The payments whose day has passed, with what came of each, and what is left of the others.
  func breach(noticeOn: CivilDate?) -> BreachFact {
    let currency = document.plan.balance.currency
    let accelerates = document.plan.terms?.accelerates ?? false
    var over = received
    var due: [BreachFact.Due] = []
    var toCome = Money.zero(currency)
    for (index, payment) in document.plan.instalments.enumerated() {
      let isDue = payment.due < account.asOf
      // Interest of the time to come isn't claimed when everything falls due.
      let interest = accelerates && !isDue ? payment.interest ?? .zero(currency) : .zero(currency)
      let amount = payment.amount - interest
      let filled = max(min(amount, over), .zero(currency))
      over -= filled
      if isDue {
        due.append(.init(position: index + 1, date: payment.due, amount: amount, received: filled))
      } else {
        toCome += amount - filled
      }
    }
    return BreachFact(
      planReference: document.id, agreedOn: document.agreement.on,
      agreedBy: document.agreement.by, due: due, toCome: toCome,
      discountLost: accelerates ? document.plan.terms?.discount : nil, accelerates: accelerates,
      noticeOn: noticeOn)
  }
}
