import Receivables
import Testing

@testable import Training

@Suite struct IntentReaderTests {
  private func read(_ text: String, _ language: Language) -> Hearing {
    IntentReader(language: language).read(text)
  }

  @Test(arguments: Language.allCases, ["", "   ", "\n", "。", "?!", "…", "、，,"])
  func hearsNothingInNothing(_ language: Language, _ text: String) {
    let hearing = read(text, language)
    #expect(hearing.sentences.isEmpty)
    #expect(hearing.main == nil)
  }

  /// Words inside words and words with two meanings: what must not be taken for a wrong.
  static let nearMisses: [(Language, String, Intent)] = [
    (.en, "The issue is with the tissue supplier.", .threaten),
    (.en, "As a courtesy I'm calling ahead.", .threaten),
    (.en, "I know running a business is hard.", .insult),
    (.en, "There is nothing to be ashamed of.", .insult),
    (.en, "Excuse me, could you repeat that?", .insult),
    (.en, "That's all I can offer.", .close),
    (.en, "I'm not threatening you.", .threaten),
    (.en, "Is that still the case?", .verify),
    (.ja, "では、今すぐいくら払えますか。", .close),
    (.ja, "それでは、お支払いが遅れた理由を教えてください。", .close),
    (.zhHans, "那好，您今天能先付多少？", .close),
    (.en, "Right then, what could you pay today?", .close),
    (.ja, "先月お支払いいただいたばかりですよね。", .insult),
    (.ja, "最低だと25％です。", .insult),
    (.ja, "販売先が潰れたということですね。", .threaten),
    (.ja, "裁判をするつもりはありません。", .threaten),
    (.ja, "ご理解くださいますようお願いいたします。", .empathy),
    (.zhHans, "付款手续还没完成吗？", .threaten),
    (.zhHans, "我把结果报告您。", .threaten),
    (.zhHans, "我们可以滚动付款。", .insult),
    (.zhHans, "不好意思，请稍等。", .insult),
    (.zhHans, "请您理解。", .empathy),
    (.zhHans, "下游客户破产了，是吗？", .threaten),
  ]

  @Test(arguments: nearMisses)
  func isNotMisled(_ language: Language, _ text: String, _ intent: Intent) {
    for sentence in read(text, language).sentences where sentence.isSure {
      #expect(sentence.intent != intent, "\(text): \(sentence.cues)")
    }
  }

  @Test(arguments: [
    (Language.en, "Is it because you have no money?", true),
    (.en, "Why haven't you paid?", false),
    (.en, "Could you tell me what happened?", false),
    (.en, "You're waiting for a customer, aren't you?", true),
    (.ja, "資金が足りないのですか。", true), (.ja, "なぜお支払いいただけないのですか。", false),
    (.ja, "ご事情をお聞かせいただけますか。", false), (.zhHans, "是不是没有钱了？", true),
    (.zhHans, "为什么一直没付？", false), (.zhHans, "能说说原因吗？", false),
  ])
  func knowsAClosedQuestion(_ language: Language, _ text: String, _ isClosed: Bool) {
    #expect(read(text, language).sentences.map(\.isClosedQuestion) == [isClosed], "\(text)")
  }

  /// A sentence is parted where another act begins, and only there.
  @Test(arguments: [
    (
      Language.en, "I understand that's hard, but our terms are 30 days.",
      [Intent.empathy, .holdTheLine]
    ),
    (
      .en, "Good morning, this is Helen from Northgate, am I speaking with Ms Lee?",
      [.greet, .verify]
    ),
    (.en, "How about half now, a quarter in January and the rest in March?", [.propose]),
    (.ja, "お気持ちは分かりますが、それはお受けできません。", [.empathy, .refuse]),
    (.ja, "お忙しいところ恐れ入りますが、佐藤様でいらっしゃいますか。", [.greet, .verify]),
    (.ja, "月末に50万円、残りは来月末、ということでお間違いないでしょうか。", [.readBack]),
    (.zhHans, "我理解您的难处，但是按照公司规定，首付至少要25%。", [.empathy, .holdTheLine]),
    (.zhHans, "您好，请问是张经理吗？", [.greet, .verify]),
  ])
  func partsASentence(_ language: Language, _ text: String, _ intents: [Intent]) {
    let hearing = read(text, language)
    #expect(hearing.sentences.map(\.intent) == intents, "\(hearing.sentences.map(\.text))")
  }

  @Test func showsTheWordsThatDecided() {
    let sentence = read("So WHEN exactly can you pay?", .en).main
    #expect(sentence?.intent == .askForCommitment)
    #expect(sentence?.cues.contains("WHEN exactly can you pay") == true, "\(sentence?.cues ?? [])")
    let japanese = read("最終的に 決裁 されるのはどなたですか。", .ja).main
    #expect(japanese?.topic == .decider)
    #expect(japanese?.cues.isEmpty == false)
  }

  @Test func asksWhenTwoThingsCompete() {
    for text in ["Maybe.", "Well, the thing is.", "42"] {
      #expect(read(text, .en).main?.isSure != true, "\(text)")
    }
  }

  /// Longer than anybody talks: read without harm.
  @Test(arguments: Language.allCases)
  func readsLongText(_ language: Language) {
    let texts = [
      String(repeating: "a", count: 1_500), String(repeating: "can you pay, ", count: 60),
      String(repeating: "いつ", count: 600), String(repeating: "，", count: 1_500),
      String(repeating: "先付5万，", count: 80), "\u{0}\u{1B}[31m\u{202E}",
    ]
    for text in texts {
      let hearing = read(text, language)
      #expect(hearing.sentences.count <= IntentReader.lengthMax)
      #expect(hearing.sentences.allSatisfy { $0.text.count <= IntentReader.lengthMax })
    }
  }
}
