import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// Plain-text journals of hledger and Ledger.
@Suite struct LedgerJournalTests {
  let book: PresetBook

  init() throws { book = try PresetBook() }

  private func report(
    _ text: String, _ options: PresetOptions = PresetBook.options(.usd)
  ) throws -> ImportReport {
    try book.report(.hledger, text, options, name: "ar.journal")
  }

  @Test func postingsToReceivablesAreInvoicesAndPayments() throws {
    let report = try report(
      """
      ; a comment
      account assets:receivable  ; type:A
      P 2024-01-01 EUR $1.10
      comment
      2024-99-99 not read
      end comment

      2024-04-30 * (INV-1) ACME Corp | April
          assets:receivable:ACME Corp    $1,200.00  ; due:2024-05-31
          income:sales

      2024/05/31=2024/06/02 ! Transfer
          ; invoice:INV-1
          assets:bank    $1,000.00
          assets:receivable:ACME Corp    $-1,000.00 = $200.00

      2024.06.01 Beta  ; invoice:B-9, due:2024-06-30
          Assets:Receivable    500 USD
          income

      ~ monthly
          expenses:rent  $2,000
          assets:bank

      2024-06-02 Rent
          expenses:rent  $2,000
          assets:bank
      """)
    #expect(report.isImported, "\(report.findings)")
    #expect((report.rows, report.invoicesNew) == (4, 2))
    #expect(try book.open("ACME Corp") == ["INV-1": 20_000])
    #expect(try book.open("Beta") == ["B-9": 50_000])
    #expect(try book.invoice("INV-1", of: "ACME Corp").reference == "ACME Corp | April")
    // The payment named its invoice: nothing had to be chosen.
    #expect(report.codes() == [.rowsSkipped])
  }

  @Test(arguments: [
    ("$1,234.50", 123_450), ("1,234.50 USD", 123_450), ("USD 1234.5", 123_450),
    ("$ 1 234.50", 123_450), ("+$5", 500), ("\"USD\" 5", 500), ("5", 500), ("$0.99", 99),
  ])
  func readsAmounts(text: String, units: Int) throws {
    let report = try report(
      """
      2024-04-30 (N-1) A  ; due:2024-05-01
          assets:receivable:A    \(text)
          income
      """)
    #expect(report.isImported, "\(report.findings)")
    #expect(try book.open("A") == ["N-1": units])
  }

  @Test func theJournalsOwnNumbersSettleItsMarks() throws {
    let entry = """
      2024-04-30 (N-1) A  ; due:2024-05-01
          assets:receivable:A    1.234 EUR
          income

      """
    let other = "2024-04-30 B\n    x    0,50 EUR\n    y\n"
    #expect(try report(entry + other).isImported)
    #expect(try book.open("A") == ["N-1": 123_400])
    let report = try report("decimal-mark ,\n" + entry)
    #expect(report.isImported)
  }

  @Test func anOpenMarkIsSaid() throws {
    let report = try report(
      "2024-04-30 (N-1) A  ; due:2024-05-01\n    assets:receivable:A    $1,234\n    income\n")
    #expect(report.codes() == [.numberFormOpen])
    #expect(try book.open("A") == ["N-1": 123_400])
  }

  static let faults: [(String, Int, JournalFault)] = [
    ("what is this\n", 1, .directive), ("    a  1\n", 1, .unexpectedLine),
    ("include other.journal\n", 1, .include), ("alias a=b\n", 1, .directive),
    ("= expenses\n    (budget)  1\n", 1, .directive), ("2024-02-30 x\n    a  1\n    b\n", 1, .date),
    ("04-30 x\n    a  1\n    b\n", 1, .date), ("2024-04-30 (x\n    a  1\n    b\n", 1, .code),
    ("2024-04-30 x\n\n", 1, .emptyTransaction),
    ("2024-04-30 x\n    a  $1\n    b  $-2\n", 1, .unbalanced),
    ("2024-04-30 x\n    a  $1\n    b\n    c\n", 4, .twoElided),
    ("2024-04-30 x\n    a  = $5\n    b  $1\n", 2, .balanceAssignment),
    ("2024-04-30 x\n    a  1 X {$5}\n    b\n", 2, .lot),
    ("2024-04-30 x\n    a  $\n    b\n", 2, .amount),
    ("2024-04-30 x\n    a  $1.2.3,4\n    b\n", 2, .amount),
    ("2024-04-30 x\n    (a  $1\n    b\n", 2, .account),
    ("comment\nx\n", 1, .unfinishedComment),
    ("2024-04-30 x\n    a  $1.5\n    b  $-1,5\n", 3, .numberForms),
  ]

  @Test(arguments: faults)
  func saysTheLineOfAFault(text: String, line: Int, fault: JournalFault) throws {
    let report = try report(text)
    let finding = try #require(report.findings.first)
    #expect(finding.expected == .journal(fault))
    #expect(finding.line == line)
    #expect(report.errorCount == 1)
  }

  @Test func aYearMayBeSaidOnce() throws {
    let report = try report(
      "Y2024\n04/30 (N-1) A  ; due:2024-05-31\n    assets:receivable:A  $5\n    income\n")
    #expect(report.isImported)
    #expect(try book.invoice("N-1", of: "A").issued == day("2024-04-30"))
  }

  @Test func aPaymentThatNamesAnUnknownInvoiceIsRefused() throws {
    let report = try report(
      "2024-04-30 A\n    assets:receivable:A  $-5  ; invoice:N-9\n    bank\n")
    #expect(report.codes(.error) == [.invoiceNamedUnknown])
  }

  @Test func anotherAccountMayHoldTheReceivables() throws {
    let text = "2024-04-30 (N-1) A  ; due:2024-05-31\n    Aktiva:Forderungen:Müller  5 EUR\n    x\n"
    #expect(try report(text).codes(.error) == [.nothingReceivable])
    let options = PresetBook.options(.eur) { $0.receivable = "aktiva:forderungen" }
    #expect(try report(text, options).isImported)
    #expect(try book.open("Müller") == ["N-1": 500])
  }

  /// Pieces of journals thrown together: nothing stops the program, a refused file says its line and changes
  /// nothing, and some files are read.
  @Test func junkIsRefusedWithALine() throws {
    let pieces = [
      "2024-04-30 (N-1) A", "2024/5/1 * B", "\n", "\n", "\n", "    assets:receivable:A  $5",
      "    income",
      "    b  $-5", "; c", "    ; due:2024-05-31", "  x", "include x", "\t", "    a  1,5", "\"",
      "@", "@@ $1",
      "=", "{", "}", "(", ")", "comment", "end comment", "Y2024", "D $1,000.00", "漢字", "　", "\u{0}",
      "\r",
      "\u{202E}", "🇯🇵", "-", "1", ",", ".", "~ x", "P 1", "account a", "9999999999999999999999",
    ]
    var random = SeededGenerator(seed: 4_202)
    var read = 0
    var refused = 0
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 1...9, using: &random))
        .map { _ in
          pieces[Int.random(in: pieces.indices, using: &random)]
            + (Bool.random(using: &random) ? "\n" : "")
        }.joined()
      switch Self.read(text) {
      case .success(let isWhole):
        #expect(isWhole)
        read += 1
      case .failure(let error):
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        #expect((1...lines.count).contains(error.line))
        refused += 1
      }
    }
    #expect(read > 100 && refused > 100, "\(read) read, \(refused) refused")
  }

  /// Whether every posting of a journal has its place among the amounts.
  private static func read(_ text: String) -> Result<Bool, LedgerJournalError> {
    do throws(LedgerJournalError) {
      let parser = try LedgerJournalParser(text)
      let figures = try LedgerJournalFigures(parser.transactions, told: parser.decimalMark)
      var isWhole = true
      for transaction in parser.transactions {
        let amounts = try figures.amounts(transaction)
        isWhole = isWhole && amounts.count == transaction.postings.count
      }
      return .success(isWhole)
    } catch {
      return .failure(error)
    }
  }

  /// Whatever is written for other programs, bytes of no program are refused without harm.
  @Test(arguments: ImportPreset.allCases)
  func noPresetTrips(preset: ImportPreset) throws {
    let pieces = [
      "2000", "2110", "2101", ",", ",", ",", "\n", "\n", "\"", "売掛金", "取引No", "取引日", "借方勘定科目",
      "収支区分,発生日,勘定科目,金額,取引先\n", "収入", "ContactName,InvoiceNumber,InvoiceDate,DueDate,Total\n",
      "InvoiceNo,Customer,InvoiceDate,DueDate,ItemAmount\n", "2024/4/30", "R6.4.30", "1,000",
      "\u{0}", "x",
      "取引No,取引日,借方勘定科目,借方金額(円),貸方勘定科目,貸方金額(円),借方取引先\n",
    ]
    var random = SeededGenerator(seed: 4_203)
    for round in 0..<60 {
      let text = (0..<Int.random(in: 1...40, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }.joined()
      let file = try book.folder.write(text, to: "junk\(round)")
      let report = try PresetImporter(
        ledger: book.ledger, preset: preset, options: PresetBook.monthEnd,
        recording: Recording(by: "suzuki", date: day("2026-11-24"))
      ).plan(file: file)
      #expect(report.isAcceptable || report.errorCount > 0)
      #expect(try book.ledger.customerCount() == 0)
    }
  }
}
