import Finance

/// The limits of one level.
///
/// What a fair plan needs is the default of those that a firm seldom sets: no interest, fees or principal
/// given up, a step at most double the one before, at most 40% in a balloon, half of stated free cash, one
/// live plan, none after a broken one.
public struct Limits: Sendable, Equatable {
  /// Months from the first payment's month to the last one's.
  public var termMonthsMax: Int
  public var firstPaymentShareMin: Share
  /// Days from the agreement to the first of several payments.
  public var firstPaymentDaysMax: Int
  /// Days from the agreement to the first payment when payment is put off.
  public var deferralDaysMax: Int
  /// Whether several payments may start after a deferral.
  public var allowsDeferredInstalments: Bool
  public var frequencies: Set<PaymentFrequency.Kind>
  /// No smallest instalment in a currency that is missing.
  public var instalmentMin: [Currency: Money]
  /// No ceiling in a currency that is missing.
  public var balanceMax: [Currency: Money]
  /// Of the late interest that has accrued, and of what would accrue during the plan.
  public var interestWaiverMax: Share
  /// Of fees and costs.
  public var feeWaiverMax: Share
  /// Of the principal.
  public var discountMax: Share
  /// A payment of a plan that rises, as a share of the one before it: 200% is double.
  public var stepUpMax: Share
  /// The last payment, where it is larger than those before it, as a share of the balance.
  public var balloonMax: Share
  /// What is asked for in a month, as a share of the cash that they say is left over.
  public var freeCashMax: Share
  /// Plans at one time, with this one.
  public var livePlansMax: Int
  /// Broken plans after which a new one may still be agreed on.
  public var brokenPlansMax: Int
  /// What may be written off of one invoice, all told; no ceiling in a currency that is missing.
  public var writeOffMax: [Currency: Money]

  public init(
    termMonthsMax: Int, firstPaymentShareMin: Share, firstPaymentDaysMax: Int,
    deferralDaysMax: Int, allowsDeferredInstalments: Bool,
    frequencies: Set<PaymentFrequency.Kind> = Set(PaymentFrequency.Kind.allCases),
    instalmentMin: [Currency: Money] = [:], balanceMax: [Currency: Money] = [:],
    interestWaiverMax: Share = .zero, feeWaiverMax: Share = .zero, discountMax: Share = .zero,
    stepUpMax: Share = Share(percent: 200), balloonMax: Share = Share(percent: 40),
    freeCashMax: Share = Share(percent: 50), livePlansMax: Int = 1, brokenPlansMax: Int = 0,
    writeOffMax: [Currency: Money] = [:]
  ) {
    self.termMonthsMax = termMonthsMax
    self.firstPaymentShareMin = firstPaymentShareMin
    self.firstPaymentDaysMax = firstPaymentDaysMax
    self.deferralDaysMax = deferralDaysMax
    self.allowsDeferredInstalments = allowsDeferredInstalments
    self.frequencies = frequencies
    self.instalmentMin = instalmentMin
    self.balanceMax = balanceMax
    self.interestWaiverMax = interestWaiverMax
    self.feeWaiverMax = feeWaiverMax
    self.discountMax = discountMax
    self.stepUpMax = stepUpMax
    self.balloonMax = balloonMax
    self.freeCashMax = freeCashMax
    self.livePlansMax = livePlansMax
    self.brokenPlansMax = brokenPlansMax
    self.writeOffMax = writeOffMax
  }
}
