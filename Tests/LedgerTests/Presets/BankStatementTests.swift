import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// Statements of banks, and the receipts that were entered from them.
@Suite struct BankStatementTests {
  let folder: TestFolder

  init() throws { folder = try TestFolder() }

  private func read(
    _ text: String, _ currency: Currency = .jpy, order: DateOrder? = nil
  ) throws -> BankStatement {
    try BankStatement(
      file: try folder.write(text, to: "bank.csv"), currency: currency, encoding: .utf8,
      dateOrder: order, today: day("2026-05-31"))
  }

  private func show(_ receipt: BankReceipt) -> String {
    [
      String(receipt.line), receipt.date.iso, String(receipt.amount.minorUnits), receipt.payer,
      receipt.reference, receipt.bankID,
    ].joined(separator: "|")
  }

  @Test func takesTheDepositsOfAJapaneseStatement() throws {
    let statement = try read(
      """
      口座番号,1234567
      照会期間,令和6年4月1日

      取引日,お支払金額(円),お預り金額(円),お取引内容,残高(円),備考
      R6.4.30,,"330,000",振込 ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ,"1,330,000",
      2024年5月1日,"1,000",,電話料,"1,329,000",
      2024/5/2,,△500,訂正,"1,328,500",
      2024/5/7,,１１０，０００,ﾕ)ﾂﾊﾞﾒﾄﾞｳ,,INV 9
      合計,"1,000","440,000",,,
      """)
    #expect(statement.isAcceptable, "\(statement.findings)")
    #expect(
      statement.receipts.map(show) == [
        "5|2024-04-30|330000|振込 ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ||", "8|2024-05-07|110000|ﾕ)ﾂﾊﾞﾒﾄﾞｳ|INV 9|",
      ])
  }

  @Test func readsWindowsJapanese() throws {
    let text = "日付,入金金額,出金金額,摘要\r\n2024/4/30,330000,,ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ\r\n2024/5/1,,1000,電話料\r\n"
    let file = try folder.write(try cp932(text), to: "bank.csv")
    let statement = try BankStatement(
      file: file, currency: .jpy, encoding: .cp932, today: day("2026-05-31"))
    #expect(statement.receipts.map(\.payer) == ["ｶ)ﾔﾏﾀﾞｾｲｻｸｼﾖ"])
  }

  @Test func aSignedAmountSaysItsDirection() throws {
    let statement = try read(
      """
      Date,Description,Amount,Reference,Transaction ID
      13/04/2026,ACME LTD,"1,200.50",INV-1,T-1
      14/04/2026,RENT,-500.00,,T-2
      15/04/2026,REFUND,(5.00),,T-3
      """, .gbp)
    #expect(statement.dateOrder == .dmy)
    #expect(statement.receipts.map(show) == ["2|2026-04-13|120050|ACME LTD|INV-1|T-1"])
  }

  @Test func aWordSaysTheDirection() throws {
    let statement = try read(
      """
      交易日期,借贷标志,交易金额,对方户名,附言
      2026-04-13,贷,"8,860.00",苏州云雀桥精密机械有限公司,YQ-2610-13
      2026-04-14,借,100.00,某公司,
      """, .cny)
    #expect(statement.receipts.map(\.amount.minorUnits) == [886_000])
  }

  @Test(arguments: [
    ("Date,Description,Amount\n03/04/2026,A,5\n", ImportFinding.Code.dateOrderOpen, Int?.none),
    ("Date,Description,Credit\n2026-04-31,A,5\n", .dateUnreadable, 2),
    ("Date,Description,Credit\n2026-04-30,A,5 pounds\n", .amountUnreadable, 2),
    ("a,b,c\n1,2,3\n", .columnNotFound, 1), ("", .fileIsEmpty, nil),
    ("Date,Description,Credit\n2026-04-30,\"A,5\n", .fileMalformed, 2),
  ])
  func refusesWhatItCannotRead(text: String, code: ImportFinding.Code, line: Int?) throws {
    let statement = try read(text, .gbp)
    #expect(!statement.isAcceptable)
    #expect(statement.findings.map(\.code) == [code])
    #expect(statement.findings.first?.line == line)
  }

  @Test func anOrderThatWasSaidNeedsNoProof() throws {
    let statement = try read("Date,Description,Amount\n03/04/2026,A,5\n", .gbp, order: .dmy)
    #expect(statement.receipts.map(\.date) == [day("2026-04-03")])
  }

  // MARK: - Entering

  @Test func aLineIsEnteredOnceAndAgainOnceItWasTakenBack() throws {
    let ledger = folder.ledger()
    try ledger.save([
      CustomerHistory(
        customer: Customer(code: "C1", name: "山田"),
        invoices: [
          Invoice(
            number: "A-1", issued: day("2026-01-31"), due: day("2026-02-28"), amount: yen(1_000))
        ])
    ])
    let receipt = BankReceipt(
      line: 2, date: day("2026-03-02"), amount: yen(990), payer: "振込 ﾔﾏﾀﾞ")
    let line = receipt.identity(occurrence: 1)
    let payments = [
      Payment(invoiceNumber: "A-1", date: receipt.date, amount: yen(890)),
      Payment(invoiceNumber: "A-1", date: receipt.date, amount: yen(110), kind: .fee),
      Payment(invoiceNumber: "", date: receipt.date, amount: yen(100)),
    ]
    let recording = Recording(by: "tanaka", date: day("2026-03-03"))
    func enter() throws -> Int? {
      try ledger.record(payments, of: line, payer: receipt.payerCore, for: "C1", recording)
    }
    #expect(try ledger.taken(bankLines: [line]) == [])
    let entry = try #require(try enter())
    #expect(try ledger.taken(bankLines: [line, "x"]) == [line])
    #expect(try enter() == nil)
    #expect(try ledger.payerNames() == ["C1": ["やまだ"]])
    let history = try #require(try ledger.history(of: "C1"))
    #expect(CustomerAccount(history, asOf: day("2026-03-03")).items.isEmpty)
    #expect(
      history.payments.map(\.kind).sorted { $0.rawValue < $1.rawValue } == [.cash, .cash, .fee])
    try ledger.undo(entry: entry, for: "C1", recording)
    #expect(try ledger.taken(bankLines: [line]) == [])
    #expect(try enter() != nil)
    #expect(try ledger.taken(bankLines: [line]) == [line])
  }
}
