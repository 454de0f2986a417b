import Finance
import Negotiation

/// Everything that is told after a training call.
public struct Debrief: Sendable, Equatable {
  public let turns: [TrainingTurn]
  public let scorecard: Scorecard
  /// What the trainee noted.
  public let notes: TrainingNotes
  /// What they would have told and were never asked about.
  public let neverAsked: [Topic]
  /// What they were asked about and didn't tell, because they didn't feel understood.
  public let neverTold: [Topic]
  /// What they hid.
  public let hidden: HiddenState
  public let standing: Debtor.Standing
  /// Turns of their patience that were used up; all of it at most.
  public let patienceUsed: Int
  public let best: BestPlan
  /// `nil` when nothing could be had and nothing was agreed on.
  public let left: LeftOnTable?
  public let review: ConcessionReview
  public let series: TalkSeries
  /// The place of the payment that they would have let pass first; `nil` when they would have kept the agreement, or
  /// there is none.
  public let firstMissed: Int?
  public let attempt: AttemptRecord
  public let comparison: AttemptComparison
  public let next: NextScenario?

  /// `day` is that of the training; `earlier` are the person's attempts before this one, at any scenario.
  public init(
    _ play: RolePlay, notes: TrainingNotes, authority: TrainingAuthority, scenario: String,
    attempt: Int, day: CivilDate, earlier: [AttemptRecord] = [],
    scenarios: [ScenarioBrief] = []
  ) {
    let judge = ScoreJudge(play, notes: notes, authority: authority)
    let scorecard = Scorecard(play, notes: notes, authority: authority)
    let debtor = play.debtor
    self.scorecard = scorecard
    self.notes = notes
    turns = play.turns
    hidden = debtor.hidden
    standing = debtor.standing
    patienceUsed = min(debtor.turns, debtor.hidden.patience)
    best = judge.best
    left = judge.left
    review = judge.review
    series = TalkSeries(play)
    firstMissed = debtor.agreed.flatMap(debtor.firstMissed)
    let asked = Self.asked(play.turns)
    neverAsked = Topic.allCases.filter {
      !asked.contains($0) && !debtor.told.contains($0) && Self.isWorthAsking($0, debtor.hidden)
    }
    neverTold = Topic.allCases.filter {
      asked.contains($0) && !debtor.told.contains($0)
        && debtor.hidden.disclosure($0) == .whenUnderstood
    }
    let record = AttemptRecord(
      scenario: scenario, attempt: attempt, seed: debtor.seed, day: day,
      points: scorecard.points,
      byCriterion: Dictionary(
        uniqueKeysWithValues: ScoreCriterion.allCases.map { ($0, scorecard.points($0)) }),
      failures: scorecard.failures.map(\.failure), hints: scorecard.hints,
      hasAgreed: debtor.agreed != nil, daysLeft: debtor.agreed == nil ? nil : judge.left?.days)
    self.attempt = record
    comparison = AttemptComparison(record, earlier: earlier)
    next = NextScenario.suggest(after: record, among: scenarios, earlier: earlier)
  }

  private static func asked(_ turns: [TrainingTurn]) -> Set<Topic> {
    var asked: Set<Topic> = []
    for turn in turns where turn.heardBy == .customer && !turn.utterance.isUnsure {
      for part in turn.utterance.parts {
        if let topic = part.topic { asked.insert(topic) }
        if part.intent == .openQuestion, part.topic == nil { asked.insert(.reason) }
      }
    }
    return asked
  }

  /// The reason and the means always are; the rest where the scene says something of it.
  private static func isWorthAsking(_ topic: Topic, _ hidden: HiddenState) -> Bool {
    switch topic {
    case .reason, .cashNow, .perMonth: hidden.disclosure(topic) != .never
    case .decider, .paymentDay, .complaint, .proof:
      hidden.disclosures[topic].map { $0 != .never } ?? false
    }
  }
}
