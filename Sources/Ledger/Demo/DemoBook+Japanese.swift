import Finance
import Receivables

extension DemoBook {
  static func japanese(_ clock: DemoClock) -> [CustomerHistory] {
    [
      miraizaka(clock), yamada(clock), shinonome(clock), tsubame(clock), hiyodori(clock),
      kamome(clock), sunda(clock), onogi(clock),
    ]
  }

  /// Never late.
  private static func miraizaka(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "MS", terms: 31,
      Customer(
        code: "C003", name: "株式会社みらい坂精工", reading: "みらいざかせいこう", language: .ja,
        country: "JP", address: ["〒000-0003", "神奈川県川崎市みらい坂1-3-9"],
        creditLimit: Money(minorUnits: 8_000_000, currency: .jpy), grade: "A",
        contacts: [Contact(name: "松岡", role: "経理課長", phone: "044-010-3301")]))
    account.settled(
      lastDue: 11, [640_000, 712_000, 598_000],
      late: [0, -1, 0, 0, -2, 0, 0, -1, 0, 0, 0, -3, 0, 0, -1, 0, 0, 0])
    account.invoice(due: -19, 655_000)
    let later = account.invoice(due: -49, 702_000)
    account.instrument(
      .electronicClaim, "00000M0003", received: 6, matures: 80, 702_000, for: later)
    account.note(75, .visit, "松岡", "定期訪問。来期の取引拡大の相談。支払いは問題なし。")
    return account.finished()
  }

  /// Contests a part of one invoice.
  private static func shinonome(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "SB", terms: 30,
      Customer(
        code: "C021", name: "東雲ヶ原物流株式会社", reading: "しののめがはらぶつりゅう", language: .ja,
        country: "JP", address: ["〒000-0021", "埼玉県東雲ヶ原市流通団地4-1"],
        creditLimit: Money(minorUnits: 3_000_000, currency: .jpy), grade: "B",
        contacts: [
          Contact(name: "黒川", role: "管理部", phone: "048-010-2104"),
          Contact(name: "井上", role: "倉庫責任者", phone: "048-010-2110"),
        ]))
    account.settled(lastDue: 58, [420_000, 385_000], late: [0, 0, 3, 0, 2, 0, 0, 4])
    let contested = account.invoice(due: 28, 960_000, reference: "パレットラック一式")
    account.invoice(due: -2, 410_000)
    account.dispute(
      contested, opened: 22, 240_000, "支柱12本のうち3本に凹み。該当分の減額を求めている")
    account.note(22, .phone, "黒川", "ラックの支柱3本に凹みがあり、該当分24万円は払えないとのこと。")
    account.note(15, .mail, "井上", "破損箇所の写真を受領。品質保証部へ回付。")
    account.next(3, "中村", .resolveDispute, "品質保証部の回答を黒川様へ伝える")
    return account.finished()
  }

  /// On a payment plan: see ``planCustomerCode``.
  private static func tsubame(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "TD", terms: 30,
      Customer(
        code: planCustomerCode, name: "有限会社つばめ堂印刷", reading: "つばめどういんさつ",
        language: .ja, country: "JP", address: ["〒000-0027", "長野県つばめ野市本町通り8"],
        creditLimit: Money(minorUnits: 1_500_000, currency: .jpy), grade: "C",
        contacts: [Contact(name: "小池", role: "代表取締役", phone: "026-010-2701")]))
    account.settled(lastDue: 145, [310_000, 295_000, 330_000], late: [0, 5, 9, 14, 21, 30])
    account.invoice(due: 115, 480_000)
    account.invoice(due: 84, 420_000)
    account.invoice(due: 54, 300_000)
    account.acknowledge(24, "債務承認書（代表者印）")
    account.note(60, .phone, "小池", "印刷機の修繕費がかさみ、一括では払えないとのこと。")
    account.note(31, .visit, "小池", "資金繰り表を拝見。月20万円なら確実に払えるとの説明。")
    account.note(24, .visit, "小池", "債務承認書に署名捺印をいただいた。分割払いで合意。")
    return account.finished()
  }

  /// On hold after a flood, with an owner and an end.
  private static func hiyodori(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "HF", terms: 45,
      Customer(
        code: "C032", name: "株式会社ひよどり食品", reading: "ひよどりしょくひん", language: .ja,
        country: "JP", address: ["〒000-0032", "熊本県ひよどり郡川辺町210"],
        creditLimit: Money(minorUnits: 2_000_000, currency: .jpy), grade: "B",
        contacts: [Contact(name: "古賀", role: "総務", phone: "096-010-3200")]))
    account.settled(lastDue: 99, [260_000, 274_000], late: [0, 0, 1, 0, 0, 2, 0])
    account.invoice(due: 69, 268_000)
    account.invoice(due: 38, 281_000)
    account.hold(
      from: 40, until: 21, "工場が浸水。復旧のめどが立つまで督促を見合わせる", owner: "中村")
    account.note(41, .phone, "古賀", "大雨で工場が浸水し操業停止中。復旧後に改めて連絡をいただく。")
    account.next(22, "中村", .call, "復旧状況と支払いの見通しを伺う")
    return account.finished()
  }

  /// The oldest claim lapses in two months (five years after it fell due).
  private static func kamome(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "KM", terms: 30,
      Customer(
        code: "C038", name: "株式会社かもめ岬水産", reading: "かもめみさきすいさん", language: .ja,
        country: "JP", address: ["〒000-0038", "宮城県かもめ岬町港1-1"], grade: "D",
        contacts: [Contact(name: "及川", role: "専務", phone: "022-010-3801")]))
    account.invoice(dueOn: clock.today.adding(months: -58), 540_000, reference: "冷凍ケース")
    account.invoice(dueOn: clock.today.adding(months: -57), 185_000, reference: "保守料")
    account.note(400, .letter, "", "残高確認書を普通郵便で送付。返送なし。")
    account.note(96, .phone, "及川", "「古い話で担当が退職している」とのこと。書面での回答を依頼。")
    return account.finished()
  }

  /// A customer abroad who is billed in dollars although the book is kept in yen.
  private static func sunda(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .usd, prefix: "SR", terms: 60,
      Customer(
        code: "C045", name: "Sunda Reef Marine Supply Pte. Ltd.", language: .en, country: "SG",
        address: ["9 Halyard Quay #00-01", "Singapore 000045"],
        creditLimit: Money(minorUnits: 6_000_000, currency: .usd), grade: "B",
        contacts: [
          Contact(
            name: "Mei Tan", role: "Accounts Payable", phone: "+65 0100 4501",
            email: "ap@sundareef.example")
        ]))
    account.settled(lastDue: 70, [11_800, 12_450], late: [0, 2, 0, 5, 3, 0])
    let part = account.invoice(due: 40, 13_200, reference: "PO SR-771")
    account.pay(part, 18, 5_000)
    account.invoice(due: 9, 12_900, reference: "PO SR-790")
    account.invoice(due: -21, 12_300, reference: "PO SR-802")
    account.note(33, .mail, "Mei Tan", "Asked about PO SR-771. Bank needs the original invoice.")
    account.note(19, .phone, "Mei Tan", "Sent USD 5,000; the rest after their client pays.")
    return account.finished()
  }

  /// A sole trader who broke a promise.
  private static func onogi(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "OK", terms: 30,
      Customer(
        code: "C050", name: "小野木 健", reading: "おのぎ たけし", isPerson: true, language: .ja,
        country: "JP", address: ["〒000-0050", "岐阜県木の里市桧通り5（小野木工房）"], grade: "C",
        contacts: [Contact(name: "小野木 健", phone: "0577-01-0050")]))
    account.settled(lastDue: 66, [88_000, 94_000], late: [0, 4, 0, 11, 7])
    account.invoice(due: 36, 132_000, reference: "桧板材")
    account.promise(made: clock.worked(21), by: clock.ago(9), 132_000)
    account.note(
      21, .phone, "小野木 健",
      "納品先からの入金を待っている。\(account.text(clock.ago(9)))に全額振込むとのこと。")
    account.note(8, .phone, "", "呼び出しのみ。留守番電話に伝言を残した。")
    return account.finished()
  }
}
