import Correspondence
import Finance
import Receivables

/// The firm for which somebody trains who has no book yet, or the demo's: made up, at home where the customer is.
struct TrainingFirm {
  let language: Language
  let currency: Currency

  /// The text of its settings; the levels and limits are those of a new book.
  func settings(_ words: Words) -> String {
    let own = rep
    return SettingsTemplate(
      firmName: name, jurisdiction: jurisdiction, currency: currency, personID: own.id,
      personName: own.name, personTitle: own.title, personLevel: own.level, isDemo: true,
      particulars: SettingsTemplate.Particulars(
        address: address, phone: "000-0000-0000", email: "credit@kaishu.example",
        bank: [("name", bank), ("number", "0000000"), ("holder", name)]),
      others: people.filter { $0.id != own.id }
    ).text(words)
  }

  private var name: String {
    switch language {
    case .en: "Kaishu Trading Ltd"
    case .ja: "株式会社かいしゅう商事"
    case .zhHans: "回收商贸有限公司"
    }
  }

  private var address: [String] {
    switch language {
    case .en: ["1 Sample Street", "Sampleton"]
    case .ja: ["〒100-0000", "東京都千代田区見本町1-2-3"]
    case .zhHans: ["上海市样本区样本路1号"]
    }
  }

  private var bank: String {
    switch language {
    case .en: "Sample Bank"
    case .ja: "見本銀行"
    case .zhHans: "样本银行"
    }
  }

  private var jurisdiction: Jurisdiction {
    switch currency {
    case .jpy: .japan
    case .cny: .china
    case .gbp: .unitedKingdom
    case .usd: .unitedStates
    case .eur: .europeanUnion
    default: .other
    }
  }

  private typealias Person = (id: String, name: String, title: String, level: String)

  /// Who trains where nobody said who they are.
  private var rep: Person {
    let id =
      switch language {
      case .en: "emma"
      case .ja: "suzuki"
      case .zhHans: "lina"
      }
    return people.first { $0.id == id } ?? people[0]
  }

  /// Those of the demo book.
  private var people: [Person] {
    [
      ("suzuki", "鈴木 一郎", "営業部 債権担当", "rep"), ("tanaka", "田中", "営業部", "rep"),
      ("lina", "李娜", "应收账款专员", "rep"), ("emma", "Emma Reid", "Credit Controller", "rep"),
      ("nakamura", "中村", "営業部 課長", "manager"), ("sato", "佐藤 健", "管理部 部長", "director"),
    ]
  }
}
