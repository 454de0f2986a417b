import Correspondence
import Finance
import Receivables

/// The settings of the demo book: a made-up trading house in Tokyo.
enum DemoSettings {
  static func text(_ words: Words, today: CivilDate) -> String {
    SettingsTemplate(
      firmName: "株式会社かいしゅう商事", jurisdiction: .japan, currency: .jpy, personID: "suzuki",
      personName: "鈴木 一郎", personTitle: "営業部 債権担当", personLevel: "rep", isDemo: true,
      particulars: SettingsTemplate.Particulars(
        address: ["〒100-0000", "東京都千代田区見本町1-2-3", "見本ビル5階"], registration: "T0000000000000",
        phone: "03-0000-0000", email: "credit@kaishu.example",
        bank: [
          ("name", "見本銀行"), ("branch", "見本支店"), ("type", "普通"), ("number", "0000000"),
          ("holder", "カ）カイシュウショウジ"),
        ]),
      interestByCountry: [("CN", .chinaLPR), ("DE", .germany), ("GB", .unitedKingdom)],
      others: [
        ("tanaka", "田中", "営業部", "rep"), ("lina", "李娜", "应收账款专员", "rep"),
        ("emma", "Emma Reid", "Credit Controller", "rep"),
        ("nakamura", "中村", "営業部 課長", "manager"), ("sato", "佐藤 健", "管理部 部長", "director"),
      ]
    ).text(words)
  }
}
