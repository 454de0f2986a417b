import Finance

/// Makes a worklist of customers that come one by one, keeping little more of them than it will list: a book
/// has tens of thousands, and a day fifty calls.
public struct WorklistMaker {
  /// What customers are ordered by.
  private struct Rank: Comparable {
    var points = 0
    /// The day of the weightiest ground that has one; those without come after those that have one.
    var day = Int.max
    var code: String

    static func < (a: Rank, b: Rank) -> Bool {
      if a.points != b.points { return a.points > b.points }
      if a.day != b.day { return a.day < b.day }
      return a.code < b.code
    }
  }

  private let scale: WorklistScale
  private let onPlan: Set<String>
  private let top: Int
  private var kept: [(rank: Rank, facts: WorklistFacts)] = []
  private var count = 0
  /// The rank that has to be beaten, once there are `top`.
  private var last: Rank?

  public init(weights: WorklistWeights, onPlan: Set<String> = [], top: Int = .max) {
    scale = WorklistScale(weights)
    self.onPlan = onPlan
    self.top = max(1, top)
  }

  /// - Parameter name: the customer's name, asked for only when they may be listed.
  public mutating func add(_ facts: WorklistFacts, name: () -> String) {
    var rank = Rank(code: facts.code)
    var most = 0
    Worklist.eachGround(facts, scale, isOnPlan: isOnPlan(facts)) { ground in
      rank.points += ground.points
      if let date = ground.date, ground.points > most {
        most = ground.points
        rank.day = date.dayNumber
      }
    }
    guard rank.points > 0 else { return }
    count += 1
    if let last, last < rank { return }
    kept.append((rank, facts))
    kept[kept.count - 1].facts.name = name()
    if kept.count / 2 >= top { trim() }
  }

  public var worklist: Worklist {
    let entries = order().prefix(top).map {
      Worklist.entry(kept[$0].facts, scale, isOnPlan: isOnPlan(kept[$0].facts))
    }
    return Worklist(entries: entries, count: count)
  }

  private mutating func trim() {
    kept = order().prefix(top).map { kept[$0] }
    last = kept.last?.rank
  }

  private func order() -> [Int] {
    kept.indices.sorted { kept[$0].rank < kept[$1].rank }
  }

  private func isOnPlan(_ facts: WorklistFacts) -> Bool {
    !onPlan.isEmpty && onPlan.contains(facts.code)
  }
}

/// Weights laid out for going through a whole book.
struct WorklistScale {
  let weights: WorklistWeights
  private let points: [Int]
  private let big: [(currency: Currency, amount: Money)]

  init(_ weights: WorklistWeights) {
    self.weights = weights
    points = Worklist.Reason.allCases.map { weights[$0] }
    big = weights.big.map { ($0.key, $0.value) }
  }

  subscript(_ reason: Worklist.Reason) -> Int { points[reason.place] }

  func big(_ currency: Currency) -> Money? { big.first { $0.currency == currency }?.amount }
}

extension Worklist.Reason {
  /// The place among all cases.
  fileprivate var place: Int {
    switch self {
    case .action: 0
    case .ourPromise: 1
    case .brokenPromise: 2
    case .promiseDue: 3
    case .holdEnded: 4
    case .clockNear: 5
    case .limitNear: 6
    case .slipping: 7
    case .big: 8
    case .overdue: 9
    }
  }
}
