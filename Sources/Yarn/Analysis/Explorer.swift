/// Plays a script in every way, or in many ways by chance, and says what was never reached and what fails.
public struct Explorer {
  public let program: Program
  public let functions: FunctionLibrary
  /// Functions that the library lacks, as the compiler inferred them: they answer with every value that may matter.
  public let inferred: [String: FunctionSignature]
  public let start: String
  /// What variables hold at the start, where that isn't their first value: what a host would have set.
  public var values: [String: Value]
  public var limits: ExplorationLimits

  public init(
    _ program: Program, functions: FunctionLibrary = .standard,
    inferred: [String: FunctionSignature] = [:], start: String = "Start",
    values: [String: Value] = [:], limits: ExplorationLimits = ExplorationLimits()
  ) {
    self.program = program
    self.functions = functions
    self.inferred = inferred
    self.start = start
    self.values = values
    self.limits = limits
  }

  /// Takes every option, every content of a group that may run, and both answers of unknown functions.
  ///
  /// Where a dialogue comes back to the same place with the same values it isn't followed again; numbers beyond every
  /// number in the scripts count as the same, so that what is only counted comes to an end. Lines that weren't shown
  /// are then looked for with every condition taken both ways.
  public func all() -> Exploration {
    var search = ExhaustiveSearch(self)
    search.run()
    return exploration(
      hits: search.hits, failures: search.failures, endings: search.endings,
      steps: search.steps, isComplete: search.isComplete)
  }

  /// Plays a number of times by chance; the same seed plays the same.
  public func random(runs: Int, seed: UInt64) -> Exploration {
    var search = RandomSearch(self, seed: seed)
    for _ in 0..<max(0, runs) { search.run() }
    return exploration(
      hits: search.hits, failures: search.failures, endings: search.endings, steps: runs,
      isComplete: search.isComplete)
  }

  private func exploration(
    hits: [Int], failures: FailureList, endings: Int, steps: Int, isComplete: Bool
  ) -> Exploration {
    let possible = Reachability(program).lines(from: start)
    let texts = program.texts
    let lines = texts.indices.map { index in
      Exploration.LineCoverage(
        line: texts[index], hits: hits[index],
        reach: hits[index] > 0 ? .reached : possible.contains(index) ? .conditional : .never)
    }
    return Exploration(
      lines: lines, failures: failures.all, endings: endings, steps: steps,
      isComplete: isComplete)
  }

  /// The answers of an unknown function that are worth trying.
  func answers(_ function: String) -> [Value]? {
    switch inferred[function]?.result {
    case .bool: [.bool(false), .bool(true)]
    case .number: [.number(0), .number(1)]
    case .string: [.string("")]
    // Nobody asks what it yields.
    case .any: [.bool(false)]
    case nil: nil
    }
  }
}

/// Failures, the shortest way to each.
struct FailureList {
  private(set) var all: [Exploration.Failure] = []

  mutating func add(_ fault: DialogueFault, _ choices: [Exploration.Choice]) {
    let new = Exploration.Failure(fault: fault, choices: choices)
    guard let index = all.firstIndex(where: { $0.fault == fault }) else { return all.append(new) }
    if choices.count < all[index].choices.count { all[index] = new }
  }
}

/// Which lines the code leads to when every condition is taken both ways.
struct Reachability {
  let program: Program

  init(_ program: Program) { self.program = program }

  func lines(from start: String) -> Set<Int> {
    var lines: Set<Int> = []
    var seen = Set<Int>()
    var open = places(start)
    while let place = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch program.code[place] {
      case .line(let line):
        lines.insert(Int(line))
        open.append(place + 1)
      case .option(let line, let target):
        lines.insert(Int(line))
        open += [place + 1, Int(target)]
      case .candidate(_, let target): open += [place + 1, Int(target)]
      case .selectCandidate(let otherwise): open.append(Int(otherwise))
      case .goto(let target): open.append(Int(target))
      case .gotoUnless(let target): open += [place + 1, Int(target)]
      case .jump(let name): open += places(program.names[Int(name)])
      case .detour(let name): open += places(program.names[Int(name)]) + [place + 1]
      case .jumpByName: open += program.nodes.map(\.entry)
      case .detourByName: open += program.nodes.map(\.entry) + [place + 1]
      case .finish, .stop, .done: break
      default: open.append(place + 1)
      }
    }
    return lines
  }

  private func places(_ title: String) -> [Int] {
    switch program.entries[title] {
    case .node(let node): [program.nodes[node].entry]
    case .group(let members): members.map { program.nodes[$0.node].entry }
    case nil: []
    }
  }
}
