import Foundation
import Testing

@testable import Finance

@Suite struct RateTableTests {
  @Test(arguments: [
    ("3", 30_000), ("14.6", 146_000), ("0.25", 2_500), ("-0.88", -8_800), ("0.0001", 1),
    ("0", 0),
  ])
  func readsAPercent(text: String, millionths: Int) {
    #expect(Rate(percent: text)?.millionths == millionths)
  }

  @Test(arguments: ["", "-", ".5", "5.", "1.2.3", "1,5", "0.00001", "12345", "+1", "1e2", "３"])
  func refusesWhatIsNoPercent(text: String) { #expect(Rate(percent: text) == nil) }

  /// Table, number of rows, then the table's last known day.
  @Test(arguments: [
    ("jp-statutory", 4, "2029-03-31"), ("jp-commercial", 4, "2029-03-31"),
    ("boe-base", 25, "2026-09-08"), ("uk-reference", 18, "2026-12-31"),
    ("ecb-mro", 21, "2026-09-16"), ("eu-reference", 18, "2026-12-31"),
    ("de-basiszins", 18, "2026-12-31"), ("cn-lpr-1y", 88, "2026-09-19"),
  ])
  func everyRowIsRead(name: String, count: Int, known: String) throws {
    let table = try #require(RateTable.all.first { $0.name == name })
    #expect(table.rows.count == count)
    #expect(table.knownThrough == day(known))
    #expect(zip(table.rows, table.rows.dropFirst()).allSatisfy { $0.from < $1.from })
    #expect(table.rows.allSatisfy { !$0.source.isEmpty })
    #expect(RateTable.all.count == 8)
  }

  /// The rates that LEGAL.md states, on both sides of each change.
  @Test(arguments: [
    ("jp-statutory", "2020-03-31", "5"), ("jp-statutory", "2020-04-01", "3"),
    ("jp-statutory", "2029-03-31", "3"), ("jp-commercial", "2020-03-31", "6"),
    ("jp-commercial", "2020-04-01", "3"), ("boe-base", "2024-06-30", "5.25"),
    ("boe-base", "2025-12-17", "4"), ("boe-base", "2025-12-18", "3.75"),
    ("uk-reference", "2024-07-01", "5.25"), ("uk-reference", "2026-12-31", "3.75"),
    ("eu-reference", "2023-06-30", "2.5"), ("eu-reference", "2023-07-01", "4"),
    ("eu-reference", "2026-07-01", "2.4"), ("de-basiszins", "2022-12-31", "-0.88"),
    ("de-basiszins", "2023-01-01", "1.62"), ("ecb-mro", "2024-07-01", "4.25"),
    ("cn-lpr-1y", "2025-05-19", "3.1"), ("cn-lpr-1y", "2025-05-20", "3"),
  ])
  func quotes(name: String, date: String, percent: String) throws {
    let table = try #require(RateTable.all.first { $0.name == name })
    let quote = try #require(table.quote(on: day(date)))
    #expect(quote.row.rate == Rate(percent: percent))
    #expect(quote.knownOnlyThrough == nil)
  }

  @Test func saysWhereItsKnowledgeEnds() throws {
    for table in RateTable.all {
      let first = try #require(table.rows.first)
      #expect(table.quote(on: first.from.adding(days: -1)) == nil)
      #expect(table.quote(on: table.knownThrough)?.knownOnlyThrough == nil)
      let after = try #require(table.quote(on: table.knownThrough.adding(days: 1)))
      #expect(after.knownOnlyThrough == table.knownThrough)
    }
  }

  /// Bank Rate on the last 30 June or 31 December, the ECB's on the first day, less 0.88 for Germany.
  @Test func halfYearsFollowFromTheirBase() throws {
    for row in RateTable.ukReference.rows {
      #expect(RateTable.bankRate.quote(on: row.from.adding(days: -1))?.row.rate == row.rate)
    }
    for row in RateTable.euReference.rows {
      #expect(RateTable.mainRefinancing.quote(on: row.from)?.row.rate == row.rate)
      let german = try #require(RateTable.germanBase.quote(on: row.from)).row
      #expect(german.from == row.from)
      #expect(german.rate.millionths == row.rate.millionths - 8_800)
    }
  }
}

/// Compares the tables with those that lie beside the checkout, row by row, where there are any.
@Suite(.enabled(if: HolidayTables.arePresent, "no rate tables beside this checkout"))
struct RateTableSourceTests {
  /// A table, its file, and the column of the rate; files without a column on certainty were derived.
  static let files: [(RateTable, file: String, column: Int, saysSure: Bool)] = [
    (.japanStatutory, "jp_statutory_rate", 1, true), (.bankRate, "boe_base_rate", 1, true),
    (.ukReference, "uk_late_payment_reference", 2, false),
    (.mainRefinancing, "ecb_main_refi", 1, true),
    (.euReference, "eu_late_payment_reference", 2, false),
    (.germanBase, "eu_late_payment_reference", 4, false),
    (.chinaLPR, "cn_lpr_1y", 1, true),
  ]

  @Test(arguments: files.indices)
  func everyRowIsAsTheTableSays(index: Int) throws {
    let (table, file, column, saysSure) = Self.files[index]
    let rows = try HolidayTables.rows(file)
    try #require(rows.count == table.rows.count)
    for (row, cells) in zip(table.rows, rows) {
      // The oldest row starts before any date can.
      #expect(row.from.iso == max(cells[0], "1900-01-01"))
      #expect(row.rate == Rate(percent: cells[column]), "\(table.name) \(cells[0])")
      if saysSure {
        #expect((row.certainty == .confirmed) == (cells[2] == "yes"), "\(table.name) \(cells[0])")
      }
    }
  }
}
