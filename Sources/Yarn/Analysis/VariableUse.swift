/// Variables that are declared or set but never read.
struct VariableUse {
  let compilation: Compilation
  let faults: DiagnosticCollector

  init(_ compilation: Compilation, _ faults: DiagnosticCollector) {
    self.compilation = compilation
    self.faults = faults
  }

  func check() {
    var written: [String: Span] = [:]
    var read: Set<String> = []
    func look(_ id: ExpressionID?) {
      guard let id else { return }
      compilation.pool.walk(id) {
        if case .variable(let name) = compilation.pool[$0] { read.insert(name) }
      }
    }
    for node in compilation.nodes {
      for when in node.whens { look(when.condition) }
      node.body.walk { statement in
        for line in statement.lines {
          for id in line.expressions { look(id) }
          look(line.condition.expression)
        }
        switch statement.kind {
        case .branch(let clauses): for clause in clauses { look(clause.condition) }
        case .once(let condition, _, _): look(condition)
        case .set(let name, let span, _, let value):
          written[name] = written[name] ?? span
          look(value)
        case .declare(let item):
          written[item.name] = item.nameSpan
          look(item.value)
        case .jump(.expression(let id)), .detour(.expression(let id)), .call(let id): look(id)
        case .command(_, let expressions): for id in expressions { look(id) }
        default: break
        }
      }
    }
    for (name, span) in written where !read.contains(name) {
      faults.report(.variableUnused, span, ["name": name])
    }
  }
}
