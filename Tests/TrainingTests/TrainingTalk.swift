import Finance
import Negotiation

@testable import Training

/// A talk that is done well, line by line, and how the tests spoil it.
struct TrainingTalk {
  /// A shop that can pay within what a rep may sign.
  static let hidden = Shop.hidden {
    $0.cashNow = Shop.yen(600_000)
    $0.perMonth = Shop.yen(400_000)
    $0.patience = 14
    $0.reserve = 0.1
  }
  static let candidates = Shop.candidates(hidden)
  static let authority = TrainingAuthority(policy: Shop.policy, rank: 0)

  /// 22, 29, 38 and 54 mean days; the last one runs longer than a rep may sign.
  static let sooner = Shop.plan([(3, 600_000), (37, 600_000)])
  static let best = Shop.plan([(3, 600_000), (37, 300_000), (67, 300_000)])
  static let late = Shop.plan([(3, 400_000), (37, 400_000), (67, 400_000)])
  static let longer = Shop.plan([
    (6, 240_000), (37, 240_000), (67, 240_000), (98, 240_000), (128, 240_000),
  ])

  var hidden = Self.hidden
  var notes = TrainingNotes(reason: .noCash, method: "transfer")
  var said: [Utterance] = [
    Utterance("Good morning, am I speaking to Ms Okada?", .greet, .verify),
    Utterance("¥1,200,000 has been open since September.", .stateDebt),
    Utterance("How did that come about?", parts: [.init(.openQuestion, .reason)]),
    Utterance("So your own customer is late. That's hard.", .listenBack, .empathy),
    Utterance("What could you pay now?", parts: [.init(.openQuestion, .cashNow)]),
    Utterance("And in a month?", parts: [.init(.openQuestion, .perMonth)]),
    Utterance("Half on Friday, half at the end of December?", .propose, offer: sooner),
    Utterance("I see, but I need it sooner than that.", .holdTheLine, .empathy),
    Utterance("You say that January is weak.", .listenBack),
    Utterance("I can't go that far.", .holdTheLine),
    Utterance("Half on Friday, then twice 300,000?", .propose, offer: best),
    Utterance("May I count on it, by transfer?", .askForCommitment),
    Utterance("600,000 on Friday, 300,000 twice.", .readBack, offer: best),
    Utterance("I'll confirm in writing. Goodbye.", .close),
  ]

  var play: RolePlay {
    let isUsual = hidden.means == Self.hidden.means
    let candidates = isUsual ? Self.candidates : Shop.candidates(hidden)
    let seed = TrainingSeed.make(scenario: "shop", attempt: 1)
    return RolePlay(Debtor(hidden, candidates: candidates, seed: seed), hearing: said)
  }

  var scorecard: Scorecard { Scorecard(play, notes: notes, authority: Self.authority) }

  /// The same talk with something changed.
  static func with(_ change: (inout TrainingTalk) -> Void) -> TrainingTalk {
    var talk = TrainingTalk()
    change(&talk)
    return talk
  }
}
