extension DialogueRunner {
  /// Carries out instructions until there is something to tell.
  func run() throws -> DialogueEvent {
    while true {
      silentSteps += 1
      if silentSteps > Self.silentStepsMax { throw DialogueFault(.endlessLoop) }
      let instruction = program.code[state.place]
      switch instruction {
      case .line(let index):
        let line = line(Int(index), popValues(program.lines[Int(index)].places))
        onLine?(Int(index))
        tell()
        return .line(line)
      case .command(let index):
        let command = program.commands[Int(index)]
        let values = popValues(command.places).map(\.text)
        tell()
        return .command(command.parts.map { $0.string(values, number: "%") }.joined())
      case .option(let line, let target):
        let isAvailable = try pop().bool()
        let values = popValues(program.lines[Int(line)].places)
        state.options.append((Int(line), Int(target), isAvailable, values))
        state.place += 1
      case .showOptions: return showOptions()
      case .candidate(let content, let target):
        if try pop().bool() {
          state.candidates.append(Candidate(content: Int(content), target: Int(target)))
        }
        state.place += 1
      case .selectCandidate(let otherwise):
        let candidates = state.candidates
        state.candidates = []
        state.place = choose(candidates).map { candidates[$0].target } ?? Int(otherwise)
      case .jump, .jumpByName, .detour, .detourByName, .finish, .stop:
        if let event = try move(instruction) { return event }
      default: try step(instruction)
      }
    }
  }

  /// Goes on behind something that is told.
  private func tell() {
    toldPlace = state.place
    state.place += 1
    silentSteps = 0
  }

  private func showOptions() -> DialogueEvent {
    let options = state.options
    state.options = []
    tell()
    let isOpen = options.contains { $0.isAvailable }
    state.targets = isOpen ? options.map(\.target) : []
    return .options(
      options.enumerated().map { index, option in
        onLine?(option.line)
        return DialogueOption(
          index: index, line: line(option.line, option.values), isAvailable: option.isAvailable)
      })
  }

  // MARK: - Content

  private func choose(_ candidates: [Candidate]) -> Int? {
    choose(candidates.map(\.content))
  }

  /// The place of the content that runs, which is counted as seen once more.
  func choose(_ contents: [Int]) -> Int? {
    if let contentChooser { return contents.isEmpty ? nil : contentChooser(contents.count) }
    let all = contents.map { program.contents[$0] }
    let chosen = saliency.choose(
      all.map(\.complexity), views: { count(InternalName.views(all[$0].id)) },
      chance: &state.chance)
    if let chosen { add(one: InternalName.views(all[chosen].id)) }
    return chosen
  }

  func count(_ name: String) -> Int {
    guard case .number(let count)? = storage.value(of: name) else { return 0 }
    return Int(exactly: count.rounded()) ?? 0
  }

  func add(one name: String) { storage.set(.number(Double(count(name) + 1)), for: name) }

  // MARK: - The stack

  func pop() throws -> Value {
    guard let value = state.stack.popLast() else { throw DialogueFault(.evaluationTooDeep) }
    return value
  }

  func popValues(_ count: Int) -> [Value] {
    if count == 0 { return [] }
    defer { state.stack.removeLast(count) }
    return Array(state.stack.suffix(count))
  }
}
