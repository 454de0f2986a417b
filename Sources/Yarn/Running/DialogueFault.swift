/// Why a dialogue can't go on, and where in the script.
public struct DialogueFault: Error, Sendable, Hashable {
  public enum Kind: Sendable, Hashable {
    case nodeUndefined(String)
    case notStarted
    /// ``DialogueRunner/next()`` was called while an option must be selected first.
    case selectionNeeded
    /// No option has this index.
    case noSuchOption(Int)
    case functionUndefined(String)
    /// A function of the host failed, or yielded another type than it said.
    case functionFailed(String, reason: String)
    case variableUndefined(String)
    case divisionByZero
    /// A value isn't of the type that the script was checked with, because the host put another one in.
    case wrongType(seen: ValueType)
    /// More steps than ``DialogueRunner/silentStepsMax`` without anything said or asked.
    case endlessLoop
    /// More detours than ``DialogueRunner/detoursMax`` inside each other.
    case detoursTooDeep
    /// Conditions ask for each other without end.
    case evaluationTooDeep
  }

  public let kind: Kind
  /// `nil` for faults of the host.
  public var position: SourcePosition?

  public init(_ kind: Kind, position: SourcePosition? = nil) {
    self.kind = kind
    self.position = position
  }
}

extension DialogueFault: CustomStringConvertible {
  public var description: String {
    position.map { "\($0.file):\($0.line):\($0.column): \(message)" } ?? message
  }

  /// What happened, in English.
  public var message: String {
    switch kind {
    case .nodeUndefined(let name): "there is no node \(name)"
    case .notStarted: "no node was started"
    case .selectionNeeded: "an option must be selected first"
    case .noSuchOption(let index): "there is no option \(index)"
    case .functionUndefined(let name): "there is no function \(name)()"
    case .functionFailed(let name, let reason): "\(name)() failed: \(reason)"
    case .variableUndefined(let name): "\(name) has no value"
    case .divisionByZero: "division by zero"
    case .wrongType(let seen): "a \(seen.rawValue) can't be used here"
    case .endlessLoop: "the script runs in circles without saying anything"
    case .detoursTooDeep: "detours lead into each other without end"
    case .evaluationTooDeep: "conditions ask for each other without end"
    }
  }
}
