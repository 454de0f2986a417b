import Archive
import Finance
import Ledger
import Negotiation
import Receivables

extension Session {
  /// The customer's plan that is in force; `nil` when there is none.
  ///
  /// A plan ends when that was recorded, or when every invoice in it is settled.
  func livePlan(_ customer: Customer, _ account: CustomerAccount) throws -> PlanDocument? {
    try livePlans(account).last
  }

  /// Codes of the customers who have a plan that was not recorded as ended.
  func customersOnPlan() throws -> Set<String> {
    let store = book.plans
    let paths = store.paths()
    guard !paths.isEmpty else { return [] }
    let ended = Set(try book.ledger().planEvents().filter { $0.kind != .signed }.map(\.planID))
    return Set(
      try paths.map { try store.read($0) }.filter { !ended.contains($0.id) }
        .compactMap(\.debtor.code))
  }

  func brief(_ customer: Customer, currency: String? = nil) throws -> Brief {
    let account = try account(customer)
    let approvals = try RequestDesk(self).current(customer.code)
    return Brief(
      account, settings: try book.settings(), currency: try self.currency(currency, account),
      rank: try rank(), plan: try livePlan(customer, account),
      approvals: approvals, requests: try RequestText.lines(approvals, customer, self))
  }

  /// The plans that are running and are about something that is still open.
  func livePlans(_ account: CustomerAccount) throws -> [PlanDocument] {
    let plans = try book.plans.plans(of: account.customer.code)
    guard !plans.isEmpty else { return [] }
    let ended = Set(
      try book.ledger().planEvents().filter { $0.kind != .signed }.map(\.planID))
    let open = Set(account.items.map(\.invoice.number))
    return plans.filter { plan in
      !ended.contains(plan.id) && plan.invoices.contains { open.contains($0.number) }
    }
  }

  /// What the book knows of a customer when a plan is judged.
  func dealFacts(_ account: CustomerAccount, _ currency: Currency) throws -> DealFacts {
    let customer = account.customer
    let record = PromiseRecord(account.history, asOf: account.asOf)
    let interest = try book.settings().interest.interest(account, currency)
    // A new plan is about what is overdue, and takes the place of a plan about any of that.
    let asked = Set(
      account.items.filter {
        $0.open.currency == currency && $0.isOverdue && !$0.isOnHold && $0.undisputed.isPositive
      }.map(\.invoice.number))
    let beside = try livePlans(account).filter { plan in
      !plan.invoices.contains { asked.contains($0.number) }
    }
    return DealFacts(
      promisesKept: record.keptCount, promisesDue: record.decidedCount,
      livePlans: beside.count, brokenPlans: try brokenPlans(account),
      grade: customer.grade.isEmpty ? nil : customer.grade,
      accruedInterest: interest?.accrued, fees: interest?.fixedSums,
      weOwe: credit(account, currency))
  }

  /// Plans that were broken and are about something that is still open.
  private func brokenPlans(_ account: CustomerAccount) throws -> Int {
    let plans = try book.plans.plans(of: account.customer.code)
    guard !plans.isEmpty else { return 0 }
    let events = try book.ledger().planEvents()
    let open = Set(account.items.map(\.invoice.number))
    return plans.count { plan in
      events.last { $0.planID == plan.id && $0.kind != .signed }?.kind == .broken
        && plan.invoices.contains { open.contains($0.number) }
    }
  }

  /// Credit on account, and credits that aren't due yet: those that are due come off what is asked for anyway.
  private func credit(_ account: CustomerAccount, _ currency: Currency) -> Money? {
    let credits = account.items.filter {
      $0.open.currency == currency && !$0.isOverdue && !$0.open.isPositive
    }
    let sum = account.onAccount(in: currency) - credits.map(\.open).sum(currency)
    return sum.isPositive ? sum : nil
  }
}
