extension InterestProfile {
  /// What a contract or a firm sets for itself; `nil` leaves the profile's own setting.
  public struct Options: Sendable, Equatable {
    /// The contract's rate: for `jp-contract` and `us-contract`, which need it.
    public var contractRate: Rate?
    /// For `cn-lpr`, in percent: 130 to 150.
    public var percentOfBase: Int?
    /// For `jp-statutory`: the debt arose from a commercial act, so that it bears 6% when it fell late
    /// before April 2020.
    public var isCommercialAct = false
    public var dayCount: DayCount?
    public var rounding: InterestRounding?
    public var paymentDayCounts: Bool?
    public var fixedSum: FixedSumTable?

    public init() {}

    /// The first setting that a profile has no use for.
    fileprivate func notTaken(by name: Name) -> String? {
      if contractRate != nil, name != .japanContract, name != .unitedStatesContract {
        return "rate"
      }
      if percentOfBase != nil, name != .chinaLPR { return "multiple" }
      if isCommercialAct, name != .japanStatutory { return "commercial-act" }
      // A rate by the day is the same whatever a year's length is.
      if dayCount != nil, name == .chinaSmallFirms { return "day-count" }
      return nil
    }
  }

  /// The multiples of the LPR that the sale contract interpretation grants: 30 to 50% more.
  public static let chinaMultiples = 130...150

  /// The standard profile of this name with a contract's own settings.
  ///
  /// - Throws: ``InterestFault/rateNeeded(_:)``, ``InterestFault/multipleOutside(seen:allowed:)``, or
  ///   ``InterestFault/settingNotTaken(_:_:)`` for an option that would have no effect or a wrong one.
  public init(_ name: Name, _ options: Options = Options()) throws(InterestFault) {
    if let setting = options.notTaken(by: name) { throw .settingNotTaken(name, setting) }
    switch name {
    case .japanContract: self = Self.japanContract(try Self.rate(name, options))
    case .japanStatutory: self = Self.japanStatutory(isCommercialAct: options.isCommercialAct)
    case .japanSubcontract: self = Self.japanSubcontract
    case .chinaLPR:
      self = try Self.chinaLPR(options.percentOfBase ?? Self.chinaMultiples.lowerBound)
    case .chinaSmallFirms: self = Self.chinaSmallFirms
    case .unitedKingdom: self = Self.unitedKingdom
    case .germany: self = Self.germany
    case .ireland: self = Self.ireland
    case .unitedStatesContract: self = Self.unitedStatesContract(try Self.rate(name, options))
    }
    if let dayCount = options.dayCount { self.dayCount = dayCount }
    if let rounding = options.rounding { self.rounding = rounding }
    if let counts = options.paymentDayCounts { self.paymentDayCounts = counts }
    if let fixedSum = options.fixedSum { self.fixedSum = fixedSum }
  }

  private static func rate(_ name: Name, _ options: Options) throws(InterestFault) -> Rate {
    guard let rate = options.contractRate else { throw .rateNeeded(name) }
    return rate
  }

  /// The day count of years first holds where no clause says "always 365 days a year".
  private static func japanContract(_ rate: Rate) -> InterestProfile {
    InterestProfile(
      name: .japanContract, rate: .agreed(rate), start: .dayAfterDue, paymentDayCounts: true,
      dayCount: .yearsThenDays, rounding: .floorSum, fixedSum: nil, source: "契約・民法419条",
      conditions: [.rateAgreed],
      evidence: [
        .rate: .chosen, .fixing: .chosen, .start: .agreeing, .paymentDay: .general,
        .dayCount: .official, .rounding: .single, .fixedSum: .general,
      ])
  }

  /// The rate of the day on which the debtor first fell late stays for good.
  private static func japanStatutory(isCommercialAct: Bool) -> InterestProfile {
    InterestProfile(
      name: .japanStatutory,
      rate: .table(
        isCommercialAct ? .japanCommercial : .japanStatutory, fixing: .firstInterestDay),
      start: .dayAfterDue, paymentDayCounts: true, dayCount: .yearsThenDays, rounding: .floorSum,
      fixedSum: nil, source: "民法404条・419条", conditions: [],
      evidence: [
        .rate: .official, .fixing: .agreeing, .start: .agreeing, .paymentDay: .general,
        .dayCount: .official, .rounding: .single, .fixedSum: .general,
      ])
  }

  /// 14.6% from the 61st day after receipt to the day of payment, both included.
  private static var japanSubcontract: InterestProfile {
    InterestProfile(
      name: .japanSubcontract, rate: .agreed(Rate(millionths: 146_000)), start: .dayAfterSixty,
      paymentDayCounts: true, dayCount: .yearsThenDays, rounding: .floorSum, fixedSum: nil,
      source: "取適法6条・令和7年公正取引委員会規則9号", conditions: [.coveredSubcontract],
      evidence: [
        .rate: .agreeing, .fixing: .agreeing, .start: .agreeing, .paymentDay: .agreeing,
        .dayCount: .general, .rounding: .general, .fixedSum: .general,
      ])
  }

  /// Calculators count from the due day in and the payment day out: as many days as from the day after
  /// it with the payment day in.
  private static func chinaLPR(_ percentOfBase: Int) throws(InterestFault) -> InterestProfile {
    guard chinaMultiples.contains(percentOfBase) else {
      throw .multipleOutside(seen: percentOfBase, allowed: chinaMultiples)
    }
    return InterestProfile(
      name: .chinaLPR,
      rate: .table(.chinaLPR, percentOfBase: percentOfBase, fixing: .firstInterestDay),
      start: .dayAfterDue, paymentDayCounts: true, dayCount: .actual365, rounding: .halfUp,
      fixedSum: nil, source: "最高人民法院关于审理买卖合同纠纷案件适用法律问题的解释第18条",
      conditions: [.noAgreedPenalty],
      evidence: [
        .rate: .official, .fixing: .official, .start: .general, .paymentDay: .single,
        .dayCount: .general, .rounding: .general, .fixedSum: .general,
      ])
  }

  /// 0.05% a day is 18.25% of a year of 365 days.
  private static var chinaSmallFirms: InterestProfile {
    InterestProfile(
      name: .chinaSmallFirms, rate: .agreed(Rate(millionths: 182_500)), start: .dayAfterDue,
      paymentDayCounts: true, dayCount: .actual365, rounding: .halfUp, fixedSum: nil,
      source: "保障中小企业款项支付条例第17条", conditions: [.smallCreditorDeclared, .noAgreedPenalty],
      evidence: [
        .rate: .official, .fixing: .official, .start: .general, .paymentDay: .single,
        .dayCount: .computed, .rounding: .general, .fixedSum: .general,
      ])
  }

  /// The act says "simple interest" and names no rounding: the sum is rounded. gov.uk's own example
  /// rounds the day's interest first, which ``InterestRounding/dayRateFirst`` reproduces.
  private static var unitedKingdom: InterestProfile {
    InterestProfile(
      name: .unitedKingdom, rate: .table(.ukReference, points: 8, fixing: .firstInterestDay),
      start: .dayAfterDue, paymentDayCounts: true, dayCount: .actual365, rounding: .halfUp,
      fixedSum: .unitedKingdom,
      source: "Late Payment of Commercial Debts (Interest) Act 1998; SI 2002/1675",
      conditions: [.bothInBusiness],
      evidence: [
        .rate: .official, .fixing: .official, .start: .official, .paymentDay: .single,
        .dayCount: .official, .rounding: .chosen, .fixedSum: .official,
      ])
  }

  private static var germany: InterestProfile {
    InterestProfile(
      name: .germany, rate: .table(.germanBase, points: 9, fixing: .eachDay), start: .dayAfterDue,
      paymentDayCounts: true, dayCount: .actualActual, rounding: .halfUp, fixedSum: .germany,
      source: "BGB § 247, § 288(2), § 288(5)", conditions: [.bothInBusiness],
      evidence: [
        .rate: .agreeing, .fixing: .agreeing, .start: .agreeing, .paymentDay: .agreeing,
        .dayCount: .agreeing, .rounding: .single, .fixedSum: .official,
      ])
  }

  private static var ireland: InterestProfile {
    InterestProfile(
      name: .ireland, rate: .table(.euReference, points: 8, fixing: .paymentDay),
      start: .dayAfterDue, paymentDayCounts: true, dayCount: .actual365, rounding: .halfUp,
      fixedSum: .europeanUnion, source: "S.I. No. 580/2012", conditions: [.bothInBusiness],
      evidence: [
        .rate: .official, .fixing: .official, .start: .official, .paymentDay: .general,
        .dayCount: .official, .rounding: .general, .fixedSum: .general,
      ])
  }

  private static func unitedStatesContract(_ rate: Rate) -> InterestProfile {
    InterestProfile(
      name: .unitedStatesContract, rate: .agreed(rate), start: .dayAfterDue,
      paymentDayCounts: true, dayCount: .actual365, rounding: .halfUp, fixedSum: nil,
      source: "contract", conditions: [.rateAgreed],
      evidence: [
        .rate: .chosen, .fixing: .chosen, .start: .general, .paymentDay: .general,
        .dayCount: .general, .rounding: .general, .fixedSum: .general,
      ])
  }
}
