import Receivables
import Testing

@testable import Training

/// The examples that the reader learns from, and that it learns from them.
@Suite struct IntentExamplesTests {
  @Test(arguments: Language.allCases)
  func areUnderKnownHeadings(_ language: Language) {
    let examples = IntentExamples.of(language)
    #expect(examples.unknown.isEmpty)
    #expect(examples.list.allSatisfy { $0.topic == nil || $0.intent?.hasTopic == true })
    for intent in Intent.allCases {
      #expect(examples.list.count { $0.intent == intent } >= 80, "\(intent)")
    }
    #expect(examples.list.count { $0.intent == nil } >= 100)
    for topic in Topic.allCases {
      #expect(examples.list.count { $0.topic == topic } >= 30, "\(topic)")
    }
  }

  @Test(arguments: Language.allCases)
  func standThereOnce(_ language: Language) {
    var seen: Set<String> = []
    for example in IntentExamples.of(language).list {
      let plain = String(example.text.lowercased().filter { $0.isLetter || $0.isNumber })
      #expect(!plain.isEmpty && seen.insert(plain).inserted, "\(example.text)")
    }
  }

  @Test func namesHeadingsThatItDoesNotKnow() {
    let examples = IntentExamples(
      """
      # greet
      Good day to you.
      # gret
      # open-question reason
      Why so late?
      # open-question weather
      # unsure
      """)
    #expect(examples.unknown == ["# gret", "# open-question weather"])
    #expect(examples.list.map(\.intent) == [.greet, .openQuestion])
    #expect(examples.list.map(\.topic) == [nil, .reason])
  }

  /// What somebody adds is understood, and so is what is like it.
  @Test func understandsWhatIsAdded() {
    let few = IntentExamples.of(.en).list.enumerated().filter { $0.offset % 12 == 0 }.map(\.element)
    let added = [
      "Zorbing the ledger as we speak.", "I am zorbing the ledger now.", "We zorbed your ledger.",
    ].map { IntentExamples.Example(text: $0, intent: .close, topic: nil) }
    let text = "Zorbing that ledger."
    let before = IntentReader(
      language: .en, knowledge: IntentKnowledge(IntentExamples(list: few), .en))
    #expect(before.read(text).main?.intent != .close)
    let after = IntentReader(
      language: .en, knowledge: IntentKnowledge(IntentExamples(list: few + added), .en))
    #expect(after.read(text).main?.intent == .close)
  }

  /// Of what it knows nothing of, it says so.
  @Test(
    arguments: zip(
      Language.allCases,
      ["Quetzal flimflam borogove.", "ぬるぽガッ。", "魑魅魍魉饕餮。"]))
  func isNotSureOfTheUnknown(_ language: Language, _ text: String) {
    #expect(IntentReader(language: language).read(text).main?.isSure != true)
  }
}
