/// What a sentence of the caller's does in the talk.
///
/// The list is that of the score card: whatever earns or loses points there is an intent, and nothing else is.
public enum Intent: String, Sendable, CaseIterable {
  /// Says good day and who is calling.
  case greet
  /// Asks whether this is the right person.
  case verify
  /// Says what is open: how much, since when.
  case stateDebt = "state-debt"
  /// Asks why, or what they can do, without putting the answer into their mouth.
  case openQuestion = "open-question"
  /// Says back what they said.
  case listenBack = "listen-back"
  /// Says that their position is understood.
  case empathy
  /// Puts a payment or a plan on the table.
  case propose
  /// Says no to an offer of theirs, civilly.
  case refuse
  /// Repeats what is needed, and why, without giving way.
  case holdTheLine = "hold-the-line"
  /// Announces harm, or a step that isn't meant or isn't lawful.
  case threaten
  /// Belittles or accuses.
  case insult
  /// Tells somebody else of the debt, or says that it will be told.
  case revealToThirdParty = "reveal-to-third-party"
  /// Asks for a definite promise: how much, when, how.
  case askForCommitment = "ask-for-commitment"
  /// Says again what was agreed, to be confirmed.
  case readBack = "read-back"
  /// Ends the talk: thanks, what happens next, goodbye.
  case close
}
