import Archive
import Correspondence
import Finance
import Ledger
import Negotiation
import Receivables

/// Offers, agreements and broken plans in a letter.
extension LetterFactsMaker {
  /// Days within which an offer may be accepted, where nobody says otherwise.
  private static let offerDays = 7

  func addPlanOffer(to facts: inout LetterFacts, _ settings: BookSettings) throws {
    let offered = try LetterPlan.toOffer(planOptions.offer, account, currency, session)
    facts.invoices = offered.items.map { fact($0, offered) }
    facts.plan = try planFact(offered)
    facts.planAcknowledgesDebt = true
    facts.reservesRights = true
    let last = settings.calendar.shift(offered.plan.first.due, by: .preceding)
    let usual = settings.calendar.shift(
      session.today.adding(days: settings.letters.payWithinDays[kind.rawValue] ?? Self.offerDays),
      by: .following)
    facts.offerUntil =
      try session.date(planOptions.validUntil, looksBack: false) ?? min(usual, last)
  }

  func addRepaymentAgreement(to facts: inout LetterFacts, _ settings: BookSettings) throws {
    let agreed = try LetterPlan.agreed(account, currency, session)
    facts.invoices = agreed.items.map { fact($0, agreed) }
    facts.contractReferences = contracts(facts.invoices)
    facts.plan = try planFact(agreed)
    facts.planAcknowledgesDebt = true
    var terms = agreed.plan.terms
    let rate = try lateRate(settings)
    var accrued = accruedInterest(settings, facts.invoices)
    let given = terms.waivedInterest ?? .zero(currency)
    let isWaived = accrued.map { given >= $0.amount || $0.isWaived } ?? false
    if isWaived {
      terms.waivedInterest = nil
    } else if let left = accrued?.amount {
      accrued?.amount = left - given
    }
    facts.deed = DeedFact(
      debt: agreed.plan.balance, accrued: accrued?.amount, accruedIsWaived: isWaived,
      terms: terms, interestInPlan: agreed.plan.interest, lateRate: rate?.rate,
      lateBasis: rate?.basis, graceDays: graceDays(settings), guarantor: guarantor,
      law: settings.letters.law, court: settings.letters.court)
  }

  private var guarantor: DeedFact.Guarantor? {
    planOptions.guarantor.map {
      DeedFact.Guarantor(name: $0, address: planOptions.guarantorAddress)
    }
  }

  /// Days that a notice gives to make up for a missed payment: a week where the book sets none.
  private func graceDays(_ settings: BookSettings) -> Int {
    settings.letters.payWithinDays[LetterKind.planBreach.rawValue] ?? 7
  }

  /// The yearly rate of the day on what is late; `nil` where the book enters none.
  private func lateRate(_ settings: BookSettings) throws -> (rate: Rate, basis: InterestBasis)? {
    let terms = settings.interest.terms(for: customer)
    return try terms.profile.map { (try $0.rate.rate(on: session.today).rate, terms.basis) }
  }

  /// Interest accrued on these invoices and not paid; `nil` when there is none.
  private func accruedInterest(
    _ settings: BookSettings, _ invoices: [InvoiceFact]
  ) -> (amount: Money, isWaived: Bool)? {
    let numbers = Set(invoices.map(\.number))
    guard
      let mine = settings.interest.interest(account, currency)?
        .filter({ numbers.contains($0.number) })
    else { return nil }
    let amount = mine.items.map(\.statement).reduce(Money.zero(currency)) { sum, statement in
      sum + max(statement.interest - statement.paid.interest, .zero(currency))
    }
    guard amount.isPositive else { return nil }
    let choice = settings.interest.terms(for: customer).choices.interest
    return (amount, (mine.treatment ?? choice) == .waived)
  }

  private func planFact(_ plan: LetterPlan) throws -> PlanFact {
    PlanFact(
      reference: plan.id,
      instalments: plan.plan.instalments.map {
        PlanFact.Instalment(date: $0.due, amount: $0.amount)
      }, total: plan.plan.total, terms: try terms(plan.plan))
  }

  /// An invoice with what of it is in a plan: the rest of what is open is contested.
  private func fact(_ item: PaymentPlan.Item, _ plan: LetterPlan) -> InvoiceFact {
    let known = account.items.first { $0.invoice.number == item.invoice.number }
    let disputed =
      (known?.disputed ?? .zero(currency))
      + (plan.contested[item.invoice.number] ?? .zero(currency))
    let open = item.open + disputed
    return InvoiceFact(
      number: item.invoice.number, issued: item.invoice.issued, due: item.invoice.due,
      original: item.invoice.amount, paid: item.invoice.amount - open, open: open,
      disputed: disputed, daysOverdue: account.asOf.days(since: item.invoice.due))
  }

  // MARK: - Broken

  func addBreach(
    to facts: inout LetterFacts, _ settings: BookSettings, payBy: CivilDate?
  ) throws {
    guard let document = try brokenPlan() else {
      throw Complaint("letter.no-plan", ["code": customer.code])
    }
    let progress = PlanProgress(document, account)
    let breach = progress.breach(noticeOn: try session.pastDate(planOptions.notice))
    guard breach.missing.isPositive else {
      throw Complaint("letter.plan-kept", ["id": document.id])
    }
    facts.breach = breach
    facts.payBy =
      payBy
      ?? settings.calendar.shift(
        session.today.adding(days: graceDays(settings)), by: .following)
    facts.reservesRights = true
  }

  /// The plan that is running, else the last that was recorded as broken.
  private func brokenPlan() throws -> PlanDocument? {
    if let plan = try session.livePlan(customer, account) {
      return plan.plan.balance.currency == currency ? plan : nil
    }
    let broken = Set(
      try session.book.ledger().planEvents().filter { $0.kind == .broken }.map(\.planID))
    return try session.book.plans.plans(of: customer.code).last {
      broken.contains($0.id) && $0.plan.balance.currency == currency
    }
  }
}
