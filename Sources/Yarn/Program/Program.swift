/// A compiled set of scripts, ready to run. Made by ``Compiler``; never changes.
public final class Program: Sendable {
  let code: [Instruction]
  /// Where in the scripts each instruction comes from.
  let spans: [Span]
  let sources: [SourceText]
  let constants: [Value]
  /// Names of variables, functions, and of what is counted.
  let names: [String]
  let lines: [ProgramLine]
  let commands: [ProgramCommand]
  let contents: [ProgramContent]
  let nodes: [ProgramNode]
  let entries: [String: ProgramEntry]
  /// Where the code of each smart variable begins.
  let smartVariables: [String: Int]
  /// The values that variables have before they are set.
  public let initialValues: [String: Value]

  init(_ parts: ProgramParts, sources: [SourceText], initialValues: [String: Value]) {
    code = parts.code
    spans = parts.spans
    self.sources = sources
    constants = parts.constants
    names = parts.names
    lines = parts.lines
    commands = parts.commands
    contents = parts.contents
    nodes = parts.nodes
    entries = parts.entries
    smartVariables = parts.smartVariables
    self.initialValues = initialValues
  }

  /// The titles of all nodes and groups that can be run, in the order of the scripts.
  public var nodeTitles: [String] {
    var seen: Set<String> = []
    return nodes.map(\.title).filter { seen.insert($0).inserted }
  }

  public func hasNode(_ title: String) -> Bool { entries[title] != nil }

  /// The headers of a node, of the first member where the title is a group's; empty when there is none.
  public func headers(of title: String) -> [(name: String, value: String)] {
    nodes.first { $0.title == title }?.headers ?? []
  }

  /// Every line and option of the scripts with its id.
  public var texts: [LineText] {
    var options: Set<Int> = []
    for case .option(let line, _) in code { options.insert(Int(line)) }
    return lines.enumerated().map { index, line in
      LineText(
        id: line.id, text: line.text, isOption: options.contains(index),
        isImplicit: line.hasImplicitID, shadows: line.shadows, tags: line.tags,
        node: nodes[line.node].title, position: position(of: line.span))
    }
  }

  func position(of span: Span) -> SourcePosition { sources[span.file].position(of: span.start) }
}

/// A line or an option as the script has it.
public struct LineText: Sendable, Hashable {
  /// With `line:` before it.
  public let id: String
  /// As typed, with `{0}` in place of expressions.
  public let text: String
  /// Whether it is something to choose.
  public let isOption: Bool
  /// Whether the script gives no id, so that this one changes with the script.
  public let isImplicit: Bool
  /// The id of the line that it repeats, if it shadows one.
  public let shadows: String?
  public let tags: [String]
  public let node: String
  public let position: SourcePosition
}

struct ProgramLine: Sendable {
  let id: String
  let text: String
  let hasImplicitID: Bool
  let shadows: String?
  let tags: [String]
  let template: LineTemplate
  let places: Int
  let node: Int
  let span: Span

  /// What translations know it by.
  var textID: String { shadows ?? id }
}

struct ProgramCommand: Sendable {
  /// With places for values; escapes are undone.
  let parts: [LineTemplate.Inline]
  let places: Int
}

/// Something that a group chooses among.
struct ProgramContent: Sendable {
  let id: String
  let complexity: Int
}

struct ProgramNode: Sendable {
  let title: String
  /// Unlike the title, it is the node's alone.
  let uniqueTitle: String
  let headers: [(name: String, value: String)]
  let entry: Int
  /// Where visits are counted; empty when they aren't.
  let visitNames: [String]
}

/// What a title leads to.
enum ProgramEntry: Sendable {
  case node(Int)
  case group([ProgramMember])
}

struct ProgramMember: Sendable {
  let node: Int
  let content: Int
  /// The names under which it is remembered that it has run, one for each `once`.
  let onceNames: [Int]
  /// Where the code of each of its conditions begins.
  let conditions: [Int]
}

/// A program that is being made.
struct ProgramParts {
  var code: [Instruction] = []
  var spans: [Span] = []
  var constants: [Value] = []
  var names: [String] = []
  var lines: [ProgramLine] = []
  var commands: [ProgramCommand] = []
  var contents: [ProgramContent] = []
  var nodes: [ProgramNode] = []
  var entries: [String: ProgramEntry] = [:]
  var smartVariables: [String: Int] = [:]
}
