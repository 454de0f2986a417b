import Conversation
import Finance
import Testing

@Suite struct AnswerReaderTests {
  private let reader = AnswerReader(today: Desk.today, dateOrder: .ymd, whole: yen(3_200_000))

  private func read(
    _ text: String, _ form: Question.Form, _ choices: [String] = [], _ labels: [String] = []
  )
    throws -> AnswerValue
  {
    try reader.read(text, for: Question(.mend, .reason, form, choices: choices), labels: labels)
  }

  @Test(arguments: [
    ("y", true), ("Yes", true), ("はい", true), ("是", true), ("对", true), ("好", true), ("Ｙ", true),
    ("1", true), (" yes ", true), ("n", false), ("NO", false), ("いいえ", false), ("不是", false),
    ("否", false), ("2", false),
  ])
  func yesOrNo(text: String, expected: Bool) throws {
    #expect(try read(text, .yesNo) == .flag(expected))
  }

  @Test(arguments: ["maybe", "多分", "yesno", "3", "yep!"])
  func notYesOrNo(text: String) {
    #expect(throws: AnswerReader.Problem.notYesOrNo) { try read(text, .yesNo) }
  }

  private let keys = ["accepted", "refused", "later"]
  private let labels = ["承諾した", "断った", "あとで返事"]

  @Test(arguments: [
    ("1", "accepted"), ("３", "later"), ("refused", "refused"), ("断", "refused"), ("あと", "later"),
    ("アト", "later"), ("承諾した", "accepted"),
  ])
  func choices(text: String, key: String) throws {
    #expect(try read(text, .choice, keys, labels) == .choice(key))
    #expect(try read(text, .response, keys, labels) == .choice(key))
  }

  @Test(arguments: ["0", "4", "-1", "x", "返事", "99999999999999999999", "・", "accept"])
  func notAChoice(text: String) {
    #expect(throws: AnswerReader.Problem.notAChoice(count: 3)) {
      try read(text, .choice, keys, labels)
    }
  }

  @Test func aBeginningOfTwoLabelsIsNoChoice() {
    #expect(throws: AnswerReader.Problem.notAChoice(count: 2)) {
      try read("bank", .choice, ["a", "b"], ["Bank transfer", "Bank draft"])
    }
  }

  @Test func aWholeLabelThatBeginsAnotherWasNoChoice() throws {
    #expect(try read("bank", .choice, ["a", "b"], ["Bank draft", "Bank"]) == .choice("b"))
  }

  @Test func aDotChoseTheOnlyOne() throws {
    #expect(try read("・", .choiceOrText, ["nobody"], ["Nobody answered"]) == .text("・"))
  }

  @Test(arguments: [("1", AnswerValue.choice("佐藤")), ("佐", .choice("佐藤")), ("田中", .text("田中"))])
  func choiceOrText(text: String, value: AnswerValue) throws {
    #expect(try read(text, .choiceOrText, ["佐藤", "李"], ["佐藤", "李"]) == value)
  }

  @Test(arguments: [
    ("毎月20万", 200_000), ("月々 20万円", 200_000), ("20万ずつ", 200_000), ("每月20万", 200_000),
    ("每个月200000", 200_000), ("200,000 a month", 200_000), ("¥200,000 per month", 200_000),
    ("20万", 200_000),
  ])
  func amountAMonthMayNameTheMonth(text: String, units: Int) throws {
    let form = Question.Form.money(.jpy, allowsZero: true, limit: nil)
    let perMonth = Question(.perMonth, .reason, .months(.jpy))
    #expect(try reader.read(text, for: perMonth, labels: []) == .money(yen(units)))
    if text != "20万" {
      let now = Question(.cashNow, .reason, form)
      #expect(throws: AnswerReader.Problem.notAnAmount) {
        try reader.read(text, for: now, labels: [])
      }
    }
  }

  @Test(arguments: [
    ("20万、12月だけ50万", 200_000, [12: 500_000]),
    ("毎月20万、8月なし、12月は50万円", 200_000, [8: 0, 12: 500_000]),
    ("２０万、６月と７月は５万", 200_000, [6: 50_000, 7: 50_000]),
    ("12月だけ50万", 0, [12: 500_000]),
    ("200,000 a month, 500,000 in December", 200_000, [12: 500_000]),
    ("200000, nothing in August and 500k in Dec", 200_000, [8: 0, 12: 500_000]),
    ("20万 each month, January and February 50k", 200_000, [1: 50_000, 2: 50_000]),
    ("每月20万，12月只有5万", 200_000, [12: 50_000]),
    ("每个月20万，6月和7月50万，8月没有", 200_000, [6: 500_000, 7: 500_000, 8: 0]),
  ])
  func monthsThatDiffer(text: String, usual: Int, byMonth: [Int: Int]) throws {
    let question = Question(.perMonth, .reason, .months(.jpy))
    #expect(
      try reader.read(text, for: question, labels: [])
        == .months(yen(usual), byMonth: byMonth.mapValues(yen)))
  }

  @Test(arguments: [
    "20万、30万", "20万、12月", "20万、12月だけ50万、12月60万", "20万、13月50万", "20万、年末は50万", "soon",
    "20万、12月だけ", "20万 if our client pays", "20万、12月だけ-5",
  ])
  func monthsThatCantBeReadAreAskedAgain(text: String) {
    let question = Question(.perMonth, .reason, .months(.jpy))
    #expect(throws: AnswerReader.Problem.notAnAmount) {
      try reader.read(text, for: question, labels: [])
    }
  }

  @Test(arguments: [
    ("20万", 200_000), ("¥1,234", 1_234), ("30%", 960_000), ("half", 1_600_000), ("半分", 1_600_000),
    ("全部", 3_200_000), ("なし", 0), ("没有", 0), ("None", 0), ("0", 0), ("1/3", -1),
  ])
  func money(text: String, units: Int) {
    let value = try? read(text, .money(.jpy, allowsZero: true, limit: nil))
    #expect(value == (units < 0 ? nil : .money(yen(units))))
  }

  @Test(arguments: [
    ("$5", AnswerReader.Problem.otherCurrency("$")), ("5元", .otherCurrency("元")),
    ("0", .zeroAmount), ("なし", .zeroAmount), ("-5", .notAnAmount), ("△5", .notAnAmount),
    ("soon", .notAnAmount), ("2万5", .notAnAmount),
    ("300万", .amountTooLarge(limit: yen(2_000_000))),
    ("2000001", .amountTooLarge(limit: yen(2_000_000))),
    ("", .empty), ("  　", .empty),
  ])
  func refusesMoney(text: String, problem: AnswerReader.Problem) {
    #expect(throws: problem) {
      try read(text, .money(.jpy, allowsZero: false, limit: yen(2_000_000)))
    }
  }

  @Test(arguments: [
    ("月末", false, "2026-11-30"), ("next friday", false, "2026-12-04"), ("下周五", false, "2026-12-04"),
    ("today", false, "2026-11-24"), ("today", true, "2026-11-24"), ("昨日", true, "2026-11-23"),
    ("11/20", true, "2026-11-20"), ("12/25", false, "2026-12-25"),
  ])
  func dates(text: String, looksBack: Bool, expected: String) throws {
    #expect(try read(text, .date(looksBack: looksBack)) == .date(day(expected)))
  }

  @Test(arguments: [
    ("2026-11-23", false, AnswerReader.Problem.dateInThePast(day("2026-11-23"))),
    ("昨日", false, .dateInThePast(day("2026-11-23"))),
    ("2026-11-25", true, .dateInTheFuture(day("2026-11-25"))),
    ("明天", true, .dateInTheFuture(day("2026-11-25"))), ("someday", false, .notADate),
    ("31 Feb", false, .notADate),
  ])
  func refusesDates(text: String, looksBack: Bool, problem: AnswerReader.Problem) {
    #expect(throws: problem) { try read(text, .date(looksBack: looksBack)) }
  }

  @Test func textHasALimit() throws {
    let most = String(repeating: "あ", count: AnswerReader.textMax)
    #expect(try read(most, .text) == .text(most))
    #expect(throws: AnswerReader.Problem.tooLong(limit: AnswerReader.textMax)) {
      try read(most + "あ", .text)
    }
    #expect(try read("  words ", .text) == .text("words"))
    #expect(throws: AnswerReader.Problem.empty) { try read("\t", .text) }
  }

  @Test func anOfferIsANumber() throws {
    #expect(try read("２", .offer) == .choice("2"))
    #expect(try read("0", .offer) == .choice("0"))
    for text in ["-1", "x", "1.5"] {
      #expect(throws: AnswerReader.Problem.notAChoice(count: 0)) { try read(text, .offer) }
    }
  }
}
