import Yarn

/// What is wrong with a role-play beyond what the compiler and the linter of scripts know.
///
/// It is data: the program that shows it finds words for ``kind`` and puts ``arguments`` in.
public struct ScenarioFinding: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// There is no node `Scene`.
    case sceneMissing = "scene-missing"
    /// The file has no tag such as `#lang:ja`.
    case languageMissing = "language-missing"
    /// Something is said or asked in the node `Scene`, before anybody is on the telephone.
    case sceneSpeaks = "scene-speaks"
    case commandUnknown = "command-unknown"
    case commandMissing = "command-missing"
    case commandTwice = "command-twice"
    case valueCount = "value-count"
    case valueMalformed = "value-malformed"
    case valueOutOfRange = "value-out-of-range"
    /// A payment or a dispute of an invoice that isn't there.
    case invoiceUnknown = "invoice-unknown"
    case invoiceTwice = "invoice-twice"
    /// There is nothing to collect.
    case nothingOverdue = "nothing-overdue"
    /// There are no words for something that they may do.
    case nodeMissing = "node-missing"
    /// What the scene makes them do has only the words of everybody.
    case actUnsaid = "act-unsaid"
    /// A choice or a command where they only talk.
    case talkInterrupted = "talk-interrupted"
    case lineUnreached = "line-unreached"
    /// A node can't be played to its end.
    case nodeFails = "node-fails"

    /// Whether the scenario can be played all the same.
    public var isAdvice: Bool {
      switch self {
      case .actUnsaid, .talkInterrupted, .lineUnreached: true
      default: false
      }
    }
  }

  public let kind: Kind
  /// What was seen (`seen`) and what is expected (`expected`), by the names used in the words.
  public let arguments: [String: String]
  /// `nil` where something is missing.
  public let position: SourcePosition?

  /// Why a node can't be played.
  public let fault: DialogueFault?

  init(
    _ kind: Kind, _ arguments: [String: String] = [:], at position: SourcePosition? = nil,
    fault: DialogueFault? = nil
  ) {
    self.fault = fault
    self.kind = kind
    self.arguments = arguments
    self.position = position
  }
}

extension ScenarioFinding: CustomStringConvertible {
  /// Place, kind and arguments, for tests and logs.
  public var description: String {
    let place = position.map { "\($0.file):\($0.line):\($0.column): " } ?? ""
    let details = arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }
    return place + kind.rawValue + details.joined()
  }
}
