/// What can never be reached, and what runs in circles.
struct ReachCheck {
  let compilation: Compilation
  let faults: DiagnosticCollector
  private let nodes: [NodeSyntax]
  private let pool: ExpressionTable

  init(_ compilation: Compilation, _ faults: DiagnosticCollector) {
    self.compilation = compilation
    self.faults = faults
    nodes = compilation.nodes
    pool = compilation.pool
  }

  func check() {
    checkNodes()
    for node in nodes { check(node.body) }
    checkLoops()
  }

  // MARK: - Nodes

  /// From `Start`, or where there is none from every node that no other leads to.
  private func checkNodes() {
    var links: [String: Set<String>] = [:]
    var isOpen = false
    for node in nodes {
      node.body.walk {
        switch $0.kind {
        case .jump(.node(let name, _)), .detour(.node(let name, _)):
          links[node.title, default: []].insert(name)
        case .jump(.expression(let id)), .detour(.expression(let id)):
          if case .text(let name) = pool[id] {
            links[node.title, default: []].insert(name)
          } else {
            isOpen = true
          }
        default: break
        }
      }
    }
    // A jump to a computed name may lead anywhere.
    if isOpen { return }
    let titles = Set(nodes.map(\.title))
    var open: [String]
    if titles.contains("Start") {
      open = ["Start"]
    } else {
      let targets = Set(links.flatMap { from, to in to.filter { $0 != from } })
      open = titles.subtracting(targets).sorted()
      if open.isEmpty, let first = nodes.first { open = [first.title] }
    }
    var reached: Set<String> = []
    while let title = open.popLast() {
      if reached.insert(title).inserted { open += links[title] ?? [] }
    }
    for node in nodes where !reached.contains(node.title) && speaks(node.body) {
      faults.report(.nodeUnreachable, node.titleSpan, ["node": node.title])
    }
  }

  /// A node of nothing but declarations needn't be reached.
  private func speaks(_ body: [Statement]) -> Bool {
    body.contains {
      switch $0.kind {
      case .declare, .enumeration: false
      default: true
      }
    }
  }

  // MARK: - Lines

  private func check(_ body: [Statement]) {
    var hasLeft = false
    for statement in body {
      if hasLeft {
        faults.report(.lineUnreachable, statement.span)
        break
      }
      checkConditions(statement)
      for inner in statement.bodies { check(inner) }
      hasLeft = leaves(statement)
    }
  }

  /// Whether nothing after the statement is ever reached.
  private func leaves(_ statement: Statement) -> Bool {
    switch statement.kind {
    case .jump, .finish, .stop: true
    case .branch(let clauses):
      clauses.contains { $0.condition == nil } && clauses.allSatisfy { leaves($0.body) }
    case .options(let choices), .lineGroup(let choices):
      choices.allSatisfy {
        if case .none = $0.line.condition { leaves($0.body) } else { false }
      }
    case .once(_, let body, let otherwise): leaves(body) && leaves(otherwise)
    default: false
    }
  }

  private func leaves(_ body: [Statement]) -> Bool { body.contains(where: leaves) }

  private func checkConditions(_ statement: Statement) {
    switch statement.kind {
    case .branch(let clauses):
      var isSettled = false
      for clause in clauses {
        let fixed = clause.condition.map { self.fixed($0) } ?? nil
        if isSettled || fixed == false, let first = clause.body.first {
          faults.report(.lineUnreachable, first.span)
        }
        if clause.condition != nil, fixed == true { isSettled = true }
      }
    case .options(let choices):
      let isOff = choices.allSatisfy { $0.line.condition.expression.map { fixed($0) } == false }
      if isOff { faults.report(.optionsAllOff, statement.span) }
    case .line(let line):
      if let id = line.condition.expression, fixed(id) == false {
        faults.report(.lineUnreachable, statement.span)
      }
    default: break
    }
  }

  /// The value of a condition that never changes.
  private func fixed(_ id: ExpressionID) -> Bool? {
    switch pool[id] {
    case .bool(let bool): return bool
    case .unary(.not, let part): return fixed(part).map { !$0 }
    case .binary(.and, let left, let right):
      let (left, right) = (fixed(left), fixed(right))
      return left == false || right == false ? false : left == true ? right : nil
    case .binary(.or, let left, let right):
      let (left, right) = (fixed(left), fixed(right))
      return left == true || right == true ? true : left == false ? right : nil
    default: return nil
    }
  }

  // MARK: - Circles

  /// Nodes that lead on to each other without a condition and without a word.
  private func checkLoops() {
    var onward: [String: (name: String, span: Span)] = [:]
    for node in nodes where node.whens.isEmpty {
      if let next = silentMove(node.body) { onward[node.title] = next }
    }
    var done: Set<String> = []
    for node in nodes where !done.contains(node.title) {
      var path: [String] = []
      var places: [String: Int] = [:]
      var title = node.title
      while let next = onward[title], !done.contains(title), places[title] == nil {
        places[title] = path.count
        path.append(title)
        title = next.name
      }
      if let place = places[title], let span = onward[title]?.span {
        let names = (path[place...] + [title]).joined(separator: " → ")
        faults.report(.silentLoop, span, ["nodes": names])
      }
      done.formUnion(path)
    }
  }

  /// The node that a body is sure to lead to before it says anything.
  private func silentMove(_ body: [Statement]) -> (name: String, span: Span)? {
    for statement in body {
      switch statement.kind {
      case .set, .declare, .enumeration, .call: continue
      case .jump(.node(let name, let span)), .detour(.node(let name, let span)):
        return (name, span)
      default: return nil
      }
    }
    return nil
  }
}
