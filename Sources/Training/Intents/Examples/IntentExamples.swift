import Receivables

/// Sentences with what they do in the talk, from which the reader learns.
///
/// A language writes them one a line below a heading: `# open-question reason` for an intent with a topic, `# greet`
/// for one without, `# unsure` for what is none. A sentence that is added there is understood from then on, and others
/// like it.
struct IntentExamples: Sendable {
  struct Example: Sendable {
    let text: String
    /// `nil` where the reader should not be sure.
    let intent: Intent?
    let topic: Topic?
  }

  let list: [Example]
  /// Headings that name no intent or no topic.
  let unknown: [String]

  init(list: [Example]) {
    self.list = list
    unknown = []
  }

  init(_ source: String) {
    var list: [Example] = []
    var unknown: [String] = []
    var intent: Intent?
    var topic: Topic?
    for line in source.split(whereSeparator: \.isNewline) {
      guard line.first == "#" else {
        list.append(Example(text: String(line), intent: intent, topic: topic))
        continue
      }
      let names = line.dropFirst().split(separator: " ").map(String.init)
      intent = names.first.flatMap(Intent.init)
      topic = names.dropFirst().first.flatMap(Topic.init)
      if intent == nil && names != ["unsure"] || names.count > 1 && topic == nil {
        unknown.append(String(line))
      }
    }
    self.list = list
    self.unknown = unknown
  }

  static func of(_ language: Language) -> IntentExamples {
    switch language {
    case .en: english
    case .ja: japanese
    case .zhHans: chinese
    }
  }

  private static let english = IntentExamples(
    [
      englishCourtesies, englishListening, englishFacts, englishQuestions, englishPromises,
      englishDeals, englishTerms, englishWrongs, englishDisclosures, englishOthers,
      englishOnce,
    ].joined(separator: "\n"))
  private static let japanese = IntentExamples(
    [
      japaneseCourtesies, japaneseListening, japaneseFacts, japaneseQuestions, japanesePromises,
      japaneseDeals, japaneseTerms, japaneseWrongs, japaneseDisclosures, japaneseOthers,
      japaneseOnce,
    ].joined(separator: "\n"))
  private static let chinese = IntentExamples(
    [
      chineseCourtesies, chineseListening, chineseFacts, chineseQuestions, chinesePromises,
      chineseDeals, chineseTerms, chineseWrongs, chineseDisclosures, chineseOthers,
      chineseOnce,
    ].joined(separator: "\n"))
}
