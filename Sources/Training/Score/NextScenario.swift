import Receivables

/// What the choice of a next scenario needs to know of one.
public struct ScenarioBrief: Sendable, Equatable {
  public let name: String
  public let language: Language
  public let difficulty: Scenario.Difficulty
  /// See ``ScoreCriterion/trained(by:)``.
  public let trains: Set<ScoreCriterion>

  public init(
    name: String, language: Language, difficulty: Scenario.Difficulty, trains: Set<ScoreCriterion>
  ) {
    self.name = name
    self.language = language
    self.difficulty = difficulty
    self.trains = trains
  }
}

/// The scenario to try next, and why.
public struct NextScenario: Sendable, Equatable {
  public enum Because: Sendable, Equatable {
    /// The call failed or fell short: the same again.
    case again
    /// It trains what most points were lost on.
    case trains(ScoreCriterion)
    /// Something else: hardly anything was lost, or nothing trains what was. Harder where there is.
    case isNew
  }

  public let name: String
  public let because: Because

  /// A criterion counts as lost on when less than this part of its points was earned, in percent.
  static let shareMin = 80

  /// `nil` when there is no other scenario in the language and no reason for the same again.
  ///
  /// A failed call is tried again. Else, of the scenarios in the same language that weren't passed yet and are at most
  /// one level harder: first those that train what the largest share of points was lost on, then the fewest
  /// attempts, then the level nearest to the last one's, then their order in the list. Where all are passed, those
  /// with the fewest points.
  public static func suggest(
    after attempt: AttemptRecord, among scenarios: [ScenarioBrief], earlier: [AttemptRecord]
  ) -> NextScenario? {
    guard let last = scenarios.first(where: { $0.name == attempt.scenario }) else { return nil }
    if !attempt.failures.isEmpty { return NextScenario(name: last.name, because: .again) }
    let attempts = earlier + [attempt]
    func tries(_ brief: ScenarioBrief) -> [AttemptRecord] {
      attempts.filter { $0.scenario == brief.name }
    }
    let others = scenarios.filter {
      $0.language == last.language && $0.name != last.name
        && $0.difficulty.rawValue <= last.difficulty.rawValue + 1
    }
    let open = others.filter { brief in !tries(brief).contains(where: \.isPassed) }
    let weakest = weakest(attempt)
    // The least of these numbers comes first.
    func rank(_ brief: ScenarioBrief) -> [Int] {
      let trains = weakest.map { brief.trains.contains($0) } ?? true
      let step = brief.difficulty.rawValue - last.difficulty.rawValue
      let levels = weakest == nil ? -step : abs(step)
      let points = open.isEmpty ? tries(brief).map(\.points).max() ?? 0 : 0
      return [points, trains ? 0 : 1, tries(brief).count, levels]
    }
    let ranked = (open.isEmpty ? others : open).enumerated().min { a, b in
      let (first, second) = (rank(a.element), rank(b.element))
      return first == second ? a.offset < b.offset : first.lexicographicallyPrecedes(second)
    }
    guard let found = ranked?.element else {
      return attempt.isPassed ? nil : NextScenario(name: last.name, because: .again)
    }
    if let weakest, found.trains.contains(weakest) {
      return NextScenario(name: found.name, because: .trains(weakest))
    }
    return NextScenario(name: found.name, because: .isNew)
  }

  /// The criterion that the largest share of points was lost on; `nil` when little was lost on each.
  static func weakest(_ attempt: AttemptRecord) -> ScoreCriterion? {
    func share(_ criterion: ScoreCriterion) -> Int {
      (attempt.byCriterion[criterion] ?? 0) * 100 / max(1, criterion.points)
    }
    var found: ScoreCriterion?
    for criterion in ScoreCriterion.allCases where share(criterion) < shareMin {
      if let before = found, share(before) <= share(criterion) { continue }
      found = criterion
    }
    return found
  }
}
