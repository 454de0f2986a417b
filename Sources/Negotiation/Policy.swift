import Finance

/// What the firm allows: limits by approval level, lowest level first.
public struct Policy: Sendable, Equatable {
  /// Never empty; each level at least as wide as the one before it.
  public var levels: [ApprovalLevel]
  /// Instalments are multiples of this, by currency; 1 where none is set.
  public var roundingUnits: [Currency: Int]
  public var shift: ShiftRule

  public init(levels: [ApprovalLevel], roundingUnits: [Currency: Int] = [:], shift: ShiftRule) {
    precondition(!levels.isEmpty, "a policy has at least one level")
    self.levels = levels
    self.roundingUnits = roundingUnits
    self.shift = shift
  }

  /// The level's place in the order; `nil` when the policy has no such level.
  public func rank(of name: String) -> Int? { levels.firstIndex { $0.name == name } }

  public func roundingUnit(_ currency: Currency) -> Int { roundingUnits[currency] ?? 1 }

  /// The longest term that anyone may sign.
  public var longestTermMonths: Int { levels.map(\.limits.termMonthsMax).max() ?? 0 }
}

/// A level of authority and what it may sign.
public struct ApprovalLevel: Sendable, Equatable {
  /// The firm's own word: `rep`, `manager`, `director`.
  public var name: String
  public var limits: Limits

  public init(name: String, limits: Limits) {
    self.name = name
    self.limits = limits
  }
}

/// The limits of one level.
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

  public init(
    termMonthsMax: Int, firstPaymentShareMin: Share, firstPaymentDaysMax: Int,
    deferralDaysMax: Int, allowsDeferredInstalments: Bool,
    frequencies: Set<PaymentFrequency.Kind> = Set(PaymentFrequency.Kind.allCases),
    instalmentMin: [Currency: Money] = [:], balanceMax: [Currency: Money] = [:]
  ) {
    self.termMonthsMax = termMonthsMax
    self.firstPaymentShareMin = firstPaymentShareMin
    self.firstPaymentDaysMax = firstPaymentDaysMax
    self.deferralDaysMax = deferralDaysMax
    self.allowsDeferredInstalments = allowsDeferredInstalments
    self.frequencies = frequencies
    self.instalmentMin = instalmentMin
    self.balanceMax = balanceMax
  }
}
