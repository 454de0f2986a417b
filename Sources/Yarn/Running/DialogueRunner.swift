/// Runs a program: ``start(_:)`` at a node, then ``next()`` until ``DialogueEvent/completed``.
///
/// ```swift
/// let runner = DialogueRunner(program)
/// try runner.start("Start")
/// while true {
///   switch try runner.next() {
///   case .line(let line): show(line.text)
///   case .options(let options): try runner.select(ask(options))
///   case .command(let command): perform(command)
///   case .completed: return
///   case .nodeStarted, .nodeCompleted: continue
///   }
/// }
/// ```
///
/// Nothing is printed, no clock is read, and all chance comes from one seed: the same program, storage, seed and
/// choices give the same events.
public final class DialogueRunner {
  /// Steps without anything said, asked or commanded after which a script counts as running in circles.
  public static let silentStepsMax = 100_000
  /// How many detours may be inside each other.
  public static let detoursMax = 10_000
  /// How deep conditions may ask for other conditions.
  static let evaluationDepthMax = 100

  public let program: Program
  public let storage: any VariableStorage
  public let functions: FunctionLibrary
  /// How groups choose; may be changed at any time.
  public var saliency: SaliencyStrategy
  var state: DialogueState
  /// Chooses among the content that may run, for an exploration.
  var contentChooser: ((_ count: Int) -> Int)?
  /// Answers for functions that the library doesn't have, for an exploration.
  var standIn: ((_ function: String) -> Value?)?
  /// Hears of each instruction that delivers a line, for coverage.
  var onLine: ((Int) -> Void)?
  var silentSteps = 0
  /// Where the code of what was told last begins.
  var toldPlace: Int?
  var evaluationDepth = 0
  private var texts: LineTexts

  /// - Parameters:
  ///   - storage: variables and what was seen; handed in to go on from an earlier run.
  ///   - language: the language of the script itself, for plurals.
  ///   - translation: texts to use in place of the script's, where it has them.
  ///   - seed: where all chance comes from.
  public init(
    _ program: Program, storage: any VariableStorage = MemoryStorage(),
    functions: FunctionLibrary = .standard, saliency: SaliencyStrategy = .bestLeastRecentlySeen,
    language: String = "en", translation: Translation? = nil, seed: UInt64 = 0
  ) {
    self.program = program
    self.storage = storage
    self.functions = functions
    self.saliency = saliency
    state = DialogueState(chance: SeededGenerator(seed: seed))
    texts = LineTexts(program, language: language, translation: translation)
  }

  /// The title of the node that is running; `nil` before the start and after the end.
  public var currentNode: String? {
    state.frames.last.map { program.nodes[$0.node].title }
  }

  /// Where in the scripts the line, the command or the options stand that ``next()`` delivered last.
  public var lastPosition: SourcePosition? {
    toldPlace.map { program.position(of: program.spans[$0]) }
  }

  /// Begins at a node or with a member of a node group. What ran before is given up, without counting a visit.
  ///
  /// - Throws: ``DialogueFault`` when there is no such node.
  public func start(_ node: String) throws {
    guard program.hasNode(node) else { throw DialogueFault(.nodeUndefined(node)) }
    state = DialogueState(chance: state.chance)
    state.isRunning = true
    silentSteps = 0
    try enter(node)
  }

  /// What happens next.
  ///
  /// - Throws: ``DialogueFault``; the dialogue is then over.
  public func next() throws -> DialogueEvent {
    guard state.targets.isEmpty else { throw DialogueFault(.selectionNeeded) }
    guard state.isRunning else { throw DialogueFault(.notStarted) }
    if let event = state.due.first {
      state.due.removeFirst()
      if event == .completed { state.isRunning = false }
      return event
    }
    do {
      return try run()
    } catch var fault as DialogueFault {
      state.isRunning = false
      if fault.position == nil, program.spans.indices.contains(state.place) {
        fault.position = program.position(of: program.spans[state.place])
      }
      throw fault
    }
  }

  /// Takes one of the options that ``next()`` delivered last.
  ///
  /// An option that isn't available can be taken, too: whether that is allowed is the host's affair.
  ///
  /// - Throws: ``DialogueFault`` when no option has this index; the choice stays open.
  public func select(_ index: Int) throws {
    guard state.targets.indices.contains(index) else { throw DialogueFault(.noSuchOption(index)) }
    state.place = state.targets[index]
    state.targets = []
  }

  /// Ends the dialogue as `<<stop>>` does; the events that follow say so.
  public func stop() {
    guard state.isRunning else { return }
    state.targets = []
    state.due = []
    unwind()
    state.due.append(.completed)
  }

  /// The line with values put in.
  func line(_ index: Int, _ values: [Value]) -> Line { texts.line(index, values) }
}
