/// Looks for what compiles but is probably not meant.
///
/// Advice is given on scripts that compile; of others only the diagnostics come back.
public struct Linter: Sendable {
  /// Finds an amount of money in the text of a line; `nil` when there is none.
  public typealias AmountRule = @Sendable (_ text: String) -> String?

  /// How amounts are found; `nil` for scripts that may name them.
  public var amountRule: AmountRule?
  /// Whether every line must have a `#line:` id.
  public var wantsIDs: Bool
  /// The command that adds ids, for the remedy.
  public var idCommand: String

  public init(
    amountRule: AmountRule? = { AmountText.first(in: $0) }, wantsIDs: Bool = true,
    idCommand: String = "script ids FILE --fix"
  ) {
    self.amountRule = amountRule
    self.wantsIDs = wantsIDs
    self.idCommand = idCommand
  }

  /// Everything found, with the compiler's own diagnostics, in the order of the files.
  public func findings(
    _ compilation: Compilation, translations: [TranslationFile] = []
  ) -> [Diagnostic] {
    guard compilation.program != nil else { return compilation.diagnostics }
    let faults = DiagnosticCollector(compilation.sources)
    ReachCheck(compilation, faults).check()
    VariableUse(compilation, faults).check()
    checkLines(compilation, faults)
    for source in compilation.sources { checkIndentation(source, faults) }
    checkTranslations(compilation, translations, faults)
    let order = Dictionary(
      compilation.sources.map { ($0.name, $0.file) }, uniquingKeysWith: { first, _ in first })
    let all = compilation.diagnostics + faults.sorted
    let sorted = all.sorted {
      (order[$0.position.file] ?? 0, $0.position.line, $0.position.column)
        < (order[$1.position.file] ?? 0, $1.position.line, $1.position.column)
    }
    return sorted + translations.flatMap { $0.unknown(in: compilation) }
  }

  private func checkLines(_ compilation: Compilation, _ faults: DiagnosticCollector) {
    for node in compilation.nodes {
      node.body.walk { statement in
        for line in statement.lines {
          if wantsIDs, let identity = compilation.identities[line.span], identity.isImplicit,
            identity.shadows == nil
          {
            faults.report(.lineIDMissing, line.span, ["command": idCommand])
          }
          if let seen = amountRule?(line.text) {
            faults.report(.amountInLine, line.span, ["seen": seen])
          }
          if isCutAddress(line, compilation.sources[line.span.file]) {
            faults.report(.addressCutOff, line.span)
          }
        }
      }
    }
  }

  /// `See http:` before what is then a comment.
  private func isCutAddress(_ line: LineSyntax, _ source: SourceText) -> Bool {
    let end = source.lines[source.lineIndex(of: line.span.start)].upperBound
    guard source.bytes[line.span.end..<end].starts(with: [Byte.slash, Byte.slash]) else {
      return false
    }
    return line.text.hasSuffix("http:") || line.text.hasSuffix("https:")
  }

  private func checkIndentation(_ source: SourceText, _ faults: DiagnosticCollector) {
    var tabs: Range<Int>?
    var spaces: Range<Int>?
    for line in source.lines {
      let indent = source.bytes[line].prefix(while: Byte.isBlank)
      guard indent.count < line.count, !indent.isEmpty else { continue }
      let range = line.lowerBound..<line.lowerBound + indent.count
      if indent.contains(Byte.tab) { tabs = tabs ?? range }
      if indent.contains(Byte.space) { spaces = spaces ?? range }
    }
    guard let tabs, let spaces else { return }
    let later = max(tabs.lowerBound, spaces.lowerBound) == tabs.lowerBound ? tabs : spaces
    faults.report(
      .indentationMixed,
      Span(file: source.file, start: later.lowerBound, end: later.upperBound))
  }

  private func checkTranslations(
    _ compilation: Compilation, _ translations: [TranslationFile], _ faults: DiagnosticCollector
  ) {
    for translation in translations {
      for node in compilation.nodes {
        node.body.walk { statement in
          for line in statement.lines {
            guard let identity = compilation.identities[line.span], !identity.isImplicit,
              translation.translation.text(identity.id) == nil
            else { continue }
            faults.report(
              .translationMissing, line.span,
              ["id": identity.id, "language": translation.translation.language])
          }
        }
      }
    }
  }
}
