import Finance
import Receivables

extension DemoBook {
  /// A good customer who slips: 4, then 9, then 15 days late; 3 promises of 5 kept, the last one
  /// broken six days ago; and a promise of ours that is still open.
  static func yamada(_ clock: DemoClock) -> CustomerHistory {
    var account = DemoAccount(
      clock, .jpy, prefix: "YS", terms: 30,
      Customer(
        code: "C014", name: "株式会社山田製作所", reading: "やまだせいさくしょ", language: .ja,
        country: "JP", address: ["〒000-0014", "東京都大田区みどり浜2-7-14"],
        creditLimit: Money(minorUnits: 5_000_000, currency: .jpy), grade: "B",
        contacts: [
          Contact(
            name: "佐藤", role: "経理", phone: "03-0100-2211", email: "keiri@ymd-works.example",
            goodTimes: "10-12", badTimes: "月末"),
          Contact(name: "大橋", role: "製造部長", phone: "03-0100-2215"),
        ]))
    let amounts = [980_000, 1_150_000, 870_000, 1_040_000, 760_000]
    let late = [0, 6, 0, 8, 0, 10, 0, 14, 0, 16, 0, 20, 0, 22, 0, 16, 17, 18, 19, 20]
    let dues = account.settled(lastDue: 77, amounts, late: late)
    func promise(_ index: Int, _ made: Int, _ by: Int) {
      account.promise(
        made: dues[index].adding(days: made), by: dues[index].adding(days: by),
        amounts[index % amounts.count])
    }
    promise(5, 3, 10)
    promise(11, 4, 10)
    promise(13, 10, 22)
    promise(17, 5, 18)
    account.promise(made: clock.worked(20), by: clock.ago(6), 800_000)
    account.invoice(due: 47, 1_200_000, reference: "注文書 YM-3381")
    account.invoice(due: 34, 800_000, reference: "注文書 YM-3402")
    account.invoice(due: 17, 1_200_000, reference: "注文書 YM-3427")
    account.invoice(due: -13, 1_100_000, reference: "注文書 YM-3450")
    account.commit(made: 12, by: 5, "田中", "訂正した納品書の再発行（YM-3402 の数量誤記）")
    account.commit(made: 150, by: 143, "田中", "残高確認書の送付", done: 145)
    account.owner(400, "田中")
    account.owner(8, from: "田中", "鈴木 一郎")
    let promised = account.text(clock.ago(6))
    account.note(128, .phone, "佐藤", "入金遅れの確認。月初の支払いが重なったとのこと。今週中に振込む。")
    account.note(64, .phone, "佐藤", "主要取引先の支払サイトが延び、資金繰りが苦しいと聞く。")
    account.note(41, .mail, "佐藤", "請求書の再送と残高一覧をメールで送付。")
    account.note(
      20, .phone, "佐藤", "\(promised)までに80万円を振込むとの約束。残りは月末以降に相談したい。")
    account.note(
      12, .phone, "大橋", "YM-3402 の納品書の数量が違うとの指摘。訂正した納品書を出すと約束した。")
    account.note(5, .phone, "", "\(promised)の入金なし。佐藤様は外出中、折り返しを依頼。")
    account.next(-5, "田中", .checkPayment, "80万円の入金確認", done: 5)
    return account.finished()
  }
}
