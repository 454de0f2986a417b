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
  /// What the book knows of the customer; what a call learns is added to it.
  public let known: DealFacts

  public init(
    account: CustomerAccount, policy: Policy, rank: Int, setting: PlanSetting,
    dateOrder: DateOrder, repName: String, known: DealFacts = DealFacts()
  ) {
    self.account = account
    self.policy = policy
    self.rank = rank
    self.setting = setting
    self.dateOrder = dateOrder
    self.repName = repName
    self.known = known
  }

  /// What is known now: the book's facts with the means and the reason that the call learned.
  public func facts(_ call: Call) -> DealFacts {
    var facts = known
    facts.means = call.means
    facts.reason = call.reason?.rawValue ?? known.reason
    return facts
  }

  /// How plans are made now: with what was said to be agreed besides the payments, what was contested and what
  /// they gave in return.
  public func setting(_ call: Call) -> PlanSetting {
    var setting = setting
    if let terms = call.terms { setting.terms = terms }
    if call.newlyDisputed.isPositive { setting.terms.held = call.newlyDisputed }
    setting.terms.inReturn.formUnion(call.received)
    return setting
  }

  /// Reads an offer about what the call asks for, with what is contested in it, newly or before.
  public func reader(_ call: Call) -> CounterofferReader {
    let contested = call.newlyDisputed.isPositive ? call.newlyDisputed : call.start.disputed
    return CounterofferReader(
      balance: call.negotiable, setting: setting(call), dateOrder: dateOrder,
      disputed: contested.isPositive ? contested : nil)
  }

  /// The call's beginning. Credits that are due are taken off the oldest invoices, so that nobody is
  /// asked for more than the brief says is overdue. What is overdue and on hold is left alone, and what an
  /// instrument in hand will pay isn't asked for a second time.
  public func makeStart(currency: Currency, rep: String) -> CallStart {
    let mine = account.items.filter {
      $0.open.currency == currency && !($0.isOverdue && $0.isOnHold)
    }
    var credit =
      Money.zero(currency)
      - mine
      .filter { $0.isOverdue && !$0.open.isPositive }.map(\.open).sum(currency)
    let cover = InstrumentCover(account, currency: currency)
    var items: [CallStart.Item] = []
    for item in mine where item.open.isPositive {
      let open = item.open - (cover.amounts[item.invoice.number] ?? .zero(currency))
      let cut = item.isOverdue ? min(credit, open - item.disputed) : .zero(currency)
      credit -= cut
      guard (open - cut).isPositive else { continue }
      items.append(
        CallStart.Item(
          invoiceNumber: item.invoice.number, due: item.invoice.due, open: open - cut,
          disputed: item.disputed))
    }
    return CallStart(
      customerCode: account.customer.code, today: setting.today, currency: currency, rep: rep,
      level: policy.levels[rank].name, items: items)
  }

  /// The items that a plan of this call settles: overdue and undisputed, less what was contested in
  /// the call. They add up to ``Call/negotiable``.
  public func planItems(_ call: Call) -> [PaymentPlan.Item] {
    let contested = contestedParts(call)
    return call.start.items.filter { $0.due < call.start.today }.compactMap { item in
      let cut = contested.first { $0.invoiceNumber == item.invoiceNumber }?.amount
      let open = item.open - item.disputed - (cut ?? .zero(item.open.currency))
      guard open.isPositive,
        let invoice = account.history.invoices.first(where: { $0.number == item.invoiceNumber })
      else { return nil }
      return PaymentPlan.Item(invoice: invoice, open: open)
    }
  }
}

extension CallContext {
  /// A part of an invoice that the customer contested in a call.
  public struct ContestedPart: Sendable, Equatable {
    public let invoiceNumber: String
    public let amount: Money
  }

  /// What was contested in the call, by invoice: the one that was named, else the newest overdue ones
  /// first. They add up to ``Call/newlyDisputed``.
  public func contestedParts(_ call: Call) -> [ContestedPart] {
    var left = call.newlyDisputed
    guard left.isPositive else { return [] }
    var overdue = Array(
      call.start.items.filter { $0.due < call.start.today && ($0.open - $0.disputed).isPositive }
        .reversed())
    let typed = call.given.last { $0.id == .disputedAmount }?.typed ?? ""
    if let named = overdue.firstIndex(where: {
      Folding.search($0.invoiceNumber) == Folding.search(typed)
    }) {
      overdue.insert(overdue.remove(at: named), at: 0)
    }
    var parts: [ContestedPart] = []
    for item in overdue where left.isPositive {
      let part = min(left, item.open - item.disputed)
      parts.append(ContestedPart(invoiceNumber: item.invoiceNumber, amount: part))
      left -= part
    }
    return parts
  }
}
