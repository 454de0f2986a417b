import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// A book of a test's own, and a preset's files in it.
struct PresetBook {
  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
  }

  static func options(
    _ currency: Currency = .jpy, _ change: (inout PresetOptions) -> Void = { _ in }
  ) -> PresetOptions {
    var options = PresetOptions(currency: currency)
    change(&options)
    return options
  }

  static let monthEnd = options { $0.terms = try? PaymentTerms("月末締め翌月末払い") }

  /// Plans, imports and imports again: the plan says what the import does, and the second changes nothing.
  func report(
    _ preset: ImportPreset, _ bytes: [UInt8], _ options: PresetOptions, name: String = "file.csv"
  ) throws -> ImportReport {
    let file = try folder.write(bytes, to: name)
    let importer = PresetImporter(
      ledger: ledger, preset: preset, options: options,
      recording: Recording(by: "suzuki", date: day("2026-11-24"), note: "file"))
    var planned = try importer.plan(file: file)
    let report = try importer.import(file: file)
    #expect(!planned.isImported)
    planned.isImported = report.isImported
    #expect(planned == report)
    #expect(report.isImported == report.isAcceptable)
    if report.isImported {
      let again = try importer.import(file: file)
      #expect(again.isAcceptable && again.changesNothing, "\(again)")
    }
    // Nothing of an import is left beside the ledger.
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.allSatisfy { !$0.contains("import-") })
    return report
  }

  func report(
    _ preset: ImportPreset, _ text: String, _ options: PresetOptions, name: String = "file.csv"
  ) throws -> ImportReport {
    try report(preset, Array(text.utf8), options, name: name)
  }

  func open(_ code: String, on date: String = "2030-01-01") throws -> [String: Int] {
    let history = try #require(try ledger.history(of: code))
    let account = CustomerAccount(history, asOf: day(date))
    return Dictionary(
      uniqueKeysWithValues: account.items.map { ($0.invoice.number, $0.open.minorUnits) })
  }

  func invoice(_ number: String, of code: String) throws -> Invoice {
    let history = try #require(try ledger.history(of: code))
    return try #require(history.invoices.first { $0.number == number })
  }
}

extension ImportReport {
  func codes(_ severity: ImportFinding.Severity? = nil) -> [ImportFinding.Code] {
    findings.filter { severity == nil || $0.severity == severity }.map(\.code)
  }

  func finding(_ code: ImportFinding.Code) -> ImportFinding? {
    findings.first { $0.code == code }
  }
}

/// Bytes of Windows Japanese, by the decoder's own table turned round.
func cp932(_ text: String) throws -> [UInt8] {
  try #require(text.data(using: .shiftJIS)).map { $0 }
}
