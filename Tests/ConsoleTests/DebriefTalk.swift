import Conversation
import Finance
import Negotiation
import Receivables
import Training

@testable import Console

/// A training call with a shop that can pay within what a rep may sign, and how the tests spoil it; in yen, on
/// Tuesday 24 November 2026.
struct DebriefTalk {
  static let today: CivilDate = {
    guard let day = CivilDate(iso: "2026-11-24") else { preconditionFailure("no such day") }
    return day
  }()
  static let setting: PlanSetting = {
    guard let banks = BusinessCalendar(named: "jp-bank") else {
      preconditionFailure("no such calendar")
    }
    return PlanSetting(today: today, calendar: banks, shift: .following, roundingUnit: 1_000)
  }()

  static func yen(_ units: Int) -> Money { Money(minorUnits: units, currency: .jpy) }

  static let policy: Policy = {
    let rows = [("rep", 3, 25, 14, false, 50_000), ("manager", 6, 10, 21, true, 30_000)]
    let levels = rows.map { name, term, share, first, deferred, least in
      ApprovalLevel(
        name: name,
        limits: Limits(
          termMonthsMax: term, firstPaymentShareMin: Share(percent: share),
          firstPaymentDaysMax: first, deferralDaysMax: 30, allowsDeferredInstalments: deferred,
          instalmentMin: [.jpy: yen(least)]))
    }
    return Policy(levels: levels, roundingUnits: [.jpy: 1_000], shift: .following)
  }()

  static let hidden = HiddenState(
    reason: .noCash, cashNow: yen(600_000), perMonth: yen(400_000), from: today.adding(days: 20),
    byMonth: [1: yen(200_000)], reserve: 0.1, patience: 14, curve: .linear, kindness: 0.2,
    reliability: 80)
  /// Of all plays: their means are the same.
  static let candidates = DebtorCandidates(
    hidden, overdue: balance, policy: policy, setting: setting)
  static let balance = yen(1_200_000)

  static func plan(_ payments: [(Int, Int)]) -> ProposedPlan {
    ProposedPlan(
      today: today, balance: balance,
      instalments: payments.map { setting.instalment(today.adding(days: $0.0), yen($0.1)) },
      frequency: .monthly)
  }

  static let sooner = plan([(3, 600_000), (37, 600_000)])
  static let fair = plan([(3, 600_000), (37, 400_000), (67, 200_000)])
  static let late = plan([(3, 400_000), (37, 400_000), (70, 200_000), (98, 200_000)])
  static let longer = plan([
    (6, 240_000), (37, 240_000), (67, 200_000), (98, 240_000), (128, 280_000),
  ])

  var hidden = Self.hidden
  var notes = TrainingNotes(reason: .noCash, method: "transfer")
  var attempt = 1
  var earlier: [AttemptRecord] = []
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
    Utterance("Half on Friday, then 400,000, then 200,000?", .propose, offer: fair),
    Utterance("May I count on it, by transfer?", .askForCommitment),
    Utterance("600,000 on Friday, 400,000, then 200,000.", .readBack, offer: fair),
    Utterance("I'll confirm in writing. Goodbye.", .close),
  ]

  static let shelf: [ScenarioBrief] = [
    ScenarioBrief(name: "shop", language: .en, difficulty: .second, trains: [.facts]),
    ScenarioBrief(name: "opener", language: .en, difficulty: .second, trains: [.opening]),
    ScenarioBrief(name: "boulder", language: .en, difficulty: .third, trains: [.concessions]),
  ]

  func debrief() -> Debrief {
    let debtor = Debtor(hidden, candidates: Self.candidates, seed: 1)
    return Debrief(
      RolePlay(debtor, hearing: said), notes: notes,
      authority: TrainingAuthority(policy: Self.policy, rank: 0), scenario: "shop",
      attempt: attempt, day: Self.today, earlier: earlier, scenarios: Self.shelf)
  }

  /// The screen in a language, the call in another where one is named.
  func text(_ language: Language, call: Language? = nil) -> DebriefText {
    DebriefText(
      debrief: debrief(), policy: Self.policy, title: "The machine shop",
      language: call ?? language, words: Words(language),
      formats: Formats(language: language, home: .jpy))
  }

  static func with(_ change: (inout DebriefTalk) -> Void) -> DebriefTalk {
    var talk = DebriefTalk()
    change(&talk)
    return talk
  }

  static func record(_ attempt: Int, _ points: Int, _ by: [ScoreCriterion: Int] = [:])
    -> AttemptRecord
  {
    AttemptRecord(
      scenario: "shop", attempt: attempt, seed: 0, day: today, points: points, byCriterion: by,
      failures: points > 90 ? [.threat] : [], hasAgreed: true)
  }

  /// No greeting, no right person, a threat, the offers in a hurry, a false cause noted, hints.
  static let rude = with { talk in
    talk.said.removeSubrange(11...12)
    talk.said.removeSubrange(7...9)
    talk.said.removeSubrange(2...5)
    talk.said[0] = Utterance("Pay now or I'll tell everybody, <b>\u{1B}[2J", .stateDebt, .threaten)
    talk.said[2].offer = longer
    talk.notes = TrainingNotes(reason: .complaint, hints: 2)
    talk.hidden.disclosures = [.decider: .whenAsked, .perMonth: .whenUnderstood]
    talk.attempt = 4
    talk.earlier = [record(1, 95), record(2, 60), record(3, 20, [.tone: 5, .facts: 0])]
  }

  /// Each spoils something else.
  static let all: [DebriefTalk] = [
    DebriefTalk(), rude,
    with { $0.said = [] },
    with { $0.said.removeSubrange(1...12) },
    with { $0.said = Array(repeating: Utterance("Pay or else", .threaten), count: 4) },
    with { $0.said = [Utterance("Hm", isUnsure: true), Utterance("Hm", isUnsure: true)] },
    with { $0.said[10].offer = late },
    with {
      $0.said[10].offer = longer; $0.said[12].offer = longer
    },
    with { talk in
      talk.said.insert(talk.said.remove(at: 6), at: 1)
      talk.said[0] = Utterance("You owe us. Ms Okada?", .verify, .stateDebt)
      talk.said[1].isFalse = true
      talk.hidden.statedReason = .complaint
      talk.hidden.contested = yen(10_000)
    },
    with { talk in
      talk.said.removeSubrange(7...9)
      talk.said.insert(Utterance("Or?", .propose, offer: late), at: 7)
      talk.notes.reason = nil
    },
    with { talk in
      talk.hidden.answeredBy = .somebodyElse
      talk.hidden.curve = .boulware
      talk.said.swapAt(0, 1)
    },
  ]
}
