import Finance

/// What an invoice bears beside its principal and nobody has paid: what a receipt may be put to.
public struct OpenCharge: Sendable, Equatable {
  public let invoice: Invoice
  public var interest: Money
  public var fixedSum: Money
  /// Whether a contract sets the fixed sum: the codes count such a sum after the interest, and one that a
  /// statute grants for the costs of collecting with the costs, before it.
  public let isAgreed: Bool

  public init(invoice: Invoice, interest: Money, fixedSum: Money, isAgreed: Bool = false) {
    self.invoice = invoice
    self.interest = interest
    self.fixedSum = fixedSum
    self.isAgreed = isAgreed
  }

  public var total: Money { interest + fixedSum }

  /// The part of a claim that the fixed sum is.
  public var fixedSumPart: ClaimPart { isAgreed ? .penalty : .fee }

  /// No more than another one of the same invoice has.
  public func limited(to other: OpenCharge?) -> OpenCharge {
    var result = self
    result.interest = min(interest, other?.interest ?? .zero(interest.currency))
    result.fixedSum = min(fixedSum, other?.fixedSum ?? .zero(interest.currency))
    return result
  }
}

extension AccountInterest {
  /// What is claimed and was not paid, the oldest due date first: money that nobody named may go there.
  public var claimedCharges: [OpenCharge] {
    charges { statement in (statement.claimedInterest, statement.claimedFixedSum) }
  }

  /// The same with what is reserved: that is still owed, so it may be paid where the payer says so.
  public var owedCharges: [OpenCharge] {
    let none = Money.zero(currency)
    return charges { statement in
      (
        statement.treatment == .waived ? none : statement.unpaidInterest,
        statement.fixedSumTreatment == .waived ? none : statement.unpaidFixedSum
      )
    }
  }

  private func charges(_ open: (LateInterestStatement) -> (Money, Money)) -> [OpenCharge] {
    items.compactMap { item in
      let (interest, fixedSum) = open(item.statement)
      let charge = OpenCharge(
        invoice: item.invoice, interest: interest, fixedSum: fixedSum,
        isAgreed: item.statement.fixedSum?.isAgreed ?? false)
      return charge.total.isPositive ? charge : nil
    }
  }
}
