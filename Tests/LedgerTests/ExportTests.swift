import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// What is exported is what was imported, whatever the names are.
@Suite struct ExportTests {
  private let mapping = ColumnMapping(
    columns: Dictionary(
      uniqueKeysWithValues: ImportField.allCases.map { ($0, .named($0.rawValue)) }),
    encoding: .utf8, dateOrder: .ymd)

  private func book(_ text: String) throws -> (ledger: Ledger, report: ImportReport) {
    let folder = try TestFolder()
    let path = try folder.write(text, to: "in.csv")
    let ledger = folder.ledger()
    let report = try InvoiceImporter(
      ledger: ledger, recording: Recording(by: "x", date: day("2026-11-24"), note: "in.csv")
    ).import(file: path, mapping: mapping)
    return (ledger, report)
  }

  private func exported(_ ledger: Ledger) throws -> String {
    try InvoiceExport.header
      + ledger.histories().map { InvoiceExport($0).text }.joined()
  }

  private static let names = [
    "Acme, \"Best\" Ltd", "=1+1", "'=1+1", "''-x", "-5", "+81", "@sum", "山田、製作所", "O'Neill",
    "'quoted'",
    "a\u{3000}b", "＝全角", "é",
  ]

  /// A file with every kind of row: open, settled whole, in parts, credits, with and without texts.
  private func file(_ random: inout SeededGenerator) -> String {
    var text = InvoiceExport.header
    for index in 0..<40 {
      let name = Self.names[Int.random(in: 0..<Self.names.count, using: &random)]
      let customer = Int.random(in: 0..<6, using: &random)
      let currency = ["JPY", "USD", "GBP"][customer % 3]
      let issued = day("2026-01-01").adding(days: Int.random(in: 0..<200, using: &random))
      let units = Int.random(in: -50...5_000, using: &random)
      let amount =
        currency == "JPY" ? "\(units)" : "\(units).\(Int.random(in: 10...99, using: &random))"
      let quoted = "\"" + name.replacing("\"", with: "\"\"") + "\""
      let head =
        "K\(customer),Kunde \(customer),\(quoted.dropLast())-\(index)\",\(issued.iso),"
        + "\(issued.adding(days: 30).iso),\(amount),\(currency),\(quoted),"
        + (index % 4 == 0 ? issued.adding(days: -2).iso : "") + ","
      switch index % 3 {
      case 0: text += head + ",\n"
      case 1 where units != 0: text += head + "\(issued.adding(days: 40).iso),\(amount)\n"
      default:
        let parts = units > 10 ? [units / 3, units / 5].filter { $0 > 0 } : []
        if parts.isEmpty { text += head + ",\n" }
        for (place, part) in parts.enumerated() {
          text += head + "\(issued.adding(days: 10 + place).iso),\(part)\n"
        }
      }
    }
    return text
  }

  @Test(arguments: 1...30) func importExportImportIsTheSame(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let first = try book(file(&random))
    try #require(first.report.isImported, "seed \(seed): \(first.report.findings.prefix(3))")
    let text = try exported(first.ledger)
    let second = try book(text)
    try #require(second.report.isImported, "seed \(seed): \(second.report.findings.prefix(3))")
    #expect(try second.ledger.histories() == first.ledger.histories(), "seed \(seed)")
    #expect(try exported(second.ledger) == text, "seed \(seed)")
    // Into the book it came from it brings nothing new.
    let folder = try TestFolder()
    let again = try InvoiceImporter(
      ledger: first.ledger, recording: Recording(by: "x", date: day("2026-11-24"), note: "again")
    ).import(file: try folder.write(text, to: "again.csv"), mapping: mapping)
    #expect(again.changesNothing, "seed \(seed)")
  }

  @Test func noCellIsAFormula() throws {
    let book = try book(
      InvoiceExport.header + "=A1,@x,+1,2026-01-01,2026-02-01,-500,JPY,-2+3,,,\n")
    let text = try exported(book.ledger)
    #expect(text.contains("'=A1,'@x,'+1,2026-01-01,2026-02-01,-500,JPY,'-2+3,,,"))
    for name in Self.names {
      #expect(SpreadsheetText.plain(SpreadsheetText.guarded(name)) == name)
      #expect(!"=+-@＝".contains(SpreadsheetText.guarded(name).first ?? " "))
    }
  }
}
