/// An editor for tests: it gives the inputs it was made with and keeps what it was asked.
public final class ScriptedEditor: LineEditor {
  public var completer: Completer?
  public var hinter: Hinter?
  public var rightPrompt: (() -> [Prompt.Run])?
  public var outsideEditor: ((String) -> String?)?
  public let isInteractive: Bool

  /// The prompts shown so far, one a line read.
  public private(set) var prompts: [Prompt] = []
  /// What was put into the edit buffer, one a line read.
  public private(set) var initials: [String] = []
  /// What was to be recalled by Up, oldest first.
  public private(set) var remembered: [String] = []

  private var inputs: ArraySlice<LineInput>

  /// - Parameter inputs: given in this order; after the last comes the end of input, again and
  ///   again.
  public init(_ inputs: [LineInput], isInteractive: Bool = true) {
    self.inputs = inputs[...]
    self.isInteractive = isInteractive
  }

  /// An editor at which these lines are typed.
  public convenience init(lines: [String], isInteractive: Bool = true) {
    self.init(lines.map { .line($0) }, isInteractive: isInteractive)
  }

  /// The inputs that nobody has asked for yet.
  public var unread: [LineInput] { Array(inputs) }

  public func readLine(prompt: Prompt, initial: String) -> LineInput {
    prompts.append(prompt)
    initials.append(initial)
    return inputs.popFirst() ?? .endOfInput
  }

  /// What a person would see below this line, the cursor at its end; nil for no hint.
  public func hint(for line: String) -> String? {
    hinter?(CompletionRequest(line: line, cursor: line.count))
  }

  public func remember(_ line: String) {
    remembered.append(line)
  }
}
