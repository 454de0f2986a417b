import Finance
import Negotiation
import Receivables

/// Puts interest into the payments of a plan whose terms say so.
struct PlanFinisher {
  let session: Session
  let customer: Customer
  /// What the plan settles.
  let items: [PaymentPlan.Item]

  /// - Throws: ``Complaint`` where no rate is known.
  func finished(_ plan: ProposedPlan) throws -> ProposedPlan {
    guard plan.terms.interest == .inEach else { return plan }
    let terms = try session.book.settings().interest.terms(for: customer)
    guard let profile = terms.profile,
      items.map(\.open).sum(plan.balance.currency) == plan.balance
    else { throw Complaint("terms.no-rate") }
    do throws(InterestFault) {
      return try plan.with(plan.terms).bearingInterest(
        of: items, profile: profile, receivedWhenIssued: terms.choices.receivedWhenIssued)
    } catch {
      throw Complaint("terms.no-rate")
    }
  }

  func finished(_ offer: Counteroffer) throws -> Counteroffer {
    Counteroffer(text: offer.text, plan: try finished(offer.plan), notes: offer.notes)
  }
}
