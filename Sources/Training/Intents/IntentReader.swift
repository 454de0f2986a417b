import Receivables

/// Understands what a trainee says on a collection call, by the cues of their language.
///
/// It would rather not know than be wrong: a sentence that says nothing it knows, or two things alike, is not sure,
/// and the customer asks what was meant.
public struct IntentReader: Sendable {
  public let language: Language

  /// The most characters that are read; what follows is not.
  public static let lengthMax = 1_000
  /// The most parts of a sentence that are weighed by themselves.
  private static let partsMax = 12

  public init(language: Language) {
    self.language = language
  }

  public func read(_ text: String) -> Hearing {
    let typed = Array(text.prefix(Self.lengthMax))
    let splitter = SentenceSplitter(typed: typed, language: language)
    return Hearing(
      sentences: splitter.sentences().flatMap { sentence in
        acts(splitter.parts(of: sentence.range), of: typed, isAsked: sentence.isAsked)
      })
  }

  /// A sentence parted only where one sure act ends and a different sure one begins.
  private func acts(
    _ parts: [Range<Int>], of typed: [Character], isAsked: Bool
  ) -> [Hearing.Sentence] {
    guard let first = parts.first, let last = parts.last else { return [] }
    let end = last.upperBound
    if parts.count == 1 || parts.count > Self.partsMax {
      return [heard(typed[first.lowerBound..<end], isAsked: isAsked)]
    }
    var done: [Hearing.Sentence] = []
    var current = first
    var sentence = heard(typed[current], isAsked: isAsked && current.upperBound == end)
    for part in parts.dropFirst() {
      let isLast = part.upperBound == end
      let next = heard(typed[part], isAsked: isAsked && isLast)
      if sentence.isSure, next.isSure, !IntentWeighing.belong(sentence.intent, next.intent) {
        done.append(sentence)
        (current, sentence) = (part, next)
      } else {
        current = current.lowerBound..<part.upperBound
        sentence = heard(typed[current], isAsked: isAsked && isLast)
      }
    }
    return done + [sentence]
  }

  private func heard(_ typed: ArraySlice<Character>, isAsked: Bool) -> Hearing.Sentence {
    let text = CueText(typed, language: language)
    let form = QuestionForm(text, isAsked: isAsked, language: language)
    let found = IntentCues.of(language).found(in: text, isQuestion: form.isQuestion)
    let weighed = IntentWeighing(found, form)
    return Hearing.Sentence(
      text: String(typed).trimmed, intent: weighed.intent, topic: weighed.topic,
      isSure: weighed.isSure, isClosedQuestion: form.isClosed,
      cues: weighed.deciding.map { cue in
        let first = text.places[cue.range.lowerBound].lowerBound
        let last = text.places[cue.range.upperBound - 1].upperBound
        return String(typed[first...last]).trimmed
      },
      score: weighed.score)
  }
}
