import Negotiation

extension Utterance {
  /// What was understood of a text: its sentences that are sure, in their order.
  ///
  /// Where none is, nothing counts and they ask what was meant. Whether something false is said, or somebody else
  /// hears it, is for whoever knows the account to say.
  public init(_ text: String, heard hearing: Hearing, offer: ProposedPlan? = nil) {
    let parts = hearing.sentences.compactMap { sentence -> Part? in
      guard sentence.isSure, let intent = sentence.intent else { return nil }
      return Part(intent, sentence.topic, isClosed: sentence.isClosedQuestion)
    }
    self.init(text, parts: parts, offer: offer, isUnsure: parts.isEmpty && offer == nil)
  }
}
