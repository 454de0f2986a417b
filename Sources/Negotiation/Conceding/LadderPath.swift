import Finance

/// The way from an ask to a floor over some of the plans between them.
struct LadderPath {
  /// In order, the ask first; the two alone where there is no way between them.
  let plans: [ProposedPlan]

  /// Plans that are looked at; of more, every so many in order of time.
  private static let nodesMax = 240

  init(ask: ProposedPlan, floor: ProposedPlan, between: [ProposedPlan], horizon: CivilDate) {
    let (start, end) = (
      PlanMeasures(ask, horizon: horizon), PlanMeasures(floor, horizon: horizon)
    )
    guard start.time < end.time else {
      plans = [ask]
      return
    }
    // Where the floor itself takes something back, that is not held against the steps.
    let dimensions = Set(PlanMeasures.Dimension.allCases.filter { $0.gain(start, end) >= 0 })
    let least = min(
      Int128(ask.balance.minorUnits) * Int128(ProposalEngine.nearDays), (end.time - start.time) / 3)
    var middle = between.map { (plan: $0, measures: PlanMeasures($0, horizon: horizon)) }.filter {
      $0.measures.time - start.time >= least && end.time - $0.measures.time >= least
        && !$0.measures.takesBack(from: start, dimensions)
        && !end.takesBack(from: $0.measures, dimensions)
    }
    middle.sort { $0.measures.time < $1.measures.time }
    if middle.count > Self.nodesMax {
      middle = (0..<Self.nodesMax).map { middle[$0 * middle.count / Self.nodesMax] }
    }
    let search = PathSearch(
      nodes: [(ask, start)] + middle + [(floor, end)], dimensions: dimensions, least: least)
    plans = search.best()
  }
}

/// The cheapest way through the nodes: each step costs the square of the time it gives (1,000 is the whole way), so
/// that even steps are cheapest, something for each thing it gives beyond one, and a little for being there.
private struct PathSearch {
  let nodes: [(plan: ProposedPlan, measures: PlanMeasures)]
  let dimensions: Set<PlanMeasures.Dimension>
  let least: Int128

  private static let perExtraThing = 40_000
  private static let perStep = 12_000

  func best() -> [ProposedPlan] {
    let stepsMax = ConcessionLadder.stepsMax - 1
    var costs = [[Int?]](
      repeating: Array(repeating: nil, count: nodes.count), count: stepsMax + 1)
    var before = [[Int]](repeating: Array(repeating: 0, count: nodes.count), count: stepsMax + 1)
    costs[0][0] = 0
    for to in nodes.indices.dropFirst() {
      for from in 0..<to {
        guard let step = cost(from, to) else { continue }
        for steps in 0..<stepsMax {
          guard let cost = costs[steps][from].map({ $0 + step }) else { continue }
          if let known = costs[steps + 1][to], known <= cost { continue }
          costs[steps + 1][to] = cost
          before[steps + 1][to] = from
        }
      }
    }
    let end = nodes.count - 1
    let reached = (1...stepsMax).filter { costs[$0][end] != nil }
    guard var steps = reached.min(by: { (costs[$0][end] ?? 0) < (costs[$1][end] ?? 0) })
    else { return [nodes[0].plan, nodes[end].plan] }
    var path = [nodes[end].plan]
    var node = end
    while steps > 0 {
      node = before[steps][node]
      steps -= 1
      path.append(nodes[node].plan)
    }
    return path.reversed()
  }

  /// `nil` where the step takes something back, is too small to be told, or nothing can be said of it.
  private func cost(_ from: Int, _ to: Int) -> Int? {
    let (a, b) = (nodes[from].measures, nodes[to].measures)
    let time = b.time - a.time
    guard time >= least, !b.takesBack(from: a, dimensions) else { return nil }
    let things = Concession.between(nodes[from].plan, nodes[to].plan).count
    guard things > 0 else { return nil }
    let whole = nodes[nodes.count - 1].measures.time - nodes[0].measures.time
    let part = Int(time * 1_000 / whole)
    return part * part + Self.perExtraThing * (things - 1) + Self.perStep
  }
}
