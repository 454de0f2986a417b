import Receivables

/// Understands what a trainee says on a collection call: by the cues of their language, and by examples that it is like.
///
/// It would rather not know than be wrong: a sentence that is like none, or like two, is not sure, and the customer asks
/// what was meant.
public struct IntentReader: Sendable {
  public let language: Language
  private let knowledge: IntentKnowledge?
  private let sureness: Sureness

  /// The most characters that are read; what follows is not.
  public static let lengthMax = 1_000
  /// The most parts of a sentence that are weighed by themselves.
  private static let partsMax = 12

  public init(language: Language) {
    self.init(language: language, knowledge: nil)
  }

  /// - Parameter knowledge: what was learnt; that of the language's examples where none is given.
  init(language: Language, knowledge: IntentKnowledge?, sureness: Sureness? = nil) {
    self.language = language
    self.knowledge = knowledge
    self.sureness = sureness ?? .of(language)
  }

  public func read(_ text: String) -> Hearing {
    let typed = Array(text.prefix(Self.lengthMax))
    let splitter = SentenceSplitter(typed: typed, language: language)
    let sentences = splitter.sentences()
    let heard = sentences.flatMap { sentence in
      acts(splitter.parts(of: sentence.range), of: typed[sentence.range], sentence.isAsked)
    }
    guard heard.count > 1, !sureness.arePlain(heard) else { return Hearing(sentences: heard) }
    let whole = self.heard(sentences.map { (typed[$0.range], $0.isAsked) }, in: typed[...])
    return Hearing(sentences: whole.isSure ? [whole] : heard.map(sureness.doubted))
  }

  /// A sentence parted only where one very sure act ends and a different one begins.
  private func acts(
    _ parts: [Range<Int>], of typed: ArraySlice<Character>, _ isAsked: Bool
  ) -> [Hearing.Sentence] {
    let whole = heard(typed, isAsked: isAsked)
    guard parts.count > 1, parts.count <= Self.partsMax else { return [whole] }
    var done: [Hearing.Sentence] = []
    var current = parts[0]
    var sentence = heard(typed[current], isAsked: false)
    for part in parts.dropFirst() {
      let isLast = part.upperBound == typed.endIndex
      let next = heard(typed[part], isAsked: isAsked && isLast)
      if sureness.arePlainlyTwo(sentence, next) {
        done.append(sentence)
        (current, sentence) = (part, next)
      } else {
        current = current.lowerBound..<part.upperBound
        sentence = heard(typed[current], isAsked: isAsked && isLast)
      }
    }
    return done.isEmpty ? [whole] : done + [sentence]
  }

  private func heard(_ typed: ArraySlice<Character>, isAsked: Bool) -> Hearing.Sentence {
    heard([(typed, isAsked)], in: typed)
  }

  /// - Parameter sentences: one, or those that are heard as one.
  private func heard(
    _ sentences: [(typed: ArraySlice<Character>, isAsked: Bool)], in typed: ArraySlice<Character>
  ) -> Hearing.Sentence {
    let sentences = sentences.map {
      ReadSentence($0.typed, isAsked: $0.isAsked, language: language)
    }
    let judgement = (knowledge ?? .of(language)).judge(sentences)
    let deciding = sentences.flatMap { $0.cues(for: judgement.intent, judgement.topic) }
    let questions = sentences.filter(\.form.isQuestion)
    return Hearing.Sentence(
      text: String(typed).trimmed, intent: judgement.intent, topic: judgement.topic,
      isSure: sureness.isSure(judgement),
      isClosedQuestion: !questions.isEmpty && questions.allSatisfy(\.form.isClosed),
      cues: (deciding.isEmpty ? judgement.words : deciding).map { String(typed[$0]).trimmed },
      score: Int((judgement.share * 1_000).rounded()))
  }
}
