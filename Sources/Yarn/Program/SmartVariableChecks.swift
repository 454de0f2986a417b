/// Smart variables may depend on each other, but never in a circle.
struct SmartVariableChecks {
  let pool: ExpressionTable
  let faults: DiagnosticCollector
  /// The declarations of smart variables by name.
  let smart: [String: DeclarationSyntax]

  /// Chains of smart variables that are longer are refused.
  static let chainMax = 100

  func check() {
    var depths: [String: Int] = [:]
    for item in smart.values.sorted(by: {
      ($0.span.file, $0.span.start) < ($1.span.file, $1.span.start)
    })
    where depths[item.name] == nil {
      visit(item.name, &depths)
    }
  }

  /// Depth first, with its own stack: a chain may be as long as a script likes.
  private func visit(_ start: String, _ depths: inout [String: Int]) {
    var path: [(name: String, open: [String])] = [(start, references(start))]
    while let (name, open) = path.last {
      guard let next = open.last else {
        let depth = 1 + (references(name).compactMap { depths[$0] }.max() ?? 0)
        depths[name] = depth
        path.removeLast()
        if depth > Self.chainMax, let item = smart[name] {
          faults.report(.nestingTooDeep, item.span, ["max": String(Self.chainMax)])
        }
        continue
      }
      path[path.count - 1].open.removeLast()
      if depths[next] != nil { continue }
      if let place = path.firstIndex(where: { $0.name == next }) {
        let names = (path[place...].map(\.name) + [next]).joined(separator: " → ")
        if let item = smart[next] {
          faults.report(.smartVariableLoop, item.nameSpan, ["names": names])
        }
        // One report for a circle.
        for item in path[place...] { depths[item.name] = 0 }
        continue
      }
      path.append((next, references(next)))
    }
  }

  /// The smart variables in the declaration of one.
  private func references(_ name: String) -> [String] {
    guard let item = smart[name] else { return [] }
    var names: [String] = []
    pool.walk(item.value) {
      if case .variable(let other) = pool[$0], smart[other] != nil { names.append(other) }
    }
    return names
  }
}
