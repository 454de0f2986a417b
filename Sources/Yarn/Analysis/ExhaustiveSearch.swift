/// Follows every way through a script, shortest first.
struct ExhaustiveSearch {
  private let explorer: Explorer
  private let storage = MemoryStorage()
  private let runner: DialogueRunner
  private let script = Decisions()
  private let coverage: Coverage
  private var seen: Set<Key> = []
  private var open: [Stretch] = []
  private(set) var failures = FailureList()
  private(set) var endings = 0
  private(set) var steps = 0
  private(set) var isComplete = true
  /// Whether scripts ask how often something happened, so that counts matter.
  private let countsMatter: Bool
  /// The largest number in the scripts.
  private let largest: Double

  var hits: [Int] { coverage.hits }

  /// From one choice to the next.
  private struct Stretch {
    let state: DialogueState
    let values: [String: Value]
    let choices: [Exploration.Choice]
    /// What is chosen where chance or the host would decide.
    let decisions: [Int]
  }

  private struct Key: Hashable {
    let place: Int
    let frames: [DialogueState.Frame]
    let values: [String: Value]
    let decisions: [Int]
  }

  /// Decisions that are laid down, then the first of each; remembers how many there were.
  private final class Decisions {
    var laid: [Int] = []
    var made: [(chosen: Int, count: Int)] = []

    func choose(_ count: Int) -> Int {
      let chosen = made.count < laid.count ? min(laid[made.count], count - 1) : 0
      made.append((chosen, count))
      return chosen
    }
  }

  init(_ explorer: Explorer) {
    self.explorer = explorer
    let runner = DialogueRunner(
      explorer.program, storage: storage, functions: explorer.functions)
    self.runner = runner
    countsMatter = explorer.program.names.contains("visited_count")
    largest = explorer.program.constants.reduce(0) {
      if case .number(let number) = $1 { max($0, number.magnitude) } else { $0 }
    }
    let script = script
    runner.contentChooser = { script.choose($0) }
    runner.standIn = { name in explorer.answers(name).map { $0[script.choose($0.count)] } }
    coverage = Coverage(runner)
  }

  mutating func run() {
    var first = DialogueState(chance: SeededGenerator(seed: 0))
    first.place = -1
    open = [Stretch(state: first, values: explorer.values, choices: [], decisions: [])]
    var next = 0
    while next < open.count {
      guard steps < explorer.limits.statesMax else {
        isComplete = false
        return
      }
      let stretch = open[next]
      next += 1
      // What is done isn't needed again.
      if next > 1_000, next * 2 > open.count {
        open.removeFirst(next)
        next = 0
      }
      guard seen.insert(key(stretch)).inserted else { continue }
      steps += 1
      play(stretch)
    }
  }

  private func key(_ stretch: Stretch) -> Key {
    Key(
      place: stretch.state.place, frames: stretch.state.frames, values: known(stretch.values),
      decisions: stretch.decisions)
  }

  /// The values without what changes nothing: how often content was chosen, how often beyond once a node was visited,
  /// and how far a number is beyond every number in the scripts.
  private func known(_ values: [String: Value]) -> [String: Value] {
    var result = values
    for (name, value) in values {
      guard name.hasPrefix(InternalName.prefix) else {
        if case .number(let number) = value, number.magnitude > largest + 1 {
          result[name] = .number(number < 0 ? -largest - 2 : largest + 2)
        }
        continue
      }
      if name.hasPrefix(InternalName.views("")) { result[name] = nil }
      if !countsMatter, name.hasPrefix(InternalName.visits("")), value != .number(0) {
        result[name] = .number(1)
      }
    }
    return result
  }

  private mutating func play(_ stretch: Stretch) {
    runner.state = stretch.state
    storage.values = stretch.values
    script.laid = stretch.decisions
    script.made = []
    runner.silentSteps = 0
    defer { branch(stretch) }
    do {
      if stretch.state.place < 0 { try runner.start(explorer.start) }
      try advance(stretch)
    } catch let fault as DialogueFault {
      failures.add(fault, stretch.choices)
    } catch {}
  }

  private mutating func advance(_ stretch: Stretch) throws {
    var entered: Set<Key> = []
    for _ in 0..<explorer.limits.eventsMax {
      switch try runner.next() {
      case .completed:
        endings += 1
        return
      case .options(let options) where options.contains { $0.isAvailable }:
        let state = runner.state
        for option in options where option.isAvailable {
          var taken = state
          taken.place = state.targets[option.index]
          taken.targets = []
          let choice = Exploration.Choice(number: option.index + 1, text: option.line.text)
          open.append(
            Stretch(
              state: taken, values: storage.values, choices: stretch.choices + [choice],
              decisions: []))
        }
        return
      case .nodeStarted:
        // The same place with the same values and no choice in between never ends.
        let key = Key(
          place: runner.state.place, frames: runner.state.frames, values: known(storage.values),
          decisions: [])
        guard entered.insert(key).inserted else { throw endless }
      default: continue
      }
    }
    throw endless
  }

  private var endless: DialogueFault {
    let span = explorer.program.spans[runner.state.place]
    return DialogueFault(.endlessLoop, position: explorer.program.position(of: span))
  }

  /// The other ways that chance or the host might have decided.
  private mutating func branch(_ stretch: Stretch) {
    let made = script.made
    for place in stretch.decisions.count..<max(made.count, stretch.decisions.count)
    where made[place].count > 1 {
      for other in 1..<made[place].count {
        open.append(
          Stretch(
            state: stretch.state, values: stretch.values, choices: stretch.choices,
            decisions: made[..<place].map(\.chosen) + [other]))
      }
    }
  }
}

/// Counts how often each line is shown.
final class Coverage {
  private(set) var hits: [Int]

  init(_ runner: DialogueRunner) {
    hits = Array(repeating: 0, count: runner.program.lines.count)
    runner.onLine = { [unowned self] in hits[$0] += 1 }
  }
}
