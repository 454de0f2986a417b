import Foundation
import Testing

/// Every published row about dates, allocation and instalments is a test here or is left out with a
/// reason; the files beside the checkout say which rows there are.
@Suite(.enabled(if: OracleFiles.arePresent, "no oracle files beside this checkout"))
struct OracleScopeTests {
  /// Rows that are no test, and why.
  static let leftOut: [String: String] = [:]

  /// Rows that tests name in their own words rather than in a table.
  static let inWords: Set<String> = [
    // BusinessCalendarTests and DueDateTests.
    "EX12", "EX61", "EX63", "EX64",
    // InstalmentSplitTests.furtherFiguresOfTheRows: percentages of the amount before tax.
    "P27",
  ]

  static var tested: Set<String> {
    Set(DueDateTests.rows.map(\.id)).filter { !$0.hasPrefix("T") }
      .union(AllocationTests.partRows.map(\.id)).union(AllocationTests.claimRows.map(\.id))
      .union(InstalmentSplitTests.rows.map(\.id)).union(inWords)
  }

  @Test func eachRowIsTestedOrLeftOutWithAReason() throws {
    let rows = try OracleFiles.peerRows(under: ["### 4.2", "### 4.3", "### 4.5"])
    try #require(rows.count > 40)
    let examples: Set<String> = ["EX12", "EX55", "EX56", "EX58", "EX61", "EX63", "EX64"]
    #expect(try OracleFiles.examples().isSuperset(of: examples))
    let all = rows.union(examples)
    #expect(all.subtracting(Self.tested).subtracting(Self.leftOut.keys) == [])
    #expect(Self.tested.subtracting(all) == [], "no such row")
    #expect(Self.tested.intersection(Self.leftOut.keys) == [])
    #expect(Self.leftOut.values.allSatisfy { $0.count > 20 })
  }
}

enum OracleFiles {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("../shared/oracles").standardizedFileURL

  static var arePresent: Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent("peer_cases.md").path)
  }

  /// The ids of the rows under these headings: `| D13 ✔ |`, and `**A9 T**` in running text.
  static func peerRows(under headings: [String]) throws -> Set<String> {
    let text = try String(
      contentsOf: folder.appendingPathComponent("peer_cases.md"), encoding: .utf8)
    var rows: Set<String> = []
    var isWanted = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") { isWanted = headings.contains { line.hasPrefix($0) } }
      guard isWanted else { continue }
      if let match = line.firstMatch(of: #/^\| ([A-Z]+\d+) /#) { rows.insert(String(match.1)) }
      for match in line.matches(of: #/\*\*([A-Z]\d+) T\*\*/#) { rows.insert(String(match.1)) }
    }
    return rows
  }

  static func examples() throws -> Set<String> {
    let text = try String(
      contentsOf: folder.appendingPathComponent("worked_examples.csv"), encoding: .utf8)
    return Set(
      text.split(whereSeparator: \.isNewline).dropFirst()
        .compactMap { $0.split(separator: ",").first }.map(String.init))
  }
}
