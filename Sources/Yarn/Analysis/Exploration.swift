/// What an exploration of a script found.
public struct Exploration: Sendable {
  /// How well a line is reached.
  public enum Reach: String, Sendable {
    /// It was shown.
    case reached
    /// It wasn't, but would be if the conditions before it held: values of the host may make them.
    case conditional
    /// Nothing leads there from where the exploration began.
    case never
  }

  public struct LineCoverage: Sendable {
    public let line: LineText
    /// How often it was shown.
    public let hits: Int
    public let reach: Reach
  }

  /// A choice that was made on the way.
  public struct Choice: Sendable, Hashable {
    /// From one, as a player types it.
    public let number: Int
    public let text: String
  }

  /// A way on which the script couldn't go on.
  public struct Failure: Sendable, Hashable {
    public let fault: DialogueFault
    public let choices: [Choice]
  }

  /// Every line and option in the order of the scripts.
  public let lines: [LineCoverage]
  /// One for each fault and place, with the shortest way that was found.
  public let failures: [Failure]
  /// How many ways were followed to an end.
  public let endings: Int
  /// How many stretches between choices were played, or how many runs.
  public let steps: Int
  /// Whether everything was tried; `false` when a bound was met first.
  public let isComplete: Bool

  public var reachedCount: Int { lines.filter { $0.reach == .reached }.count }
}

/// Bounds of an exploration.
public struct ExplorationLimits: Sendable {
  /// Stretches between choices that are played at most.
  public var statesMax: Int
  /// Events of one stretch or run after which it counts as endless.
  public var eventsMax: Int

  public init(statesMax: Int = 20_000, eventsMax: Int = 10_000) {
    self.statesMax = statesMax
    self.eventsMax = eventsMax
  }
}
