import Finance
import Negotiation

/// A proposed plan in journals and plan files.
public struct PlanRecord: Codable, Sendable, Equatable {
  public struct Payment: Codable, Sendable, Equatable {
    /// The day agreed on, before it moves to a business day.
    public var agreedDay: CivilDate
    public var due: CivilDate
    public var amount: Money
  }
  public var agreedOn: CivilDate
  public var balance: Money
  public var frequency: String
  public var shape: String
  public var instalments: [Payment]

  public init(_ plan: ProposedPlan) {
    agreedOn = plan.today
    balance = plan.balance
    frequency = plan.frequency.rawValue
    shape = plan.shape.rawValue
    instalments = plan.instalments.map {
      Payment(agreedDay: $0.nominal, due: $0.due, amount: $0.amount)
    }
  }

  public func makePlan() throws(ArchiveError) -> ProposedPlan {
    guard let kind = PaymentFrequency.Kind(rawValue: frequency), !instalments.isEmpty,
      instalments.allSatisfy({ $0.amount.currency == balance.currency })
    else { throw .unexpectedShape("plan") }
    return ProposedPlan(
      today: agreedOn, balance: balance,
      instalments: instalments.map {
        Instalment(nominal: $0.agreedDay, due: $0.due, amount: $0.amount)
      }, frequency: kind)
  }
}
