import Finance

/// The plans that a level may sign, by their score.
struct Ranking {
  struct Plan {
    /// Its place in the table.
    let entry: Int
    let score: Int
    let key: CountKey

    /// Less is better; of two plans the one that beats the other comes first.
    func comesBefore(_ other: Plan) -> Bool {
      if score != other.score { return score < other.score }
      if key != other.key { return key.comesSooner(than: other.key) }
      return entry < other.entry
    }
  }

  /// A plan without what the level makes no difference to.
  struct Row {
    let entry: Int32
    let concession: Int32
    let score: Int
  }

  private let rows: [Row]
  /// Entry by entry of the table; the concession is the row's.
  private let keys: [CountKey]
  /// The places of the rows by their score.
  private let order: [Int32]

  init(_ rows: [Row], _ keys: [CountKey]) {
    self.rows = rows
    self.keys = keys
    order = Self.order(rows.map(\.score))
  }

  private func plan(_ row: Row) -> Plan {
    var key = keys[Int(row.entry)]
    key.concession = Int(row.concession)
    return Plan(entry: Int(row.entry), score: row.score, key: key)
  }

  private var plans: some Sequence<Plan> { rows.lazy.map(plan) }

  /// Scores lie close together, so that counting them takes less time than comparing them.
  private static func order(_ scores: [Int]) -> [Int32] {
    guard let least = scores.min(), let most = scores.max(), most - least < 4 * scores.count else {
      return scores.indices.sorted { scores[$0] < scores[$1] }.map(Int32.init)
    }
    var starts = [Int32](repeating: 0, count: most - least + 2)
    for score in scores { starts[score - least + 1] += 1 }
    for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
    var order = [Int32](repeating: 0, count: scores.count)
    for (index, score) in scores.enumerated() {
      order[Int(starts[score - least])] = Int32(index)
      starts[score - least] += 1
    }
    return order
  }

  var isEmpty: Bool { rows.isEmpty }

  func contains(where fits: (Plan) -> Bool) -> Bool { plans.contains(where: fits) }

  /// All of them, by score.
  var byScore: some Sequence<Plan> { order.lazy.map { plan(rows[Int($0)]) } }

  /// The first by some order among those that fit; `nil` when none does.
  func first(where fits: (Plan) -> Bool, by comesBefore: (Plan, Plan) -> Bool) -> Plan? {
    var first: Plan?
    for plan in plans where fits(plan) {
      if let leader = first, !comesBefore(plan, leader) { continue }
      first = plan
    }
    return first
  }

  /// Whether another plan of the ranking beats this one on every count. Only one with no worse a score can.
  func isBeaten(_ plan: Plan) -> Bool {
    for place in order {
      let row = rows[Int(place)]
      if row.score > plan.score { return false }
      if self.plan(row).key.beats(plan.key) { return true }
    }
    return false
  }

  /// Those that no other beats on every count, the best score first.
  func front() -> [Plan] {
    // Nothing later in the order beats what comes before it, so that each is held against the front only.
    var front: [Plan] = []
    // What beat the last ones is tried first: it mostly beats the next one, too.
    var tries: [Int] = []
    for plan in plans.sorted(by: { $0.comesBefore($1) }) {
      if let place = tries.firstIndex(where: { front[$0].key.beats(plan.key) }) {
        if place > 0 { tries.swapAt(place, place / 2) }
        continue
      }
      tries.append(front.count)
      front.append(plan)
    }
    return front
  }
}
