import Receivables

/// A sentence, or a part of one, with everything that can be seen in it.
struct ReadSentence {
  let text: CueText
  let form: QuestionForm
  let found: [IntentCues.Found]
  let sums: CueSums

  init(_ typed: ArraySlice<Character>, isAsked: Bool, language: Language) {
    text = CueText(typed, language: language)
    form = QuestionForm(text, isAsked: isAsked, language: language)
    found = IntentCues.of(language).found(in: text, isQuestion: form.isQuestion)
    sums = CueSums(found)
  }

  /// Where the cues stand in what was typed that speak for an intent or its topic.
  func cues(for intent: Intent?, _ topic: Topic?) -> [ClosedRange<Int>] {
    found.filter { cue in
      guard cue.weight > 0 else { return false }
      switch cue.sign {
      case .intent(let other): return other == intent
      case .topic(let other): return intent?.hasTopic == true && other == topic
      case .request: return intent == .openQuestion
      }
    }.map { text.typedRange($0.range) }
  }

  /// The sentences of a text.
  static func all(_ text: String, _ language: Language) -> [ReadSentence] {
    let typed = Array(text)
    return SentenceSplitter(typed: typed, language: language).sentences().map {
      ReadSentence(typed[$0.range], isAsked: $0.isAsked, language: language)
    }
  }
}

/// How much the cues of a sentence say for each intent and topic.
struct CueSums {
  private(set) var intents: [Intent: Int] = [:]
  private(set) var topics: [Topic: Int] = [:]
  private(set) var isRequest = false

  init(_ found: [IntentCues.Found]) {
    for cue in found {
      switch cue.sign {
      case .intent(let intent): intents[intent, default: 0] += cue.weight
      case .topic(let topic): topics[topic, default: 0] += cue.weight
      case .request: isRequest = true
      }
    }
  }
}
