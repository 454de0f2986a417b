import Finance
import Negotiation
import Testing

@testable import Console

/// What the book knows of a customer when a plan is judged.
@Suite struct DealFactsTests {
  private static let plan = "PLAN-C027-20261027-1"

  private func facts(_ bench: Bench, _ code: String, _ currency: Currency = .jpy) throws
    -> DealFacts
  {
    let session = bench.session()
    return try session.dealFacts(session.account(try session.customer(code)), currency)
  }

  /// The plan is about what is asked for again: a new one would take its place.
  @Test func aPlanAboutTheSameInvoicesIsReplaced() throws {
    #expect(try facts(Bench.onDemo(), "C027").livePlans == 0)
  }

  /// While its invoices are on hold nothing of it is asked for: it goes on beside a new one.
  @Test func aPlanAboutOtherInvoicesCounts() throws {
    let bench = try Bench.onDemo()
    let plan = try #require(
      try bench.session().book.plans.plans(of: "C027").first { $0.id == Self.plan })
    for invoice in plan.invoices {
      let hold = [
        "hold", "acceptance", "--until", "2026-12-10", "--invoice", invoice.number, "--customer",
        "C027",
      ]
      #expect(bench.run(hold) == 0)
    }
    #expect(try facts(bench, "C027").livePlans == 1)
  }

  @Test func aBrokenPlanCountsUntilItsInvoicesArePaid() throws {
    let bench = try Bench.onDemo()
    #expect(bench.run(["plans", Self.plan, "--end", "broken"]) == 0)
    var facts = try facts(bench, "C027")
    #expect(facts.livePlans == 0 && facts.brokenPlans == 1)
    #expect(bench.run(["paid", "9999999", "--customer", "C027", "--as-proposed"]) == 0)
    facts = try self.facts(bench, "C027")
    #expect(facts.brokenPlans == 0)
    #expect(facts.weOwe?.isPositive == true, "what was paid too much is owed to them")
  }

  @Test func feesAreTheFixedSums() throws {
    let bench = try Bench.onDemo()
    let german = try facts(bench, "E215", .eur)
    #expect(german.fees?.isPositive == true && german.accruedInterest?.isPositive == true)
    let japanese = try facts(bench, "C014")
    #expect(japanese.fees?.isZero == true && japanese.weOwe == nil)
  }
}
