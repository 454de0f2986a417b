import Negotiation

/// Something that the caller said, already understood.
public struct Utterance: Sendable, Equatable {
  /// One thing that a sentence of it does.
  public struct Part: Sendable, Hashable {
    public var intent: Intent
    /// What is asked about; `nil` where the question is about nothing in particular, or it is no question.
    public var topic: Topic?
    /// Whether it is a question that puts the answer into their mouth, to be answered with yes or no.
    public var isClosed: Bool

    public init(_ intent: Intent, _ topic: Topic? = nil, isClosed: Bool = false) {
      self.intent = intent
      self.topic = topic
      self.isClosed = isClosed
    }
  }

  /// As it was typed or chosen; it is cited in the debrief.
  public var text: String
  /// In the order in which they were said.
  public var parts: [Part]
  /// The plan that is proposed, agreed to or read back; `nil` where no plan could be read in it.
  public var offer: ProposedPlan?
  /// Whether something false is said of the debt.
  public var isFalse: Bool
  /// Whether somebody else hears, or is told, of the debt.
  public var reveals: Bool
  /// Whether it isn't sure what was meant: nothing of it counts, and they ask.
  public var isUnsure: Bool

  public init(
    _ text: String, parts: [Part] = [], offer: ProposedPlan? = nil, isFalse: Bool = false,
    reveals: Bool = false, isUnsure: Bool = false
  ) {
    self.text = text
    self.parts = parts
    self.offer = offer
    self.isFalse = isFalse
    self.reveals = reveals
    self.isUnsure = isUnsure
  }

  /// The same for plain intents, which is what most sentences are.
  public init(
    _ text: String, _ first: Intent, _ more: Intent..., offer: ProposedPlan? = nil
  ) {
    self.init(text, parts: ([first] + more).map { Part($0) }, offer: offer)
  }

  public func does(_ intent: Intent) -> Bool { parts.contains { $0.intent == intent } }

  /// Whether it says no to them, or that we don't give way.
  var insists: Bool { does(.refuse) || does(.holdTheLine) }

  /// Whether it speaks of the account, which is nobody's business but the customer's.
  public var isAboutAccount: Bool {
    offer != nil || isFalse
      || parts.contains { part in
        switch part.intent {
        case .stateDebt, .propose, .refuse, .holdTheLine, .askForCommitment, .readBack,
          .revealToThirdParty:
          true
        case .openQuestion: part.topic != nil && part.topic != .decider
        case .threaten: true
        case .greet, .verify, .listenBack, .empathy, .insult, .close: false
        }
      }
  }

  /// Whether whoever hears it learns that there is a debt.
  public var tellsOfDebt: Bool {
    reveals || offer != nil || isFalse
      || parts.contains {
        [.stateDebt, .propose, .askForCommitment, .readBack, .revealToThirdParty, .threaten]
          .contains($0.intent)
      }
  }
}
