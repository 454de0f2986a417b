import Archive
import Finance
import Training

/// A debrief as JSON; turns count from 1, what a plan is worth to the customer goes from 0 to 1,000,000:
/// numbers in our JSON are whole.
struct DebriefRecord: Encodable {
  struct Criterion: Encodable {
    let criterion: String
    let name: String
    let points: Int
    let possible: Int
  }

  struct Mark: Encodable {
    let mark: String
    let criterion: String
    let name: String
    let points: Int
    let possible: Int
    /// Missing when nothing was said at all.
    let turn: Int?
    let said: String
    /// What was missing; missing itself, as is what would have been better, where all points were earned.
    let missing: String?
    let better: String?
  }

  struct Failure: Encodable {
    let failure: String
    let text: String
    let turn: Int
    let said: String
  }

  struct Left: Encodable {
    let days: Int
    let money: Money
    let isMissed: Bool
  }

  struct Next: Encodable {
    let scenario: String
    let because: String
    /// What it trains; missing unless that is why.
    let criterion: String?
    let text: [String]
  }

  let scenario: String
  let title: String
  let language: String
  let attempt: Int
  /// Made of digits; larger than some programs' numbers.
  let seed: String
  let day: CivilDate
  let points: Int
  let passPoints: Int
  let isPassed: Bool
  let hints: Int
  let hintPoints: Int
  /// Missing when nothing was agreed on.
  let agreed: PlanRecord?
  let hasHungUp: Bool
  let criteria: [Criterion]
  let failures: [Failure]
  let marks: [Mark]
  let neverAsked: [String]
  let neverTold: [String]
  let customer: Customer
  /// Missing when the trainee's level may sign none that they would have accepted.
  let best: Best?
  /// Missing unless a higher level may sign one that brings the money sooner.
  let bestHigher: Best?
  /// Missing when nothing could be had and nothing was agreed on.
  let left: Left?
  /// The place of the first payment that they would have missed, from 1.
  let firstMissed: Int?
  let turns: [Turn]
  let concessions: [Concession]
  let risks: [Risk]
  /// Missing for the first attempt.
  let previous: Attempt?
  let bestAttempt: Attempt?
  /// Points more than the attempt before, by criterion where they differ.
  let changes: [String: Int]
  let next: Next?

  init(_ text: DebriefText) {
    let debrief = text.debrief
    let attempt = debrief.attempt
    let card = debrief.scorecard
    scenario = attempt.scenario
    title = text.title
    language = text.language.rawValue
    self.attempt = attempt.attempt
    seed = String(attempt.seed)
    day = attempt.day
    points = card.points
    passPoints = Scorecard.passMark
    isPassed = card.isPassed
    hints = card.hints
    hintPoints = card.hintPoints
    agreed = text.agreed.map(PlanRecord.init)
    hasHungUp = debrief.standing == .hungUp
    criteria = ScoreCriterion.allCases.map {
      Criterion(
        criterion: $0.rawValue, name: text.name($0), points: card.points($0),
        possible: $0.points)
    }
    failures = card.failures.map {
      Failure(
        failure: $0.failure.rawValue, text: text.failure($0.failure), turn: $0.turn + 1,
        said: $0.text)
    }
    marks = card.lines.map { Mark($0, text) }
    neverAsked = debrief.neverAsked.map(\.rawValue)
    neverTold = debrief.neverTold.map(\.rawValue)
    customer = Customer(debrief)
    best = debrief.best.own.map { Best($0, text) }
    bestHigher = debrief.best.higher.map { Best($0, text) }
    left = debrief.left.map { Left(days: $0.days, money: $0.money, isMissed: $0.isMissed) }
    firstMissed = debrief.firstMissed.map { $0 + 1 }
    turns = zip(debrief.turns, debrief.series.points).map(Turn.init)
    concessions = debrief.review.concessions.map(Concession.init)
    risks = debrief.series.risks.map(Risk.init)
    previous = debrief.comparison.previous.map(Attempt.init)
    bestAttempt = debrief.comparison.best.map(Attempt.init)
    changes = Dictionary(
      uniqueKeysWithValues: debrief.comparison.changes.map { ($0.rawValue, $1) })
    next = debrief.next.map { Next($0, text) }
  }
}

extension DebriefRecord.Mark {
  init(_ line: ScoreLine, _ text: DebriefText) {
    mark = line.mark.rawValue
    criterion = line.mark.criterion.rawValue
    name = text.name(line.mark)
    points = line.earned
    possible = line.possible
    turn = line.turn.map { $0 + 1 }
    said = line.text
    missing = line.lost > 0 ? text.missing(line) : nil
    better = line.lost > 0 ? text.better(line) : nil
  }
}

extension DebriefRecord.Next {
  init(_ next: NextScenario, _ text: DebriefText) {
    scenario = next.name
    because = next.because.name
    if case .trains(let trained) = next.because {
      criterion = trained.rawValue
    } else {
      criterion = nil
    }
    self.text = text.next(next)
  }
}
