/// Weighs the cues of one sentence: what it does, what it is about, and whether that is sure.
struct IntentWeighing {
  let intent: Intent?
  let topic: Topic?
  let isSure: Bool
  let score: Int
  /// The cues that spoke for it.
  let deciding: [IntentCues.Found]

  /// From here on an intent is sure when nothing comes near.
  static let sureFrom = 3
  /// Below this it isn't even suspected.
  static let suspectedFrom = 2

  init(_ found: [IntentCues.Found], _ form: QuestionForm) {
    var scores: [Intent: Int] = [:]
    var topics: [Topic: Int] = [:]
    var isRequest = false
    for cue in found {
      switch cue.sign {
      case .intent(let intent): scores[intent, default: 0] += cue.weight
      case .topic(let topic): topics[topic, default: 0] += cue.weight
      case .request: isRequest = true
      }
    }
    let topic = Self.best(topics)
    if form.isQuestion || isRequest {
      scores[.openQuestion, default: 0] += isRequest ? 1 : 0
      if let weight = topics.values.max(), weight > 0, !form.isTag {
        scores[.openQuestion, default: 0] += min(weight, 3)
      }
    }
    let (best, isAlone) = Self.best(of: scores)
    let score = best.flatMap { scores[$0] } ?? 0
    intent = score >= Self.suspectedFrom ? best : nil
    isSure = intent != nil && isAlone && score >= Self.sureFrom
    self.score = intent == nil ? 0 : score
    let hasTopic = intent == .openQuestion || intent == .askForCommitment
    self.topic = hasTopic ? topic : nil
    let answer = intent
    deciding = found.filter { cue in
      guard cue.weight > 0 else { return false }
      switch cue.sign {
      case .intent(let intent): return intent == answer
      case .topic(let other): return hasTopic && other == topic
      case .request: return answer == .openQuestion
      }
    }
  }

  private static func best(_ topics: [Topic: Int]) -> Topic? {
    let ranked = topics.filter { $0.value > 0 }.sorted { $0.value > $1.value }
    guard let first = ranked.first else { return nil }
    if ranked.count > 1, ranked[1].value == first.value { return nil }
    return first.key
  }

  /// The intent that most speaks for, and whether no other comes near.
  private static func best(of scores: [Intent: Int]) -> (Intent?, isAlone: Bool) {
    let sure = Set(scores.filter { $0.value >= sureFrom }.map(\.key))
    let standing = scores.filter { candidate in
      candidate.value > 0 && !sure.contains { overrides($0, candidate.key) }
    }
    let ranked = standing.sorted {
      ($0.value, order($1.key)) > ($1.value, order($0.key))
    }
    guard let first = ranked.first else { return (nil, false) }
    guard let second = ranked.dropFirst().first else { return (first.key, true) }
    return (first.key, first.value > second.value || second.value < suspectedFrom)
  }

  /// Whether two acts are one: what is said back, and the words that it is said back in.
  static func belong(_ first: Intent?, _ second: Intent?) -> Bool {
    guard let first, let second, first != second else { return true }
    let backs: [Intent] = [.readBack, .listenBack]
    return backs.contains(first) && overrides(first, second)
      || backs.contains(second) && overrides(second, first)
  }

  private static func order(_ intent: Intent) -> Int {
    Intent.allCases.firstIndex(of: intent) ?? 0
  }

  /// Whether an intent that is sure takes what else the sentence looks like for its own wording.
  private static func overrides(_ sure: Intent, _ other: Intent) -> Bool {
    if sure == other { return false }
    switch sure {
    case .threaten: return true
    case .insult: return other != .threaten
    case .revealToThirdParty: return other != .threaten && other != .insult
    case .readBack:
      return [.propose, .stateDebt, .listenBack, .close, .askForCommitment, .openQuestion, .greet]
        .contains(other)
    case .askForCommitment:
      return [.openQuestion, .propose, .stateDebt, .greet, .close, .empathy].contains(other)
    case .listenBack:
      return [.openQuestion, .empathy, .stateDebt, .greet, .refuse, .close].contains(other)
    case .refuse: return [.empathy, .greet, .propose, .stateDebt].contains(other)
    case .holdTheLine: return [.empathy, .greet, .stateDebt].contains(other)
    case .propose: return [.empathy, .greet, .stateDebt, .openQuestion].contains(other)
    case .verify: return [.greet, .openQuestion, .empathy, .close].contains(other)
    case .openQuestion: return [.greet, .empathy, .stateDebt, .close].contains(other)
    case .stateDebt, .empathy: return [.greet, .close].contains(other)
    case .greet, .close: return false
    }
  }
}
