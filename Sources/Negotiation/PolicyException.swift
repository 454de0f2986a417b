import Finance

/// Other limits for customers of a grade, or for a reason.
///
/// An exception may narrow a limit or widen it; what it doesn't name stays. Where several fit, they are
/// applied in the order of the settings, so that the last one counts.
public struct PolicyException: Sendable, Equatable {
  /// Grades that it holds for; empty for all.
  public var grades: Set<String>
  /// Keys of reasons that it holds for; empty for all.
  public var reasons: Set<String>
  /// Levels that it changes; empty for all.
  public var levels: Set<String>
  /// The limits that it names, by their key in the settings, as a change to those of a level.
  public var changes: LimitChanges

  public init(
    grades: Set<String> = [], reasons: Set<String> = [], levels: Set<String> = [],
    changes: LimitChanges
  ) {
    self.grades = grades
    self.reasons = reasons
    self.levels = levels
    self.changes = changes
  }

  /// Whether it holds for a customer of whom this is known. Who has no grade, or gave no reason, is no
  /// exception.
  public func holds(for facts: DealFacts) -> Bool {
    (grades.isEmpty || facts.grade.map(grades.contains) ?? false)
      && (reasons.isEmpty || facts.reason.map(reasons.contains) ?? false)
  }
}

/// Limits that are set, one by one; those that are `nil` stay as they are.
public struct LimitChanges: Sendable, Equatable {
  public var termMonthsMax: Int?
  public var firstPaymentShareMin: Share?
  public var firstPaymentDaysMax: Int?
  public var deferralDaysMax: Int?
  public var allowsDeferredInstalments: Bool?
  public var frequencies: Set<PaymentFrequency.Kind>?
  public var instalmentMin: [Currency: Money]?
  public var balanceMax: [Currency: Money]?
  public var interestWaiverMax: Share?
  public var feeWaiverMax: Share?
  public var discountMax: Share?
  public var stepUpMax: Share?
  public var balloonMax: Share?
  public var freeCashMax: Share?
  public var livePlansMax: Int?
  public var brokenPlansMax: Int?
  public var writeOffMax: [Currency: Money]?

  public init() {}

  public func applied(to limits: Limits) -> Limits {
    var limits = limits
    if let termMonthsMax { limits.termMonthsMax = termMonthsMax }
    if let firstPaymentShareMin { limits.firstPaymentShareMin = firstPaymentShareMin }
    if let firstPaymentDaysMax { limits.firstPaymentDaysMax = firstPaymentDaysMax }
    if let deferralDaysMax { limits.deferralDaysMax = deferralDaysMax }
    if let allowsDeferredInstalments {
      limits.allowsDeferredInstalments = allowsDeferredInstalments
    }
    if let frequencies { limits.frequencies = frequencies }
    if let instalmentMin { limits.instalmentMin.merge(instalmentMin) { $1 } }
    if let balanceMax { limits.balanceMax.merge(balanceMax) { $1 } }
    if let interestWaiverMax { limits.interestWaiverMax = interestWaiverMax }
    if let feeWaiverMax { limits.feeWaiverMax = feeWaiverMax }
    if let discountMax { limits.discountMax = discountMax }
    if let stepUpMax { limits.stepUpMax = stepUpMax }
    if let balloonMax { limits.balloonMax = balloonMax }
    if let freeCashMax { limits.freeCashMax = freeCashMax }
    if let livePlansMax { limits.livePlansMax = livePlansMax }
    if let brokenPlansMax { limits.brokenPlansMax = brokenPlansMax }
    if let writeOffMax { limits.writeOffMax.merge(writeOffMax) { $1 } }
    return limits
  }
}
