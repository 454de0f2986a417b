import Training

/// How the talk went turn by turn, how it compares, and what comes next.
extension DebriefText {
  /// What both sides asked for on one scale, a turn a row; until nothing moves any more.
  func course() -> [DebriefBlock] {
    let points = debrief.series.points
    let moves = points.indices.filter {
      points[$0].ours != nil || $0 == 0 || points[$0].target != points[$0 - 1].target
    }
    guard let last = moves.last else { return [] }
    let grid = DebriefGrid(
      columns: [
        words("training.column.turn"), words("training.column.theirs"),
        words("training.column.ours"), "",
      ],
      rows: points[...last].map { point in
        [
          .number(Self.number(point.turn)), Self.bar(point.target), Self.bar(point.ours),
          .text(point.fault.map { words("training.fault.\($0.rawValue)") } ?? ""),
        ]
      })
    let scale = words(
      "training.course.scale", ["reserve": String(Self.percent(debrief.series.reserve))])
    return [.grid(grid), .text(scale)] + risks().map(DebriefBlock.text)
  }

  private func risks() -> [String] {
    func turns(_ isOurs: Bool) -> String {
      debrief.series.risks.filter { $0.isOurTurn == isOurs }.map { Self.number($0.turn) }
        .joined(separator: words("list.separator"))
    }
    let (ours, theirs) = (turns(true), turns(false))
    var lines: [String] = []
    if !ours.isEmpty { lines.append(words("training.risk.ours", ["turns": ours])) }
    if !theirs.isEmpty { lines.append(words("training.risk.theirs", ["turns": theirs])) }
    return lines
  }

  private static func bar(_ utility: Utility?) -> DebriefGrid.Cell {
    .bar(utility.map(percent), utility.map { String(percent($0)) } ?? "")
  }

  /// To the nearest whole one.
  static func percent(_ utility: Utility) -> Int { (utility.millionths + 5_000) / 10_000 }

  // MARK: - Attempts

  func earlier() -> [DebriefBlock] {
    let comparison = debrief.comparison
    guard let previous = comparison.previous, let change = comparison.change else {
      return [.text(words("training.earlier.first"))]
    }
    let changes = ScoreCriterion.allCases.compactMap { criterion in
      comparison.changes[criterion].map {
        words(
          "training.earlier.change", ["criterion": name(criterion), "change": Self.signed($0)])
      }
    }
    var blocks: [DebriefBlock] = [
      .item(
        words(
          "training.earlier.previous",
          [
            "attempt": String(previous.attempt), "points": String(previous.points),
            "change": Self.signed(change),
          ]),
        changes.isEmpty ? [] : [changes.joined(separator: words("list.separator"))])
    ]
    if let best = comparison.best, best != previous {
      let fields = ["attempt": String(best.attempt), "points": String(best.points)]
      blocks.append(
        .text(
          best.failures.isEmpty
            ? words("training.earlier.best", fields) : words("training.earlier.failed", fields)))
    }
    return blocks
  }

  /// `+5`, `-5`, `±0`.
  private static func signed(_ points: Int) -> String {
    points > 0 ? "+\(points)" : points < 0 ? String(points) : "±0"
  }

  func next() -> [DebriefBlock] {
    debrief.next.map { next($0).map(DebriefBlock.text) } ?? []
  }

  /// Why, and how to start it.
  func next(_ next: NextScenario) -> [String] {
    var fields: [String: String] = [:]
    if case .trains(let criterion) = next.because { fields["criterion"] = name(criterion) }
    return [
      words("training.next.\(next.because.name)", fields),
      words("training.next.start", ["name": next.name]),
    ]
  }
}

extension NextScenario.Because {
  /// As keys and records have it.
  var name: String {
    switch self {
    case .again: "again"
    case .trains: "trains"
    case .isNew: "is-new"
    }
  }
}
