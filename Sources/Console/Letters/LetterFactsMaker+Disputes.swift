import Correspondence
import Finance
import Receivables

/// The answer to an objection.
extension LetterFactsMaker {
  /// The invoices with an open dispute, what is contested of each, and what we said we would do about it.
  func addObjection(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    let contested = account.items.filter {
      $0.open.currency == currency && $0.disputed.isPositive
    }
    let numbers = Set(contested.map(\.invoice.number))
    let disputes = account.openDisputes.filter { numbers.contains($0.invoiceNumber) }
    guard let first = disputes.map(\.opened).min() else {
      throw Complaint("letter.no-dispute", ["code": customer.code])
    }
    let answer = try answer(since: first)
    facts.invoices = contested.map(fact)
    facts.objection = ObjectionFact(
      items: contested.flatMap { Self.items($0, disputes) }, step: answer.step,
      answerBy: answer.by, owner: answer.owner, asksForRest: try asksForRest(contested))
    // What is not due yet isn't asked for before it is.
    let due = contested.filter(\.undisputed.isPositive).map(\.invoice.due).max()
    let usual = usualPayBy(facts, settings)
    facts.payBy = payBy ?? settings.calendar.shift(max(usual, due ?? usual), by: .following)
  }

  /// What was contested, up to what is still open of the invoice.
  private static func items(_ item: OpenItem, _ disputes: [Dispute]) -> [ObjectionFact.Item] {
    var left = item.disputed
    return disputes.filter { $0.invoiceNumber == item.invoice.number }.compactMap { dispute in
      let amount = min(left, dispute.amount)
      left -= amount
      guard amount.isPositive else { return nil }
      return ObjectionFact.Item(
        invoiceNumber: dispute.invoiceNumber, raised: dispute.opened, amount: amount,
        reason: dispute.reason)
    }
  }

  /// The last promise of ours since then whose day is ahead; else the next action that is to answer it.
  private func answer(since day: CivilDate) throws -> (step: String, by: CivilDate, owner: String) {
    let promised = account.openCommitments.last { $0.made >= day && $0.by > session.today }
    if let promised { return (promised.what, promised.by, account.owner(of: promised)) }
    let planned = account.history.nextActions.last {
      $0.done == nil && $0.date > session.today
        && ($0.kind == .resolveDispute || $0.kind == .reissueInvoice)
    }
    guard let planned else { throw Complaint("letter.no-answer", ["code": customer.code]) }
    return ("", planned.date, account.owner(of: planned))
  }

  /// Not where one of them is on hold or in a plan that is running: that has its own days.
  private func asksForRest(_ contested: [OpenItem]) throws -> Bool {
    let rest = contested.filter(\.undisputed.isPositive)
    let inPlan = Set(try session.livePlan(customer, account)?.invoices.map(\.number) ?? [])
    return !rest.isEmpty && !rest.contains { $0.isOnHold || inPlan.contains($0.invoice.number) }
  }
}
