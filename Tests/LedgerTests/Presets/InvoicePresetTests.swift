import Finance
import Foundation
import Receivables
import Testing

@testable import Ledger

/// Files that list invoices: freee's deals, Xero's export, QuickBooks' import form.
@Suite struct InvoicePresetTests {
  let book: PresetBook

  init() throws { book = try PresetBook() }

  // MARK: - freee

  private static let freee =
    "収支区分,管理番号,発生日,決済期日,取引先コード,取引先,勘定科目,税区分,金額,税計算区分,税額,備考,品目,部門,メモタグ,決済日,決済口座,決済金額\n"

  @Test func readsDealsOfFreee() throws {
    let text =
      Self.freee + """
        収入,INV-1,2024/04/30,2024/05/31,,山田製作所,売上高,課税売上10%,100000,外税,10000,4月分,,,,2024/06/03,普通預金,60000
        ,,,,,,売上高,課税売上10%,20000,内税,1818,,,,,2024/06/10,普通預金,10000
        支出,,2024/04/30,,,家主,地代家賃,課対仕入10%,80000,内税,,,,,,,,
        収入,,2024/05/02,,,,雑収入,対象外,300,内税,,,,,,,,
        収入,,2024/05/03,2024/05/03,,鈴木商店,売上高,課税売上10%,500,内税,,,,,,2024/05/03,現金,500
        収入,,2024/05/04,2024/06/30,T9,鈴木商店,売上高,課税売上10%,700,内税,,,,,,,,

        """
    let report = try book.report(.freee, text, PresetBook.options())
    #expect(report.isImported, "\(report.findings)")
    #expect((report.rows, report.invoicesNew, report.paymentsNew) == (6, 2, 2))
    #expect(try book.open("山田製作所") == ["INV-1": 60_000])
    #expect(try book.open("T9") == ["20240504-1": 700])
    #expect(
      report.findings.map(\.expected) == [
        .skipped(.expense, rows: 1), .skipped(.noCustomer, rows: 1), .skipped(.cashSale, rows: 1),
      ])
  }

  @Test func aTaxThatIsNotSaidIsNotGuessed() throws {
    let text = Self.freee + "収入,INV-1,2024/04/30,2024/05/31,,山田,売上高,課税売上10%,100000,外税,,,,,,,,\n"
    #expect(try book.report(.freee, text, PresetBook.options()).codes(.error) == [.taxOpen])
  }

  // MARK: - Xero

  private static let xero =
    "ContactName,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,Currency,Type,Status\n"

  @Test func readsTheExportOfXero() throws {
    let text =
      Self.xero + """
        Larkfield,INV-1,PO 7,24/03/2026,23/04/2026,1495.00,,1495.00,Coffee,1,1000,NZD,Sales Invoice,Awaiting Payment
        Larkfield,INV-1,PO 7,24/03/2026,23/04/2026,1495.00,,1495.00,Beans,1,300,NZD,Sales Invoice,Awaiting Payment
        Larkfield,INV-2,,25/03/2026,24/04/2026,10.00,,10.00,Draft,1,10,NZD,Sales Invoice,Draft
        Larkfield,CN-1,,26/03/2026,,100.00,,100.00,Return,1,100,NZD,Sales Credit Note,Awaiting Payment
        Roastery,B-1,,26/03/2026,25/04/2026,5.00,,5.00,Bill,1,5,NZD,Bill,Awaiting Payment

        """
    let nzd = try #require(Currency("NZD"))
    let report = try book.report(.xero, text, PresetBook.options(nzd))
    #expect(report.isImported, "\(report.findings)")
    #expect(report.dateOrder == .dmy)
    #expect(try book.open("Larkfield") == ["INV-1": 149_500, "CN-1": -10_000])
    #expect(try book.invoice("INV-1", of: "Larkfield").reference == "PO 7")
    #expect(
      report.findings.map(\.expected) == [
        .skipped(.notIssued, rows: 1), .skipped(.otherDocument, rows: 1),
      ])
  }

  @Test func aPaymentWithoutItsDayIsAskedFor() throws {
    let text =
      Self.xero
      + "Larkfield,INV-1,,24/03/2026,23/04/2026,100.00,40.00,60.00,x,1,1,USD,Sales Invoice,Awaiting Payment\n"
    #expect(
      try book.report(.xero, text, PresetBook.options(.usd)).codes(.error) == [.paidWithoutDate])
    let options = PresetBook.options(.usd) { $0.paidOn = day("2026-04-20") }
    #expect(try book.report(.xero, text, options).isImported)
    #expect(try book.open("Larkfield") == ["INV-1": 6_000])
  }

  @Test func theFormForImportsHasNoTotals() throws {
    let text =
      "*ContactName,*InvoiceNumber,*InvoiceDate,*DueDate,*Quantity,*UnitAmount\nA,1,13/1/2026,13/2/2026,1,2\n"
    #expect(
      ImportPreset.recognise(
        firstRow: text.split(separator: "\n")[0].split(separator: ",").map(String.init)) == .xero)
    let report = try book.report(.xero, text, PresetBook.options(.usd))
    #expect(report.finding(.columnNotFound)?.expected == .header(["Total"]))
  }

  @Test func twoTotalsOfOneInvoiceContradict() throws {
    let text =
      Self.xero + """
        A,INV-1,,24/03/2026,23/04/2026,100,,100,x,1,1,USD,Sales Invoice,Paid
        A,INV-1,,24/03/2026,23/04/2026,101,,101,x,1,1,USD,Sales Invoice,Paid

        """
    let finding = try #require(
      try book.report(.xero, text, PresetBook.options(.usd)).finding(.invoiceContradicts))
    #expect(finding.line == 3)
    #expect(finding.expected == .sameAs(line: 2))
  }

  // MARK: - QuickBooks

  private static let quickBooks =
    "*InvoiceNo,*Customer,*InvoiceDate,*DueDate,Terms,Memo,Item(Product/Service),ItemQuantity,ItemRate,*ItemAmount,ItemTaxCode,ItemTaxAmount\n"

  @Test func addsUpTheItemsOfQuickBooks() throws {
    let text =
      Self.quickBooks + """
        1001,Haven,03/31/2026,04/30/2026,Net 30,PO 9,Cleaning,2,50,100.00,,
        1001,,,,,,Waste,1,25.5,25.50,TAX,2.10
        1002,Pike,04/01/2026,05/01/2026,,,Cleaning,1,50,50.00,NON,

        """
    let report = try book.report(.quickbooks, text, PresetBook.options(.usd))
    #expect(report.isImported, "\(report.findings)")
    #expect(report.dateOrder == .mdy)
    #expect(try book.open("Haven") == ["1001": 12_760])
    #expect(try book.open("Pike") == ["1002": 5_000])
  }

  @Test func aTaxedItemWithoutItsTaxIsRefused() throws {
    let text = Self.quickBooks + "1001,Haven,03/31/2026,04/30/2026,,,x,1,1,1.00,TAX,\n"
    #expect(
      try book.report(.quickbooks, text, PresetBook.options(.usd)).codes(.error) == [.taxOpen])
  }

  @Test func ordersThatTheFileLeavesOpenAreAskedFor() throws {
    let text = Self.quickBooks + "1001,Haven,03/04/2026,04/05/2026,,,x,1,1,1.00,,\n"
    let report = try book.report(.quickbooks, text, PresetBook.options(.usd))
    #expect(report.codes(.error) == [.dateOrderOpen])
    #expect(report.findings.first?.seen == "03/04/2026")
    let open = try #require(report.openDates)
    #expect(open.columns == ["InvoiceDate", "DueDate"])
    #expect(open.readings.compactMap(\.days?.lowerBound.iso) == ["2026-04-03", "2026-03-04"])
    let told = PresetBook.options(.usd) { $0.dateOrder = .dmy }
    #expect(try book.report(.quickbooks, text, told).isImported)
    #expect(try book.invoice("1001", of: "Haven").issued == day("2026-04-03"))
  }

  @Test(arguments: [
    ("ContactName,InvoiceNumber,InvoiceDate,DueDate,Total", ImportPreset.xero),
    ("*InvoiceNo,*Customer,*InvoiceDate,*DueDate,*ItemAmount", .quickbooks),
    ("収支区分,管理番号,発生日,勘定科目,金額", .freee),
    ("取引No,取引日,借方勘定科目,借方金額(円),貸方勘定科目,貸方金額(円)", .moneyForward),
    ("code,name,no,issued,due,amount", nil), ("2000,a,b", nil),
  ])
  func isRecognisedByItsHeader(header: String, preset: ImportPreset?) throws {
    let file = try book.folder.write(header + "\n")
    #expect(try ImportPreset.recognise(file: file) == preset)
  }

  @Test func aLongNameHasTheSameShortCodeEveryTime() {
    let name = String(repeating: "架空商事", count: 20)
    let code = CustomerNames.code(for: name)
    #expect(code.utf8.count <= RowParser.codeBytesMax && code.hasPrefix("架空商事"))
    #expect(code == CustomerNames.code(for: name))
    #expect(code != CustomerNames.code(for: name + "2"))
  }
}
