import Conversation
import Receivables

/// Sentences that a trainee may choose from: good ones and hasty ones, in the order of the conversation.
///
/// They are in the language of the call. Which of them is right now is for the trainee to see; the debrief tells.
struct SpokenChoices {
  let runner: CallRunner
  let language: Language

  /// What may be said at each stage, by the entry of the catalogue.
  static func names(_ stage: Stage) -> [String] {
    switch stage {
    case .opening: ["greet", "verify", "state-debt", "close"]
    case .position: ["state-debt", "why", "commit", "close"]
    case .reason:
      ["why", "listen", "empathy", "cash", "month", "decider", "payment-day", "complaint", "proof"]
    case .proposal: ["listen", "empathy", "cash", "month", "table", "hold", "commit"]
    case .negotiation: ["listen", "empathy", "table", "hold", "refuse", "commit"]
    case .commitment: ["commit", "read-back", "why", "close"]
    case .close: ["read-back", "close"]
    }
  }

  /// One that names something which isn't known yet is left out.
  func sentences(_ question: Question) -> [String] {
    Self.names(question.stage).compactMap(sentence)
  }

  private func sentence(_ name: String) -> String? {
    if name == "table", runner.call.onTable.map(\.byCustomer) ?? true { return nil }
    let facts = SayingFacts(runner: runner).facts()
    if name == "read-back" {
      guard let plan = runner.talk?.agreedAloud else { return nil }
      return words("train.say.read-back", ["plan": plan])
    }
    return words("train.say.\(name)", facts)
  }

  private var words: Words { Words(language) }
}
