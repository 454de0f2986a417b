import Finance
import Negotiation

/// What is agreed besides the payments, in journals and plan files.
public struct TermsRecord: Codable, Sendable, Equatable {
  /// `none`, `at-end`, `in-each` or `waived-if-kept`; missing when nothing was said of interest.
  public var interest: String?
  public var discount: Money?
  public var waivedInterest: Money?
  public var waivedFees: Money?
  public var held: Money?
  public var accelerates: Bool
  public var keepsCurrent: Bool
  /// What the customer gives in return, in the order of ``InReturn``.
  public var inReturn: [String]

  public init(_ terms: PlanTerms) {
    interest = terms.interest?.rawValue
    discount = terms.discount
    waivedInterest = terms.waivedInterest
    waivedFees = terms.waivedFees
    held = terms.held
    accelerates = terms.accelerates
    keepsCurrent = terms.keepsCurrent
    inReturn = InReturn.allCases.filter(terms.inReturn.contains).map(\.rawValue)
  }

  var amounts: [Money] { [discount, waivedInterest, waivedFees, held].compactMap { $0 } }

  public func makeTerms() throws(ArchiveError) -> PlanTerms {
    let interest = interest.map(PlanInterest.init(rawValue:))
    let kinds = inReturn.map(InReturn.init(rawValue:))
    guard interest != .some(nil), !kinds.contains(nil) else { throw .unexpectedShape("terms") }
    return PlanTerms(
      interest: interest ?? nil, discount: discount, waivedInterest: waivedInterest,
      waivedFees: waivedFees, held: held, accelerates: accelerates, keepsCurrent: keepsCurrent,
      inReturn: Set(kinds.compactMap { $0 }))
  }
}
