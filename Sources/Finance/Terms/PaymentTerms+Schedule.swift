/// Terms applied to an amount: what is due when, and what paying early saves.
public struct TermsSchedule: Hashable, Sendable {
  public struct Payment: Hashable, Sendable {
    public let portion: Portion
    public let amount: Money
    public let due: DueDate
  }

  public struct EarlyPayment: Hashable, Sendable {
    public let discount: PaymentTerms.Discount
    /// What may be deducted, and what then settles the whole.
    public let deduction: Money
    public let payable: Money
    /// The last day on which the deduction may be taken.
    public let through: DueDate
  }

  /// They add up to the amount.
  public let payments: [Payment]
  public let earlyPayments: [EarlyPayment]
}

extension PaymentTerms {
  /// The due date of each part, before it is moved to a business day.
  ///
  /// - Throws: as ``DueRule/due(on:)``.
  public func dueDates(on dates: TermsDates) throws(PaymentTermsFault) -> [DueDate] {
    var dues: [DueDate] = []
    for part in parts { dues.append(try part.rule.due(on: dates)) }
    return dues
  }

  /// `total` by these terms.
  ///
  /// - Parameters:
  ///   - net: what the percentages are of, where tax is not parted but falls on the rest; `nil` for
  ///     the total.
  ///   - unit: parts are rounded to this many minor units; the odd amount is on the last.
  /// - Throws: as ``DueRule/due(on:)``; ``PaymentTermsFault/amountOutOfRange`` for a negative total
  ///   or parts of `net` that exceed it.
  public func schedule(
    _ total: Money, on dates: TermsDates, percentOf net: Money? = nil, unit: Int = 1
  ) throws(PaymentTermsFault) -> TermsSchedule {
    if let net, net.currency != total.currency { throw .amountOutOfRange }
    let amounts = try Parting.portions(
      total.minorUnits, by: parts.map(\.portion), of: net?.minorUnits, unit: unit)
    var payments: [TermsSchedule.Payment] = []
    for (part, units) in zip(parts, amounts) {
      payments.append(
        TermsSchedule.Payment(
          portion: part.portion, amount: Money(minorUnits: units, currency: total.currency),
          due: try part.rule.due(on: dates)))
    }
    var early: [TermsSchedule.EarlyPayment] = []
    for discount in discounts {
      let exact = Int128(total.minorUnits) * Int128(discount.millionths)
      let deduction = Money(
        minorUnits: Rounding.halfUp.divide(exact, by: Int128(Portion.wholeMillionths)),
        currency: total.currency)
      early.append(
        TermsSchedule.EarlyPayment(
          discount: discount, deduction: deduction, payable: total - deduction,
          through: try discount.rule.due(on: dates)))
    }
    assert(payments.map(\.amount).sum(total.currency) == total, "the parts must add up")
    return TermsSchedule(payments: payments, earlyPayments: early)
  }
}
