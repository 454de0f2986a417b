/// Instructions that work on values only.
extension DialogueRunner {
  /// The value of an expression that stands on its own.
  func evaluate(at place: Int) throws -> Value {
    evaluationDepth += 1
    let outer = state.place
    defer {
      evaluationDepth -= 1
      state.place = outer
    }
    guard evaluationDepth <= Self.evaluationDepthMax else {
      throw DialogueFault(.evaluationTooDeep)
    }
    state.place = place
    while true {
      let instruction = program.code[state.place]
      if instruction == .done { return try pop() }
      try step(instruction)
    }
  }

  func step(_ instruction: Instruction) throws {
    switch instruction {
    case .goto(let place):
      state.place = Int(place)
      return
    case .gotoUnless(let place):
      state.place = try pop().bool() ? state.place + 1 : Int(place)
      return
    case .push(let index): state.stack.append(program.constants[Int(index)])
    case .load(let name): state.stack.append(try variable(program.names[Int(name)]))
    case .compute(let name):
      guard let entry = program.smartVariables[program.names[Int(name)]] else { break }
      state.stack.append(try evaluate(at: entry))
    case .store(let name): storage.set(try pop(), for: program.names[Int(name)])
    case .isNew(let name):
      state.stack.append(.bool(storage.value(of: program.names[Int(name)]) != .bool(true)))
    case .markSeen(let name): storage.set(.bool(true), for: program.names[Int(name)])
    case .call(let function, let count):
      let given = popValues(Int(count))
      state.stack.append(try call(program.names[Int(function)], given))
    case .drop: _ = try pop()
    case .unary(let sign): state.stack.append(try Operators.apply(sign, pop()))
    case .binary(let sign):
      let right = try pop()
      let left = try pop()
      state.stack.append(try Operators.apply(sign, left, right))
    // What is told, chosen and left is carried out before this.
    default: break
    }
    state.place += 1
  }

  /// The value of a variable as the host sees it: what was set, or its first value.
  ///
  /// A smart variable is computed. `nil` for a variable that no script uses.
  public func value(of name: String) throws -> Value? {
    if let entry = program.smartVariables[name] { return try evaluate(at: entry) }
    return storage.value(of: name) ?? program.initialValues[name]
  }

  private func variable(_ name: String) throws -> Value {
    if let value = storage.value(of: name) ?? program.initialValues[name] { return value }
    throw DialogueFault(.variableUndefined(name))
  }

  // MARK: - Functions

  private func call(_ name: String, _ given: [Value]) throws -> Value {
    guard let (signature, function) = functions.functions[name] else {
      if let value = standIn?(name) { return value }
      throw DialogueFault(.functionUndefined(name))
    }
    switch function {
    case .runner(let function): return try call(function, given)
    case .host(let body):
      let value: Value
      do {
        value = try body(given)
      } catch let fault as DialogueFault {
        throw fault
      } catch {
        throw DialogueFault(.functionFailed(name, reason: "\(error)"))
      }
      guard signature.result == .any || signature.result == value.type else {
        throw DialogueFault(.functionFailed(name, reason: "it yields a \(value.type.rawValue)"))
      }
      return value
    }
  }

  private func call(_ function: FunctionLibrary.Runner, _ given: [Value]) throws -> Value {
    switch function {
    case .visited: return .bool(count(InternalName.visits(try given[0].string())) > 0)
    case .visitedCount:
      return .number(Double(count(InternalName.visits(try given[0].string()))))
    case .hasAnyContent: return .bool(try hasContent(try given[0].string()))
    case .random: return .number(state.chance.fraction())
    case .randomRange:
      let (low, high) = (try given[0].number(), try given[1].number())
      if low.rounded() == low, high.rounded() == high, high >= low, high - low < 1e15 {
        return .number(low + Double(state.chance.below(Int(high - low) + 1)))
      }
      return .number(low + (high - low) * state.chance.fraction())
    case .dice:
      let sides = min(1e15, max(1, try given[0].number()))
      return .number(Double(state.chance.below(Int(sides)) + 1))
    }
  }

  /// Whether a node, or any member of a node group, could run now.
  public func hasContent(_ title: String) throws -> Bool {
    switch program.entries[title] {
    case .node: true
    case .group(let members): try members.contains { try mayRun($0) }
    case nil: false
    }
  }
}
