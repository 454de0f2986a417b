import Finance
import Testing

@testable import Ledger

/// What is said for and against each order where the dates don't settle it.
@Suite struct DateOrderEvidenceTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private static let header = "code,name,no,issued,due,amount,cur,settled\n"

  private func scan(
    _ rows: String, header: String = Self.header, hasHeader: Bool = true
  ) throws -> DateOrderScan.Outcome {
    var mapping = ColumnMapping(
      columns: [
        .customerCode: .position(1), .invoiceNumber: .position(3), .issued: .position(4),
        .due: .position(5), .amount: .position(6), .settled: .position(8),
      ], currency: .jpy)
    mapping.hasHeader = hasHeader
    let file = try folder.write((hasHeader ? header : "") + rows)
    return try DateOrderScan(file: file, mapping: mapping, encoding: .utf8)
      .run(today: day("2026-11-24"))
  }

  private func evidence(_ outcome: DateOrderScan.Outcome) throws -> DateOrderEvidence {
    guard case .open(let evidence) = outcome else {
      Issue.record("settled: \(outcome)")
      throw CancellationError()
    }
    return evidence
  }

  /// `dmy 2026-04-03...2026-12-11 future 1 contradictions 0 unreadable 0`
  private func show(_ reading: DateOrderEvidence.Reading) -> String {
    let days = reading.days.map { "\($0.lowerBound.iso)...\($0.upperBound.iso)" } ?? "-"
    return "\(reading.order.rawValue) \(days) future \(reading.futureCount) contradictions "
      + "\(reading.contradictionCount) unreadable \(reading.unreadableCount)"
  }

  @Test func countsWhatEachOrderWouldMean() throws {
    let evidence = try evidence(
      scan(
        """
        C1,n,A-1,03/04/2026,02/05/2026,10,,
        C1,n,A-2,11/12/2026,10/01/2027,10,,05/05/2026
        C1,n,A-3,03/04/2026,,10,,

        """))
    #expect(
      evidence.readings.map(show) == [
        "dmy 2026-04-03...2026-12-11 future 1 contradictions 1 unreadable 0",
        "mdy 2026-03-04...2026-11-12 future 0 contradictions 2 unreadable 0",
      ])
    // 05/05/2026 is one day in either order.
    #expect(evidence.ambiguousCount == 5)
    #expect(
      evidence.examples == [
        .init(text: "03/04/2026", line: 2), .init(text: "02/05/2026", line: 2),
        .init(text: "11/12/2026", line: 3),
      ])
    #expect(evidence.columns == ["issued", "due"])
    #expect(evidence.isReadable)
  }

  /// Due dates lie ahead by their nature; days of issue don't.
  @Test func onlyDaysOfIssueAndPaymentCountAsFuture() throws {
    let evidence = try evidence(scan("C1,n,A-1,01/02/2026,03/04/2030,10,,\n"))
    #expect(evidence.readings.map(\.futureCount) == [0, 0])
  }

  @Test func columnsWithoutHeadersAreNumbered() throws {
    let evidence = try evidence(scan("C1,n,A-1,03/04/2026,03/05/2026,10,,\n", hasHeader: false))
    #expect(evidence.columns == ["4", "5"])
    #expect(evidence.examples.first?.line == 1)
  }

  @Test func oneProvenColumnSettlesTheFile() throws {
    let rows = "C1,n,A-1,03/04/2026,25/05/2026,10,,\n"
    #expect(
      try scan(rows)
        == .settled(
          .dmy,
          [
            .dateOrder(.dmy, of: 2),
            .dateOrderShared([.due], seen: "25/05/2026", with: [.issued]),
          ]))
  }

  @Test func theOrderThatReadsMostWinsAndTheRestIsSaid() throws {
    let rows = """
      C1,n,A-1,25/04/2026,05/25/2026,10,,
      C1,n,A-2,26/04/2026,05/06/2026,10,,

      """
    #expect(
      try scan(rows)
        == .settled(.dmy, [.dateOrder(.dmy, of: 4), .dateOrderBroken(.due, seen: "05/25/2026")]))
  }

  @Test func datesOfBothKindsInEqualNumberAreNotReadByAny() throws {
    let rows = "C1,n,A-1,25/04/2026,05/25/2026,10,,\nC1,n,A-2,03/04/2026,03/05/2026,10,,\n"
    let evidence = try evidence(scan(rows))
    #expect(!evidence.isReadable)
    #expect(evidence.readings.map(\.unreadableCount) == [1, 1])
  }

  @Test(arguments: ["", "C1,n,A-1,soon,later,10,,\n", "C1,n,A-1,,,10,,\n"])
  func whereNothingIsADateNothingIsAsked(_ rows: String) throws {
    #expect(try scan(rows) == .none)
  }

  @Test func interruptedScanSaysSo() throws {
    let file = try folder.write(Self.header + "C1,n,A-1,03/04/2026,03/05/2026,10,,\n")
    let scan = DateOrderScan(
      file: file, mapping: ColumnMapping(columns: [.issued: .position(4)]), encoding: .utf8,
      monitor: { _ in false })
    #expect(throws: LedgerError.interrupted) { try scan.run(today: day("2026-11-24")) }
  }

  /// The first rows that a proposal looks at may leave open what a later one settles.
  @Test func aLateRowSettlesWhatTheFirstOnesLeaveOpen() throws {
    let header = "customer code,invoice no,invoice date,due date,amount\n"
    let open = "C1,A,03/04/2026,05/06/2026,10\n"
    let rows = String(repeating: open, count: MappingProposal.sampleRowsMax)
    let file = try folder.write(header + rows + "C1,B,25/04/2026,25/05/2026,10\n")
    let proposal = try #require(try MappingProposal.propose(file: file, currency: .jpy))
    #expect(proposal.gaps.map(\.isDateOrder) == [true])
    let scan = DateOrderScan(file: file, mapping: proposal.mapping, encoding: .utf8)
    guard case .settled(let order, let proof) = try scan.run(today: day("2026-11-24")) else {
      Issue.record("open")
      return
    }
    let settled = proposal.taking(order, proof)
    #expect(settled.gaps.isEmpty)
    #expect(settled.mapping.dateOrder == .dmy)
    #expect(settled.evidence.contains(.dateOrder(.dmy, of: 2_002)))
    #expect(settled.preview(1).first?.issued == day("2026-04-03"))
  }

  // MARK: - Where the evidence comes out

  @Test func importSaysItAndATellingNeedsNone() throws {
    let importer = InvoiceImporter(
      ledger: folder.ledger(), recording: Recording(by: "t", date: day("2026-11-24")))
    let file = try folder.write(Self.header + "C1,n,A-1,11/12/2026,11/12/2026,10,,\n")
    var mapping = InvoiceImporterTests.mapping()
    mapping.columns[.reference] = nil
    let open = try #require(try importer.import(file: file, mapping: mapping).openDates)
    #expect(open.orders == [.dmy, .mdy])
    #expect(open.readings.map(\.futureCount) == [1, 0])
    mapping.dateOrder = .mdy
    let told = try importer.import(file: file, mapping: mapping)
    #expect(told.openDates == nil && told.isImported)
  }

  @Test func statementSaysIt() throws {
    let file = try folder.write("Date,Description,Credit\n11/12/2026,A,5\n03/04/2026,B,\n")
    let statement = try BankStatement(
      file: file, currency: .gbp, encoding: .utf8, today: day("2026-11-24"))
    let open = try #require(statement.openDates)
    #expect(open.columns == ["Date"])
    #expect(
      open.readings.map(show) == [
        "dmy 2026-04-03...2026-12-11 future 1 contradictions 0 unreadable 0",
        "mdy 2026-03-04...2026-11-12 future 0 contradictions 0 unreadable 0",
      ])
  }
}
