import Archive
import Finance
import Receivables

/// What a customer owes beside principal on the day that money came in.
struct ChargesOwed {
  /// The interest up to that day, for its working; `nil` where no rate is entered.
  let interest: AccountInterest?
  /// What the firm claims: money that nobody named may go there.
  let claimed: [OpenCharge]
  /// What may be paid where the payer says so: what is reserved as well.
  let owed: [OpenCharge]

  /// - Parameter account: as of today; what was paid since the day, or came to be owed, isn't owed on it.
  init(_ session: Session, _ account: CustomerAccount, on day: CivilDate, _ currency: Currency)
    throws
  {
    let book = try session.book.settings().interest
    let then = CustomerAccount(account.history, asOf: min(day, account.asOf))
    let was = book.interest(then, currency)
    let now = book.interest(account, currency)
    func left(_ charges: KeyPath<AccountInterest, [OpenCharge]>) -> [OpenCharge] {
      let still = now?[keyPath: charges] ?? []
      return (was?[keyPath: charges] ?? []).map { charge in
        charge.limited(to: still.first { $0.invoice.number == charge.invoice.number })
      }.filter(\.total.isPositive)
    }
    let (claimed, owed) = (left(\.claimedCharges), left(\.owedCharges))
    // A plan is an agreement on where its instalments go: its balance is principal.
    let plan = owed.isEmpty ? nil : try session.livePlan(account.customer, account)
    let inPlan = Set(plan?.invoices.map(\.number) ?? [])
    let isWaived = plan?.interest?.treatment == InterestTreatment.waived.rawValue
    interest = was
    self.claimed = claimed.filter { !inPlan.contains($0.invoice.number) }
    self.owed = owed.filter { !isWaived || !inPlan.contains($0.invoice.number) }
  }
}
