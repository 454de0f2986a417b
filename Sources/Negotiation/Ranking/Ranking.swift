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

  private let plans: [Plan]
  /// Score and place of each plan in one number, sorted: plans of one score are in no order.
  private let order: [UInt64]

  init(_ plans: [Plan]) {
    self.plans = plans
    order = plans.enumerated().map { index, plan in
      UInt64(min(max(0, plan.score), Int(Int32.max))) << 32 | UInt64(index)
    }.sorted()
  }

  var isEmpty: Bool { plans.isEmpty }

  func contains(where fits: (Plan) -> Bool) -> Bool { plans.contains(where: fits) }

  /// All of them, by score.
  var byScore: some Sequence<Plan> { order.lazy.map { plans[Int($0 & 0xFFFF_FFFF)] } }

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
    for packed in order {
      if Int(packed >> 32) > plan.score { return false }
      if plans[Int(packed & 0xFFFF_FFFF)].key.beats(plan.key) { return true }
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
