import Foundation
import Testing

/// No published case is forgotten: each is a test here or in another suite, or is left out for a reason.
enum OracleCases {
  /// Cases that a test checks in another way than by a table row.
  static let elsewhere: [String: String] = [
    "EX12": "SubcontractTermTests, InterestProfileTests.theSubcontractorsSixtyFirstDay",
    "EX42": "InterestProfileTests.theNextDay",
    "EX43": "LateInterestTests.bothEndsCount",
    "EX45": "FixedSumTests",
    "EX47": "InterestProfileTests.aConsumersRate",
    "I10": "InterestProfileTests.theNewRateStartsOnItsDay",
  ]

  /// Cases of these lists that are not about late interest, fixed sums, rates or days of delay, or that
  /// this program doesn't do.
  static let leftOut: [String: String] = [
    "EX13": "counting of certified mail", "EX15": "counting of certified mail",
    "EX16": "counting of certified mail", "EX17": "counting of certified mail",
    "EX19": "counting of certified mail", "EX20": "counting of certified mail",
    "EX22": "counting of certified mail", "EX23": "postage", "EX25": "postage",
    "EX26": "postage", "EX27": "postage", "EX29": "postage", "EX30": "postage",
    "EX31": "postage", "EX32": "notary's fee", "EX33": "stamp duty", "EX34": "court fee",
    "EX55": "add-on instalments", "EX56": "add-on instalments", "EX58": "equal instalments",
    "EX61": "calendars", "EX63": "calendars", "EX64": "calendars",
    "I24": "a fee in one currency on a line in another: no rate of exchange is kept here",
  ]

  static var tested: Set<String> {
    Set((WorkingCase.published + WorkingCase.plain).map(\.id))
      .union(ProfileCase.published.map(\.id)).union(elsewhere.keys)
  }
}

@Suite(.enabled(if: HolidayTables.arePresent, "no published cases beside this checkout"))
struct OracleCoverageTests {
  private func text(_ name: String) throws -> String {
    try String(contentsOf: HolidayTables.beside("oracles/\(name)"), encoding: .utf8)
  }

  @Test func everyWorkedExampleHasItsPlace() throws {
    let ids = try text("worked_examples.csv").split(whereSeparator: \.isNewline)
      .map { String($0.prefix { $0 != "," }) }.filter { $0.hasPrefix("EX") }
    try #require(ids.count > 40)
    check(ids, of: "EX")
  }

  @Test func everyPeersInterestCaseHasItsPlace() throws {
    let ids = try text("peer_cases.md").split(whereSeparator: \.isNewline)
      .filter { $0.hasPrefix("| I") }
      .map { line in String(line.dropFirst(2).prefix { $0 != " " }) }
      .filter { $0.dropFirst().allSatisfy(\.isNumber) }
    try #require(ids.count > 15)
    check(ids, of: "I")
  }

  private func check(_ ids: [String], of kind: String) {
    for id in ids {
      let isTested = OracleCases.tested.contains(id)
      #expect(isTested != (OracleCases.leftOut[id] != nil), "\(id)")
    }
    let stale = OracleCases.leftOut.keys.filter { $0.hasPrefix(kind) && !ids.contains($0) }
    #expect(stale == [])
  }
}
