import Receivables

/// Reads a template and its partials, and finds everything that would not print as it should.
struct TemplateScanner {
  /// How deep partials may lie in each other.
  static let partialDepthMax = 8
  /// How many partials one letter may bring in.
  static let partialCountMax = 200

  /// A template as it was read: the same text is checked and rendered.
  struct Template: Sendable {
    let file: TemplateFile
    let nodes: [TemplateNode]
    var label: String { file.label }
  }

  private let source: TemplateSource
  private let language: Language
  private var stack: [String] = []
  private var parsed: [String: Template] = [:]
  private var partialCount = 0
  private var found: Set<TemplateFinding> = []
  private(set) var findings: [TemplateFinding] = []

  init(source: TemplateSource, language: Language) {
    self.source = source
    self.language = language
  }

  /// The names of the templates read so far.
  var namesRead: Set<String> { Set(parsed.keys) }

  /// What was read under this name; `nil` when it was not.
  func template(named name: String) -> Template? { parsed[name] }

  /// Checks the template of this name against these fields.
  mutating func scan(_ name: String, fields: [String: Field]) {
    partialCount = 0
    guard let file = read(name) else {
      add(TemplateFinding(.templateMissing, in: "\(language.rawValue)/\(name)", seen: name))
      return
    }
    stack = [name]
    scan(file.nodes, in: file.label, scope: FieldScope(levels: [fields]))
    stack = []
  }

  private mutating func read(_ name: String) -> Template? {
    if let known = parsed[name] { return known }
    guard let file = source.template(named: name, in: language) else { return nil }
    let (nodes, findings) = TemplateParser.parse(file)
    findings.forEach { add($0) }
    let template = Template(file: file, nodes: nodes)
    parsed[name] = template
    return template
  }

  private mutating func scan(_ nodes: [TemplateNode], in label: String, scope: FieldScope) {
    for node in nodes {
      switch node {
      case .value(let name, let place):
        switch scope.field(named: name) {
        case .text: break
        case nil: addUnknown(name, in: label, at: place, scope: scope)
        default: add(TemplateFinding(.notAValue, in: label, at: place, seen: name))
        }
      case .section(let name, let inverted, let place, let children):
        guard let field = scope.field(named: name) else {
          addUnknown(name, in: label, at: place, scope: scope)
          continue
        }
        if scope.excludes(name, inverted: inverted) {
          add(TemplateFinding(.unusedSection, in: label, at: place, seen: name))
        }
        scan(
          children, in: label,
          scope: inverted ? scope.without(name) : scope.entering(field, as: name))
      case .partial(let name, let place):
        scanPartial(name, in: label, at: place, scope: scope)
      }
    }
  }

  private mutating func scanPartial(
    _ name: String, in label: String, at place: TemplatePlace, scope: FieldScope
  ) {
    partialCount += 1
    if stack.contains(name) {
      let circle = (stack + [name]).joined(separator: " > ")
      add(TemplateFinding(.partialCycle, in: label, at: place, seen: circle))
      return
    }
    guard stack.count <= Self.partialDepthMax, partialCount <= Self.partialCountMax else {
      add(TemplateFinding(.tooDeep, in: label, at: place, seen: name))
      return
    }
    guard let file = read(name) else {
      add(
        TemplateFinding(
          .unknownPartial, in: label, at: place, seen: name,
          nearest: NearestName.find(name, among: source.sortedNames(in: language))))
      return
    }
    stack.append(name)
    scan(file.nodes, in: file.label, scope: scope)
    stack.removeLast()
  }

  private mutating func addUnknown(
    _ name: String, in label: String, at place: TemplatePlace, scope: FieldScope
  ) {
    add(
      TemplateFinding(
        .unknownName, in: label, at: place, seen: name, nearest: scope.nearest(to: name)))
  }

  private mutating func add(_ finding: TemplateFinding) {
    if found.insert(finding).inserted { findings.append(finding) }
  }
}
