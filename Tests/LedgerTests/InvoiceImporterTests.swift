import Finance
import Receivables
import Testing

@testable import Ledger

@Suite struct InvoiceImporterTests {
  let folder: TestFolder
  let ledger: Ledger
  let importer: InvoiceImporter

  init() throws {
    folder = try TestFolder()
    ledger = folder.ledger()
    importer = InvoiceImporter(ledger: ledger, recording: importing)
  }

  static let header = "code,name,no,issued,due,amount,cur,settled,paid,ref\n"

  static func mapping(_ change: (inout ColumnMapping) -> Void = { _ in }) -> ColumnMapping {
    var mapping = ColumnMapping(
      columns: [
        .customerCode: .named("code"), .customerName: .named("name"),
        .invoiceNumber: .named("no"), .issued: .named("issued"), .due: .named("due"),
        .amount: .named("amount"), .currency: .named("cur"), .settled: .named("settled"),
        .reference: .named("ref"),
      ], currency: .jpy)
    change(&mapping)
    return mapping
  }

  static let partPayments = mapping { $0.columns[.paidAmount] = .named("paid") }

  func report(
    _ rows: String, _ mapping: ColumnMapping = Self.mapping(), header: String = Self.header
  ) throws -> ImportReport {
    let file = try folder.write(header + rows)
    let planned = try importer.plan(file: file, mapping: mapping)
    var report = try importer.import(file: file, mapping: mapping)
    #expect(report.isImported == report.isAcceptable)
    report.isImported = false
    #expect(planned == report)
    return report
  }

  @Test func rowsBecomeInvoicesAndSettlements() throws {
    let rows = """
      C1,山田,A-1,2026-01-05,2026-02-28,"1,000",,2026-03-01,,PO 1
      C1,山田,A-2,2026-02-05,2026-03-31,12.50,usd,,,
      C2,李,A-1,2026-02-05,2026-03-31,-300,,,,

      """
    let report = try report(rows)
    #expect(report.findings.isEmpty)
    #expect(report.rows == 3)
    #expect(report.invoicesNew == 3)
    #expect(report.paymentsNew == 1)
    #expect(report.customersNew == 2)
    #expect(report.totals == [yen(700), dollars(1_250)])
    let history = try #require(try ledger.history(of: "C1"))
    #expect(history.customer == Customer(code: "C1", name: "山田"))
    #expect(
      history.invoices == [
        Invoice(
          number: "A-1", issued: day("2026-01-05"), due: day("2026-02-28"), amount: yen(1_000),
          reference: "PO 1"),
        Invoice(
          number: "A-2", issued: day("2026-02-05"), due: day("2026-03-31"),
          amount: dollars(1_250)),
      ])
    #expect(
      history.payments == [
        Payment(invoiceNumber: "A-1", date: day("2026-03-01"), amount: yen(1_000))
      ])
  }

  @Test func sameFileTwiceChangesNothing() throws {
    let rows = """
      C1,山田,A-1,2026-01-05,2026-02-28,1000,,2026-03-01,400,
      C1,山田,A-1,2026-01-05,2026-02-28,1000,,2026-03-09,600,
      C1,山田,A-2,2026-02-05,2026-03-31,500,,,,

      """
    for mapping in [Self.partPayments] {
      let first = try report(rows, mapping)
      #expect(first.paymentsNew == 2)
      #expect(!first.changesNothing)
      let before = try folder.bytes("ledger.sqlite")
      let second = try report(rows, mapping)
      #expect(second.changesNothing)
      #expect(second.invoicesUnchanged == 2)
      #expect(second.isAcceptable)
      #expect(try folder.bytes("ledger.sqlite") == before)
    }
  }

  @Test func laterFileUpdatesInvoicesAndSettlesThem() throws {
    _ = try report("C1,n,A-1,2026-01-05,2026-02-28,1000,,,,\n")
    let changed = try report("C1,n,A-1,2026-01-05,2026-03-10,1200,,2026-03-01,,\n")
    #expect(changed.invoicesChanged == 1)
    #expect(changed.paymentsNew == 1)
    let corrected = try report("C1,n,A-1,2026-01-05,2026-03-10,1200,,2026-03-04,,\n")
    #expect(corrected.paymentsChanged == 1)
    #expect(corrected.invoicesUnchanged == 1)
    let history = try #require(try ledger.history(of: "C1"))
    #expect(history.invoices.map(\.amount) == [yen(1_200)])
    #expect(
      history.payments == [
        Payment(invoiceNumber: "A-1", date: day("2026-03-04"), amount: yen(1_200))
      ])
  }

  @Test func settlementCompletesPartPaymentsRecordedByHand() throws {
    _ = try report("C1,n,A-1,2026-01-05,2026-02-28,1000,,,,\n")
    let part = Payment(invoiceNumber: "A-1", date: day("2026-02-01"), amount: yen(300))
    try ledger.record(
      .payments([part], .payment), for: "C1", Recording(by: "x", date: day("2026-02-01")))
    let rows = "C1,n,A-1,2026-01-05,2026-02-28,1000,,2026-03-01,,\n"
    _ = try report(rows)
    #expect(try report(rows).changesNothing)
    let payments = try ledger.history(of: "C1")?.renumbered([:]).payments
    let rest = Payment(invoiceNumber: "A-1", date: day("2026-03-01"), amount: yen(700))
    #expect(payments == [part, rest])
  }

  @Test func badLastRowLeavesTheLedgersBytesAlone() throws {
    _ = try report("C1,n,A-1,2026-01-05,2026-02-28,1000,,,,\n")
    let before = try folder.bytes("ledger.sqlite")
    let good = (2..<500).map { "C\($0),n,A-\($0),2026-01-05,2026-02-28,1000,,,,\n" }.joined()
    let bad = try report(good + "C1,n,A-1,2026-01-05,2026-02-28,1000x,,,,\n")
    #expect(bad.errorCount == 1)
    #expect(bad.rows == 499)
    #expect(!bad.isImported)
    #expect(try folder.bytes("ledger.sqlite") == before)
    let header = Self.header + "C9,n,A-1,2026-01-05,2026-02-28,1000,,,,\n"
    let file = try folder.write(Array(header.utf8) + [0xFF])
    let cut = try importer.import(
      file: file, mapping: Self.mapping { $0.encoding = .utf8 })
    #expect(cut.findings.map(\.code) == [.textUndecodable])
    #expect(
      cut.findings[0].expected == .text(.utf8, byteOffset: header.utf8.count))
    #expect(cut.findings[0].line == 3)
    #expect(try folder.bytes("ledger.sqlite") == before)
  }

  struct Fault: Sendable {
    let row: String
    let code: ImportFinding.Code
    let column: Int?
    let seen: String
    let expected: ImportFinding.Expectation
    var mapping = InvoiceImporterTests.mapping()
  }

  static let faults: [Fault] = [
    Fault(
      row: ",n,A-1,2026-01-05,2026-02-28,10,,,,", code: .valueMissing, column: 1, seen: "",
      expected: .value),
    Fault(
      row: "C1,n,A-1,2026-01-05,,10,,,,", code: .valueMissing, column: 5, seen: "",
      expected: .value),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10,,", code: .rowIsRagged, column: nil, seen: "8",
      expected: .fieldCount(10)),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-30,10,,,,", code: .dateUnreadable, column: 5,
      seen: "2026-02-30", expected: .date(.ymd)),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,1O0,,,,", code: .amountUnreadable, column: 6,
      seen: "1O0", expected: .amount(.point, .jpy)),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10.123,EUR,,,", code: .amountTooPrecise, column: 6,
      seen: "10.123", expected: .decimalsAtMost(2, .eur)),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10,XXX,,,", code: .currencyUnknown, column: 7,
      seen: "XXX", expected: .currency),
    Fault(
      row: "C1,n,A-1,2026-03-05,2026-02-28,10,,,,", code: .dueBeforeIssued, column: 5,
      seen: "2026-02-28", expected: .notBefore(day("2026-03-05"), field: .issued)),
    Fault(
      row: "C1,n,A-1,2026-02-05,2026-02-28,10,,2026-02-01,,", code: .settledBeforeIssued,
      column: 8, seen: "2026-02-01", expected: .notBefore(day("2026-02-05"), field: .issued)),
    Fault(
      row: "C1,n,A-0,2026-01-05,2026-02-28,11,,,,", code: .invoiceContradicts, column: 6,
      seen: "11", expected: .sameAs(line: 2)),
    Fault(
      row: "C1,n,A-0,2026-01-05,2026-02-28,10,,2026-02-28,,", code: .invoiceContradicts,
      column: 8, seen: "2026-02-28", expected: .sameAs(line: 2)),
    Fault(
      row: "C1,n\u{1B}[2J,A-1,2026-01-05,2026-02-28,10,,,,", code: .textRefused, column: 2,
      seen: "n\u{FFFD}[2J", expected: .textWithin(bytes: RowParser.nameBytesMax)),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10,,,5,", code: .valueMissing, column: 8, seen: "",
      expected: .value, mapping: partPayments),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10,,2026-02-28,,", code: .valueMissing, column: 9,
      seen: "", expected: .value, mapping: partPayments),
    Fault(
      row: "C1,n,A-1,2026-01-05,2026-02-28,10,,2026-02-28,11,", code: .paidMoreThanInvoiced,
      column: 9, seen: "A-1", expected: .atMost(yen(10)), mapping: partPayments),
  ]

  @Test(arguments: faults.indices)
  func faultIsPlacedWithWhatWasSeenAndExpected(_ index: Int) throws {
    let fault = Self.faults[index]
    let report = try report(
      "C1,n,A-0,2026-01-05,2026-02-28,10,,,,\n" + fault.row + "\n", fault.mapping)
    let finding = try #require(report.findings.first { $0.severity == .error })
    #expect(report.errorCount == 1)
    #expect(finding.code == fault.code)
    #expect(finding.line == 3)
    #expect(finding.column?.number == fault.column)
    #expect(finding.seen == fault.seen)
    #expect(finding.expected == fault.expected)
    #expect(try ledger.customerCount() == 0)
  }

  @Test func everyCodeIsSpeltOnce() {
    let codes = ImportFinding.Code.allCases.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
    #expect(codes == codes.sorted())
  }

  @Test func currencyOfAPaidInvoiceCannotChange() throws {
    _ = try report("C1,n,A-1,2026-01-05,2026-02-28,10,,2026-02-28,,\n")
    let report = try report("C1,n,A-1,2026-01-05,2026-02-28,10,USD,2026-02-28,,\n")
    #expect(report.findings.map(\.code) == [.currencyChanged])
    #expect(report.findings[0].expected == .currencyOf(.jpy))
  }

  @Test func rowsSaidTwiceCountOnce() throws {
    let row = "C1,n,A-1,2026-01-05,2026-02-28,10,,2026-02-28,5,\n"
    let whole = try report(row + row)
    #expect(whole.rowsRepeated == 1)
    #expect(whole.paymentsNew == 1)
    #expect(whole.findings.map(\.severity) == [.warning])
    // With part payments, two equal ones may be two payments.
    let other = row.replacing("A-1", with: "A-2")
    let parts = try report(other + other, Self.partPayments)
    #expect(parts.findings.map(\.code) == [.rowRepeated])
    #expect(parts.errorCount == 1)
  }

  @Test func firstNameIsKeptAndOthersAreNoted() throws {
    let report = try report(
      """
      C1,Acme Ltd,A-1,2026-01-05,2026-02-28,10,,,,
      C1,ACME limited,A-2,2026-01-05,2026-02-28,10,,,,
      C1,Acme,A-3,2026-01-05,2026-02-28,10,,,,

      """)
    #expect(report.namesKept == 1)
    #expect(report.findings.map(\.expected) == [.name("Acme Ltd")])
    #expect(report.findings.map(\.severity) == [.note])
    #expect(try ledger.customers().map(\.name) == ["Acme Ltd"])
  }

  @Test func orderOfDatesIsProvedOrAskedFor() throws {
    let told = try report("C1,n,A-1,03/04/2026,03/05/2026,10,,,,\n")
    let finding = try #require(told.findings.first)
    #expect(finding.code == .dateOrderOpen)
    #expect(finding.seen == "03/04/2026")
    #expect(finding.expected == .dateOrder([.mdy, .dmy], rows: 1))
    let row = "C1,n,A-2,03/04/2026,25/05/2026,10,,,,\n"
    let proved = try report(row)
    #expect(proved.dateOrder == .dmy)
    #expect(try ledger.history(of: "C1")?.invoices.first?.issued == day("2026-04-03"))
  }

  @Test func swapOfDayAndMonthIsRecognised() throws {
    // Issued in ISO order but with day and month exchanged in the second and third row.
    let report = try report(
      """
      C1,n,A-1,2026-01-25,2026-02-28,10,,,,
      C1,n,A-2,2026-11-03,2026-04-10,10,,,,
      C1,n,A-3,2026-12-03,2026-04-11,10,,,,

      """)
    #expect(report.dateSwaps.first?.field == .issued)
    #expect(report.dateSwaps.first?.mended == 2)
    #expect(report.findings.first?.code == .dayAndMonthSwapped)
    #expect(report.findings.first?.line == nil)
    #expect(report.findings.first?.expected == .swap(contradictions: 2, mended: 2))
  }

  @Test func roundingIsSaidNotSupposed() throws {
    let rows = """
      C1,n,A-1,2026-01-05,2026-02-28,2309.7899999999995,USD,,,
      C1,n,A-2,2026-01-05,2026-02-28,8291.045,USD,,,
      C1,n,A-3,2026-01-05,2026-02-28,-8291.045,USD,,,
      C1,n,A-4,2026-01-05,2026-02-28,10.5,JPY,,,

      """
    #expect(try report(rows).findings.allSatisfy { $0.code == .amountTooPrecise })
    let rounded = try report(rows, Self.mapping { $0.roundsAmounts = true })
    #expect(rounded.isAcceptable)
    let amounts = try ledger.history(of: "C1")?.invoices.map(\.amount)
    #expect(amounts == [dollars(230_979), dollars(829_105), dollars(-829_105), yen(11)])
  }

  @Test func termsStandInForDueDates() throws {
    let mapping = Self.mapping {
      $0.columns[.due] = nil
      $0.termDays = 30
    }
    _ = try report("C1,n,A-1,2026-01-05,,10,,,,\n", mapping)
    #expect(try ledger.history(of: "C1")?.invoices.first?.due == day("2026-02-04"))
  }

  @Test func columnsByPositionAndOtherForms() throws {
    let mapping = ColumnMapping(
      columns: [
        .customerCode: .position(2), .invoiceNumber: .position(1), .issued: .position(3),
        .due: .position(4), .amount: .position(5),
      ], delimiter: .semicolon, hasHeader: false, numberForm: .comma, currency: .eur)
    let report = try report("R1;K7;31.01.2026;28.02.2026;1.234,50\n", mapping, header: "")
    #expect(report.dateOrder == .dmy)
    #expect(report.totals == [Money(minorUnits: 123_450, currency: .eur)])
    #expect(try ledger.customers().map(\.name) == ["K7"])
  }

  @Test func japaneseFileWithTheYenByteIsRead() throws {
    let text = "得意先コード,請求書番号,請求日,支払期日,金額,得意先名\nC014,S-1,2026年1月5日,2026/2/28,\\1200,㈱山田\n"
    let bytes = try ReverseDecoder(.cp932).encode(text)
    let file = try folder.write(bytes)
    let proposal = try #require(
      try MappingProposal.propose(file: file, currency: .jpy))
    #expect(proposal.gaps.isEmpty)
    let report = try importer.import(file: file, mapping: proposal.mapping)
    #expect(report.isImported, "\(report.findings)")
    #expect(report.encoding == .cp932)
    #expect(report.totals == [yen(1_200)])
    #expect(try ledger.find("山田").map(\.name) == ["㈱山田"])
  }

  @Test func wholeFileFaultsAreFindings() throws {
    func first(_ text: String, _ mapping: ColumnMapping = Self.mapping()) throws
      -> ImportFinding?
    {
      try importer.import(file: folder.write(text), mapping: mapping).findings.first
    }
    #expect(try first("")?.code == .fileIsEmpty)
    #expect(try first(Self.header)?.code == .fileIsEmpty)
    #expect(try first("code,name\n")?.code == .columnNotFound)
    #expect(try first("no," + Self.header)?.code == .columnNotUnique)
    #expect(
      try first(Self.header + "\"C1")?.expected
        == .wellFormed(.unterminatedQuote(line: 2, column: 1)))
    #expect(
      try first(Self.header, Self.mapping { $0.columns[.due] = nil })?.code == .fieldNotMapped)
    let bytes: [UInt8] = [0xB1, 0xB1, 0xBE, 0xA9, 0x0A]
    let open = try importer.import(file: folder.write(bytes), mapping: Self.mapping())
    #expect(open.findings.map(\.code) == [.encodingOpen])
    #expect(open.detection?.candidates.contains(.gb18030) == true)
    #expect(throws: LedgerError.self) {
      try importer.plan(file: folder.file("none.csv"), mapping: Self.mapping())
    }
    #expect(throws: LedgerError.self) {
      try importer.plan(file: folder.path, mapping: Self.mapping())
    }
  }

  @Test func findingsAreKeptUpToTheLimitAndAllCounted() throws {
    let rows = (0..<1_500).map { "C1,n,A-\($0),2026-01-05,x,10,,,,\n" }.joined()
    let report = try report(rows, Self.mapping { $0.dateOrder = .ymd })
    #expect(report.findings.count == ImportReport.findingsMax)
    #expect(report.findingCount == 1_500)
    #expect(report.errorCount == 1_500)
    #expect(report.rows == 1_500)
  }
}
