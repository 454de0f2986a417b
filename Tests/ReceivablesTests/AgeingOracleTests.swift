import Finance
import Foundation
import Receivables
import Testing

/// What other systems' own tests say about ageing, delinquency and limits (`oracles/peer_cases.md`, 4.4).
@Suite struct AgeingOracleTests {
  /// Rows that are no test, and why.
  static let leftOut: [String: String] = [
    "G4":
      "days of sales outstanding need sales of a period, which a ledger of receivables doesn't have",
    "G12":
      "the day on which a hold is lifted is worked again here; there it still counts as paused",
    "G14":
      "days of grace: lateness begins on the day after the due date here, without a grace of its own",
    "G19": "a schedule of dunning runs: letters are written one by one",
    "G20": "a schedule of reminders: letters are written one by one",
    "G22": "a schedule of dunning runs: letters are written one by one",
  ]
  static let tested: Set<String> = [
    "G1", "G3", "G6", "G7", "G9", "G10", "G13", "G16", "G17", "G24",
  ]

  private func ageing(
    _ asOf: String, _ bounds: [Int], _ items: [(due: String, units: Int)], paid: [Payment] = []
  ) -> [Int] {
    let invoices = items.enumerated().map { index, item in
      invoice("\(index)", due: item.due, item.units, issued: "2023-01-01")
    }
    let account = account(asOf: asOf, invoices: invoices, payments: paid)
    let ageing = Ageing(account.items, bounds: bounds, currency: .jpy)
    #expect(
      ageing.buckets.map(\.amount).sum(.jpy) == account.items.map(\.open).sum(.jpy))
    return ageing.buckets.map(\.amount.minorUnits)
  }

  /// G1, G3, G6: not yet due, then the buckets, then the oldest.
  @Test func bucketsHoldTheirLastDay() {
    #expect(
      ageing(
        "2025-01-31", [30, 60, 90, 120],
        [("2025-01-15", 10_000), ("2024-12-15", 5_000), ("2024-10-01", 8_000)])
        == [0, 10_000, 5_000, 0, 0, 8_000])
    #expect(ageing("2025-02-17", [15, 45, 90], [("2025-01-01", 7)]) == [0, 0, 0, 7, 0])
    let bounds = [30, 60, 90, 120]
    #expect(ageing("2025-01-31", bounds, [("2025-01-01", 7)]) == [0, 7, 0, 0, 0, 0])
    #expect(ageing("2025-02-01", bounds, [("2025-01-01", 7)]) == [0, 0, 7, 0, 0, 0])
    #expect(ageing("2025-01-31", bounds, [("2025-01-31", 7)]) == [7, 0, 0, 0, 0, 0])
  }

  private static let quarters = ["2023-10-01", "2023-10-16", "2023-10-31", "2023-11-15"].map {
    (due: $0, units: 250)
  }

  /// G7, G9, G10: four parts, with charges, and a part payment on the oldest.
  @Test func partsAgeByTheirOwnDates() {
    #expect(ageing("2023-11-16", [3, 30, 60], Self.quarters) == [0, 250, 250, 500, 0])
    let charges = [(due: "2023-10-05", units: 20), (due: "2023-10-20", units: 20)]
    #expect(
      ageing("2023-12-16", [3, 30, 60, 90], Self.quarters + charges) == [0, 0, 0, 520, 520, 0])
    let october = Array(Self.quarters.prefix(2))
    #expect(ageing("2023-10-25", [3, 30, 60], october) == [0, 0, 500, 0, 0])
    #expect(
      ageing("2023-10-26", [3, 30, 60], october, paid: [payment("0", "2023-10-26", 250)])
        == [0, 0, 250, 0, 0])
  }

  /// G13: three pauses stay three.
  @Test func pausesAreKeptApart() {
    let pauses = [("10", "11"), ("12", "13"), ("15", "20")].map {
      Hold(from: day("2024-01-\($0.0)"), until: day("2024-01-\($0.1)"), reason: "", owner: "")
    }
    let held = (9...21).filter { number in
      let account = account(asOf: "2024-01-\(number < 10 ? "0" : "")\(number)") {
        $0.holds = pauses
      }
      return account.hold != nil
    }
    #expect(held == [10, 11, 12, 13, 15, 16, 17, 18, 19, 20])
  }

  private func facts(_ units: [Int], limit: Int) -> WorklistFacts {
    let account = account(
      asOf: "2025-03-01",
      invoices: units.enumerated().map {
        invoice("\($0.offset)", due: "2025-0\($0.offset + 1)-10", $0.element)
      }
    ) { $0.customer.creditLimit = yen(limit) }
    return WorklistFacts(account, limitation: .init(.other), contactDays: 7)
  }

  /// G16: "equals or exceeds"; G17: the sum, and the earliest date.
  @Test func limitsCountFromEqualOn() {
    var weights = WorklistWeights()
    weights.limitNear = .whole
    let near = [0, 100, 200].map { units in
      Worklist([facts([units], limit: 100)], weights: weights).entries
        .contains { $0.grounds.contains { $0.reason == .limitNear } }
    }
    #expect(near == [false, true, true])
    // The third isn't due yet, and counts towards the limit.
    let several = facts([0, 10, 100], limit: 1_000)
    #expect(several.overdue == [yen(10)])
    #expect(several.limitUsed == Share(percent: 11))
    #expect(facts([1, 10], limit: 1_000).oldestDue == day("2025-01-10"))
  }

  /// G24: exposure of 550 against limits of 100, 1,100 and 499.
  @Test(arguments: [(100, true), (1_100, false), (499, true)])
  func exposureOverTheLimitIsWarnedOf(limit: Int, isOver: Bool) {
    let account = account(asOf: "2025-03-01", invoices: [invoice("1", due: "2025-03-31", 550)]) {
      $0.customer.creditLimit = yen(limit)
      $0.invoices[0].issued = day("2025-02-01")
    }
    let warnings = EarlyWarning.all(
      account, behaviour: PaymentBehaviour(account.history, asOf: account.asOf),
      promises: PromiseRecord(account.history, asOf: account.asOf), grade: nil,
      settings: CreditSettings())
    #expect(warnings.isEmpty != isOver)
  }

  private static let file = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/oracles/peer_cases.md").standardizedFileURL

  @Test(.enabled(if: FileManager.default.fileExists(atPath: file.path), "needs ../shared/oracles"))
  func eachRowIsTestedOrLeftOutWithAReason() throws {
    let ids = try String(contentsOf: Self.file, encoding: .utf8).split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("| G") }
      .map { String($0.dropFirst(2).prefix { $0 != " " }) }
    try #require(ids.count > 12)
    #expect(Set(ids) == Self.tested.union(Self.leftOut.keys))
    #expect(Self.tested.isDisjoint(with: Self.leftOut.keys))
  }
}
