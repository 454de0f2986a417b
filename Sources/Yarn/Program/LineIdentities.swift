/// What a line is known by.
struct LineIdentity: Sendable, Hashable {
  let id: String
  let isImplicit: Bool
  /// The id of the line that it repeats.
  let shadows: String?
}

/// Gives every line its id, and checks ids and shadows against each other.
struct LineIdentities {
  let pool: ExpressionTable
  let faults: DiagnosticCollector
  private(set) var all: [Span: LineIdentity] = [:]
  private var owners: [String: LineSyntax] = [:]
  private var shadows: [(line: LineSyntax, source: String, tag: Hashtag)] = []

  init(pool: ExpressionTable, faults: DiagnosticCollector) {
    self.pool = pool
    self.faults = faults
  }

  mutating func add(_ nodes: [NodeSyntax]) {
    for node in nodes {
      var count = 0
      var lines: [LineSyntax] = []
      node.body.walk { lines += $0.lines }
      for line in lines {
        count += 1
        add(
          line,
          fallback: "line:\(Self.stem(faults.sources[line.span.file].name))-\(node.title)-\(count)")
      }
    }
    for (line, source, tag) in shadows { checkShadow(line, source, tag) }
  }

  /// The file's name without folders and ending.
  static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    return String(name.split(separator: ".").first ?? name)
  }

  private mutating func add(_ line: LineSyntax, fallback: String) {
    let own = line.hashtags.filter { $0.text.hasPrefix("line:") }
    let shadowing = line.hashtags.filter { $0.text.hasPrefix("shadow:") }
    if let tag = shadowing.first, !own.isEmpty {
      faults.report(.lineAndShadow, tag.span)
    } else if own.count > 1 || shadowing.count > 1 {
      faults.report(.lineIDRepeated, (own + shadowing)[1].span)
    }
    for tag in own + shadowing where tag.text.hasSuffix(":") {
      faults.report(.hashtagMalformed, tag.span, ["seen": "#" + tag.text])
    }
    if let tag = own.first {
      if let other = owners[tag.text] {
        let line = faults.sources[other.span.file].lineIndex(of: other.span.start) + 1
        faults.report(.lineIDDuplicate, tag.span, ["id": tag.text, "other": String(line)])
      } else {
        owners[tag.text] = line
      }
      all[line.span] = LineIdentity(id: tag.text, isImplicit: false, shadows: nil)
      return
    }
    var source: String?
    if let tag = shadowing.first {
      let id = "line:" + tag.text.dropFirst("shadow:".count)
      source = id
      shadows.append((line, id, tag))
    }
    all[line.span] = LineIdentity(id: fallback, isImplicit: true, shadows: source)
  }

  private func checkShadow(_ line: LineSyntax, _ source: String, _ tag: Hashtag) {
    let id = String(source.dropFirst("line:".count))
    guard let original = owners[source] else {
      return faults.report(.shadowSourceMissing, tag.span, ["id": id])
    }
    if !line.expressions.isEmpty || !original.expressions.isEmpty {
      return faults.report(.shadowHasExpressions, line.span, ["id": id])
    }
    if line.text != original.text {
      faults.report(.shadowTextDiffers, line.span, ["id": id, "expected": original.text])
    }
  }
}
