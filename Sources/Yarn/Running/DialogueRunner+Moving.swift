/// Entering and leaving nodes.
extension DialogueRunner {
  /// Carries out a move; the event that it leads to, if any.
  func move(_ instruction: Instruction) throws -> DialogueEvent? {
    switch instruction {
    case .jump(let name): try jump(program.names[Int(name)])
    case .jumpByName: try jump(try pop().string())
    case .detour(let name): try detour(program.names[Int(name)])
    case .detourByName: try detour(try pop().string())
    case .finish: finish()
    default:
      unwind()
      state.due.append(.completed)
    }
    guard let event = state.due.first else { return nil }
    state.due.removeFirst()
    if event == .completed { state.isRunning = false }
    return event
  }

  private func jump(_ title: String) throws {
    guard program.hasNode(title) else { throw DialogueFault(.nodeUndefined(title)) }
    unwind()
    try enter(title)
  }

  private func detour(_ title: String) throws {
    guard program.hasNode(title) else { throw DialogueFault(.nodeUndefined(title)) }
    guard state.frames.count <= Self.detoursMax else { throw DialogueFault(.detoursTooDeep) }
    if let top = state.frames.indices.last { state.frames[top].returnPlace = state.place + 1 }
    try enter(title)
  }

  /// Begins a node, or the member of a group that is chosen; where none may run, goes back at once.
  func enter(_ title: String) throws {
    switch program.entries[title] {
    case .node(let node): begin(node)
    case .group(let members):
      let open = try members.filter(mayRun)
      guard let index = choose(open.map(\.content)) else { return goBack() }
      for name in open[index].onceNames {
        storage.set(.bool(true), for: program.names[name])
      }
      begin(open[index].node)
    case nil: throw DialogueFault(.nodeUndefined(title))
    }
  }

  private func begin(_ node: Int) {
    state.frames.append(DialogueState.Frame(node: node, returnPlace: 0))
    state.place = program.nodes[node].entry
    state.due.append(.nodeStarted(program.nodes[node].title))
  }

  /// Whether all conditions of a group's member hold.
  func mayRun(_ member: ProgramMember) throws -> Bool {
    for name in member.onceNames where storage.value(of: program.names[name]) == .bool(true) {
      return false
    }
    for condition in member.conditions where !(try evaluate(at: condition).bool()) { return false }
    return true
  }

  private func finish() {
    leave()
    goBack()
  }

  /// Goes on behind the detour that led here, or ends the dialogue.
  private func goBack() {
    if let frame = state.frames.last {
      state.place = frame.returnPlace
    } else {
      state.due.append(.completed)
    }
  }

  /// Leaves the node on top: the visit counts now.
  private func leave() {
    guard let frame = state.frames.popLast() else { return }
    let node = program.nodes[frame.node]
    for name in node.visitNames { add(one: name) }
    state.due.append(.nodeCompleted(node.title))
  }

  /// Leaves all nodes, those that wait behind a detour, too.
  func unwind() {
    while !state.frames.isEmpty { leave() }
  }
}
