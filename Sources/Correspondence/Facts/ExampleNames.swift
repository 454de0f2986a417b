import Finance
import Receivables

/// The made-up names of ``LetterFacts/example(_:)`` in one language.
struct ExampleNames {
  let currency: Currency
  let jurisdiction: Jurisdiction
  let profile: InterestProfile.Name
  let basis: InterestBasis
  let creditor: Creditor
  let signatory: Signatory
  let debtor: Debtor
  let contract: String
  let term: String

  init(_ language: Language) {
    self =
      switch language {
      case .ja: .japanese
      case .zhHans: .chinese
      case .en: .english
      }
  }

  private init(
    _ currency: Currency, _ jurisdiction: Jurisdiction, _ profile: InterestProfile.Name,
    _ basis: InterestBasis, creditor: Creditor, signatory: Signatory, debtor: Debtor,
    contract: String, term: String
  ) {
    self.currency = currency
    self.jurisdiction = jurisdiction
    self.profile = profile
    self.basis = basis
    self.creditor = creditor
    self.signatory = signatory
    self.debtor = debtor
    self.contract = contract
    self.term = term
  }

  private static let japanese = ExampleNames(
    .jpy, .japan, .japanStatutory, .japanCivilCode,
    creditor: Creditor(
      name: "株式会社青葉商事", address: ["〒101-0047", "東京都千代田区内神田一丁目2番3号"],
      registration: "T1234567890123", phone: "03-5555-0101", email: "keiri@aoba.example",
      bank: BankDetails(
        bank: "みどり銀行", branch: "神田支店", accountType: "普通", number: "1234567",
        holder: "カ）アオバショウジ",
        particulars: [BankDetails.Particular(label: "金融機関コード", value: "0000")],
        paymentReference: "C014")),
    signatory: Signatory(name: "田中一郎", title: "経理部長"),
    debtor: Debtor(
      name: "株式会社山田製作所", contact: "佐藤花子", department: "経理部",
      email: "sato@yamada.example", address: ["〒144-0052", "東京都大田区蒲田五丁目6番7号"],
      code: "C014"),
    contract: "2025年4月1日付取引基本契約", term: "期日までにお支払いがない場合は、残額を一括でお支払いいただきます。")

  private static let chinese = ExampleNames(
    .cny, .china, .chinaSmallFirms, .contract,
    creditor: Creditor(
      name: "上海青叶贸易有限公司", address: ["上海市黄浦区示例路100号"],
      registration: "91310000EXAMPLE00X", phone: "021-5555-0101", email: "caiwu@qingye.example",
      bank: BankDetails(
        bank: "示例银行上海分行", branch: "黄浦支行", accountType: "对公账户",
        number: "6200 0000 0000 0000 014", holder: "上海青叶贸易有限公司",
        particulars: [BankDetails.Particular(label: "行号", value: "000000000000")],
        paymentReference: "C014")),
    signatory: Signatory(name: "王建国", title: "财务经理"),
    debtor: Debtor(
      name: "杭州山田机械有限公司", contact: "李敏", department: "财务部", email: "limin@shantian.example",
      address: ["杭州市滨江区示例路6号"], code: "C014"),
    contract: "2025年4月1日购销合同（QY-2025-014）", term: "任何一期逾期未付，剩余款项视为全部到期。")

  private static let english = ExampleNames(
    .gbp, .unitedKingdom, .unitedKingdom, .ukLatePayment,
    creditor: Creditor(
      name: "Greenleaf Components Ltd", address: ["12 Foundry Lane", "Sheffield S1 2AB"],
      registration: "Registered in England, No. 01234567", phone: "0114 496 0101",
      email: "accounts@greenleaf.example",
      bank: BankDetails(
        bank: "Midland Example Bank", branch: "Sheffield", accountType: "Business",
        number: "01234567", holder: "Greenleaf Components Ltd",
        particulars: [BankDetails.Particular(label: "Sort code", value: "20-00-00")],
        paymentReference: "C014")),
    signatory: Signatory(name: "Jane Carter", title: "Credit Manager"),
    debtor: Debtor(
      name: "Northgate Machine Works Ltd", contact: "Sam Hughes", department: "Accounts",
      email: "s.hughes@northgate.example", address: ["6 Canal Street", "Leeds LS1 4AP"],
      code: "C014"),
    contract: "Supply agreement of 1 April 2025",
    term: "If a payment is missed, the whole balance falls due.")
}
