import Finance

/// What is agreed besides the payments; nothing where a member is missing or false.
public struct PlanTerms: Sendable, Hashable {
  /// How interest for the time of the plan is treated; `nil` when nothing was said of it, so that the
  /// claim stays as it is.
  public var interest: PlanInterest?
  /// Principal that is given up once the plan has been kept: the payments add up to the balance less
  /// this.
  public var discount: Money?
  /// Late interest accrued until the day of the plan that is given up.
  public var waivedInterest: Money?
  /// Fees and costs that are given up.
  public var waivedFees: Money?
  /// A contested part that waits until it is cleared up; it is not in the balance.
  public var held: Money?
  /// Whether everything falls due at once when a payment is missed and not made up for.
  public var accelerates: Bool
  /// Whether current invoices are to be paid on time beside the plan, which settles only what is overdue.
  public var keepsCurrent: Bool
  /// What the customer gives in return.
  public var inReturn: Set<InReturn>

  public init(
    interest: PlanInterest? = nil, discount: Money? = nil, waivedInterest: Money? = nil,
    waivedFees: Money? = nil, held: Money? = nil, accelerates: Bool = false,
    keepsCurrent: Bool = false, inReturn: Set<InReturn> = []
  ) {
    self.interest = interest
    self.discount = discount
    self.waivedInterest = waivedInterest
    self.waivedFees = waivedFees
    self.held = held
    self.accelerates = accelerates
    self.keepsCurrent = keepsCurrent
    self.inReturn = inReturn
  }
}

/// What happens to interest for the time of a plan.
public enum PlanInterest: String, Sendable, CaseIterable {
  /// None runs while the plan is kept, and none is claimed for that time.
  case none
  /// It is added up and claimed after the last payment.
  case atEnd = "at-end"
  /// Each payment holds what has accrued since the one before it.
  case inEach = "in-each"
  /// It runs, and is given up if every payment comes on time.
  case waivedIfKept = "waived-if-kept"
}

/// Something a customer can give for a concession.
public enum InReturn: String, Sendable, CaseIterable {
  case largerFirstPayment = "larger-first-payment"
  case earlierDate = "earlier-date"
  case writtenAcknowledgement = "written-acknowledgement"
  /// でんさい, 手形, 承兑汇票, a post-dated cheque: a date that binds.
  case datedInstrument = "dated-instrument"
  case guarantor
  case setOff = "set-off"
  case directDebit = "direct-debit"
  case currentOnTime = "current-on-time"

  /// Whether it shows in the payments themselves rather than beside them.
  public var isInPayments: Bool { self == .largerFirstPayment || self == .earlierDate }
}
