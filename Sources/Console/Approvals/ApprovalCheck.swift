import Archive
import Finance
import Negotiation

/// Whether a plan was approved beforehand by somebody who may sign it.
struct ApprovalCheck {
  /// The approval that holds; `nil` when none does.
  let approval: PlanDocument.Approval?
  /// Requests that come near and why they don't help, in words.
  let remarks: [String]

  /// - Parameters:
  ///   - plan: the plan that is to be signed off.
  ///   - facts: what is known of the customer now.
  init(_ plan: ProposedPlan, of code: String, facts: DealFacts, in session: Session) throws {
    let desk = RequestDesk(session)
    let policy = try session.book.settings().policy
    let text = PlanText(words: session.words, formats: try session.formats())
    var found: PlanDocument.Approval?
    var remarks: [String] = []
    for item in try desk.current(code) {
      guard let decision = item.decision, let approved = decision.approved else {
        remarks.append(RequestText(session.words, text.formats).line(item))
        continue
      }
      guard try approved.plan.makePlan().isSameDeal(as: plan) else {
        remarks.append(
          session.words(
            "approval.other-plan",
            ["id": item.id, "plan": text.summary(try approved.plan.makePlan())]))
        continue
      }
      guard item.state.isApproved else {
        remarks.append(RequestText(session.words, text.formats).line(item))
        continue
      }
      let level = decision.by.level
      guard let rank = policy.rank(of: level) else {
        remarks.append(session.words("approval.level-gone", ["id": item.id, "level": level]))
        continue
      }
      let verdict = Verdict(plan, policy: policy, rank: rank, facts: facts)
      guard verdict.answer == .allowed else {
        remarks.append(
          session.words(
            "approval.no-longer",
            ["id": item.id, "name": decision.by.name, "level": text.levelName(level)]))
        remarks += verdict.brokenOwn.map { "- " + text.broken($0, level: level) }
        continue
      }
      found = .init(
        decision, sha256: try desk.store.sha256(ofDecisionOn: item.id),
        validUntil: approved.validUntil)
    }
    approval = found
    self.remarks = remarks
  }
}
