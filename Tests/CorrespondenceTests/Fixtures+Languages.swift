import Finance

@testable import Correspondence

extension Fixtures {
  private static func base(_ currency: Currency, _ jurisdiction: Jurisdiction) -> LetterFacts {
    var facts = LetterFacts(
      letterDate: day("2026-11-24"), asOf: day("2026-11-24"), currency: currency,
      jurisdiction: jurisdiction)
    facts.paymentsUntil = day("2026-11-24")
    facts.reservesRights = true
    facts.planAcknowledgesDebt = true
    return facts
  }

  static let japanese: LetterFacts = {
    var facts = base(.jpy, .japan)
    facts.reference = "経発第2026-143号"
    facts.creditor = Creditor(
      name: "株式会社青葉商事", address: ["〒101-0047", "東京都千代田区内神田一丁目2番3号"],
      registration: "T1234567890123", phone: "03-5555-0101", email: "keiri@aoba.example",
      bank: BankDetails(
        bank: "みどり銀行", branch: "神田支店", accountType: "普通", number: "1234567",
        holder: "カ）アオバショウジ", paymentReference: "C014"))
    facts.signatory = Signatory(name: "田中一郎", title: "経理部長")
    facts.debtor = Debtor(
      name: "株式会社山田製作所", contact: "佐藤花子", department: "経理部",
      address: ["〒144-0052", "東京都大田区蒲田五丁目6番7号"], code: "C014")
    facts.contractReferences = ["2025年4月1日付取引基本契約"]
    facts.invoices = [
      invoice("A-2041", "2026-08-31", "2026-10-08", 1_200_000, paid: 200_000, .jpy),
      invoice("A-2077", "2026-09-15", "2026-10-20", 1_000_000, .jpy),
      invoice("A-2103", "2026-09-30", "2026-10-30", 1_500_000, disputed: 300_000, .jpy),
    ]
    facts.interest = interest(
      facts.invoices,
      profile(.japanContract) {
        $0.contractRate = Rate(millionths: 146_000)
        $0.dayCount = .actual365
      }, .contract)
    facts.payBy = day("2026-12-04")
    facts.disputeBy = day("2026-12-02")
    facts.disputeContact = "経理部 田中（電話03-5555-0101、keiri@aoba.example）"
    facts.consequences = [.holdSupplies, .courtPaymentOrder, .courtClaim]
    facts.plan = plan(
      [("2026-11-30", 800_000), ("2026-12-30", 800_000), ("2027-01-29", 1_600_000)], .jpy)
    facts.agreement = AgreementFact(
      date: day("2026-11-24"), spokenWith: "経理部 佐藤", representative: "経理部 鈴木")
    return facts
  }()

  static let chinese: LetterFacts = {
    var facts = base(.cny, .china)
    facts.reference = "青财函〔2026〕143号"
    facts.creditor = Creditor(
      name: "上海青叶贸易有限公司", address: ["上海市黄浦区示例路100号"],
      registration: "91310000EXAMPLE00X", phone: "021-5555-0101", email: "caiwu@qingye.example",
      bank: BankDetails(
        bank: "示例银行上海分行", branch: "黄浦支行", number: "6200 0000 0000 0000 014",
        holder: "上海青叶贸易有限公司", paymentReference: "C021"))
    facts.signatory = Signatory(name: "李明", title: "财务负责人")
    facts.debtor = Debtor(
      name: "苏州宏达机械有限公司", contact: "王芳", department: "财务部",
      address: ["江苏省苏州市工业园区样本路88号"], code: "C021")
    facts.contractReferences = ["《年度供货合同》（合同编号QY-2025-018）"]
    facts.invoices = [
      invoice("23104417", "2026-07-10", "2026-08-31", 180_000_000, paid: 30_000_000, .cny),
      invoice("23104582", "2026-08-05", "2026-09-15", 170_005_030, .cny),
    ]
    facts.interest = interest(
      facts.invoices, profile(.chinaLPR) { $0.percentOfBase = 150 }, .chinaLPR)
    facts.payBy = day("2026-12-08")
    facts.disputeBy = day("2026-12-04")
    facts.disputeContact = "财务部李明，电话021-5555-0101，邮箱caiwu@qingye.example"
    facts.consequences = [.holdSupplies, .referToCounsel, .courtPaymentOrder, .courtClaim]
    facts.plan = plan(
      [("2026-12-10", 100_000_000), ("2027-01-11", 100_000_000), ("2027-02-26", 120_005_030)],
      .cny)
    facts.agreement = AgreementFact(
      date: day("2026-11-24"), spokenWith: "贵公司财务部王芳女士", representative: "张伟")
    return facts
  }()

  static let english: LetterFacts = {
    var facts = base(.gbp, .unitedKingdom)
    facts.reference = "L-2026-0143"
    facts.creditor = Creditor(
      name: "Greenleaf Trading Ltd", address: ["12 Sample Street", "Leeds", "LS1 1AA"],
      registration: "Registered in England and Wales, No. 00000000", phone: "0113 496 0101",
      email: "accounts@greenleaf.example",
      bank: BankDetails(
        bank: "Example Bank plc", number: "00000000", holder: "Greenleaf Trading Ltd",
        particulars: [BankDetails.Particular(label: "Sort code", value: "00-00-00")],
        paymentReference: "C007"))
    facts.signatory = Signatory(name: "Jane Carter", title: "Credit Controller")
    facts.debtor = Debtor(
      name: "Northgate Fittings Ltd", contact: "Mr Ahmed", department: "Accounts Payable",
      address: ["Unit 4, Canal Works", "Manchester", "M1 1AA"], code: "C007")
    facts.contractReferences = ["our terms of supply dated 1 April 2025"]
    facts.invoices = [
      invoice("INV-2041", "2026-08-31", "2026-09-30", 1_250_000, paid: 250_000, .gbp),
      invoice("INV-2077", "2026-09-14", "2026-10-14", 432_050, disputed: 32_050, .gbp),
    ]
    facts.interest = interest(
      facts.invoices, profile(.unitedKingdom), .ukLatePayment)
    facts.charges = [
      Charge(
        basis: .ukFixedSum, amount: Money(minorUnits: 10_000, currency: .gbp),
        invoiceNumber: "INV-2041"),
      Charge(
        basis: .ukFixedSum, amount: Money(minorUnits: 7_000, currency: .gbp),
        invoiceNumber: "INV-2077"),
    ]
    facts.payBy = day("2026-12-11")
    facts.disputeBy = day("2026-12-04")
    facts.disputeContact = "Jane Carter, 0113 496 0101, accounts@greenleaf.example"
    facts.consequences = [.holdSupplies, .courtClaim, .lateInterest]
    facts.plan = plan(
      [("2026-11-30", 400_000), ("2026-12-31", 500_000), ("2027-01-29", 500_000)], .gbp)
    facts.agreement = AgreementFact(
      date: day("2026-11-24"), spokenWith: "Mr Ahmed", representative: "Jane Carter")
    return facts
  }()

  /// The English facts as an American firm would have them.
  static let american: LetterFacts = {
    var facts = english
    facts.jurisdiction = .unitedStates
    facts.englishStyle = .us
    facts.currency = .usd
    facts.creditor.registration = ""
    facts.creditor.address = ["12 Sample Street", "Springfield, IL 62701"]
    facts.creditor.bank.particulars = [
      BankDetails.Particular(label: "Routing number", value: "000000000")
    ]
    facts.debtor = Debtor(
      name: "Lakeside Fittings LLC", address: ["4 Canal Road", "Chicago, IL 60601"], code: "C009")
    facts.invoices = [invoice("INV-3310", "2026-09-01", "2026-10-01", 845_000, .usd)]
    facts.interest = nil
    facts.charges = []
    facts.consequences = []
    facts.plan = nil
    facts.agreement = nil
    return facts
  }()
}
