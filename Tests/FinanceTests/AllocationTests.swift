import Finance
import Testing

/// Allocation: the rows of `peer_cases.md` 4.3, P28, and the statutory orders.
@Suite struct AllocationTests {
  private static let today = day("2026-11-24")

  /// Due parts, payment and result of a row, each as principal/interest/fee/penalty.
  struct PartRow: Sendable {
    let id: String
    let order: String
    let owed: [Int]
    let pay: Int
    let paid: [Int]
    var unapplied = 0
    let source: String
  }

  static let a = "penalty,fee,interest,principal"
  static let aAdvance = "principal,penalty,fee,interest"
  static let b = "penalty,interest,principal,fee"
  static let bAdvance = "penalty,interest,principal,fee"
  static let sourceA = "fineract DuePenFeeIntPriInAdvancePriPenFeeInt…Test.java"
  static let sourceB = "fineract DuePenIntPriFeeInAdvancePenIntPriFee…Test.java"

  static let partRows: [PartRow] = [
    PartRow(id: "A1", order: a, owed: [3, 2, 2, 4], pay: 1, paid: [0, 0, 0, 1], source: sourceA),
    PartRow(id: "A2", order: a, owed: [3, 2, 2, 4], pay: 5, paid: [0, 0, 1, 4], source: sourceA),
    PartRow(id: "A4", order: a, owed: [3, 2, 2, 4], pay: 10, paid: [2, 2, 2, 4], source: sourceA),
    PartRow(
      id: "A4", order: aAdvance, owed: [3, 2, 2, 4], pay: 10, paid: [3, 1, 2, 4], source: sourceA),
    PartRow(id: "A5", order: a, owed: [3, 0, 2, 6], pay: 10, paid: [2, 0, 2, 6], source: sourceA),
    PartRow(
      id: "A5", order: aAdvance, owed: [3, 0, 2, 6], pay: 10, paid: [3, 0, 1, 6], source: sourceA),
    PartRow(
      id: "A7", order: a, owed: [5, 0, 0, 0], pay: 10, paid: [5, 0, 0, 0], unapplied: 5,
      source: sourceA),
    PartRow(
      id: "A7", order: aAdvance, owed: [5, 0, 0, 0], pay: 10, paid: [5, 0, 0, 0], unapplied: 5,
      source: sourceA),
    PartRow(
      id: "A8", order: aAdvance, owed: [3, 2, 2, 4], pay: 2, paid: [2, 0, 0, 0], source: sourceA),
    PartRow(
      id: "A8", order: aAdvance, owed: [3, 2, 2, 4], pay: 4, paid: [3, 0, 0, 1], source: sourceA),
    PartRow(
      id: "A8", order: aAdvance, owed: [3, 2, 2, 4], pay: 8, paid: [3, 0, 1, 4], source: sourceA),
    PartRow(id: "B1", order: b, owed: [3, 2, 2, 4], pay: 1, paid: [0, 0, 0, 1], source: sourceB),
    PartRow(id: "B3", order: b, owed: [3, 2, 2, 4], pay: 8, paid: [2, 2, 0, 4], source: sourceB),
    PartRow(id: "B5", order: b, owed: [3, 0, 2, 6], pay: 10, paid: [3, 0, 1, 6], source: sourceB),
    PartRow(
      id: "B6", order: bAdvance, owed: [3, 2, 2, 4], pay: 2, paid: [0, 0, 0, 2], source: sourceB),
    PartRow(
      id: "B6", order: bAdvance, owed: [3, 2, 2, 4], pay: 5, paid: [0, 1, 0, 4], source: sourceB),
    PartRow(
      id: "B6", order: bAdvance, owed: [3, 2, 2, 4], pay: 7, paid: [1, 2, 0, 4], source: sourceB),
    PartRow(
      id: "B6", order: bAdvance, owed: [3, 2, 2, 4], pay: 10, paid: [3, 2, 1, 4], source: sourceB),
  ]

  @Test(arguments: partRows)
  func partsInTheAgreedOrder(row: PartRow) throws {
    let parts: [ClaimPart] = [.principal, .interest, .fee, .penalty]
    let claim = Claim(id: "X", owed: Dictionary(uniqueKeysWithValues: zip(parts, row.owed)))
    let result = try Allocation(
      Money(minorUnits: row.pay, currency: .jpy), to: [claim],
      by: AllocationRule(parts: AllocationRule.parts(row.order)), on: Self.today)
    #expect(parts.map { result.paid(to: "X", $0).minorUnits } == row.paid, "\(row.id)")
    #expect(result.unapplied.minorUnits == row.unapplied)
    #expect(result.lines.allSatisfy { $0.reason == .onlyClaim })
  }

  /// Claims by principal in the order given, a payment, and what each gets.
  struct ClaimRow: Sendable {
    let id: String
    let claims: [(id: String, due: String, owed: [ClaimPart: Int])]
    let pay: Int
    let paid: [Int]
    var unapplied = 0
    let source: String
  }

  static let fifo = "O2C test \"FIFO Multi-Invoice Allocation\""
  static let loan = "fineract LoanRepayment.feature"
  static let claimRows: [ClaimRow] = [
    ClaimRow(
      id: "O1",
      claims: [("Feb", "2026-02-28", [.principal: 500]), ("Jan", "2026-01-31", [.principal: 300])],
      pay: 600, paid: [300, 300], source: fifo),
    ClaimRow(
      id: "O3",
      claims: [("Jan", "2026-01-31", [.principal: 0]), ("Feb", "2026-02-28", [.principal: 500])],
      pay: 300, paid: [0, 300], source: fifo),
    ClaimRow(
      id: "O4", claims: [("Jan", "2026-01-31", [.principal: 500])], pay: 500, paid: [500],
      source: fifo),
    ClaimRow(
      id: "O5", claims: [("Jan", "2026-01-31", [.principal: 200])], pay: 350, paid: [200],
      unapplied: 150, source: fifo),
    ClaimRow(id: "O7", claims: [], pay: 500, paid: [], unapplied: 500, source: fifo),
    ClaimRow(
      id: "P28",
      claims: [
        ("1", "2026-01-31", [.principal: 30]), ("2", "2026-02-28", [.principal: 50]),
        ("3", "2026-03-31", [.principal: 20]),
      ], pay: 40, paid: [30, 10, 0],
      source: "frappe/erpnext test_accounts_receivable.py (with_payment)"),
    ClaimRow(
      id: "A9",
      claims: [
        ("1", "2026-01-31", [.principal: 1000, .penalty: 50]),
        ("2", "2026-02-28", [.principal: 1000]), ("3", "2026-03-31", [.principal: 1000]),
      ], pay: 500, paid: [500, 0, 0], source: loan),
    ClaimRow(
      id: "A10",
      claims: [
        ("1", "2026-01-31", [.principal: 1000, .fee: 50]), ("2", "2026-02-28", [.principal: 1000]),
        ("3", "2026-03-31", [.principal: 1000]),
      ], pay: 500, paid: [500, 0, 0], source: loan),
    ClaimRow(
      id: "A11",
      claims: [
        ("1", "2026-01-31", [.principal: 1000, .interest: 30]),
        ("2", "2026-02-28", [.principal: 1000]), ("3", "2026-03-31", [.principal: 1000]),
      ], pay: 500, paid: [500, 0, 0], source: loan),
  ]

  @Test(arguments: claimRows)
  func oldestFirst(row: ClaimRow) throws {
    let claims = row.claims.map { Claim(id: $0.id, due: day($0.due), owed: $0.owed) }
    let result = try Allocation(
      Money(minorUnits: row.pay, currency: .jpy), to: claims,
      by: AllocationRule(parts: AllocationRule.parts(Self.a)), on: Self.today)
    #expect(claims.map { result.paid(to: $0.id).minorUnits } == row.paid, "\(row.id)")
    #expect(result.unapplied.minorUnits == row.unapplied)
    #expect(
      zip(claims, result.open).allSatisfy {
        $1.total == $0.total - result.paid(to: $0.id).minorUnits
      })
  }

  /// A9 to A11: what the 500 pays besides the extra, and the principal that stays open.
  @Test(arguments: [
    (ClaimPart.penalty, 50, 450, 2_550), (.fee, 50, 450, 2_550), (.interest, 30, 470, 2_530),
  ])
  func extrasComeBeforePrincipal(part: ClaimPart, extra: Int, principal: Int, balance: Int) throws {
    let claims = (1...3).map { number in
      Claim(
        id: "\(number)", due: day("2026-0\(number)-28"),
        owed: number == 1 ? [.principal: 1_000, part: extra] : [.principal: 1_000])
    }
    let result = try Allocation(
      Money(minorUnits: 500, currency: .usd), to: claims,
      by: AllocationRule(parts: AllocationRule.parts(Self.a)), on: Self.today)
    #expect(result.lines.map(\.part) == [part, .principal])
    #expect(result.lines.map(\.amount.minorUnits) == [extra, principal])
    #expect(result.lines.map(\.left.minorUnits) == [500 - extra, 0])
    #expect(result.open.reduce(0) { $0 + ($1.owed[.principal] ?? 0) } == balance)
  }

  /// Three claims: what the rule puts first, and why.
  private func law(
    _ rule: AllocationRule, _ claims: [Claim], pay: Int
  ) throws -> [String] {
    try Allocation(Money(minorUnits: pay, currency: .jpy), to: claims, by: rule, on: Self.today)
      .lines.map { "\($0.claim) \($0.part.rawValue) \($0.amount.minorUnits) \($0.reason.rawValue)" }
  }

  private func claim(
    _ id: String, _ due: String, _ owed: [ClaimPart: Int], rate: Int = 30_000, secured: Int = 0
  ) -> Claim {
    Claim(
      id: id, due: day(due), owed: owed, rate: Rate(millionths: rate), securedMinorUnits: secured)
  }

  /// Japan 489(2) with 488(4): all costs, all interest, then principal; within each due before not
  /// due, higher rate before lower, earlier before later, then pro rata.
  @Test func japaneseOrder() throws {
    let claims = [
      claim("later", "2026-12-31", [.principal: 100, .interest: 5, .fee: 7], rate: 146_000),
      claim("low", "2026-01-31", [.principal: 100, .interest: 3]),
      claim("high", "2026-03-31", [.principal: 100, .interest: 4, .fee: 2], rate: 146_000),
    ]
    #expect(
      try law(.japaneseLaw, claims, pay: 160) == [
        "high fee 2 heaviest", "later fee 7 due", "high interest 4 heaviest",
        "low interest 3 due", "later interest 5 due", "high principal 100 heaviest",
        "low principal 39 due",
      ])
  }

  @Test func japaneseEqualsShareProRata() throws {
    let claims = [
      claim("a", "2026-01-31", [.principal: 100]), claim("b", "2026-01-31", [.principal: 200]),
      claim("c", "2026-02-28", [.principal: 300]),
    ]
    // 100 by 1 : 2 is 33⅓ and 66⅔; the odd unit goes to the larger remainder.
    #expect(
      try law(.japaneseLaw, claims, pay: 100) == [
        "a principal 33 pro-rata", "b principal 67 pro-rata",
      ])
    #expect(
      try law(.japaneseLaw, claims, pay: 301) == [
        "a principal 100 pro-rata", "b principal 200 pro-rata", "c principal 1 earliest-due",
      ])
  }

  /// China 560: due, least secured, heaviest, earliest, pro rata; 561 within each claim.
  @Test func chineseOrder() throws {
    let claims = [
      claim("later", "2026-12-31", [.principal: 100]),
      claim("secured", "2026-01-31", [.principal: 100], rate: 200_000, secured: 100),
      claim("light", "2026-02-28", [.principal: 100, .interest: 5]),
      claim("heavy", "2026-03-31", [.principal: 100, .fee: 5], rate: 182_500),
    ]
    #expect(
      try law(.chineseLaw, claims, pay: 400) == [
        "heavy fee 5 heaviest", "heavy principal 100 heaviest", "light interest 5 least-secured",
        "light principal 100 least-secured", "secured principal 100 due",
        "later principal 90 due",
      ])
  }

  @Test func chineseEqualsShareByTheWholeClaim() throws {
    let claims = [
      claim("a", "2026-01-31", [.principal: 90, .interest: 10]),
      claim("b", "2026-01-31", [.principal: 300]),
    ]
    #expect(
      try law(.chineseLaw, claims, pay: 102) == [
        "a interest 10 pro-rata", "a principal 16 pro-rata", "b principal 76 pro-rata",
      ])
  }

  @Test func thePayersWordComesFirst() throws {
    let claims = [
      claim("old", "2026-01-31", [.principal: 100]),
      claim("new", "2026-03-31", [.principal: 100, .interest: 5]),
      claim("mid", "2026-02-28", [.principal: 100]),
    ]
    let result = try Allocation(
      Money(minorUnits: 200, currency: .jpy), to: claims, by: .oldestFirst, on: Self.today,
      named: [Designation(claim: "new"), Designation(claim: "mid", minorUnits: 40)])
    let lines = result.lines.map { "\($0.claim) \($0.part) \($0.amount.minorUnits) \($0.reason)" }
    #expect(
      lines == [
        "new interest 5 named", "new principal 100 named", "mid principal 40 named",
        "old principal 55 earliestDue",
      ])
  }

  /// Both sides may agree on a part; it is paid and the rest goes by the rule.
  @Test func aNamedPartIsPaidWithoutTheOthers() throws {
    let claims = [Claim(id: "a", owed: [.principal: 100, .interest: 5])]
    let allocation = try Allocation(
      Money(minorUnits: 60, currency: .jpy), to: claims, by: .japaneseLaw, on: Self.today,
      named: [
        Designation(claim: "a", minorUnits: 40, part: .principal),
        Designation(claim: "a", minorUnits: 2, part: .interest),
      ])
    #expect(allocation.paid(to: "a", .principal).minorUnits == 55)
    #expect(allocation.paid(to: "a", .interest).minorUnits == 5)
    for (first, second) in [(ClaimPart?.none, ClaimPart?.some(.interest)), (.interest, .interest)] {
      #expect(throws: AllocationFault.namedTwice("a")) {
        try Allocation(
          Money(minorUnits: 60, currency: .jpy), to: claims, by: .japaneseLaw, on: Self.today,
          named: [
            Designation(claim: "a", minorUnits: 1, part: first),
            Designation(claim: "a", minorUnits: 1, part: second),
          ])
      }
    }
  }

  /// A sum named for one claim is not eaten up by "all of" another named before it.
  @Test func aNamedSumIsKeptForItsClaim() throws {
    let claims = [
      claim("old", "2026-01-31", [.principal: 100]), claim("new", "2026-03-31", [.principal: 100]),
    ]
    let result = try Allocation(
      Money(minorUnits: 100, currency: .jpy), to: claims, by: .oldestFirst, on: Self.today,
      named: [Designation(claim: "old"), Designation(claim: "new", minorUnits: 40)])
    #expect(result.lines.map(\.amount.minorUnits) == [60, 40])
  }

  @Test func partByPartReachesAcrossInvoices() throws {
    let claims = [
      claim("old", "2026-01-31", [.principal: 100, .interest: 10]),
      claim("new", "2026-03-31", [.principal: 100, .interest: 10]),
    ]
    let rule = try AllocationRule(
      parts: AllocationRule.parts("costs, interest, penalty, principal"), level: .partByPart)
    #expect(
      try law(rule, claims, pay: 30) == [
        "old interest 10 earliest-due", "new interest 10 earliest-due",
        "old principal 10 earliest-due",
      ])
    #expect(
      try law(.oldestFirst, claims, pay: 30) == [
        "old interest 10 earliest-due", "old principal 20 earliest-due",
      ])
  }

  @Test func whatCannotBeRightIsRefused() throws {
    func allocate(
      _ pay: Int, _ claims: [Claim], _ named: [Designation] = []
    ) throws {
      _ = try Allocation(
        Money(minorUnits: pay, currency: .jpy), to: claims, by: .oldestFirst, on: Self.today,
        named: named)
    }
    let one = Claim(id: "1", owed: [.principal: 10])
    let two = Claim(id: "2", owed: [.principal: 10])
    let cases: [(AllocationFault, () throws -> Void)] = [
      (.paymentNotPositive(0), { try allocate(0, [one]) }),
      (.paymentNotPositive(-1), { try allocate(-1, [one]) }),
      (
        .owedOutOfRange(claim: "1", part: .fee, -2),
        { try allocate(1, [Claim(id: "1", owed: [.fee: -2])]) }
      ),
      (.claimTwice("1"), { try allocate(1, [one, one]) }),
      (.unknownClaim("3"), { try allocate(1, [one], [Designation(claim: "3")]) }),
      (
        .namedTwice("1"),
        { try allocate(1, [one], [Designation(claim: "1"), Designation(claim: "1")]) }
      ),
      (
        .namedMoreThanOwed(claim: "1", named: 11, owed: 10),
        { try allocate(20, [one], [Designation(claim: "1", minorUnits: 11)]) }
      ),
      (
        .namedMoreThanPaid(named: 12, paid: 11),
        {
          try allocate(
            11, [one, two],
            [Designation(claim: "1", minorUnits: 6), Designation(claim: "2", minorUnits: 6)])
        }
      ),
      (
        .namedNotPositive(claim: "1", 0),
        { try allocate(5, [one], [Designation(claim: "1", minorUnits: 0)]) }
      ),
      (.unknownPart("tax"), { _ = try AllocationRule.parts("fee,tax") }),
      (.unknownPart(""), { _ = try AllocationRule.parts("") }),
      (
        .orderIsNotWhole(missing: [.interest], twice: [.fee]),
        { _ = try AllocationRule(parts: [.fee, .fee, .principal, .penalty]) }
      ),
    ]
    for (fault, work) in cases { #expect(throws: fault) { try work() } }
  }
}
