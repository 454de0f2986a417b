import Finance
import Negotiation

/// A proposed plan in journals and plan files.
public struct PlanRecord: Codable, Sendable, Equatable {
  public struct Payment: Codable, Sendable, Equatable {
    /// The day agreed on, before it moves to a business day.
    public var agreedDay: CivilDate
    public var due: CivilDate
    /// What is paid, all told.
    public var amount: Money
    /// What of it is interest; missing when nothing is.
    public var interest: Money?
  }
  public var agreedOn: CivilDate
  public var balance: Money
  public var frequency: String
  public var shape: String
  public var instalments: [Payment]
  /// Missing when nothing was agreed besides the payments.
  public var terms: TermsRecord?

  public init(_ plan: ProposedPlan) {
    agreedOn = plan.today
    balance = plan.balance
    frequency = plan.frequency.rawValue
    shape = plan.shape.rawValue
    instalments = plan.instalments.map {
      Payment(
        agreedDay: $0.nominal, due: $0.due, amount: $0.amount,
        interest: $0.interest.isZero ? nil : $0.interest)
    }
    terms = plan.terms == PlanTerms() ? nil : TermsRecord(plan.terms)
  }

  public func makePlan() throws(ArchiveError) -> ProposedPlan {
    guard let kind = PaymentFrequency.Kind(rawValue: frequency), !instalments.isEmpty,
      instalments.allSatisfy({ $0.amount.currency == balance.currency }),
      instalments.allSatisfy({ ($0.interest ?? $0.amount).currency == balance.currency }),
      terms?.amounts.allSatisfy({ $0.currency == balance.currency }) ?? true
    else { throw .unexpectedShape("plan") }
    return ProposedPlan(
      today: agreedOn, balance: balance,
      instalments: instalments.map {
        Instalment(
          nominal: $0.agreedDay, due: $0.due, amount: $0.amount, interest: $0.interest)
      }, frequency: kind, terms: try terms?.makeTerms() ?? PlanTerms())
  }

  /// That the payments, without their interest, settle the balance less what is given up of it.
  ///
  /// - Throws: ``ArchiveError/totalsDiffer(what:)``, and what ``makePlan()`` throws.
  func assertAddsUp() throws(ArchiveError) {
    guard try makePlan().uncovered.isZero else { throw .totalsDiffer(what: "instalments") }
  }
}
