/// Walks a scanned template with the values of one letter, as it will be written, and finds each
/// value that would print nothing.
struct EmptyValueCheck {
  private let scanner: TemplateScanner
  private(set) var findings: [TemplateFinding] = []

  /// - Parameter scanner: one that has read the template and all its partials without a finding.
  init(_ scanner: TemplateScanner) { self.scanner = scanner }

  mutating func check(
    _ name: String, fields: [String: Field], values: [String: FieldValue]
  ) {
    guard let file = scanner.template(named: name) else { return }
    walk(
      file.nodes, in: file.label,
      scope: ValueScope(levels: [ValueScope.Level(fields: fields, values: values)]))
  }

  private mutating func walk(_ nodes: [TemplateNode], in label: String, scope: ValueScope) {
    for node in nodes {
      switch node {
      case .value(let name, let place):
        guard case .text = scope.value(named: name) else {
          let finding = TemplateFinding(.emptyValue, in: label, at: place, seen: name)
          if !findings.contains(finding) { findings.append(finding) }
          continue
        }
      case .section(let name, let inverted, _, let children):
        walkSection(name, inverted: inverted, children, in: label, scope: scope)
      case .partial(let name, _):
        guard let file = scanner.template(named: name) else { continue }
        walk(file.nodes, in: file.label, scope: scope)
      }
    }
  }

  private mutating func walkSection(
    _ name: String, inverted: Bool, _ children: [TemplateNode], in label: String,
    scope: ValueScope
  ) {
    let value = scope.value(named: name)
    let opens = value?.opensSection ?? false
    guard opens != inverted else { return }
    guard opens, let value else { return walk(children, in: label, scope: scope) }
    let field = scope.field(named: name)
    switch value {
    case .text, .flag: walk(children, in: label, scope: scope)
    case .group(let values): walk(children, in: label, scope: scope.entering(field, values))
    case .list(let elements):
      for element in elements {
        walk(children, in: label, scope: scope.entering(field, element))
      }
    }
  }
}
