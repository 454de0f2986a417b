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
    let plans = try book.plans.plans(of: customer.code)
    guard !plans.isEmpty else { return nil }
    let ended = Set(
      try book.ledger().planEvents().filter { $0.kind != .signed }.map(\.planID))
    let open = Set(account.items.map(\.invoice.number))
    return plans.last { plan in
      !ended.contains(plan.id) && plan.invoices.contains { open.contains($0.number) }
    }
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

  /// What the book knows of a customer when a plan is judged.
  func dealFacts(_ account: CustomerAccount, _ currency: Currency) throws -> DealFacts {
    let customer = account.customer
    let record = PromiseRecord(account.history, asOf: account.asOf)
    let plans = try book.plans.plans(of: customer.code)
    let events = try plans.isEmpty ? [] : book.ledger().planEvents()
    let open = Set(account.items.map(\.invoice.number))
    func end(_ plan: PlanDocument) -> PlanEvent.Kind? {
      events.last { $0.planID == plan.id && $0.kind != .signed }?.kind
    }
    // A broken plan counts until what it was about is paid.
    let unpaid = plans.filter { plan in plan.invoices.contains { open.contains($0.number) } }
    let interest = try book.settings().interest.interest(account, currency)
    return DealFacts(
      promisesKept: record.keptCount, promisesDue: record.decidedCount,
      livePlans: unpaid.count { end($0) == nil }, brokenPlans: unpaid.count { end($0) == .broken },
      grade: customer.grade.isEmpty ? nil : customer.grade, accruedInterest: interest?.accrued)
  }
}
