import Finance
import Testing

@testable import Negotiation

/// Whatever is typed is asked about or becomes payments on days to come that add up.
@Suite struct CounterofferPropertyTests {
  private static let pieces = [
    "6", "4", "12", "100", "0", "99999", "20万", "1.5m", "200k", "¥", "$", "元", "円", "%", "30%",
    "1/3", "半分",
    "half", "a third", "8割", "打八折", "20% off", "all", "全額", "全部", " x ", "×", "x", " ", ",", "、",
    "，", "/", "月",
    "日", "末", "月末", "来月末", "end of next month", "next month", "来月", "12/25", "2027-03-31",
    "next friday",
    "毎月", "weekly ", "每两周", " a month ", "every ", "ずつ", "每次", "残り", " rest ", "余款",
    "forget the rest",
    "免除", "settle for ", "手を打って", "结清", "分", "期", "回払い", "回", " in ", "now ", "今", "先付", "から",
    " from ",
    "until ", "まで", "months ", "3ヶ月", "三个月", " grace", "待って", "宽限", "昨日", "12月", "in December",
    "だけ", "double",
    "skip ", "不付", "最初の", " first ", "then ", "その後", "之后", "later", "後", " and ", "k", "m", "万",
    ".", "🎌",
    "\u{0}", "利息なし", "without interest", "on top of current invoices", "undisputed",
    "once clarified",
    "if our client pays", "maybe ", "なんとか", "在", "within ", "over ", "equal ", "payments ",
    "at the end ",
  ]

  private let balances: [Money] = [
    yen(3_200_000), yen(7), yen(1), Money(minorUnits: 987_654_321, currency: .cny),
    Money(minorUnits: 12_345, currency: .usd),
  ]

  @Test(arguments: [5_001, 5_002, 5_003, 5_004, 5_005] as [UInt64])
  func anyWordsAddUpOrAreAskedAbout(seed: UInt64) {
    print("CounterofferPropertyTests seed \(seed)")
    var random = SeededGenerator(seed: seed)
    var read = 0
    var asked = 0
    for index in 0..<20_000 {
      let text = (0..<Int.random(in: 1...8, using: &random))
        .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
      let reader = CounterofferReader(
        balance: balances[index % balances.count], setting: tuesday, dateOrder: .ymd)
      do throws(Counteroffer.Problem) {
        check(try reader.read(text), reader, text)
        read += 1
      } catch {
        asked += 1
        check(error, reader, text)
      }
    }
    #expect(read > 500 && asked > 500)
  }

  private func check(
    _ problem: Counteroffer.Problem, _ reader: CounterofferReader, _ text: String
  ) {
    switch problem {
    case .ambiguous(let readings):
      #expect(!readings.isEmpty, "\(text)")
      for reading in readings {
        check(reading.offer, reader, text)
        #expect(
          (try? reader.read(reading.say))?.plan == reading.offer.plan, "\(text): \(reading.say)")
      }
    case .leftOver(let words, let understood):
      #expect(!words.isEmpty && words.allSatisfy { text.contains($0) }, "\(text)")
      if let understood { check(understood, reader, text) }
    default: break
    }
  }

  private func check(_ offer: Counteroffer, _ reader: CounterofferReader, _ text: String) {
    let plan = offer.plan
    guard plan.uncovered >= .zero(plan.balance.currency),
      plan.toBePaid.isPositive, (plan.terms.discount ?? yen(1)).isPositive,
      plan.total + plan.uncovered == plan.toBePaid,
      plan.instalments.allSatisfy({ $0.amount.isPositive && $0.due > tuesday.today }),
      zip(plan.instalments, plan.instalments.dropFirst()).allSatisfy({ $0.due <= $1.due })
    else {
      Issue.record("\(text): \(told(offer))")
      return
    }
    // Several steps may each be as long as a plan may be.
    #expect(plan.instalments.count <= 4 * PlanGrid.countMax, "\(text)")
  }
}
