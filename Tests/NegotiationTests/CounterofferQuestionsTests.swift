import Finance
import Negotiation
import Testing

/// What is asked about rather than guessed. Today is Tuesday 24 November 2026; ¥3,200,000 are open.
@Suite struct CounterofferQuestionsTests {
  private let reader = CounterofferReader(
    balance: yen(3_200_000), setting: tuesday, dateOrder: .ymd)

  private func problem(_ text: String) -> Counteroffer.Problem? {
    do throws(Counteroffer.Problem) {
      _ = try reader.read(text)
      return nil
    } catch {
      return error
    }
  }

  /// The words that were not understood, and what the others come to.
  private static let leftOvers: [(text: String, words: [String], soFar: String?)] = [
    (
      "6 x 200000 if our client pays", ["if our client pays"],
      "6 x 200000 2026-11-30..2027-04-30; open 2000000"
    ),
    (
      "6 x 20万 入金があれば", ["入金があれば"], "6 x 200000 2026-11-30..2027-04-30; open 2000000"
    ),
    (
      "6 x 200000 from whenever", ["whenever"],
      "6 x 200000 2026-11-30..2027-04-30; open 2000000"
    ),
    ("we can't pay 200k a month", ["can't pay"], "16 x 200000 2026-11-30..2028-02-29"),
    ("200k or 300k a month", ["or"], nil),
    ("not before March", ["not"], "2027-03-31 3200000; March?"),
    ("at least 200k a month", ["least"], "16 x 200000 2026-11-30..2028-02-29"),
    ("不能每月20万", ["不能"], "16 x 200000 2026-11-30..2028-02-29"),
    ("20万は払えません", ["20万は払えません"], nil), ("10万から20万", ["20万"], nil),
    ("20万以上", ["以上"], nil), ("客户回款就付一半", ["客户回款就付"], nil),
    ("over 200k a month", ["over"], nil), ("6 x x 20", ["6 x"], nil),
    ("100k weekly, then 200k a month", ["200k a month"], nil),
    ("4回で、初回100万", ["初回100万"], nil), ("6 payments until June", ["6 payments until June"], nil),
    ("6 x 200000 from month end by Friday", ["Friday"], nil),
    ("half in December except August", ["except August"], nil),
    ("200k a month, half in December", ["half in December"], nil),
    ("毎月20万、12月以外", ["以外"], nil), ("double in December", ["double in December"], nil),
  ]

  @Test(arguments: leftOvers)
  func asksAboutWords(text: String, words: [String], soFar: String?) throws {
    guard case .leftOver(let left, let understood) = problem(text) else {
      Issue.record("\(String(describing: problem(text)))")
      return
    }
    #expect(left == words)
    #expect(understood.map(told) == soFar)
  }

  /// What to type for each reading, and the plan it is.
  private static let readings: [(text: String, says: [String])] = [
    ("20万", ["16 payments from 2026-11-30", "2026-11-25 200000"]),
    ("20", ["16 payments from 2026-11-30", "2026-11-25 200000"]),
    ("20 a month", ["16 payments from 2026-11-30"]),
    ("毎月20", ["16 payments from 2026-11-30"]),
    ("20 x 6", ["6 x 200000 from 2026-11-30"]),
    ("200 a month", ["2 x 2000000 from 2026-11-30", "16 payments from 2026-11-30"]),
    ("1.5 now rest in 3", ["2026-11-25 1500000, 2 x 566000 from 2026-12-31, 2027-02-28 568000"]),
    ("in 3 months", ["2027-02-24 3200000", "3 payments from 2026-11-30"]),
    ("3個月内付清", ["2027-02-24 3200000", "3 payments from 2026-11-30"]),
    ("3ヶ月以内に", ["2027-02-24 3200000", "3 payments from 2026-11-30"]),
    (
      "200万を4回で", ["2 x 2000000 from 2026-11-30", "4 x 500000 from 2026-11-30"]
    ),
    (
      "200000, 6 payments",
      ["2026-11-25 200000, 6 x 500000 from 2026-12-31", "6 x 200000 from 2026-11-30"]
    ),
    (
      "30%を12/10、残りは1ヶ月後",
      ["2026-12-10 960000, 2026-12-24 2240000", "2026-12-10 960000, 2027-01-10 2240000"]
    ),
    (
      "10万 x 3、その後20万",
      [
        "3 x 100000 from 2026-11-30, 15 x 200000 from 2027-02-28",
        "3 x 100000 from 2026-11-30, 2027-02-28 200000",
      ]
    ),
    (
      "400k a month in 3 months, without interest",
      [
        "8 payments from 2027-02-24, without interest",
        "3 x 400000 from 2026-11-30, without interest",
      ]
    ),
  ]

  @Test(arguments: readings)
  func asksWhichReading(text: String, says: [String]) throws {
    guard case .ambiguous(let readings) = problem(text) else {
      Issue.record("\(String(describing: problem(text)))")
      return
    }
    #expect(readings.map(\.say) == says)
    for reading in readings {
      #expect(try reader.read(reading.say).plan == reading.offer.plan, "\(reading.say)")
    }
  }

  private static let missing: [(text: String, expected: Counteroffer.Problem)] = [
    ("maybe later", Counteroffer.Problem.dayUnclear("later")),
    ("half now, rest someday", .dayUnclear("someday")),
    ("next payment run", .dayUnclear("next payment run")),
    ("early next month", .dayUnclear("early next month")),
    ("給料日に20万", .dayUnclear("給料日")), ("来月初めに半分", .dayUnclear("来月初め")),
    ("来月中旬に全額", .dayUnclear("来月中旬")), ("なるべく早く", .dayUnclear("なるべく早く")),
    ("旺季每月30万", .dayUnclear("旺季")), ("尽快付", .dayUnclear("尽快")),
    ("下个月初付一半", .dayUnclear("下个月初")),
    ("half now, rest once clarified", .dayUnclear("rest once clarified")),
    ("half", .dayMissing), ("全額", .dayMissing), ("80%", .dayMissing), ("grace", .dayMissing),
    ("half now, half", .dayMissing), ("半分今、残り", .dayMissing),
    ("quarterly 50万", .frequencyUnknown("quarterly")),
    ("月2回10万", .frequencyUnknown("月2回")), ("每季度50万", .frequencyUnknown("每季度")),
    ("200k every 3 weeks", .frequencyUnknown("every 3 weeks")),
    ("10万ずつ、その後20万ずつ", .countMissing("10万ずつ")),
    ("200k a month and forget the rest", .countMissing("200k a month")),
    ("no interest", .amountMissing), ("毎月20円€5", .otherCurrency("€")),
    (String(repeating: "1", count: 301), .tooLong(limit: 300)),
  ]

  @Test(arguments: missing)
  func asksForWhatIsMissing(text: String, expected: Counteroffer.Problem) {
    #expect(problem(text) == expected)
  }
}
