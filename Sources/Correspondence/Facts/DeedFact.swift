import Finance
import Negotiation

/// What a repayment agreement states besides its invoices and instalments.
public struct DeedFact: Sendable, Equatable {
  /// Somebody who answers for the debt beside the customer.
  public struct Guarantor: Sendable, Equatable {
    public var name: String
    public var address: [String]

    public init(name: String, address: [String]) {
      self.name = name
      self.address = address
    }
  }

  /// The principal that is acknowledged: what is asked for of the invoices listed.
  public var debt: Money
  /// Late interest up to the figures' day; `nil` when none accrued or none is reckoned.
  public var accrued: Money?
  /// Whether that is given up; it stays claimed otherwise.
  public var accruedIsWaived: Bool
  /// What was agreed besides the payments.
  public var terms: PlanTerms
  /// What of the instalments is interest.
  public var interestInPlan: Money
  /// The yearly rate on what is paid late under the agreement; `nil` when none is stated.
  public var lateRate: Rate?
  public var lateBasis: InterestBasis?
  /// Days that a notice gives to make up for a missed payment.
  public var graceDays: Int
  public var guarantor: Guarantor?
  /// Whose law governs, and which court decides; empty when the firm's settings name none.
  public var law: String
  public var court: String

  public init(
    debt: Money, accrued: Money? = nil, accruedIsWaived: Bool = false, terms: PlanTerms,
    interestInPlan: Money? = nil, lateRate: Rate? = nil, lateBasis: InterestBasis? = nil,
    graceDays: Int, guarantor: Guarantor? = nil, law: String = "", court: String = ""
  ) {
    self.debt = debt
    self.accrued = accrued
    self.accruedIsWaived = accruedIsWaived
    self.terms = terms
    self.interestInPlan = interestInPlan ?? .zero(debt.currency)
    self.lateRate = lateRate
    self.lateBasis = lateBasis
    self.graceDays = graceDays
    self.guarantor = guarantor
    self.law = law
    self.court = court
  }

  /// Principal that is given up once the plan has been kept.
  var discount: Money { terms.discount ?? .zero(debt.currency) }

  /// One for each who signs.
  public var copies: Int { guarantor == nil ? 2 : 3 }

  var amounts: [Money] {
    [debt, interestInPlan]
      + [accrued, terms.discount, terms.waivedInterest, terms.waivedFees, terms.held]
      .compactMap(\.self)
  }

  /// Whether every part that is there is stated in full.
  var isComplete: Bool {
    debt.isPositive && graceDays > 0 && (lateRate == nil) == (lateBasis == nil)
      && (guarantor.map { !$0.name.isBlank && $0.address.areStated } ?? true)
  }
}
