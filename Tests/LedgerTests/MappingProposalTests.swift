import Finance
import Testing

@testable import Ledger

@Suite struct MappingProposalTests {
  @Test func japaneseHeader() {
    let proposal = MappingProposal.propose(
      header: ["得意先コード", "得意先名", "請求書番号", "請求日", "支払期日", "金額", "入金日", "備考"],
      sampleRows: [["C014", "山田製作所", "S-1", "2026/01/31", "2026/02/28", "1,200円", "", ""]])
    #expect(proposal.gaps.isEmpty)
    #expect(proposal.mapping.dateOrder == .ymd)
    #expect(proposal.mapping.currency == .jpy)
    #expect(proposal.mapping.columns[.settled] == .named("入金日"))
    let row = proposal.preview(3)
    #expect(row.count == 1)
    #expect(row.first?.amount == yen(1_200))
    #expect(row.first?.due == day("2026-02-28"))
    #expect(row.first?.settled == nil)
  }

  @Test func chineseHeader() {
    let proposal = MappingProposal.propose(
      header: ["客户编号", "客户名称", "发票号", "开票日期", "到期日", "金额", "合同号"],
      sampleRows: [["K1", "苏州", "01", "2026年1月31日", "2026年3月1日", "1200.50", "H-1"]],
      currency: .cny)
    #expect(proposal.gaps.isEmpty)
    #expect(proposal.mapping.columns[.reference] == .named("合同号"))
    #expect(
      proposal.preview(1).first?.amount == Money(minorUnits: 120_050, currency: .cny))
  }

  @Test func componentAboveTwelveSettlesTheOrder() {
    let header = ["Customer ID", "Invoice No.", "Invoice Date", "Due Date", "Amount"]
    let open = MappingProposal.propose(
      header: header, sampleRows: [["1", "2", "3/4/2026", "5/4/2026", "£1.00"]])
    #expect(open.gaps == [.dateOrder([.mdy, .dmy], seen: "3/4/2026")])
    #expect(open.mapping.currency == .gbp)
    #expect(open.preview(1).first?.issued == nil)
    let settled = MappingProposal.propose(
      header: header,
      sampleRows: [
        ["1", "2", "3/4/2026", "5/4/2026", "£1.00"],
        ["1", "3", "3/4/2026", "5/14/2026", "£1.00"],
      ])
    #expect(settled.gaps.isEmpty)
    #expect(settled.evidence.contains(.dateOrder(.mdy, of: 4)))
    #expect(
      settled.evidence.contains(.dateOrderShared([.due], seen: "5/14/2026", with: [.issued])))
  }

  @Test func missingAndAmbiguousColumnsAreNamed() {
    let proposal = MappingProposal.propose(
      header: ["cust_number", "name_customer", "doc_id", "posting_date", "baseline_create_date"],
      sampleRows: [])
    #expect(
      proposal.gaps == [
        .ambiguous(.issued, ["posting_date", "baseline_create_date"]), .missing(.due),
        .missing(.amount), .missing(.currency),
      ])
  }

  @Test(arguments: [
    (["1.234,50", "99,00"], Currency.eur, NumberForm.comma, false),
    (["1.234", "12"], .eur, .comma, false),
    (["1,234.50"], .usd, .point, false), (["12,500"], .jpy, .point, false),
    (["1,234"], Currency("KWD") ?? .usd, .point, true),
  ])
  func formOfNumbers(_ amounts: [String], _ book: Currency, _ form: NumberForm, _ isOpen: Bool) {
    let header = ["customer code", "invoice no", "invoice date", "due date", "amount"]
    let proposal = MappingProposal.propose(
      header: header,
      sampleRows: amounts.map { ["1", "2", "2026-01-01", "2026-01-02", $0] }, currency: book)
    #expect(proposal.mapping.numberForm == form)
    #expect(proposal.gaps.isEmpty == !isOpen)
  }

  @Test func delimiterIsTheOneThatMakesColumns() throws {
    let folder = try TestFolder()
    let file = try folder.write(
      "customer code;invoice no;invoice date;due date;amount\n1;2;2026-01-01;2026-01-31;1.234,50\n")
    let proposal = try #require(try MappingProposal.propose(file: file, currency: .eur))
    #expect(proposal.mapping.delimiter == .semicolon)
    #expect(proposal.mapping.numberForm == .comma)
    #expect(proposal.gaps.isEmpty)
  }
}
