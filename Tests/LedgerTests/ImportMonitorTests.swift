import Testing

@testable import Ledger

/// How an import says how far it is, and is given up.
@Suite struct ImportMonitorTests {
  let folder: TestFolder
  let ledger: Ledger
  let importer: InvoiceImporter

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
    importer = InvoiceImporter(ledger: ledger, recording: importing)
  }

  static let rows = 3_500

  private func file() throws -> String {
    let rows = (0..<Self.rows).map { "C\($0 % 40),Name,N\($0),2026-01-\($0 % 28 + 1),,100,,,,\n" }
    return try folder.write(InvoiceImporterTests.header + rows.joined())
  }

  private static let mapping = InvoiceImporterTests.mapping { $0.termDays = 30 }

  @Test func saysEachPartInItsOrder() throws {
    var steps: [ImportStep] = []
    let report = try importer.import(file: file(), mapping: Self.mapping) { step in
      steps.append(step)
      return true
    }
    #expect(report.isImported)
    let stages = steps.map(\.stage)
    #expect(ImportStep.Stage.allCases.allSatisfy { stages.contains($0) })
    let order = stages.compactMap { ImportStep.Stage.allCases.firstIndex(of: $0) }
    #expect(order == order.sorted())
    for step in steps {
      #expect(step.total.map { step.done <= $0 } ?? true, "\(step)")
      // What is worked out from the bytes is near the truth when the rows are alike.
      if step.stage == .reading, let total = step.total {
        #expect(abs(total - Self.rows) < Self.rows / 10, "\(total)")
      }
    }
  }

  @Test(arguments: ImportStep.Stage.allCases)
  func givenUpAnywhereItLeavesNothing(_ stage: ImportStep.Stage) throws {
    let file = try file()
    #expect(throws: LedgerError.interrupted) {
      try importer.import(file: file, mapping: Self.mapping) { $0.stage != stage }
    }
    #expect(try ledger.customers().isEmpty)
    // The ledger is free for the next one.
    #expect(try importer.import(file: file, mapping: Self.mapping).invoicesNew == Self.rows)
  }

  @Test func planIsGivenUpToo() throws {
    let file = try file()
    #expect(throws: LedgerError.interrupted) {
      try importer.plan(file: file, mapping: Self.mapping) { $0.stage != .comparing }
    }
  }

  @Test func proposalIsGivenUpWhileTheEncodingIsLookedFor() throws {
    let file = try file()
    #expect(throws: LedgerError.interrupted) {
      try MappingProposal.propose(file: file) { _ in false }
    }
  }
}
