import Conversation
import Negotiation

/// The points of a training call, each with the line that earned or lost it, and what failed the call.
public struct Scorecard: Sendable, Equatable {
  /// One a mark, in their order.
  public let lines: [ScoreLine]
  /// Any of them fails the call; the points are shown all the same.
  public let failures: [FailureLine]
  public let hints: Int

  /// What a hint costs, and the most that hints cost.
  public static let hintCost = 2
  public static let hintCostMax = 20
  /// Points from which a call counts as a good one: more than can be earned without the agreement that could have been had.
  public static let passMark = 75

  public init(_ play: RolePlay, notes: TrainingNotes, authority: TrainingAuthority) {
    let judge = ScoreJudge(play, notes: notes, authority: authority)
    lines = ScoreMark.allCases.map(judge.line)
    failures = CallFailures.find(play.turns)
    hints = max(0, notes.hints)
  }

  public var hintPoints: Int { min(Self.hintCostMax, hints * Self.hintCost) }

  /// Of 100.
  public var points: Int { max(0, lines.map(\.earned).reduce(0, +) - hintPoints) }

  public var isFailed: Bool { !failures.isEmpty }

  public var isPassed: Bool { !isFailed && points >= Self.passMark }

  public func points(_ criterion: ScoreCriterion) -> Int {
    lines.filter { $0.mark.criterion == criterion }.map(\.earned).reduce(0, +)
  }
}

/// Judges a talk mark by mark.
struct ScoreJudge {
  /// What was found of a mark.
  struct Finding {
    var earned: Int
    /// The turn that decided.
    var turn: Int?
    var fields: [String: ScoreField] = [:]
  }

  let play: RolePlay
  let turns: [TrainingTurn]
  let notes: TrainingNotes
  let authority: TrainingAuthority
  let best: BestPlan
  let left: LeftOnTable?
  let review: ConcessionReview

  init(_ play: RolePlay, notes: TrainingNotes, authority: TrainingAuthority) {
    self.play = play
    turns = play.turns
    self.notes = notes
    self.authority = authority
    let best = BestPlan(play.debtor, authority)
    self.best = best
    left = LeftOnTable(
      play.debtor.agreed, best: best, yardstick: play.debtor.candidates.yardstick)
    review = ConcessionReview(play.turns)
  }

  func line(_ mark: ScoreMark) -> ScoreLine {
    let finding = finding(mark)
    let turn = finding.turn ?? turns.last?.index
    return ScoreLine(
      mark: mark, earned: min(mark.points, max(0, finding.earned)), turn: turn,
      text: turn.map { turns[$0].utterance.text } ?? "", fields: finding.fields)
  }

  private func finding(_ mark: ScoreMark) -> Finding {
    switch mark {
    case .greeted: earned(mark, by: first { $0.does(.greet) }, due: turns.first?.index)
    case .verified: earned(mark, by: verifiedTurn, due: firstAboutDebt)
    case .waitedForThem: waitedForThem()
    case .statedDebt: statedDebt()
    case .wasRight: wasRight()
    case .askedWhy: askedWhy()
    case .heardWhy: heardWhy()
    case .listened: listened()
    case .notedTruth: notedTruth()
    case .proposed: earned(mark, by: offers.first?.index, due: nil)
    case .stayedInside: stayedInside()
    case .mayBeSigned: mayBeSigned()
    case .gotInReturn: gotInReturn()
    case .tookTurns: tookTurns()
    case .leftNothing: leftNothing()
    case .agreedSum: earned(mark, by: agreedTurn, due: offers.last?.index)
    case .agreedDay: earned(mark, by: committedTurn, due: agreedTurn)
    case .agreedMethod: agreedMethod()
    case .readBack: earned(mark, by: readBackTurn, due: agreedTurn)
    case .wasCivil: wasCivil()
    case .saidGoodbye: earned(mark, by: first { $0.does(.close) }, due: nil)
    }
  }

  // MARK: - Turns that matter

  /// The first turn at which something was said; what wasn't understood doesn't count.
  func first(where fits: (Utterance) -> Bool) -> Int? {
    turns.first { !$0.utterance.isUnsure && fits($0.utterance) }?.index
  }

  /// Our offers, in their order.
  var offers: [TrainingTurn] { turns.filter { $0.ours != nil } }

  var firstOffer: Int { offers.first?.index ?? turns.count }

  var verifiedTurn: Int? { first { $0.does(.verify) } }

  var firstAboutDebt: Int? { first(where: \.tellsOfDebt) }

  var agreedTurn: Int? {
    guard play.debtor.agreed != nil else { return nil }
    return turns.last {
      $0.acts.contains { act in
        if case .accepts = act { true } else { false }
      }
    }?.index
  }

  /// Where the customer gave their word: they promised, or confirmed the agreement when it was read back.
  var committedTurn: Int? {
    turns.first { $0.acts.contains(.commits) }?.index ?? readBackTurn
  }

  var readBackTurn: Int? {
    turns.first { $0.acts.contains(.confirmsReadBack(isRight: true)) }?.index
  }

  func earned(_ mark: ScoreMark, by turn: Int?, due: Int?) -> Finding {
    turn.map { Finding(earned: mark.points, turn: $0) } ?? Finding(earned: 0, turn: due)
  }
}
