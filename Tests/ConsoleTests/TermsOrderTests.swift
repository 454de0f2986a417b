import Finance
import Negotiation
import Testing

@testable import Console

/// What `/terms` is told.
@Suite struct TermsOrderTests {
  private let order = TermsOrder(
    currency: .jpy, usual: PlanTerms(accelerates: true),
    facts: DealFacts(
      accruedInterest: Money(minorUnits: 8_000, currency: .jpy),
      fees: Money(minorUnits: 3_000, currency: .jpy)))

  private func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  @Test(arguments: PlanInterest.allCases)
  func interestByItsName(_ interest: PlanInterest) throws {
    #expect(
      try order.read("interest \(interest.rawValue)", PlanTerms()) == PlanTerms(interest: interest))
  }

  @Test func amountsAreWhatThereIsAtMost() throws {
    #expect(try order.read("waive 5000", PlanTerms()).waivedInterest == yen(5_000))
    #expect(try order.read("waive all", PlanTerms()).waivedInterest == yen(8_000))
    #expect(try order.read("waive 半分", PlanTerms()).waivedInterest == yen(4_000))
    #expect(try order.read("fees all", PlanTerms()).waivedFees == yen(3_000))
    #expect(try order.read("waive 0", PlanTerms(waivedInterest: yen(1))).waivedInterest == nil)
    for text in ["waive 8001", "fees 1万", "waive", "waive -5", "waive $5", "fees soon"] {
      #expect(throws: Complaint.self, Comment(rawValue: text)) {
        try order.read(text, PlanTerms())
      }
    }
  }

  @Test func yesOrNo() throws {
    #expect(try order.read("accelerates", PlanTerms()).accelerates)
    #expect(try order.read("keeps-current はい", PlanTerms()).keepsCurrent)
    #expect(try !order.read("accelerates no", PlanTerms(accelerates: true)).accelerates)
    #expect(throws: Complaint.self) { try order.read("accelerates maybe", PlanTerms()) }
  }

  /// The other terms stay; `reset` is what the policy has.
  @Test func oneTermAtATime() throws {
    let terms = PlanTerms(interest: .atEnd, held: yen(1), keepsCurrent: true)
    var wanted = terms
    wanted.accelerates = true
    #expect(try order.read("ａｃｃｅｌｅｒａｔｅｓ　yes", terms) == wanted)
    #expect(try order.read("reset", terms) == PlanTerms(accelerates: true))
    for text in ["discount 10%", "interest", "interest sometimes", "reset all", "…"] {
      #expect(throws: Complaint.self, Comment(rawValue: text)) { try order.read(text, terms) }
    }
  }
}
