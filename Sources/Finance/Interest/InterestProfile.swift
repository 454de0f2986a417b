/// The rules by which one kind of late debt bears interest: which rate and the day that fixes it, which
/// days count, how long a year is, where the sum is rounded, and the fixed sum beside it.
///
/// The profiles of ``Name`` hold what law and custom say; every setting may be changed for a contract
/// that says otherwise, and a plan should store the settings it was reckoned by.
public struct InterestProfile: Sendable, Equatable {
  public enum Name: String, Sendable, CaseIterable {
    /// Japan, a rate the contract states.
    case japanContract = "jp-contract"
    /// Japan, Civil Code articles 404 and 419.
    case japanStatutory = "jp-statutory"
    /// Japan, 14.6% for covered subcontractors from the 61st day after receipt.
    case japanSubcontract = "jp-subcontract"
    /// China, 1.3 to 1.5 times the 1-year LPR at the breach.
    case chinaLPR = "cn-lpr"
    /// China, 0.05% a day for small and medium firms.
    case chinaSmallFirms = "cn-sme"
    /// United Kingdom, 8 points over the reference rate of the half-year in which interest starts.
    case unitedKingdom = "uk"
    /// Germany, 9 points over each half-year's Basiszinssatz.
    case germany = "eu-de"
    /// Ireland, 8 points over the reference rate of the payment day, for the whole delay.
    case ireland = "eu-ie"
    /// United States, a rate the contract states.
    case unitedStatesContract = "us-contract"
  }

  /// The day that interest starts on.
  public enum Start: String, Sendable, CaseIterable {
    case dayAfterDue = "day-after-due"
    /// The 61st day, the day of receipt being the first (``SubcontractTerm``).
    case dayAfterSixty = "day-after-sixty"
  }

  /// What must be true of the debt for the profile to hold; a person has to see to it.
  public enum Condition: String, Sendable, CaseIterable {
    /// The deal is covered by the act, with the user as the supplier.
    case coveredSubcontract = "covered-subcontract"
    /// The debtor is a public body or a large firm, the creditor was a small or medium firm when the
    /// contract was signed and said so.
    case smallCreditorDeclared = "small-creditor-declared"
    /// The contract sets no penalty of its own.
    case noAgreedPenalty = "no-agreed-penalty"
    /// Both sides act in the course of business, and no contract gives another substantial remedy.
    case bothInBusiness = "both-in-business"
    /// The contract states the rate, and the rate is lawful there.
    case rateAgreed = "rate-agreed"
  }

  public let name: Name
  public var rate: RateRule
  public var start: Start
  /// Whether the day of payment, and of the statement, bears interest.
  public var paymentDayCounts: Bool
  public var dayCount: DayCount
  public var rounding: InterestRounding
  public var fixedSum: FixedSumTable?
  /// The law or contract it rests on, in the words of its country.
  public private(set) var source: String
  public private(set) var conditions: [Condition]
  /// How sure each setting is.
  public private(set) var evidence: [Setting: Evidence]

  /// What differs between the profiles.
  public enum Setting: String, Sendable, CaseIterable {
    case rate, fixing, start, paymentDay = "payment-day", dayCount = "day-count", rounding
    case fixedSum = "fixed-sum"
  }

  /// How well a rule is attested.
  public enum Evidence: String, Sendable, CaseIterable {
    /// Official or statutory text was read.
    case official
    /// Two or more independent secondary sources agree.
    case agreeing
    /// One secondary source.
    case single
    /// Computed from facts that are official or agreed on.
    case computed
    /// Common knowledge, not confirmed.
    case general
    /// The contract or the user says so.
    case chosen
  }

  /// The first day that bears interest.
  ///
  /// - Throws: ``InterestFault/receiptDayNeeded``.
  public func firstDay(of debt: LateDebt) throws(InterestFault) -> CivilDate {
    switch start {
    case .dayAfterDue: return debt.due.adding(days: 1)
    case .dayAfterSixty:
      guard let received = debt.received else { throw .receiptDayNeeded }
      return SubcontractTerm.firstInterestDay(received: received)
    }
  }

  /// The same debts under a contract that states the rate: a table decides nothing any more.
  ///
  /// A fixed sum that the law grants beside statutory interest only (United Kingdom, section 5A) goes with
  /// it; the directive's holds whichever interest is due.
  public func agreeing(on rate: Rate) -> InterestProfile {
    var agreed = self
    agreed.rate = .agreed(rate)
    agreed.source = "contract"
    agreed.conditions = [.rateAgreed]
    agreed.evidence[.rate] = .chosen
    agreed.evidence[.fixing] = .chosen
    if name == .unitedKingdom { agreed.fixedSum = nil }
    return agreed
  }

  /// The last day that bears interest when payment is made, or the statement drawn up, on `date`.
  func lastDay(until date: CivilDate) -> CivilDate {
    paymentDayCounts ? date : date.adding(days: -1)
  }
}
