import Correspondence
import Finance
import Receivables

/// Interest and fixed sums in a letter.
extension LetterFactsMaker {
  /// Adds what is claimed on the letter's invoices, as the engine reckons it.
  ///
  /// What is waived or reserved isn't asked for, and a letter doesn't threaten interest that is given up.
  func addInterest(
    to facts: inout LetterFacts, _ settings: BookSettings, _ items: [OpenItem]
  ) {
    let terms = settings.interest.terms(for: customer)
    let numbers = Set(items.map(\.invoice.number))
    let mine = settings.interest.interest(account, currency)?
      .filter { numbers.contains($0.number) }
    if (mine?.treatment ?? terms.choices.interest) == .waived {
      facts.consequences.removeAll { $0 == .lateInterest }
    }
    let all = mine?.items ?? []
    let claimed = all.filter { $0.statement.claimedInterest.isPositive }.map {
      InterestFact.Item(
        invoiceNumber: $0.invoice.number, statement: $0.statement, basis: terms.basis.rawValue)
    }
    if !claimed.isEmpty { facts.interest = InterestFact(items: claimed) }
    facts.charges = all.compactMap { item in
      guard let sum = item.statement.fixedSum, item.statement.claimedFixedSum.isPositive else {
        return nil
      }
      return Charge(
        basis: item.statement.profile.chargeBasis, amount: sum.amount,
        invoiceNumber: item.invoice.number)
    }
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
