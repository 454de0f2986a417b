import Conversation
import Finance
import Negotiation
import Receivables

extension ComparisonBasis {
  /// What plans for these items are compared by, for a customer of the book.
  ///
  /// - Parameter items: never empty.
  init(
    _ items: [PaymentPlan.Item], facts: DealFacts, context: CallContext, settings: BookSettings
  ) {
    let account = context.account
    let currency = items[0].open.currency
    self.init(
      items: items, today: context.setting.today, policy: context.policy, rank: context.rank,
      facts: facts, grade: account.customer.grade, bounds: settings.ageing,
      rates: settings.provision, interest: Self.interest(account, currency, settings),
      promised: PromiseRecord(account.history, asOf: account.asOf).open.map(\.amount)
        .filter { $0.currency == currency }.sum(currency))
  }

  private static func interest(
    _ account: CustomerAccount, _ currency: Currency, _ settings: BookSettings
  ) -> Interest? {
    let terms = settings.interest.terms(for: account.customer)
    guard let profile = terms.profile else { return nil }
    let decided = settings.interest.interest(account, currency)?.items.filter {
      $0.decision != nil
    }
    return Interest(
      profile: profile, choices: terms.choices,
      decisions: Dictionary(
        (decided ?? []).map { ($0.invoice.number, $0.statement.treatment) },
        uniquingKeysWith: { $1 }))
  }
}
