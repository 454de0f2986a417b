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
  /// How many there are to turn to, those included who are not among the entries.
  public let count: Int

  init(entries: [Entry], count: Int) {
    self.entries = entries
    self.count = count
  }

  /// - Parameters:
  ///   - onPlan: codes of customers with a live plan.
  ///   - top: how many entries to make.
  public init(
    _ facts: [WorklistFacts], weights: WorklistWeights, onPlan: Set<String> = [], top: Int = .max
  ) {
    var maker = WorklistMaker(weights: weights, onPlan: onPlan, top: top)
    for facts in facts { maker.add(facts) { facts.name } }
    self = maker.worklist
  }

  /// The entry of a customer for whom ``eachGround(_:_:isOnPlan:_:)`` has something.
  static func entry(
    _ facts: WorklistFacts, _ scale: WorklistScale, isOnPlan: Bool
  ) -> Entry {
    var grounds: [Ground] = []
    eachGround(facts, scale, isOnPlan: isOnPlan) { grounds.append($0) }
    order(&grounds)
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

  /// What speaks for turning to a customer; each ground has points.
  static func eachGround(
    _ facts: WorklistFacts, _ scale: WorklistScale, isOnPlan: Bool, _ body: (Ground) -> Void
  ) {
    func add(_ reason: Reason, _ date: CivilDate?) {
      let points = scale[reason]
      if points > 0 { body(Ground(reason: reason, points: points, date: date)) }
    }
    // What we ourselves have to do, whatever the customer does.
    if let action = facts.dueAction { add(.action, action.date) }
    if let late = facts.ourLatePromise { add(.ourPromise, late) }
    if isLeftAlone(facts, scale.weights) { return }
    if let broken = facts.brokenPromise { add(.brokenPromise, broken.by) }
    if let promise = facts.promiseDue { add(.promiseDue, promise.by) }
    // Whoever keeps a plan isn't chased for what the plan is about.
    if isOnPlan { return }
    if let ended = facts.holdEnded { add(.holdEnded, ended) }
    if let end = facts.clockEnds { add(.clockNear, end) }
    if let used = facts.limitUsed, used >= scale.weights.limitNear { add(.limitNear, nil) }
    eachPart(facts, scale, body)
  }

  /// The grounds that are given in part.
  private static func eachPart(
    _ facts: WorklistFacts, _ scale: WorklistScale, _ body: (Ground) -> Void
  ) {
    func add(_ reason: Reason, _ date: CivilDate?, _ part: Int, of whole: Int) {
      let exact = Int128(scale[reason]) * Int128(min(max(0, part), whole))
      guard whole > 0, exact > 0 else { return }
      // However little it is, it counts.
      let points = max(1, Rounding.halfUp.divide(exact, by: Int128(whole)))
      body(Ground(reason: reason, points: points, date: date))
    }
    if facts.slipDays > 0 { add(.slipping, nil, facts.slipDays, of: scale.weights.slipDays) }
    if let overdue = facts.overdue.first, let big = scale.big(overdue.currency) {
      add(.big, nil, overdue.minorUnits, of: big.minorUnits)
    }
    if let due = facts.oldestDue {
      add(.overdue, due, facts.asOf.days(since: due), of: scale.weights.overdueDays)
    }
  }

  /// Whether the customer is not to be chased today.
  private static func isLeftAlone(
    _ facts: WorklistFacts, _ weights: WorklistWeights
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
}
