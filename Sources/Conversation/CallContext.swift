import Finance
import Negotiation
import Receivables

/// What a call needs from the book to choose its questions and suggestions.
public struct CallContext: Sendable {
  public let account: CustomerAccount
  public let policy: Policy
  /// The caller's place among the policy's levels.
  public let rank: Int
  public let setting: PlanSetting
  public let dateOrder: DateOrder
  /// The name of the person who calls.
  public let repName: String

  public init(
    account: CustomerAccount, policy: Policy, rank: Int, setting: PlanSetting,
    dateOrder: DateOrder, repName: String
  ) {
    self.account = account
    self.policy = policy
    self.rank = rank
    self.setting = setting
    self.dateOrder = dateOrder
    self.repName = repName
  }

  public func makeStart(currency: Currency, rep: String) -> CallStart {
    CallStart(
      customerCode: account.customer.code, today: setting.today, currency: currency, rep: rep,
      level: policy.levels[rank].name,
      items: account.items.filter { $0.open.currency == currency && $0.open.isPositive }.map {
        CallStart.Item(
          invoiceNumber: $0.invoice.number, due: $0.invoice.due, open: $0.open,
          disputed: $0.disputed)
      })
  }

  /// The items that a plan of this call settles: overdue and undisputed, less what was contested in
  /// the call, taken off the newest first. They add up to ``Call/negotiable``.
  public func planItems(_ call: Call) -> [PaymentPlan.Item] {
    var contested = call.newlyDisputed
    var items: [PaymentPlan.Item] = []
    for item in call.start.items.reversed() where item.due < call.start.today {
      var open = item.open - item.disputed
      let cut = min(contested, open)
      contested -= cut
      open -= cut
      guard open.isPositive,
        let invoice = account.history.invoices.first(where: { $0.number == item.invoiceNumber })
      else { continue }
      items.append(PaymentPlan.Item(invoice: invoice, open: open))
    }
    return items.reversed()
  }
}
