import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// Double-entry journals: Yayoi's 25 columns and Money Forward's header.
@Suite struct JournalPresetTests {
  let book: PresetBook

  init() throws { book = try PresetBook() }

  /// A row of 25 columns; the columns not named are empty.
  private func row(
    flag: String = "2000", slip: String = "", _ date: String, debit: String,
    debtor: String = "", credit: String, creditor: String = "", _ amount: String,
    _ text: String = ""
  ) -> String {
    var cells = [String](repeating: "", count: 25)
    (cells[0], cells[1], cells[3]) = (flag, slip, date)
    (cells[4], cells[5], cells[8]) = (debit, debtor, amount)
    (cells[10], cells[11], cells[14]) = (credit, creditor, amount)
    (cells[16], cells[24]) = (text, "no")
    return cells.map { "\"\($0)\"" }.joined(separator: ",") + "\r\n"
  }

  private func yayoi(
    _ rows: [String], _ options: PresetOptions = PresetBook.monthEnd
  ) throws -> ImportReport {
    try book.report(.yayoi, try cp932(rows.joined()), options)
  }

  @Test func debitsAreInvoicesAndCreditsPayments() throws {
    let report = try yayoi([
      row("20240430", debit: "売掛金", debtor: "山田製作所", credit: "売上高", "330000", "4月分"),
      row("R.06/05/31", debit: "売掛金", debtor: "山田製作所", credit: "売上高", "220,000"),
      row("2024/6/28", debit: "普通預金", credit: "売掛金", creditor: "山田製作所", "400000"),
      row("2024/6/29", debit: "消耗品費", credit: "現金", "500"),
    ])
    #expect(report.isImported)
    #expect((report.rows, report.invoicesNew, report.customersNew) == (4, 2, 1))
    #expect(report.encoding == .cp932)
    #expect(try book.open("山田製作所") == ["20240531-1": 150_000])
    let first = try book.invoice("20240430-1", of: "山田製作所")
    #expect((first.issued, first.due) == (day("2024-04-30"), day("2024-05-31")))
    #expect(first.reference == "4月分")
    // Where no invoice was named, the report says where the money went.
    let allocated = try #require(report.finding(.receiptAllocated))
    #expect(allocated.line == 3)
    #expect(
      allocated.expected
        == .allocated([
          .init(invoiceNumber: "20240430-1", amount: yen(330_000)),
          .init(invoiceNumber: "20240531-1", amount: yen(70_000)),
        ]))
    #expect(
      report.finding(.rowsSkipped)?.expected == .skipped(.otherAccount, rows: 1))
  }

  @Test func theRowsOfASlipAreOneInvoice() throws {
    let report = try yayoi([
      row(
        flag: "2110", slip: "12", "2024/6/30", debit: "売掛金", debtor: "鈴木商店", credit: "売上高", "110000"
      ),
      row(flag: "2100", slip: "12", "", debit: "売掛金", debtor: "鈴木商店", credit: "売上高", "5500"),
      row(flag: "2101", slip: "12", "", debit: "売掛金", debtor: "佐藤工業", credit: "売上高", "700"),
      row(
        flag: "2111", slip: "13", "2024/6/30", debit: "売掛金", debtor: "鈴木商店", credit: "売上高", "1000"),
    ])
    #expect(report.isImported)
    #expect(try book.open("鈴木商店") == ["20240630-12": 115_500, "20240630-13": 1_000])
    #expect(try book.open("佐藤工業") == ["20240630-12": 700])
  }

  @Test func aBillIsNoMoneyAndTheRestIsOnAccount() throws {
    let report = try yayoi([
      row("2024/4/30", debit: "売掛金", debtor: "鈴木商店", credit: "売上高", "1000"),
      row("2024/5/31", debit: "受取手形", credit: "売掛金", creditor: "鈴木商店", "1500"),
    ])
    #expect(report.codes(.warning) == [.notMoney, .receiptOnAccount])
    #expect(report.finding(.receiptOnAccount)?.expected == .money(yen(500)))
    let history = try #require(try book.ledger.history(of: "鈴木商店"))
    #expect(history.payments.filter(\.isOnAccount).map(\.amount) == [yen(500)])
    #expect(try book.open("鈴木商店") == [:])
  }

  @Test func aLaterJournalSettlesInvoicesOfAnEarlierOne() throws {
    _ = try yayoi([row("2024/4/30", debit: "売掛金", debtor: "鈴木商店", credit: "売上高", "1000")])
    let report = try yayoi([
      row("2024/5/31", debit: "普通預金", credit: "売掛金", creditor: "鈴木商店", "600"),
      row("2024/5/31", debit: "普通預金", credit: "売掛金", creditor: "鈴木商店", "300"),
    ])
    #expect(report.isImported)
    #expect(try book.open("鈴木商店") == ["20240430-1": 100])
  }

  @Test func theCustomerOfTheBookIsFoundWithoutItsLegalForm() throws {
    try book.ledger.upsert(
      Customer(code: "C014", name: "株式会社山田製作所", terms: "net 10"))
    let report = try yayoi(
      [row("2024/4/30", debit: "売掛金", debtor: "山田製作所", credit: "売上高", "1000")],
      PresetBook.options())
    #expect(report.customersNew == 0)
    // Terms agreed with the customer need no others.
    #expect(try book.invoice("20240430-1", of: "C014").due == day("2024-05-10"))
  }

  @Test func aNameOfTwoCustomersIsAskedFor() throws {
    try book.ledger.upsert(Customer(code: "C1", name: "株式会社山田"))
    try book.ledger.upsert(Customer(code: "C2", name: "有限会社山田"))
    let report = try yayoi([row("2024/4/30", debit: "売掛金", debtor: "山田", credit: "売上高", "1000")])
    #expect(!report.isImported)
    #expect(report.finding(.customerOpen)?.expected == .customers(["C1", "C2"]))
  }

  @Test func withoutTermsNothingIsGuessed() throws {
    let rows = [row("2024/4/30", debit: "売掛金", debtor: "山田", credit: "売上高", "1000")]
    let report = try yayoi(rows, PresetBook.options())
    #expect(report.codes(.error) == [.dueOpen])
    #expect(try book.ledger.customerCount() == 0)
  }

  @Test(arguments: [
    (["2000", "x"], ImportFinding.Code.rowIsRagged),
    (["9999"] + [String](repeating: "", count: 24), .rowNotOfPreset),
  ])
  func refusesOtherRows(cells: [String], code: ImportFinding.Code) throws {
    let report = try book.report(
      .yayoi, cells.joined(separator: ",") + "\n", PresetBook.monthEnd)
    #expect(report.codes(.error) == [code])
    #expect(report.findings.first?.line == 1)
  }

  @Test func saysWhichCellIsWrong() throws {
    let report = try yayoi([
      row("2024/4/31", debit: "売掛金", debtor: "山田", credit: "売上高", "1000"),
      row("2024/4/30", debit: "売掛金", debtor: "", credit: "売上高", "1000"),
      row("2024/4/30", debit: "売掛金", debtor: "山田", credit: "売上高", "千円"),
      row("2024/4/30", debit: "普通預金", credit: "売掛金", creditor: "山田", "-5"),
    ])
    #expect(
      report.codes() == [.dateUnreadable, .valueMissing, .amountUnreadable, .amountUnreadable])
    #expect(report.findings.map(\.line) == [1, 2, 3, 4])
    #expect(report.findings.map { $0.column?.name } == ["取引日付", "借方補助科目", "借方金額", "貸方金額"])
  }

  @Test func anotherAccountMayHoldTheReceivables() throws {
    let rows = [row("2024/4/30", debit: "営業未収入金", debtor: "山田", credit: "売上高", "1000")]
    #expect(
      try yayoi(rows).codes()
        == [.rowsSkipped, .nothingReceivable].sorted { $0.rawValue > $1.rawValue })
    var options = PresetBook.monthEnd
    options.receivable = "営業未収入金"
    #expect(try yayoi(rows, options).isImported)
  }

  // MARK: - Money Forward

  private static let header =
    "取引No,取引日,借方勘定科目,借方補助科目,借方部門,借方取引先,借方税区分,借方インボイス,借方金額(円),借方税額,"
    + "貸方勘定科目,貸方補助科目,貸方部門,貸方取引先,貸方税区分,貸方インボイス,貸方金額(円),貸方税額,摘要\n"

  @Test func readsMoneyForwardByItsHeader() throws {
    let text =
      Self.header + """
        1,2024/04/30,売掛金,,,山田製作所,対象外,,110000,,売上高,,,,課税売上 10%,,110000,10000,4月分
        2,2024/05/31,普通預金,,,,対象外,,109560,,売掛金,,,山田製作所,対象外,,110000,,入金
        2,2024/05/31,支払手数料,,,,課税仕入 10%,,440,40,,,,,,,,,手数料
        3,2024/05/31,売掛金,鈴木商店,,,対象外,,5000,,売上高,,,,課税売上 10%,,5000,,

        """
    let report = try book.report(.moneyForward, text, PresetBook.monthEnd)
    #expect(report.isImported)
    #expect(try book.open("山田製作所") == [:])
    #expect(try book.open("鈴木商店") == ["20240531-3": 5_000])
  }

  @Test func saysWhichColumnsAreMissing() throws {
    let report = try book.report(
      .moneyForward, "取引No,取引日,摘要\n1,2024/04/30,x\n", PresetBook.monthEnd)
    #expect(
      report.finding(.columnNotFound)?.expected
        == .header(["借方勘定科目", "借方金額(円)", "貸方勘定科目", "貸方金額(円)"]))
  }
}
