import Finance
import Negotiation
import Testing

@testable import Training

/// Points are earned and lost by the lines that did it.
@Suite struct ScorecardTests {
  @Test func theCriteriaAddUpToAHundred() {
    #expect(
      ScoreCriterion.allCases.map { [$0.points] } == [[10], [10], [20], [20], [15], [15], [5], [5]])
    #expect(ScoreMark.allCases.map(\.points).reduce(0, +) == 100)
  }

  @Test func aGoodTalkEarnsAllPoints() {
    let talk = TrainingTalk()
    #expect(
      talk.play.turns.map { $0.acts.map(\.node).joined(separator: " ") } == [
        "Greeting RightPerson", "Position", "Tell_reason", "Softer", "Tell_cash_now",
        "Tell_per_month", "Offer", "Softer Offer", "Softer", "Offer", "Accept", "Commit",
        "ReadBackRight", "Goodbye",
      ])
    #expect(talk.play.debtor.standing == .closed(TrainingTalk.best))
    let card = talk.scorecard
    #expect(card.lines.filter { $0.lost > 0 }.map(\.mark) == [])
    #expect(card.points == 100)
    #expect(card.isPassed)
    for line in card.lines {
      #expect(line.turn.map { talk.said[$0].text } == line.text, "\(line.mark)")
    }
  }

  struct Loss: Sendable {
    let mark: ScoreMark
    let earned: Int
    /// The turn that is cited.
    let turn: Int?
    let change: @Sendable (inout TrainingTalk) -> Void
  }

  static let losses: [Loss] = [
    Loss(mark: .greeted, earned: 0, turn: 0) { $0.said[0].parts = [.init(.verify)] },
    Loss(mark: .verified, earned: 0, turn: 1) { $0.said[0].parts = [.init(.greet)] },
    Loss(mark: .waitedForThem, earned: 0, turn: 0) { $0.said.swapAt(0, 1) },
    Loss(mark: .waitedForThem, earned: 1, turn: 0) { $0.said[0].parts.append(.init(.stateDebt)) },
    Loss(mark: .statedDebt, earned: 0, turn: 5) { $0.said.remove(at: 1) },
    Loss(mark: .wasRight, earned: 0, turn: 1) { $0.said[1].isFalse = true },
    Loss(mark: .askedWhy, earned: 0, turn: 5) { $0.said.remove(at: 2) },
    Loss(mark: .askedWhy, earned: 3, turn: 8) { talk in
      talk.said.insert(talk.said.remove(at: 2), at: 8)
    },
    Loss(mark: .askedWhy, earned: 0, turn: 6) { $0.said[2].parts[0].isClosed = true },
    Loss(mark: .heardWhy, earned: 0, turn: 6) { $0.hidden.disclosures[.reason] = .never },
    Loss(mark: .listened, earned: 0, turn: 2) { talk in
      for turn in [3, 7, 8] { talk.said[turn].parts = [.init(.holdTheLine)] }
    },
    Loss(mark: .notedTruth, earned: 0, turn: 2) { $0.notes.reason = nil },
    Loss(mark: .notedTruth, earned: 0, turn: 2) { $0.notes.reason = .complaint },
    Loss(mark: .notedTruth, earned: 2, turn: 2) { talk in
      talk.hidden.statedReason = .peopleChanged
      talk.notes.reason = .peopleChanged
    },
    Loss(mark: .proposed, earned: 0, turn: nil) { $0.said.removeAll { $0.offer != nil } },
    Loss(mark: .stayedInside, earned: 5, turn: 10) { $0.said[10].offer = TrainingTalk.longer },
    Loss(mark: .mayBeSigned, earned: 0, turn: 10) { $0.said[10].offer = TrainingTalk.longer },
    Loss(mark: .gotInReturn, earned: 2, turn: 11) { talk in
      talk.said.insert(Utterance("Or so", .propose, offer: TrainingTalk.late), at: 11)
    },
    Loss(mark: .tookTurns, earned: 2, turn: 11) { talk in
      talk.said.insert(Utterance("Or so", .propose, offer: TrainingTalk.late), at: 11)
    },
    Loss(mark: .leftNothing, earned: 3, turn: 10) { $0.said[10].offer = TrainingTalk.late },
    Loss(mark: .leftNothing, earned: 0, turn: 10) { $0.said[10].offer = TrainingTalk.longer },
    Loss(mark: .agreedSum, earned: 0, turn: 6) { talk in
      talk.said.removeSubrange(10...12)
    },
    Loss(mark: .agreedDay, earned: 0, turn: 10) { talk in
      talk.said.removeSubrange(11...12)
    },
    Loss(mark: .agreedMethod, earned: 0, turn: 10) { $0.notes.method = nil },
    Loss(mark: .readBack, earned: 0, turn: 10) { $0.said.remove(at: 12) },
    Loss(mark: .readBack, earned: 0, turn: 10) { $0.said[12].offer = TrainingTalk.late },
    Loss(mark: .wasCivil, earned: 0, turn: 7) { $0.said[7].parts.append(.init(.insult)) },
    Loss(mark: .saidGoodbye, earned: 0, turn: 12) { $0.said.remove(at: 13) },
  ]

  @Test(arguments: losses) func eachMarkIsLostByWhatWasSaid(_ loss: Loss) throws {
    let talk = TrainingTalk.with(loss.change)
    let card = talk.scorecard
    let line = try #require(card.lines.first { $0.mark == loss.mark })
    #expect(line.earned == loss.earned, "\(loss.mark)")
    let turn = loss.turn ?? talk.play.turns.count - 1
    #expect(line.turn == turn, "\(loss.mark)")
    #expect(line.text == talk.said[turn].text, "\(loss.mark)")
    #expect(card.points < 100)
  }

  @Test func everyMarkCanBeLost() {
    #expect(Set(Self.losses.map(\.mark)) == Set(ScoreMark.allCases))
  }

  @Test func nothingSaidEarnsNothing() {
    let card = TrainingTalk.with { $0.said = [] }.scorecard
    #expect(card.points <= ScoreMark.notedTruth.points)
    #expect(card.lines.allSatisfy { $0.turn == nil && $0.text.isEmpty })
  }

  @Test(arguments: [(0, 100), (1, 98), (4, 92), (10, 80), (99, 80)])
  func hintsCost(_ hints: Int, _ points: Int) {
    #expect(TrainingTalk.with { $0.notes.hints = hints }.scorecard.points == points)
  }

  /// What was asked of somebody who may sign it is inside the policy.
  @Test func aParkedAgreementIsInside() {
    let talk = TrainingTalk.with {
      $0.said[10].offer = TrainingTalk.longer
      $0.said[12].offer = TrainingTalk.longer
      $0.notes.isParked = true
    }
    #expect(talk.scorecard.points(.proposal) == 20)
  }

  // MARK: - What fails a call

  static let failures: [(CallFailure, Int, @Sendable (inout TrainingTalk) -> Void)] = [
    (.threat, 7, { $0.said[7].parts.append(.init(.threaten)) }),
    (.falseStatement, 1, { $0.said[1].isFalse = true }),
    (.thirdParty, 9, { $0.said[9].reveals = true }),
    (.thirdParty, 8, { $0.said[8].parts = [.init(.revealToThirdParty)] }),
    (
      .thirdParty, 0,
      { talk in
        talk.hidden.answeredBy = .somebodyElse
        talk.said.swapAt(0, 1)
      }
    ),
    (
      .harassment, 10,
      { talk in
        let push = Utterance("Pay all of it.", .propose, offer: Shop.plan([(1, 1_200_000)]))
        talk.hidden.perMonth = Shop.yen(10_000)
        talk.said.replaceSubrange(7..., with: Array(repeating: push, count: 6))
      }
    ),
  ]

  @Test(arguments: failures.indices) func failsAndStillCounts(_ place: Int) {
    let (failure, turn, change) = Self.failures[place]
    let talk = TrainingTalk.with(change)
    let card = talk.scorecard
    #expect(card.failures.map(\.failure) == [failure])
    #expect(card.failures.map(\.turn) == [turn])
    #expect(card.failures.map(\.text) == [talk.said[turn].text])
    #expect(card.points > 20)
    #expect(!card.isPassed)
  }

  /// Who asks or listens in between, or gives way, doesn't harass.
  @Test func firmnessIsNoHarassment() {
    let push = Utterance("No.", .holdTheLine)
    let talk = TrainingTalk.with { talk in
      talk.hidden.perMonth = Shop.yen(10_000)
      talk.said.replaceSubrange(
        7..., with: [push, push, push, Utterance("I see.", .empathy), push, push, push])
    }
    #expect(talk.scorecard.failures.isEmpty)
  }

  /// What wasn't understood neither earns nor fails.
  @Test func whatIsUnsureCountsForNothing() {
    let talk = TrainingTalk.with { talk in
      var odd = Utterance("Hm", .threaten, .insult)
      odd.isUnsure = true
      talk.said.insert(odd, at: 4)
    }
    #expect(talk.scorecard.points == 100)
    #expect(talk.scorecard.failures.isEmpty)
  }

  /// However well the rest is done: where an agreement could have been had, there is no pass without one.
  @Test func thereIsNoPassWithoutTheAgreementThatCouldBeHad() {
    let ofAgreement: Set<ScoreMark> = [
      .mayBeSigned, .leftNothing, .agreedSum, .agreedDay, .agreedMethod, .readBack,
    ]
    let rest = ScoreMark.allCases.filter { !ofAgreement.contains($0) }.map(\.points).reduce(0, +)
    #expect(rest < Scorecard.passMark)
    let talk = TrainingTalk.with { $0.said.removeSubrange(10...12) }
    #expect(talk.play.debtor.agreed == nil && !talk.scorecard.isPassed)
  }
}
