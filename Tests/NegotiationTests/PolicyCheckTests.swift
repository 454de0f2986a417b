import Finance
import Testing

@testable import Negotiation

/// What contradicts itself is found, with a plan that shows it; what doesn't is left alone.
@Suite struct PolicyCheckTests {
  /// Limits as firms set them.
  private static func usual(_ change: (inout Limits) -> Void = { _ in }) -> Limits {
    var limits = Limits(
      termMonthsMax: 3, firstPaymentShareMin: Share(percent: 25), firstPaymentDaysMax: 14,
      deferralDaysMax: 30, allowsDeferredInstalments: true, instalmentMin: [.jpy: yen(50_000)],
      balanceMax: [.jpy: yen(400_000)], interestWaiverMax: Share(percent: 50),
      feeWaiverMax: Share(percent: 50), discountMax: Share(percent: 5), livePlansMax: 2,
      brokenPlansMax: 1, writeOffMax: [.jpy: yen(10_000)])
    change(&limits)
    return limits
  }

  private static func policy(
    _ levels: [Limits], _ exceptions: [PolicyException] = [], terms: PlanTerms = PlanTerms()
  ) -> Policy {
    Policy(
      levels: zip(["rep", "manager", "director"], levels).map {
        ApprovalLevel(name: $0, limits: $1)
      }, roundingUnits: [.jpy: 1_000], shift: .following, exceptions: exceptions, terms: terms)
  }

  private static func findings(_ policy: Policy) -> [PolicyFinding] {
    var setting = tuesday
    setting.terms = policy.terms
    return PolicyCheck(policy, setting: setting, currency: .jpy).findings()
  }

  @Test func findsNothingInAWidePolicy() {
    let wider = Self.usual {
      $0.termMonthsMax = 6
      $0.balanceMax = [:]
    }
    var changes = LimitChanges()
    changes.termMonthsMax = 2
    let exception = PolicyException(grades: ["D"], changes: changes)
    #expect(Self.findings(Self.policy([Self.usual(), Self.usual(), wider], [exception])) == [])
  }

  /// How each limit of a level is made narrower than that of the level below.
  private static let narrowing: [(LimitKey, @Sendable (inout Limits) -> Void)] = [
    (.termMonths, { $0.termMonthsMax = 2 }),
    (.firstPaymentPercent, { $0.firstPaymentShareMin = Share(percent: 40) }),
    (.firstPaymentDays, { $0.firstPaymentDaysMax = 6 }),
    (.deferralDays, { $0.deferralDaysMax = 20 }),
    (.deferralThenInstalments, { $0.allowsDeferredInstalments = false }),
    (.frequencies, { $0.frequencies = [.monthly, .weekly] }),
    (.leastInstalment, { $0.instalmentMin = [.jpy: yen(60_000)] }),
    (.stepUpPercent, { $0.stepUpMax = Share(percent: 150) }),
    (.balloonPercent, { $0.balloonMax = Share(percent: 35) }),
    (.freeCashPercent, { $0.freeCashMax = Share(percent: 30) }),
    (.discountPercent, { $0.discountMax = .zero }),
    (.interestWaiverPercent, { $0.interestWaiverMax = Share(percent: 25) }),
    (.feeWaiverPercent, { $0.feeWaiverMax = .zero }),
    (.largestBalance, { $0.balanceMax = [.jpy: yen(300_000)] }),
    (.largestWriteOff, { $0.writeOffMax = [.jpy: yen(5_000)] }),
    (.livePlans, { $0.livePlansMax = 1 }),
    (.brokenPlans, { $0.brokenPlansMax = 0 }),
  ]

  @Test func everyLimitIsInTheTable() {
    #expect(Self.narrowing.map(\.0) == LimitKey.allCases)
  }

  /// A level narrower by one limit: that limit is named, and the plan is one that the lower level may sign and
  /// the higher may not, for that reason alone.
  @Test(arguments: LimitKey.allCases)
  func findsANarrowerLevel(key: LimitKey) throws {
    let change = try #require(Self.narrowing.first { $0.0 == key }).1
    // Where instalments may start after a deferral, the days to a first payment hold nobody back.
    func deferring(_ limits: inout Limits) {
      if key == .firstPaymentDays { limits.allowsDeferredInstalments = false }
    }
    let lower = Self.usual(deferring)
    let higher = Self.usual {
      deferring(&$0)
      change(&$0)
    }
    let found = Self.findings(Self.policy([lower, higher]))
    #expect(found.map(\.kind) == [.levelNarrower(key, below: "rep")])
    let finding = try #require(found.first)
    #expect(finding.level == "manager")
    guard !key.rules.isEmpty else { return }
    let example = try #require(finding.example)
    #expect(!example.broken.isEmpty)
    #expect(example.broken.allSatisfy { use in key.rules.contains { $0.name == use.rule } })
    // The published rules agree on those that need to know nothing more of the customer.
    let knows: Set<LimitKey> = [
      .interestWaiverPercent, .feeWaiverPercent, .livePlans, .brokenPlans, .freeCashPercent,
    ]
    if !knows.contains(key) {
      #expect(PublishedLimits.broken(example.plan, lower) == [])
      #expect(PublishedLimits.broken(example.plan, higher).count == 1)
    }
  }

  /// The manager's limits are as wide as the rep's until an exception for grade D widens the rep's.
  @Test func findsANarrowerLevelAfterAnException() throws {
    var changes = LimitChanges()
    changes.termMonthsMax = 6
    let exception = PolicyException(
      grades: ["D"], reasons: ["no-cash"], levels: ["rep"], changes: changes)
    let found = Self.findings(Self.policy([Self.usual(), Self.usual()], [exception]))
    #expect(found.map(\.kind) == [.levelNarrower(.termMonths, below: "rep")])
    #expect(found.first?.facts == DealFacts(grade: "D", reason: "no-cash"))
    #expect((found.first?.example?.plan.termMonths ?? 0) > 3)
  }

  /// Two payments of 50,000 make 100,000, which is above the largest balance.
  @Test func findsALevelWithoutInstalments() throws {
    let limits = Self.usual { $0.balanceMax = [.jpy: yen(90_000)] }
    let found = Self.findings(Self.policy([limits]))
    #expect(found.map(\.kind) == [.noInstalments])
    let example = try #require(found.first?.example)
    #expect(example.broken.map(\.rule) == [InstalmentIsLargeEnough.name])
  }

  @Test func aLevelThatNeverAgreesToInstalmentsIsNoContradiction() {
    let limits = Self.usual {
      $0.termMonthsMax = 0
      $0.balanceMax = [.jpy: yen(90_000)]
    }
    #expect(Self.findings(Self.policy([limits])) == [])
  }

  /// The firm's plans bear no interest, and its only level may give up half of it.
  @Test func findsALevelThatCanSignNothing() {
    let policy = Self.policy([Self.usual()], terms: PlanTerms(interest: PlanInterest.none))
    let found = Self.findings(policy)
    #expect(found.map(\.kind) == [.noPlan])
    #expect(found.first?.example?.broken.map(\.rule) == [InterestWaiverIsSmallEnough.name])
  }

  @Test func findsLimitsInTheWrongOrder() {
    let limits = Self.usual {
      $0.deferralDaysMax = 7
      $0.allowsDeferredInstalments = false
      $0.interestWaiverMax = .zero
    }
    let found = Self.findings(Self.policy([limits]))
    #expect(found.map(\.kind) == [.deferralShorterThanFirst, .discountBeforeInterest])
    #expect(found.first?.example?.broken.map(\.rule) == [DeferralIsShortEnough.name])
  }

  @Test func findsExceptionsThatNeverCount() {
    func exception(
      _ term: Int, grades: Set<String> = [], reasons: Set<String> = [], levels: Set<String> = []
    ) -> PolicyException {
      var changes = LimitChanges()
      changes.termMonthsMax = term
      return PolicyException(grades: grades, reasons: reasons, levels: levels, changes: changes)
    }
    let policy = Self.policy(
      [Self.usual(), Self.usual()],
      [
        exception(1, grades: ["D"], reasons: ["no-cash"]), exception(2, grades: ["D", "E"]),
        exception(2, grades: ["D"], levels: ["rep"]), exception(2),
      ])
    #expect(
      Self.findings(policy).map(\.kind) == [
        .exceptionHidden(1, by: 2), .exceptionHidden(2, by: 4), .exceptionWithoutEffect(3),
        .exceptionForAll(4),
      ])
  }
}
