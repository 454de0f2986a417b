import Finance

/// The limits of a level, by their keys in the settings.
public enum LimitKey: String, Sendable, CaseIterable {
  case termMonths = "term-months"
  case firstPaymentPercent = "first-payment-percent"
  case firstPaymentDays = "first-payment-days"
  case deferralDays = "deferral-days"
  case deferralThenInstalments = "deferral-then-instalments"
  case frequencies
  case leastInstalment = "least-instalment"
  case stepUpPercent = "step-up-percent"
  case balloonPercent = "balloon-percent"
  case freeCashPercent = "free-cash-percent"
  case discountPercent = "discount-percent"
  case interestWaiverPercent = "interest-waiver-percent"
  case feeWaiverPercent = "fee-waiver-percent"
  case largestBalance = "largest-balance"
  case largestWriteOff = "largest-write-off"
  case livePlans = "live-plans"
  case brokenPlans = "broken-plans"

  /// A limit as it is set.
  public enum Value: Sendable, Equatable {
    case measure(Measure)
    case flag(Bool)
    case frequencies(Set<PaymentFrequency.Kind>)
    /// By currency; one that is missing has no limit.
    case amounts([Currency: Money])
  }

  public func value(in limits: Limits) -> Value {
    switch self {
    case .termMonths: .measure(.months(limits.termMonthsMax))
    case .firstPaymentPercent: .measure(.share(limits.firstPaymentShareMin))
    case .firstPaymentDays: .measure(.days(limits.firstPaymentDaysMax))
    case .deferralDays: .measure(.days(limits.deferralDaysMax))
    case .deferralThenInstalments: .flag(limits.allowsDeferredInstalments)
    case .frequencies: .frequencies(limits.frequencies)
    case .leastInstalment: .amounts(limits.instalmentMin)
    case .stepUpPercent: .measure(.share(limits.stepUpMax))
    case .balloonPercent: .measure(.share(limits.balloonMax))
    case .freeCashPercent: .measure(.share(limits.freeCashMax))
    case .discountPercent: .measure(.share(limits.discountMax))
    case .interestWaiverPercent: .measure(.share(limits.interestWaiverMax))
    case .feeWaiverPercent: .measure(.share(limits.feeWaiverMax))
    case .largestBalance: .amounts(limits.balanceMax)
    case .largestWriteOff: .amounts(limits.writeOffMax)
    case .livePlans: .measure(.count(limits.livePlansMax))
    case .brokenPlans: .measure(.count(limits.brokenPlansMax))
    }
  }

  /// The rules that a limit is for; empty for one that no plan is held against.
  public var rules: [any PolicyRule.Type] {
    switch self {
    case .termMonths: [TermIsShortEnough.self]
    case .firstPaymentPercent: [DownPaymentIsLargeEnough.self]
    case .firstPaymentDays: [FirstPaymentIsSoonEnough.self]
    case .deferralDays: [DeferralIsShortEnough.self]
    case .deferralThenInstalments: [FirstPaymentIsSoonEnough.self, DeferralIsShortEnough.self]
    case .frequencies: [FrequencyIsAllowed.self]
    case .leastInstalment: [InstalmentIsLargeEnough.self]
    case .stepUpPercent: [StepUpIsGentleEnough.self]
    case .balloonPercent: [BalloonIsSmallEnough.self]
    case .freeCashPercent: [PaymentsLeaveThemEnough.self]
    case .discountPercent: [DiscountIsSmallEnough.self]
    case .interestWaiverPercent: [InterestWaiverIsSmallEnough.self]
    case .feeWaiverPercent: [FeeWaiverIsSmallEnough.self]
    case .largestBalance: [BalanceIsWithinAuthority.self]
    case .largestWriteOff: []
    case .livePlans: [LivePlansAreFewEnough.self]
    case .brokenPlans: [BrokenPlansAreFewEnough.self]
    }
  }

  /// The limits that a rule holds plans against, in the order of the settings.
  public static func of(_ rule: any PolicyRule.Type) -> [LimitKey] {
    allCases.filter { $0.rules.contains { $0 == rule } }
  }

  /// Whether a limit must be reached rather than not exceeded.
  private var isLeast: Bool { self == .firstPaymentPercent || self == .leastInstalment }

  /// Whether `one` allows less than `other` by this limit.
  public func isNarrower(_ one: Limits, than other: Limits) -> Bool {
    switch (value(in: one), value(in: other)) {
    case (.measure(let a), .measure(let b)):
      guard let a = a.size, let b = b.size else { return false }
      return isLeast ? a > b : a < b
    case (.flag(let a), .flag(let b)): return !a && b
    case (.frequencies(let a), .frequencies(let b)): return !a.isSuperset(of: b)
    case (.amounts, .amounts): return !narrowerCurrencies(one, than: other).isEmpty
    default: return false
    }
  }

  /// The currencies in which `one` allows less than `other`; none for a limit that isn't of amounts.
  public func narrowerCurrencies(_ one: Limits, than other: Limits) -> [Currency] {
    guard case .amounts(let a) = value(in: one), case .amounts(let b) = value(in: other) else {
      return []
    }
    return a.values.filter { amount in
      guard let other = b[amount.currency] else { return true }
      return isLeast ? amount > other : amount < other
    }.map(\.currency).sorted()
  }
}

extension Measure {
  /// The number in it; `nil` for words.
  var size: Int? {
    switch self {
    case .months(let number), .days(let number), .count(let number): number
    case .share(let share): share.basisPoints
    case .money(let money): money.minorUnits
    case .word: nil
    }
  }
}

extension LimitChanges {
  /// Whether this limit is among those that are set.
  public func names(_ key: LimitKey) -> Bool {
    switch key {
    case .termMonths: termMonthsMax != nil
    case .firstPaymentPercent: firstPaymentShareMin != nil
    case .firstPaymentDays: firstPaymentDaysMax != nil
    case .deferralDays: deferralDaysMax != nil
    case .deferralThenInstalments: allowsDeferredInstalments != nil
    case .frequencies: frequencies != nil
    case .leastInstalment: instalmentMin != nil
    case .stepUpPercent: stepUpMax != nil
    case .balloonPercent: balloonMax != nil
    case .freeCashPercent: freeCashMax != nil
    case .discountPercent: discountMax != nil
    case .interestWaiverPercent: interestWaiverMax != nil
    case .feeWaiverPercent: feeWaiverMax != nil
    case .largestBalance: balanceMax != nil
    case .largestWriteOff: writeOffMax != nil
    case .livePlans: livePlansMax != nil
    case .brokenPlans: brokenPlansMax != nil
    }
  }
}
