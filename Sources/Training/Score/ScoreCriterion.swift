/// What a training call is scored by; the points add up to 100.
public enum ScoreCriterion: String, Sendable, CaseIterable {
  /// Who calls, and whether it is the right person.
  case opening
  /// What is open, said rightly.
  case facts
  /// Why it isn't paid: can't, or won't.
  case reason
  /// A proposal inside the policy.
  case proposal
  /// Nothing given for nothing.
  case concessions
  /// A promise with a day, a sum and a way of payment.
  case commitment
  case readBack = "read-back"
  case tone

  public var points: Int { ScoreMark.allCases.filter { $0.criterion == self }.map(\.points).sum() }

  /// What a customer who hides this trains most.
  public static func trained(by hidden: HiddenState) -> Set<ScoreCriterion> {
    var trained: Set<ScoreCriterion> = []
    if hidden.answeredBy == .somebodyElse { trained.insert(.opening) }
    if hidden.hidesReason || hidden.disclosures.values.contains(.whenUnderstood) {
      trained.insert(.reason)
    }
    if hidden.reason.path != .plan { trained.insert(.proposal) }
    if hidden.curve.exponent > 1 { trained.insert(.concessions) }
    if hidden.reliability < 50 { trained.formUnion([.commitment, .readBack]) }
    if hidden.patience < 10 { trained.insert(.tone) }
    return trained.isEmpty ? [.facts] : trained
  }
}

/// One thing that earns points or loses them. The words for it, and what would have been better, are found by its name.
public enum ScoreMark: String, Sendable, CaseIterable {
  case greeted
  /// Asked whether it is the right person.
  case verified
  /// Said no word of the debt before that was known.
  case waitedForThem = "waited-for-them"
  /// Said what is open.
  case statedDebt = "stated-debt"
  /// Said nothing false of it.
  case wasRight = "was-right"
  /// Asked why, without putting the answer into their mouth, before proposing anything.
  case askedWhy = "asked-why"
  /// Heard a reason before proposing anything.
  case heardWhy = "heard-why"
  /// Listened back or showed that they are understood, once there was something to understand.
  case listened
  /// Noted the true reason.
  case notedTruth = "noted-truth"
  case proposed
  /// Proposed nothing that the own level may not sign.
  case stayedInside = "stayed-inside"
  /// The agreement can be signed by the own level, or was put to a higher one.
  case mayBeSigned = "may-be-signed"
  /// Gave nothing without something in return or a reason.
  case gotInReturn = "got-in-return"
  /// Gave no two things in a row.
  case tookTurns = "took-turns"
  /// Agreed on no less than could be had.
  case leftNothing = "left-nothing"
  case agreedSum = "agreed-sum"
  /// Asked for the promise, and got it with its days.
  case agreedDay = "agreed-day"
  case agreedMethod = "agreed-method"
  /// Read the agreement back, and they confirmed it.
  case readBack = "read-back"
  /// No threat, no insult.
  case wasCivil = "was-civil"
  /// Ended the talk with what happens next.
  case saidGoodbye = "said-goodbye"

  public var criterion: ScoreCriterion {
    switch self {
    case .greeted, .verified, .waitedForThem: .opening
    case .statedDebt, .wasRight: .facts
    case .askedWhy, .heardWhy, .listened, .notedTruth: .reason
    case .proposed, .stayedInside, .mayBeSigned: .proposal
    case .gotInReturn, .tookTurns, .leftNothing: .concessions
    case .agreedSum, .agreedDay, .agreedMethod: .commitment
    case .readBack: .readBack
    case .wasCivil, .saidGoodbye: .tone
    }
  }

  /// The most that it earns.
  public var points: Int {
    switch self {
    case .greeted, .waitedForThem: 3
    case .verified, .heardWhy, .listened: 4
    case .askedWhy, .notedTruth: 6
    case .stayedInside: 10
    case .wasCivil: 3
    case .saidGoodbye: 2
    case .statedDebt, .wasRight, .proposed, .mayBeSigned, .gotInReturn, .tookTurns, .leftNothing,
      .agreedSum, .agreedDay, .agreedMethod, .readBack:
      5
    }
  }
}

/// What fails a training call, whatever its points.
public enum CallFailure: String, Sendable, CaseIterable {
  case threat
  case falseStatement = "false-statement"
  /// The same demand pushed again and again after a no.
  case harassment
  /// Somebody else was told of the debt.
  case thirdParty = "third-party"
}

extension [Int] {
  fileprivate func sum() -> Int { reduce(0, +) }
}
