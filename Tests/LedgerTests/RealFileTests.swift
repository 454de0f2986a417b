import Finance
import Receivables
import Testing

@testable import Ledger

/// Two public files of receivables, as they came. They are not shipped: where they are missing,
/// these tests are skipped. The expected figures were computed apart from this program.
@Suite struct RealFileTests {
  static let ibm = "ibm_accounts_receivable.csv"
  static let highRadius = "highradius_open_invoices.csv"

  let folder: TestFolder
  let ledger: Ledger

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
  }

  func bucket(_ ageing: Ageing, _ index: Int) -> String {
    "\(ageing.buckets[index].count) \(ageing.buckets[index].amount.minorUnits)"
  }

  @Test(.enabled(if: SharedData.has(ibm), "the IBM sample is not beside the package"))
  func ibmSample() throws {
    let file = SharedData.path(Self.ibm)
    let proposal = try #require(try MappingProposal.propose(file: file, currency: .usd))
    #expect(proposal.gaps.isEmpty)
    #expect(proposal.mapping.dateOrder == .mdy)
    let importer = InvoiceImporter(ledger: ledger, recording: importing)
    let clock = ContinuousClock()
    var report = ImportReport()
    let elapsed = try clock.measure {
      report = try importer.import(file: file, mapping: proposal.mapping)
    }
    print("FIGURE ibm import: \(report.rows) rows in \(elapsed)")
    #expect(report.isImported, "\(report.findings.prefix(3))")
    #expect(report.invoicesNew == 2_466)
    #expect(report.paymentsNew == 2_466)
    #expect(report.customersNew == 100)
    #expect(try importer.import(file: file, mapping: proposal.mapping).changesNothing)
    let histories = try ledger.histories()
    func ageing(_ date: String) -> Ageing {
      let items = histories.flatMap { CustomerAccount($0, asOf: day(date)).items }
      return Ageing(items, bounds: [15, 30, 45], currency: .usd)
    }
    let winter = ageing("2012-12-31")
    #expect((0..<3).map { bucket(winter, $0) } == ["86 493632", "12 77730", "1 1144"])
    let summer = ageing("2013-06-30")
    #expect((0..<2).map { bucket(summer, $0) } == ["72 428429", "12 83556"])
    let behaviours = histories.map { PaymentBehaviour($0, asOf: day("2014-12-31")) }
    #expect(behaviours.map(\.settledCount).reduce(0, +) == 2_466)
    #expect(behaviours.count { $0.lateCount == 0 } == 17)
    // 35.56% late; 3.4424 days on average.
    #expect(behaviours.map(\.lateCount).reduce(0, +) * 10_000 / 2_466 == 3_556)
    #expect(behaviours.map(\.daysLateTotal).reduce(0, +) * 10_000 / 2_466 == 34_424)
    let worst = try #require(try ledger.history(of: "2621-XCLEH"))
    let record = PaymentBehaviour(worst, asOf: day("2014-12-31"))
    #expect((record.settledCount, record.lateCount, record.daysLateTotal) == (15, 14, 294))
  }

  static func highRadiusMapping(
    issued: String, settled: String?, rounds: Bool
  ) -> ColumnMapping {
    var mapping = ColumnMapping(
      columns: [
        .customerCode: .named("cust_number"), .customerName: .named("name_customer"),
        .invoiceNumber: .named("doc_id"), .issued: .named(issued),
        .due: .named("due_in_date"), .amount: .named("converted_usd"),
      ], currency: .usd, roundsAmounts: rounds)
    if let settled { mapping.columns[.settled] = .named(settled) }
    return mapping
  }

  @Test(.enabled(if: SharedData.has(highRadius), "the HighRadius file is not beside the package"))
  func swappedDatesAreReportedAndNothingIsImported() throws {
    let mapping = Self.highRadiusMapping(
      issued: "posting_date", settled: "clear_date", rounds: true)
    let report = try InvoiceImporter(ledger: ledger, recording: importing)
      .import(file: SharedData.path(Self.highRadius), mapping: mapping)
    #expect(report.rows == 9_464)
    #expect(!report.isImported)
    #expect(report.dateSwaps == [.init(field: .issued, contradictions: 4_406, mended: 2_462)])
    let first = try #require(report.findings.first)
    #expect(first.code == .dayAndMonthSwapped)
    #expect(first.column?.name == "posting_date")
    // 2,782 rows fall due, and 4,200 are settled, before they are issued.
    #expect(report.errorCount == 2_782 + 4_200 + 1)
    #expect(try ledger.customerCount() == 0)
  }

  @Test(.enabled(if: SharedData.has(highRadius), "the HighRadius file is not beside the package"))
  func floatNoiseIsAFindingUnlessTheMappingRounds() throws {
    let file = SharedData.path(Self.highRadius)
    let importer = InvoiceImporter(ledger: ledger, recording: importing)
    let strict = try importer.import(
      file: file,
      mapping: Self.highRadiusMapping(
        issued: "baseline_create_date", settled: nil, rounds: false))
    #expect(strict.errorCount == 699)
    #expect(
      strict.findings.filter { $0.severity == .error }.allSatisfy { $0.code == .amountTooPrecise })
    let mapping = Self.highRadiusMapping(
      issued: "baseline_create_date", settled: nil, rounds: true)
    let clock = ContinuousClock()
    var report = ImportReport()
    let elapsed = try clock.measure { report = try importer.import(file: file, mapping: mapping) }
    print("FIGURE highradius import: \(report.rows) rows in \(elapsed)")
    #expect(report.isImported, "\(report.findings.filter { $0.severity == .error }.prefix(3))")
    #expect(report.invoicesNew == 9_464)
    #expect(report.customersNew == 543)
    #expect(report.namesKept == 317)
  }
}
