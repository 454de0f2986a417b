extension TestPlan {
  /// What a step found instead of what it expects.
  public struct Failure: Sendable, Hashable {
    public enum Kind: Sendable, Hashable {
      /// Something else happened.
      case differs(expected: String, seen: String)
      /// The script couldn't go on.
      case fault(DialogueFault)
    }

    /// The run, from one.
    public let run: Int
    /// The line of the plan; that of the last step when the fault came after it.
    public let line: Int
    public let kind: Kind
    /// The choices of the run so far, from one: what to take to come here again.
    public let choices: [Int]
  }

  /// Holds a program against the plan.
  ///
  /// - Parameter functions: what scripts may call; `nil` takes ``FunctionLibrary/testPlans``.
  /// - Returns: the first difference of each run that has one; none when all went as planned.
  public func failures(
    of program: Program, functions: FunctionLibrary = .testPlans, language: String = "en"
  ) -> [Failure] {
    let runner = DialogueRunner(program, functions: functions, language: language)
    var failures: [Failure] = []
    for (index, entries) in runs.enumerated() {
      var run = Run(number: index + 1, runner: runner, entries: entries)
      if let failure = run.failure() { failures.append(failure) }
    }
    return failures
  }

  /// One run under way.
  private struct Run {
    let number: Int
    let runner: DialogueRunner
    let entries: [Entry]
    var hasStarted = false
    var line = 0
    var choices: [Int] = []
    /// Options that the plan named and that are still to be compared.
    var expected: [(text: String?, isAvailable: Bool)] = []

    mutating func failure() -> Failure? {
      do {
        for entry in entries {
          line = entry.line
          if let (expected, seen) = try difference(entry.step) {
            return Failure(
              run: number, line: line, kind: .differs(expected: expected, seen: seen),
              choices: choices)
          }
        }
        return nil
      } catch let fault as DialogueFault {
        return Failure(run: number, line: line, kind: .fault(fault), choices: choices)
      } catch {
        return Failure(
          run: number, line: line, kind: .differs(expected: "", seen: "\(error)"),
          choices: choices)
      }
    }

    private mutating func difference(_ step: Step) throws -> (String, String)? {
      switch step {
      case .node(let node):
        try runner.start(node)
        hasStarted = true
      case .set(let name, let value): runner.storage.set(value, for: name)
      case .saliency(let strategy): runner.saliency = strategy
      case .option(let text, let isAvailable): expected.append((text, isAvailable))
      case .select(let number): return try select(number)
      case .line(let text):
        let event = try next()
        if case .line(let line) = event, text == nil || line.text == text { return nil }
        return ("line: \(text ?? "*")", event.planText)
      case .command(let text):
        let event = try next()
        if case .command(let seen) = event, text == nil || seen == text { return nil }
        return ("command: \(text ?? "*")", event.planText)
      case .stop:
        let event = try next()
        return event == .completed ? nil : ("stop", event.planText)
      }
      return nil
    }

    private mutating func select(_ number: Int) throws -> (String, String)? {
      let event = try next()
      guard case .options(let options) = event else { return ("select: \(number)", event.planText) }
      defer { expected = [] }
      if !expected.isEmpty {
        let fits =
          expected.count == options.count
          && zip(expected, options).allSatisfy {
            ($0.text == nil || $0.text == $1.line.text) && $0.isAvailable == $1.isAvailable
          }
        if !fits {
          return (
            expected.map { Self.text($0.text ?? "*", $0.isAvailable) }.joined(separator: ", "),
            event.planText
          )
        }
      }
      let isOpen = options.contains { $0.isAvailable }
      if number == 0 { return isOpen ? ("select: 0", event.planText) : nil }
      guard options.indices.contains(number - 1), isOpen else {
        return ("select: \(number)", event.planText)
      }
      choices.append(number)
      try runner.select(number - 1)
      return nil
    }

    private mutating func next() throws -> DialogueEvent {
      if !hasStarted {
        try runner.start("Start")
        hasStarted = true
      }
      while true {
        let event = try runner.next()
        switch event {
        case .nodeStarted, .nodeCompleted: continue
        default: return event
        }
      }
    }

    fileprivate static func text(_ text: String, _ isAvailable: Bool) -> String {
      "option: \(text)" + (isAvailable ? "" : " [disabled]")
    }
  }
}

extension DialogueEvent {
  /// The event as a plan would have it.
  var planText: String {
    switch self {
    case .line(let line): "line: \(line.text)"
    case .command(let text): "command: \(text)"
    case .options(let options):
      options.map { "option: \($0.line.text)" + ($0.isAvailable ? "" : " [disabled]") }
        .joined(separator: ", ")
    case .completed: "stop"
    case .nodeStarted(let node), .nodeCompleted(let node): "node: \(node)"
    }
  }
}

extension FunctionLibrary {
  /// The standard functions and those that test plans of the language's own suite count on.
  public static let testPlans: FunctionLibrary = {
    var library = FunctionLibrary.standard
    library.add("assert", [.bool], result: .bool) { given in
      guard given[0] == .bool(true) else { throw AssertionFault() }
      return given[0]
    }
    library.add("add_three_operands", [.number, .number, .number], result: .number) {
      .number(try $0[0].number() + $0[1].number() + $0[2].number())
    }
    library.add("set_objective_complete", [.string], result: .bool) { _ in .bool(true) }
    library.add("is_objective_active", [.string], result: .bool) { _ in .bool(true) }
    library.add("get_quest_status", [.string], result: .string) { _ in .string("InProgress") }
    library.add("dummy_bool", result: .bool) { _ in .bool(true) }
    library.add("dummy_number", result: .number) { _ in .number(1) }
    library.add("dummy_string", result: .string) { _ in .string("string") }
    return library
  }()

  private struct AssertionFault: Error, CustomStringConvertible {
    var description: String { "the assertion doesn't hold" }
  }
}
