import Archive
import Finance
import Training

extension DebriefRecord {
  /// What they hid.
  struct Customer: Encodable {
    let answeredBy: String
    let reason: String
    let statedReason: String
    let contested: Money?
    let cashNow: Money
    let perMonth: Money
    let from: CivilDate
    /// By month of the year, from 1, where it differs.
    let byMonth: [String: Money]
    /// In millionths.
    let reserve: Int
    let patience: Int
    let patienceUsed: Int
    /// `late`, `evenly` or `early`.
    let givesWay: String
    /// Of how they concede over time, in thousandths.
    let exponent: Int
    let promisesKeptPercent: Int

    init(_ debrief: Debrief) {
      let hidden = debrief.hidden
      answeredBy = hidden.answeredBy.rawValue
      reason = hidden.reason.rawValue
      statedReason = hidden.statedReason.rawValue
      contested = hidden.contested
      cashNow = hidden.cashNow
      perMonth = hidden.perMonth
      from = hidden.from
      byMonth = Dictionary(uniqueKeysWithValues: hidden.byMonth.map { (String($0), $1) })
      reserve = Utility(hidden.reserve).millionths
      patience = hidden.patience
      patienceUsed = debrief.patienceUsed
      givesWay = DebriefText.curve(hidden)
      exponent = Int((hidden.curve.exponent * 1_000).rounded())
      promisesKeptPercent = hidden.reliability
    }
  }

  struct Best: Encodable {
    let plan: PlanRecord
    /// Until the money is in, on average.
    let meanDays: Int
    /// The lowest level that may sign it.
    let level: String?

    init(_ candidate: DebtorCandidates.Candidate, _ text: DebriefText) {
      plan = PlanRecord(candidate.plan)
      meanDays = candidate.days
      level = text.level(candidate)
    }
  }

  struct Turn: Encodable {
    struct Part: Encodable {
      let intent: String
      let topic: String?
      let isClosed: Bool
    }

    let turn: Int
    let said: String
    let heardBy: String
    let isUnsure: Bool
    let understood: [Part]
    let plan: PlanRecord?
    /// What came out.
    let learned: [String]
    let insisted: Int
    let ours: Int?
    let theirs: Int?
    /// `over` or `under`; missing for neither.
    let fault: String?

    init(_ turn: TrainingTurn, _ point: TalkSeries.Point) {
      self.turn = turn.index + 1
      said = turn.utterance.text
      heardBy = turn.heardBy.rawValue
      isUnsure = turn.utterance.isUnsure
      understood = turn.utterance.parts.map {
        Part(intent: $0.intent.rawValue, topic: $0.topic?.rawValue, isClosed: $0.isClosed)
      }
      plan = turn.utterance.offer.map(PlanRecord.init)
      learned = Topic.allCases.filter(turn.learned.contains).map(\.rawValue)
      insisted = point.target.millionths
      ours = point.ours?.millionths
      theirs = point.theirs?.millionths
      fault = point.fault?.rawValue
    }
  }

  struct Concession: Encodable {
    let turn: Int
    let plan: PlanRecord
    let gift: Int
    let isAnswered: Bool
    let isOurTurn: Bool

    init(_ concession: ConcessionReview.Concession) {
      turn = concession.turn + 1
      plan = PlanRecord(concession.plan)
      gift = concession.gift.millionths
      isAnswered = concession.isAnswered
      isOurTurn = concession.isOurTurn
    }
  }

  struct Risk: Encodable {
    let turn: Int
    let ours: Int
    let theirs: Int
    let isOurTurn: Bool

    init(_ risk: TalkSeries.Risk) {
      turn = risk.turn + 1
      ours = risk.ours.millionths
      theirs = risk.theirs.millionths
      isOurTurn = risk.isOurTurn
    }
  }

  struct Attempt: Encodable {
    let attempt: Int
    let day: CivilDate
    let points: Int
    let isPassed: Bool
    let failures: [String]

    init(_ attempt: AttemptRecord) {
      self.attempt = attempt.attempt
      day = attempt.day
      points = attempt.points
      isPassed = attempt.isPassed
      failures = attempt.failures.map(\.rawValue)
    }
  }
}
