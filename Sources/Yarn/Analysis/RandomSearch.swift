/// Plays a script by chance, each time from the beginning.
struct RandomSearch {
  private let explorer: Explorer
  private let storage = MemoryStorage()
  private let runner: DialogueRunner
  private let coverage: Coverage
  private let chance: SharedChance
  private(set) var failures = FailureList()
  private(set) var endings = 0
  private(set) var isComplete = true

  var hits: [Int] { coverage.hits }

  private final class SharedChance {
    var generator: SeededGenerator
    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }
  }

  init(_ explorer: Explorer, seed: UInt64) {
    self.explorer = explorer
    let chance = SharedChance(seed: seed)
    self.chance = chance
    let runner = DialogueRunner(
      explorer.program, storage: storage, functions: explorer.functions, seed: seed)
    self.runner = runner
    runner.standIn = { name in explorer.answers(name).map { chance.generator.pick($0) } }
    runner.contentChooser = { chance.generator.below($0) }
    coverage = Coverage(runner)
  }

  mutating func run() {
    storage.values = explorer.values
    var choices: [Exploration.Choice] = []
    do {
      try runner.start(explorer.start)
      for _ in 0..<explorer.limits.eventsMax {
        switch try runner.next() {
        case .completed:
          endings += 1
          return
        case .options(let options):
          let open = options.filter(\.isAvailable)
          if open.isEmpty { continue }
          let taken = chance.generator.pick(open)
          choices.append(
            Exploration.Choice(number: taken.index + 1, text: taken.line.text))
          try runner.select(taken.index)
        default: continue
        }
      }
      // A run without end isn't a fault: chance may go round for long.
      isComplete = false
    } catch let fault as DialogueFault {
      failures.add(fault, choices)
    } catch {}
  }
}
