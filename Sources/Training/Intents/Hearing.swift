/// What was understood of something that a caller said.
public struct Hearing: Sendable, Equatable {
  /// A sentence, or a part of one that does something else than the rest of it.
  public struct Sentence: Sendable, Equatable {
    /// As it was typed.
    public let text: String
    /// `nil` when nothing was recognised.
    public let intent: Intent?
    /// What an ``Intent/openQuestion`` or an ``Intent/askForCommitment`` is about; `nil` when it names nothing.
    public let topic: Topic?
    /// False when little speaks for the intent, or as much for another: ask what was meant.
    public let isSure: Bool
    /// Whether it can be answered with yes or no, so that it puts the answer into the other's mouth.
    public let isClosedQuestion: Bool
    /// The words that decided, as they were typed, in their order.
    public let cues: [String]
    /// How likely the intent is, in thousandths.
    let score: Int

    /// The same, but to be asked about.
    var unsure: Sentence {
      Sentence(
        text: text, intent: intent, topic: topic, isSure: false,
        isClosedQuestion: isClosedQuestion, cues: cues, score: score)
    }
  }

  /// In the order they were said; empty when nothing was.
  public let sentences: [Sentence]

  /// The sentence that the other side answers to.
  ///
  /// A threat before anything else, what asks or decides before what tells, courtesies last; the better
  /// supported of two alike, so that the order they were said in doesn't matter. `nil` when nothing was understood.
  public var main: Sentence? {
    sentences.filter { $0.intent != nil }.max { Self.rank($0) < Self.rank($1) }
  }

  private static func rank(_ sentence: Sentence) -> (Int, Int, Int) {
    (
      sentence.isSure ? 1 : 0, sentence.intent?.weight ?? 0,
      sentence.score * 100 - (sentence.intent.flatMap(Intent.allCases.firstIndex) ?? 0)
    )
  }
}

extension Intent {
  /// How much of the talk hangs on it, beside others in the same breath.
  fileprivate var weight: Int {
    switch self {
    case .threaten, .insult, .revealToThirdParty: 6
    case .readBack: 5
    case .askForCommitment, .propose, .refuse, .verify, .openQuestion: 4
    case .holdTheLine, .listenBack: 3
    case .stateDebt: 2
    case .empathy: 1
    case .greet, .close: 0
    }
  }
}
