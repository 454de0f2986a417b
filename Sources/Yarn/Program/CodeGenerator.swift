/// Turns checked syntax into instructions.
struct CodeGenerator {
  let pool: ExpressionTable
  let enums: EnumTable
  /// The enum that a case without one was found to belong to, by expression.
  let memberTypes: [Int: Int]
  let lineIDs: [Span: LineIdentity]
  let smartNames: Set<String>
  var parts = ProgramParts()

  private var constantIndexes: [Value: Int32] = [:]
  private var nameIndexes: [String: Int32] = [:]
  var node = 0
  private var onceCount = 0

  init(
    pool: ExpressionTable, enums: EnumTable, memberTypes: [Int: Int],
    lineIDs: [Span: LineIdentity], smartNames: Set<String>
  ) {
    self.pool = pool
    self.enums = enums
    self.memberTypes = memberTypes
    self.lineIDs = lineIDs
    self.smartNames = smartNames
  }

  // MARK: - Nodes

  mutating func generate(_ all: [NodeSyntax]) {
    for declaration in declarations(all) where smartNames.contains(declaration.name) {
      parts.smartVariables[declaration.name] = entry(of: declaration.value)
    }
    var groups: [String: [ProgramMember]] = [:]
    var counts: [String: Int] = [:]
    for syntax in all {
      node = parts.nodes.count
      onceCount = 0
      let isMember = !syntax.whens.isEmpty
      var unique = syntax.title
      if isMember {
        counts[syntax.title, default: 0] += 1
        unique += "." + (syntax.subtitle ?? String(counts[syntax.title] ?? 0))
      }
      let member = isMember ? member(syntax, unique) : nil
      parts.nodes.append(
        ProgramNode(
          title: syntax.title, uniqueTitle: unique,
          headers: syntax.headers.map { ($0.name, $0.value) }, entry: parts.code.count,
          visitNames: syntax.header("tracking")?.value == "never"
            ? [] : Set([syntax.title, unique]).map(InternalName.visits)))
      generate(syntax.body)
      emit(.finish, syntax.titleSpan)
      if let member {
        groups[syntax.title, default: []].append(member)
      } else {
        parts.entries[syntax.title] = .node(node)
      }
    }
    for (title, members) in groups { parts.entries[title] = .group(members) }
  }

  private func declarations(_ all: [NodeSyntax]) -> [DeclarationSyntax] {
    var result: [DeclarationSyntax] = []
    for node in all {
      node.body.walk { if case .declare(let item) = $0.kind { result.append(item) } }
    }
    return result
  }

  private mutating func member(_ syntax: NodeSyntax, _ unique: String) -> ProgramMember {
    var complexity = 0
    var onceNames: [Int] = []
    var conditions: [Int] = []
    for when in syntax.whens {
      if when.isOnce {
        complexity += 1
        onceNames.append(Int(name(InternalName.once("node:" + unique))))
      }
      if let condition = when.condition {
        complexity += pool.logicalOperators(condition) + 1
        conditions.append(entry(of: condition))
      }
    }
    parts.contents.append(ProgramContent(id: "node:" + unique, complexity: complexity))
    return ProgramMember(
      node: node, content: parts.contents.count - 1, onceNames: onceNames, conditions: conditions)
  }

  /// The code of an expression that stands on its own.
  private mutating func entry(of id: ExpressionID) -> Int {
    let start = parts.code.count
    generate(id)
    emit(.done, pool.span(id))
    return start
  }

  // MARK: - Emitting

  @discardableResult
  mutating func emit(_ instruction: Instruction, _ span: Span) -> Int {
    parts.code.append(instruction)
    parts.spans.append(span)
    return parts.code.count - 1
  }

  /// Makes the instruction at a place lead to the next one.
  mutating func land(_ place: Int) {
    let next = Int32(parts.code.count)
    switch parts.code[place] {
    case .goto: parts.code[place] = .goto(next)
    case .gotoUnless: parts.code[place] = .gotoUnless(next)
    case .option(let line, _): parts.code[place] = .option(line: line, target: next)
    case .candidate(let content, _):
      parts.code[place] = .candidate(content: content, target: next)
    case .selectCandidate: parts.code[place] = .selectCandidate(otherwise: next)
    default: break
    }
  }

  mutating func constant(_ value: Value) -> Int32 {
    if let index = constantIndexes[value] { return index }
    parts.constants.append(value)
    let index = Int32(parts.constants.count - 1)
    constantIndexes[value] = index
    return index
  }

  mutating func name(_ name: String) -> Int32 {
    if let index = nameIndexes[name] { return index }
    parts.names.append(name)
    let index = Int32(parts.names.count - 1)
    nameIndexes[name] = index
    return index
  }

  /// A name for a `<<once>>` block: the node's and its number there.
  mutating func onceBlockName() -> Int32 {
    onceCount += 1
    return name(InternalName.once("\(parts.nodes[node].uniqueTitle)#\(onceCount)"))
  }
}

/// Names in the variable storage that scripts can't write: what was seen and how often.
enum InternalName {
  static let prefix = "$Yarn.Internal."

  static func once(_ id: String) -> String { prefix + "Once." + id }
  static func visits(_ node: String) -> String { prefix + "Visits." + node }
  static func views(_ content: String) -> String { prefix + "Views." + content }
}
