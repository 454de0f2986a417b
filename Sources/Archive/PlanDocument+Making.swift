import Finance
import Negotiation

extension PlanDocument {
  /// The document of an agreed plan; the caller adds what the call and the book know.
  public init(
    id: String, version: Int, previous: Previous?, creditor: Party, plan: PaymentPlan,
    interest: Interest?, calendar: String, shift: ShiftRule, offers: [Offer], talk: [Turn]? = nil,
    reason: Reason?, agreement: Agreement, signOff: SignOff, approval: Approval? = nil,
    followUps: [FollowUp], call: String
  ) {
    schema = Self.schemaID
    self.id = id
    self.version = version
    self.previous = previous
    self.creditor = creditor
    debtor = Party(
      code: plan.customer.code, name: plan.customer.name, address: plan.customer.address,
      isPerson: plan.customer.isPerson)
    invoices = plan.items.map {
      InvoiceItem(
        number: $0.invoice.number, issued: $0.invoice.issued, due: $0.invoice.due,
        amount: $0.invoice.amount, inPlan: $0.open)
    }
    self.interest = interest
    self.plan = PlanRecord(plan.proposed)
    self.calendar = calendar
    self.shift = shift.rawValue
    limits = plan.uses.map(Limit.init)
    self.offers = offers
    self.talk = talk
    self.reason = reason
    self.agreement = agreement
    self.signOff = signOff
    self.approval = approval
    self.followUps = followUps
    self.call = call
  }

  /// What must hold both when a plan is written and when it is read.
  ///
  /// - Throws: ``ArchiveError/totalsDiffer(what:)``
  public func assertTotals() throws(ArchiveError) {
    let currency = plan.balance.currency
    let all =
      plan.instalments.map(\.amount) + invoices.flatMap { [$0.amount, $0.inPlan] }
      + (interest?.amounts ?? [])
    guard all.allSatisfy({ $0.currency == currency }) else {
      throw .totalsDiffer(what: "currency")
    }
    let principal = plan.instalments.map { $0.amount - ($0.interest ?? .zero(currency)) }
    let toBePaid = plan.balance - (plan.terms?.discount ?? .zero(currency))
    guard principal.sum(currency) == toBePaid else {
      throw .totalsDiffer(what: "instalments")
    }
    guard invoices.map(\.inPlan).sum(currency) == plan.balance else {
      throw .totalsDiffer(what: "invoices")
    }
    guard invoices.allSatisfy({ $0.inPlan <= $0.amount }) else {
      throw .totalsDiffer(what: "invoice")
    }
    guard interest?.addsUp() ?? true else { throw .totalsDiffer(what: "interest") }
  }

  public var file: String { "\(id).json" }
}
