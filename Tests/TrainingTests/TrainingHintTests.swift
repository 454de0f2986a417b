import Finance
import Negotiation
import Testing

@testable import Training

/// That a hint names the first thing that is missing, all along a talk that goes well.
@Suite struct TrainingHintTests {
  /// What is hinted before each utterance of a good talk, and after the last.
  @Test func followsAGoodTalk() {
    let talk = TrainingTalk()
    var play = RolePlay(talk.play.debtor.fresh)
    var hints = [TrainingHint.next(play)]
    for utterance in talk.said {
      play.hear(utterance)
      hints.append(TrainingHint.next(play))
    }
    #expect(
      hints == [
        .verify, .stateDebt, .askWhy, .listen, .askCash, .askMonthly, .propose, .holdOn, .giveWay,
        .giveWay, .giveWay, .askPromise, .readBack, .close, .nothing,
      ])
  }

  @Test func somebodyElseIsToldNothing() {
    let hidden = Shop.hidden { $0.answeredBy = .somebodyElse }
    var play = RolePlay(Debtor(hidden, candidates: Shop.candidates(hidden), seed: 1))
    #expect(TrainingHint.next(play) == .askForThem)
    play.hear(Utterance("Hello", .greet))
    #expect(TrainingHint.next(play) == .askForThem)
    play.hear(Utterance("May I speak to Ms Okada?", .verify))
    #expect(TrainingHint.next(play) != .askForThem)
  }

  @Test func whoDoesNotTellWantsToBeUnderstoodFirst() {
    let hidden = Shop.hidden { $0.disclosures[.reason] = .whenUnderstood }
    var play = RolePlay(Debtor(hidden, candidates: Shop.candidates(hidden), seed: 1))
    play.hear(Utterance("Hello, Ms Okada?", .greet, .verify))
    play.hear(Utterance("It is open.", .stateDebt))
    play.hear(Utterance("Why?", parts: [.init(.openQuestion, .reason)]))
    #expect(TrainingHint.next(play) == .understandFirst)
    play.hear(Utterance("I see.", .empathy))
    #expect(TrainingHint.next(play) == .askWhy)
  }

  @Test func nothingIsLeftToSayToWhoHungUp() {
    var play = RolePlay(Shop.debtor())
    play.hear(Utterance("Hello", .greet, .verify))
    for _ in 0..<Temper.offencesMax { play.hear(Utterance("Or else", .threaten)) }
    #expect(TrainingHint.next(play) == .nothing)
  }
}

extension Debtor {
  /// The same before anything was said.
  fileprivate var fresh: Debtor { Debtor(hidden, candidates: candidates, seed: seed) }
}
