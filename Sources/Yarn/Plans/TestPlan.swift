/// What a script must do, step by step: the `.testplan` beside a `.yarn`.
///
/// One step a line; `#` begins a comment. Texts stand between backquotes; `*` stands for any text.
///
/// | step | meaning |
/// |---|---|
/// | `line: …` | this line comes next, markup taken out |
/// | `option: …` | an option, in order; `[disabled]` after it for one that isn't available |
/// | `select: 2` | takes the second option; `select: 0` says that none is available |
/// | `command: …` | this command comes next |
/// | `stop` | the dialogue ends here |
/// | `node: NAME` | begins at this node instead of `Start` |
/// | `set: $name = value` | sets a variable |
/// | `saliency: first` | how groups choose from now on |
/// | `---` | a new run; variables and what was seen are kept |
public struct TestPlan: Sendable, Hashable {
  public enum Step: Sendable, Hashable {
    /// `nil` for any text.
    case line(String?)
    case option(String?, isAvailable: Bool)
    case command(String?)
    /// From one; zero for none.
    case select(Int)
    case stop
    case node(String)
    case set(String, Value)
    case saliency(SaliencyStrategy)
  }

  /// A step and the line of the plan that it stands in, from one.
  public struct Entry: Sendable, Hashable {
    public let step: Step
    public let line: Int
  }

  /// What is between two lines `---`.
  public let runs: [[Entry]]

  /// A line of a plan that can't be read.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    public let line: Int
    public let seen: String

    public var description: String { "line \(line): \"\(seen)\" is no step of a test plan" }
  }

  /// - Throws: ``Fault`` for the first line that can't be read.
  public init(_ text: String) throws(Fault) {
    var runs: [[Entry]] = [[]]
    let source = SourceText(SourceFile(name: "", text: text), file: 0)
    for (index, range) in source.lines.enumerated() {
      let line = Self.trimmed(source.string(range)[...])
      if line.isEmpty || line.hasPrefix("#") { continue }
      if line == "---" {
        runs.append([])
        continue
      }
      guard let step = Self.step(line) else { throw Fault(line: index + 1, seen: String(line)) }
      runs[runs.count - 1].append(Entry(step: step, line: index + 1))
    }
    self.runs = runs.filter { !$0.isEmpty }
  }

  // MARK: - Reading

  private static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return text
  }

  private static func step(_ line: Substring) -> Step? {
    guard let colon = line.firstIndex(of: ":") else {
      return trimmed(line.prefix { $0 != "#" }) == "stop" ? .stop : nil
    }
    let rest = trimmed(line[line.index(after: colon)...])
    switch line[..<colon] {
    case "line": return quoted(rest).flatMap { $0.rest.isEmpty ? .line($0.text) : nil }
    case "command": return quoted(rest).flatMap { $0.rest.isEmpty ? .command($0.text) : nil }
    case "option":
      guard let (text, rest) = quoted(rest) else { return nil }
      if rest.isEmpty { return .option(text, isAvailable: true) }
      return rest == "[disabled]" ? .option(text, isAvailable: false) : nil
    default: break
    }
    let bare = trimmed(rest.prefix { $0 != "#" })
    switch line[..<colon] {
    case "select": return Int(bare).flatMap { $0 >= 0 ? .select($0) : nil }
    case "node": return bare.isEmpty ? nil : .node(String(bare))
    case "saliency": return SaliencyStrategy(name: String(bare)).map(Step.saliency)
    case "set": return assignment(rest)
    default: return nil
    }
  }

  /// A text in backquotes, or `nil` inside for `*`; and what follows without a comment.
  private static func quoted(_ text: Substring) -> (text: String?, rest: Substring)? {
    var seen: String?
    var rest: Substring
    if text.first == "*" {
      rest = text.dropFirst()
    } else {
      guard text.first == "`", let end = text.dropFirst().firstIndex(of: "`") else { return nil }
      seen = String(text.dropFirst()[..<end])
      rest = text[text.index(after: end)...]
    }
    rest = trimmed(rest.prefix { $0 != "#" })
    return (seen, rest)
  }

  private static func assignment(_ text: Substring) -> Step? {
    guard let sign = text.firstIndex(of: "=") else { return nil }
    let name = trimmed(text[..<sign])
    let value = trimmed(text[text.index(after: sign)...])
    guard name.hasPrefix("$"), Identifier.isName(String(name.dropFirst())) else { return nil }
    if value.first == "\"", let end = value.dropFirst().firstIndex(of: "\"") {
      return .set(String(name), .string(String(value.dropFirst()[..<end])))
    }
    let bare = trimmed(value.prefix { $0 != "#" })
    switch bare.lowercased() {
    case "true": return .set(String(name), .bool(true))
    case "false": return .set(String(name), .bool(false))
    default: return Double(bare).map { .set(String(name), .number($0)) }
    }
  }
}
