import Correspondence
import Finance
import Receivables

/// Interest and fixed sums in a letter.
extension LetterFactsMaker {
  /// Adds what is claimed on the letter's invoices, and on those that were paid late, as the engine reckons it:
  /// money that comes in may go there, so it has to be asked for.
  ///
  /// What is waived or reserved isn't asked for, and a letter doesn't threaten interest that is given up.
  func addInterest(
    to facts: inout LetterFacts, _ settings: BookSettings, _ items: [OpenItem]
  ) throws {
    let terms = settings.interest.terms(for: customer)
    let numbers = Set(items.map(\.invoice.number))
    let every = settings.interest.interest(account, currency)
    let mine = every?.filter { numbers.contains($0.number) }
    if (mine?.treatment ?? terms.choices.interest) == .waived {
      facts.consequences.removeAll { $0 == .lateInterest }
    }
    // What a running plan reserves isn't claimed when one of its invoices is paid.
    let inPlan = Set(try session.livePlan(customer, account)?.invoices.map(\.number) ?? [])
    let left = every?.leftOver.filter { !inPlan.contains($0.number) }
    let all = (mine?.items ?? []) + (left?.items ?? [])
    let claimed = all.filter(Self.isAskedFor).map {
      InterestFact.Item(
        invoiceNumber: $0.invoice.number, statement: $0.statement, basis: terms.basis.rawValue,
        isLeftOver: $0.isSettled)
    }
    if !claimed.isEmpty { facts.interest = InterestFact(items: claimed) }
    facts.charges = all.compactMap { item in
      guard item.statement.claimedFixedSum.isPositive else { return nil }
      return Charge(
        basis: item.statement.profile.chargeBasis, amount: item.statement.claimedFixedSum,
        invoiceNumber: item.invoice.number)
    }
  }
}

extension LetterFactsMaker {
  /// What is claimed; also where so much was paid that only the days to come are left to ask for.
  static func isAskedFor(_ item: AccountInterest.Item) -> Bool {
    let statement = item.statement
    if statement.claimedInterest.isPositive { return true }
    return statement.treatment == .claimed && statement.paid.interest.isPositive
      && statement.nextDay != nil
  }
}

extension InterestProfile {
  fileprivate var chargeBasis: Charge.Basis {
    switch fixedSum {
    case .unitedKingdom: .ukFixedSum
    case .europeanUnion, .germany: .euFixedSum
    default: .contract
    }
  }
}
