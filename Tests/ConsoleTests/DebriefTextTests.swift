import Archive
import Conversation
import Finance
import Foundation
import LineEditing
import Negotiation
import Receivables
import Testing
import Training

@testable import Console

/// What is told after a training call: on the screen, as a record, and as a page.
@Suite struct DebriefTextTests {
  static let columns = 60

  private func lines(
    _ talk: DebriefTalk, _ language: Language, call: Language? = nil, ascii: Bool = false,
    isFull: Bool = false
  ) -> [String] {
    DebriefSheet(
      text: talk.text(language, call: call), width: Self.columns, ascii: ascii, isFull: isFull
    ).lines().map(\.text)
  }

  // MARK: - Words

  /// Keys that are put together from a type's cases.
  static let keys: [String] = {
    var keys = ScoreMark.allCases.flatMap {
      [
        "training.mark.\($0.rawValue)", "training.mark.\($0.rawValue).lost",
        "training.better.\($0.rawValue)",
      ]
    }
    keys += CallFailure.allCases.map { "training.failure.\($0.rawValue)" }
    keys += ScoreCriterion.allCases.map { "training.criterion.\($0.rawValue)" }
    keys += Topic.allCases.map { "training.topic.\($0.rawValue)" }
    keys += Intent.allCases.map { "training.intent.\($0.rawValue)" }
    keys += ["closed-question", "none"].map { "training.intent.\($0)" }
    keys += TalkSeries.Fault.allCases.map { "training.fault.\($0.rawValue)" }
    keys += [NextScenario.Because.again, .trains(.tone), .isNew].map {
      "training.next.\($0.name)"
    }
    keys += [ConcessionCurve.boulware, .linear, .conceder].map { curve in
      var hidden = DebriefTalk.hidden
      hidden.curve = curve
      return "training.curve.\(DebriefText.curve(hidden))"
    }
    return keys
  }()

  @Test(arguments: Language.allCases) func everyCaseHasItsWords(_ language: Language) {
    let words = Words(language)
    for key in Self.keys { #expect(words.has(key), "\(key)") }
    #expect(Set(Self.keys).count == Self.keys.count)
  }

  /// No form of a fault stands in the catalogue that is never asked for.
  @Test func everyFormOfAFaultIsKnown() {
    let forms = Set(DebriefFault.allCases.map(\.rawValue))
    for key in WordIndex(Words.text(.en)).all.keys where key.hasPrefix("training.mark.") {
      guard let form = key.split(separator: ".").dropFirst(3).first else { continue }
      #expect(forms.contains(String(form)), "\(key)")
    }
  }

  // MARK: - The screen

  @Test(arguments: DebriefTalk.all.indices, Language.allCases)
  func fitsSixtyColumnsAndLacksNoWord(_ place: Int, _ language: Language) {
    let lines = lines(DebriefTalk.all[place], language, isFull: true)
    for line in lines { #expect(DisplayWidth.of(line) <= Self.columns, "\(line)") }
    let all = lines.joined(separator: "\n")
    #expect(!all.contains("⟨") && !all.contains("{") && !all.contains("\u{1B}"))
  }

  static let told: [(Language, [String])] = [
    (
      .en,
      [
        "The machine shop: attempt 4", "28 of 100 points: failed", "There is no agreement.",
        "2 hints: 4 points off", "What failed the call",
        "  Turn 1: “Pay now or I'll tell everybody, <b>␛[2J”", "- Asked why, openly: 0 of 6",
        "  You didn't ask openly why it isn't paid.",
        "  You noted “complaint about goods or service”. The true",
        "- Stayed inside your limits: 5 of 10",
        "- Never asked: why it isn't paid, what they can pay at once,", "- True reason: no cash",
        "- In other months: ¥200,000 in Jan", "- Patience: 5 of 14 turns used up",
        "- Gives way: evenly", "- Left on the table: the agreement itself",
        "   4  ▇▇▇▇▇▇▇▇▇▇▇   92  ▇▇            20",
        "- The one before (attempt 3): 20 points, now +8",
        "- The best so far (attempt 2): 60 points",
        "- The same once more, so that it is done right.", "- Start it with: train shop",
      ]
    ),
    (
      .ja,
      [
        "The machine shop：4回目", "100点中28点：不合格（失格）", "合意に至りませんでした。", "ヒント2回：4点減点",
        "失格の理由", "  発言1：「Pay now or I'll tell everybody, <b>␛[2J」",
        "- 理由を開いた質問で尋ねる：0/6", "  未払いの理由を開いた質問で尋ねませんでした。",
        "- 本当の理由：資金不足", "- 例外の月：1月は¥200,000", "- 譲り方：一定の歩調",
        "- 取りこぼし：合意そのもの", "- 前回（3回目）：20点、今回は+8", "- 始めるには：train shop",
      ]
    ),
    (
      .zhHans,
      [
        "The machine shop：第 4 次", "满分 100，得 28 分：不合格（有一票否决项）", "未达成协议。",
        "提示 2 次：扣 4 分", "一票否决项", "- 开放式询问原因：0/6", "  没有用开放式问题询问未付的原因。",
        "- 真实原因：没有资金", "- 例外月份：1 月 ¥200,000", "- 让步方式：匀速",
        "- 少争取了：协议本身", "- 上一次（第 3 次）：20 分，本次 +8", "- 开始：train shop",
      ]
    ),
  ]

  @Test(arguments: told.indices) func tellsWhatWentWrong(_ place: Int) {
    let (language, expected) = Self.told[place]
    let lines = lines(.rude, language)
    for line in expected { #expect(lines.contains(line), "\(line)") }
  }

  @Test func tellsWhatWentWell() {
    let lines = lines(DebriefTalk(), .en, isFull: true)
    for line in [
      "98 of 100 points: passed", "- Left nothing on the table: 3 of 5",
      "- Asked why, openly: 6 of 6 (turn 3)",
      "- Turn 14: “I'll confirm in writing. Goodbye.” – goodbye",
      "- They would have missed payment 2 of this agreement.",
      "- Left on the table: 6 days on average",
      "- You asked about all that there was to learn.", "- This was your first attempt.",
    ] {
      #expect(lines.contains(line), "\(line)")
    }
    #expect(!self.lines(DebriefTalk(), .en).contains("What earned points"))
  }

  /// The reader's language tells; what is to be said to the customer is in the customer's.
  @Test func whatIsBetterIsInTheLanguageOfTheCall() {
    let lines = lines(.rude, .en, call: .ja)
    #expect(lines.contains("  You didn't ask whether this is the right person."))
    #expect(lines.contains { $0.contains("お支払いのご担当の方でいらっしゃいますか") })
  }

  @Test func overConcedingIsMarkedAndDrawnInASCII() {
    let generous = DebriefTalk.with { $0.said[10].offer = DebriefTalk.late }
    #expect(
      lines(generous, .en, ascii: true).contains(
        "  11  ##            18  ###           31  + too generous"))
  }

  @Test func hangingUpIsTold() {
    let threats = DebriefTalk.with {
      $0.said = Array(repeating: Utterance("Pay or else", .threaten), count: 4)
    }
    #expect(lines(threats, .en).contains("They hung up: there is no agreement."))
  }

  // MARK: - The record

  private func object(_ talk: DebriefTalk) throws -> [String: Any] {
    // As a listing writes it: numbers are whole.
    let data = Data(VisibleJSON.bytes(try JSONValue(encoding: DebriefRecord(talk.text(.en)))))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test func recordHasTheShapeThatItSays() throws {
    let record = try object(.rude)
    #expect(
      Set(record.keys) == [
        "scenario", "title", "language", "attempt", "seed", "day", "points", "passPoints",
        "isPassed", "hints", "hintPoints", "hasHungUp", "criteria", "failures", "marks",
        "neverAsked", "neverTold", "customer", "best", "left", "turns", "concessions", "risks",
        "previous", "bestAttempt", "changes", "next",
      ])
    #expect(record["points"] as? Int == 28)
    #expect(record["day"] as? String == "2026-11-24")
    let marks = try #require(record["marks"] as? [[String: Any]])
    #expect(marks.map { $0["mark"] as? String } == ScoreMark.allCases.map(\.rawValue))
    let asked = try #require(marks.first { $0["mark"] as? String == "asked-why" })
    #expect(asked["turn"] as? Int == 3 && asked["points"] as? Int == 0)
    #expect(asked["missing"] as? String == "You didn't ask openly why it isn't paid.")
    let turns = try #require(record["turns"] as? [[String: Any]])
    #expect(turns.count == 5 && turns[2]["plan"] != nil)
    let next = try #require(record["next"] as? [String: Any])
    #expect(next["because"] as? String == "again")
    #expect(try object(DebriefTalk())["agreed"] != nil)
  }

  // MARK: - The page

  @Test(arguments: Language.allCases) func pageHoldsNoTextUnescaped(_ language: Language) {
    var talk = DebriefTalk.rude
    talk.said[0].text = "<script>alert('x')</script> & \"so\"\u{1B}[2J"
    let page = DebriefPage(debrief: talk.text(language)).text()
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;so&quot;"))
    for hostile in ["<script", "alert('", "\u{1B}", "⟨"] { #expect(!page.contains(hostile)) }
    #expect(page.contains(Words(language)("training.made-up")))
    #expect(page.contains("<svg viewBox"))
    #expect(page.contains("<html lang=\"\(language.rawValue)\">"))
  }
}
