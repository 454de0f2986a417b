import Finance

/// Who to turn to today, and why: the most points first.
///
/// Points are added up, reason by reason, with the weights of the book. Nobody is listed who has paid, nobody
/// who is on hold, on a plan that is kept, whose next step is planned for a later day, or who was spoken to too
/// recently, unless we ourselves have something to do.
public struct Worklist: Sendable, Equatable {
  public enum Reason: String, Sendable, CaseIterable {
    /// A next action of ours whose day has come.
    case action
    /// We promised something and its day has passed.
    case ourPromise = "our-promise"
    case brokenPromise = "broken-promise"
    /// They promised to pay today.
    case promiseDue = "promise-due"
    /// A hold has ended, and nobody has spoken with them since.
    case holdEnded = "hold-ended"
    /// A claim lapses soon, or may have.
    case clockNear = "clock-near"
    /// They owe nearly as much as their credit limit, or more.
    case limitNear = "limit-near"
    /// They pay later and later.
    case slipping
    /// How much is overdue.
    case big
    /// How long the oldest item is overdue.
    case overdue
  }

  /// One reason and what it adds.
  public struct Ground: Sendable, Equatable {
    public let reason: Reason
    public let points: Int
    /// The day it is about; `nil` where it is about none.
    public let date: CivilDate?
  }

  public struct Entry: Sendable, Equatable {
    public let code: String
    public let name: String
    public let points: Int
    /// What speaks for it, most points first.
    public let grounds: [Ground]
    /// What is overdue in the customer's main currency, or the next one in which something is; `nil`
    /// when nothing is.
    public let overdue: Money?
    /// Our own action that is due.
    public let action: NextAction?
    /// Who of us turns to them, after handovers; `nil` when nobody was named.
    public let owner: String?

    /// The weightiest reason.
    public var reason: Reason { grounds.first?.reason ?? .overdue }
    /// The day of the weightiest reason.
    public var date: CivilDate? { grounds.lazy.compactMap(\.date).first }
  }

  public let entries: [Entry]

  /// - Parameter onPlan: codes of customers with a live plan.
  public init(_ facts: [WorklistFacts], weights: WorklistWeights, onPlan: Set<String> = []) {
    let found = facts.compactMap {
      Self.entry($0, weights, isOnPlan: onPlan.contains($0.code))
    }
    // A book has tens of thousands of them: what they are ordered by is worked out once each. Those without a
    // day come after those that have one.
    let keys = found.map { (points: $0.points, day: $0.date?.dayNumber ?? .max) }
    entries = found.indices.sorted { a, b in
      if keys[a].points != keys[b].points { return keys[a].points > keys[b].points }
      if keys[a].day != keys[b].day { return keys[a].day < keys[b].day }
      return found[a].code < found[b].code
    }.map { found[$0] }
  }

  private static func entry(
    _ facts: WorklistFacts, _ weights: WorklistWeights, isOnPlan: Bool
  ) -> Entry? {
    var grounds = ours(facts, weights)
    if !isLeftAlone(facts, weights, isOnPlan: isOnPlan) {
      grounds += theirs(facts, weights, isOnPlan: isOnPlan)
    }
    grounds.removeAll { $0.points <= 0 }
    order(&grounds)
    guard !grounds.isEmpty else { return nil }
    return Entry(
      code: facts.code, name: facts.name, points: grounds.reduce(0) { $0 + $1.points },
      grounds: grounds, overdue: facts.overdue.first, action: facts.dueAction,
      owner: facts.owner)
  }

  /// Most points first; those of equal points stay in their order. There are few.
  private static func order(_ grounds: inout [Ground]) {
    for end in grounds.indices.dropFirst() {
      var place = end
      while place > 0, grounds[place - 1].points < grounds[place].points {
        grounds.swapAt(place - 1, place)
        place -= 1
      }
    }
  }

  /// What we ourselves have to do, whatever the customer does.
  private static func ours(_ facts: WorklistFacts, _ weights: WorklistWeights) -> [Ground] {
    var grounds: [Ground] = []
    if let action = facts.dueAction {
      grounds.append(Ground(reason: .action, points: weights[.action], date: action.date))
    }
    if let late = facts.ourLatePromise {
      grounds.append(Ground(reason: .ourPromise, points: weights[.ourPromise], date: late))
    }
    return grounds
  }

  /// Whether the customer is not to be chased today.
  private static func isLeftAlone(
    _ facts: WorklistFacts, _ weights: WorklistWeights, isOnPlan: Bool
  ) -> Bool {
    if facts.isOnHold || facts.overdue.isEmpty { return true }
    // A promise of today, or one that was broken since we spoke, is what we agreed to call about.
    if facts.promiseDue != nil { return false }
    if let broken = facts.brokenPromise, facts.lastContact.map({ $0 <= broken.by }) ?? true {
      return false
    }
    if facts.hasPlannedAction { return true }
    if facts.contactCount >= weights.contactsMax { return true }
    guard let last = facts.lastContact else { return false }
    return facts.asOf.days(since: last) < weights.quietDays
  }

  private static func theirs(
    _ facts: WorklistFacts, _ weights: WorklistWeights, isOnPlan: Bool
  ) -> [Ground] {
    var grounds: [Ground] = []
    func add(_ reason: Reason, _ date: CivilDate?, _ part: Int = 1, of whole: Int = 1) {
      let exact = Int128(weights[reason]) * Int128(min(max(0, part), whole))
      guard whole > 0, exact > 0 else { return }
      // However little it is, it counts.
      let points = max(1, Rounding.halfUp.divide(exact, by: Int128(whole)))
      grounds.append(Ground(reason: reason, points: points, date: date))
    }
    if let broken = facts.brokenPromise { add(.brokenPromise, broken.by) }
    if let promise = facts.promiseDue { add(.promiseDue, promise.by) }
    // Whoever keeps a plan isn't chased for what the plan is about.
    if isOnPlan { return grounds }
    if let ended = facts.holdEnded { add(.holdEnded, ended) }
    if let end = facts.clockEnds { add(.clockNear, end) }
    if let used = facts.limitUsed, used >= weights.limitNear { add(.limitNear, nil) }
    if facts.slipDays > 0 { add(.slipping, nil, facts.slipDays, of: weights.slipDays) }
    if let overdue = facts.overdue.first, let big = weights.big[overdue.currency] {
      add(.big, nil, overdue.minorUnits, of: big.minorUnits)
    }
    if let due = facts.oldestDue {
      add(.overdue, due, facts.asOf.days(since: due), of: weights.overdueDays)
    }
    return grounds
  }
}
