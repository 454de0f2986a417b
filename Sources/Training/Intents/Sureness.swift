import Receivables

/// How likely an intent must be before it counts, by what a mistake would cost.
///
/// The figures are those at which, of sentences that nothing was learnt from, hardly one in a hundred is taken surely
/// for something else (`IntentAccuracyTests`).
struct Sureness: Sendable {
  /// What most intents need.
  var usual: Double
  /// What a wrong needs: taking something for one ends the call as failed.
  var wrong: Double
  /// What both parts of a sentence need to be two acts.
  var parted: Double

  /// What both need where one of them is a courtesy.
  var courteous: Double

  static func of(_ language: Language) -> Sureness {
    switch language {
    case .en: Sureness(usual: 0.65, wrong: 0.8, parted: 0.95, courteous: 0.75)
    case .ja, .zhHans: Sureness(usual: 0.6, wrong: 0.8, parted: 0.95, courteous: 0.75)
    }
  }

  func isSure(_ judgement: IntentKnowledge.Judgement) -> Bool {
    guard let intent = judgement.intent else { return false }
    return judgement.share >= (intent.isWrong ? wrong : usual)
  }

  /// Whether every act of several stands by itself.
  func arePlain(_ acts: [Hearing.Sentence]) -> Bool { acts.allSatisfy(isPlain) }

  private func isPlain(_ act: Hearing.Sentence) -> Bool {
    act.isSure && Double(act.score) >= parted * 1_000
  }

  /// An act among others that aren't plain: sure only where it is plain itself.
  func doubted(_ act: Hearing.Sentence) -> Hearing.Sentence {
    isPlain(act) ? act : act.unsure
  }

  /// Whether one act ends and a different one begins.
  func arePlainlyTwo(_ first: Hearing.Sentence, _ second: Hearing.Sentence) -> Bool {
    guard let one = first.intent, let other = second.intent, one != other else { return false }
    guard !one.isBack, !other.isBack, first.isSure, second.isSure else { return false }
    // Nobody says goodbye and goes on in the same sentence: では、… only begins it.
    guard one != .close else { return false }
    // Beside a courtesy the other act is the one that counts: little is lost where they were one.
    let least = one.isCourtesy != other.isCourtesy ? courteous : parted
    return Double(min(first.score, second.score)) >= least * 1_000
  }
}

extension Intent {
  /// What loses the call.
  var isWrong: Bool {
    switch self {
    case .threaten, .insult, .revealToThirdParty: true
    default: false
    }
  }

  var isCourtesy: Bool { self == .greet || self == .empathy || self == .close }

  /// What says something again: the words of it look like other acts.
  var isBack: Bool { self == .listenBack || self == .readBack }

  /// What can be about a ``Topic``.
  var hasTopic: Bool { self == .openQuestion || self == .askForCommitment }
}
