import Finance
import Receivables

extension LetterFacts {
  /// Made-up facts in which everything that a letter may say is said: what `template fields` shows as examples.
  ///
  /// Dated Tuesday 24 November 2026, whatever the day is.
  public static func example(_ language: Language) -> LetterFacts {
    let names = ExampleNames(language)
    var facts = LetterFacts(
      letterDate: day(0), asOf: day(0), currency: names.currency, jurisdiction: names.jurisdiction)
    facts.reference = "C014-20261124"
    facts.creditor = names.creditor
    facts.signatory = names.signatory
    facts.debtor = names.debtor
    facts.contractReferences = [names.contract]
    facts.invoices = [
      invoice("A-2041", due: -47, 1_200_000, paid: 200_000, names.currency),
      invoice("A-2103", due: -25, 1_500_000, disputed: 300_000, names.currency),
    ]
    facts.onAccount = Money(minorUnits: 50_000, currency: names.currency)
    facts.interest = interest(facts.invoices, names)
    facts.charges = [
      Charge(basis: .contract, amount: Money(minorUnits: 7_000, currency: names.currency))
    ]
    facts.payBy = day(14)
    facts.disputeBy = day(8)
    facts.disputeContact = [names.creditor.phone, names.creditor.email].joined(separator: " / ")
    facts.consequences = [.courtClaim, .lateInterest]
    let parts = [800_000, 1_000_000].map { Money(minorUnits: $0, currency: names.currency) }
    facts.plan = PlanFact(
      reference: "PLAN-C014-20261124-1",
      instalments: zip([6, 36], parts).map { PlanFact.Instalment(date: day($0), amount: $1) },
      total: parts.sum(names.currency), terms: [names.term])
    facts.agreement = AgreementFact(
      date: day(0), spokenWith: names.debtor.contact, representative: names.signatory.name)
    facts.reservesRights = true
    facts.planAcknowledgesDebt = true
    facts.paymentsUntil = day(0)
    facts.firstLetter = day(-14)
    facts.addPlanExamples(term: names.term)
    facts.addExampleOccasions(language)
    return facts
  }

  /// Days after 24 November 2026.
  private static func day(_ days: Int) -> CivilDate {
    (CivilDate(2026, 11, 24) ?? CivilDate(dayNumber: 0)).adding(days: days)
  }

  private static func invoice(
    _ number: String, due: Int, _ original: Int, paid: Int = 0, disputed: Int = 0,
    _ currency: Currency
  ) -> InvoiceFact {
    func money(_ minorUnits: Int) -> Money { Money(minorUnits: minorUnits, currency: currency) }
    return InvoiceFact(
      number: number, issued: day(due - 30), due: day(due), original: money(original),
      paid: money(paid), open: money(original - paid), disputed: money(disputed),
      daysOverdue: -due)
  }

  private static func interest(_ invoices: [InvoiceFact], _ names: ExampleNames) -> InterestFact? {
    guard let profile = try? InterestProfile(names.profile, InterestProfile.Options()) else {
      return nil
    }
    let items = invoices.compactMap { invoice -> InterestFact.Item? in
      guard let debt = try? LateDebt(principal: invoice.claimed, due: invoice.due),
        let statement = try? LateInterestStatement(of: debt, profile: profile, asOf: day(0))
      else { return nil }
      return InterestFact.Item(
        invoiceNumber: invoice.number, statement: statement, basis: names.basis.rawValue)
    }
    return InterestFact(items: items)
  }
}
