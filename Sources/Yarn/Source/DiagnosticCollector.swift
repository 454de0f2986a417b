/// Gathers what is wrong over all files, once for each place and kind.
final class DiagnosticCollector {
  let sources: [SourceText]
  private var seen: Set<Key> = []
  private(set) var all: [(span: Span, diagnostic: Diagnostic)] = []

  private struct Key: Hashable {
    let kind: Diagnostic.Kind
    let span: Span
    /// A line may lack its text in several languages.
    let language: String?
  }

  init(_ sources: [SourceText]) { self.sources = sources }

  var hasErrors: Bool { all.contains { $0.diagnostic.severity == .error } }

  func report(_ kind: Diagnostic.Kind, _ span: Span, _ arguments: [String: String] = [:]) {
    guard seen.insert(Key(kind: kind, span: span, language: arguments["language"])).inserted else {
      return
    }
    all.append((span, sources[span.file].diagnostic(kind, span, arguments)))
  }

  /// In the order of the files and their text.
  var sorted: [Diagnostic] {
    all.sorted {
      ($0.span.file, $0.span.start, $0.diagnostic.kind.rawValue)
        < ($1.span.file, $1.span.start, $1.diagnostic.kind.rawValue)
    }.map(\.diagnostic)
  }
}

extension SourceText {
  func diagnostic(
    _ kind: Diagnostic.Kind, _ span: Span, _ arguments: [String: String]
  ) -> Diagnostic {
    let line = lines[lineIndex(of: span.start)]
    let start = min(max(span.start, line.lowerBound), line.upperBound)
    let end = min(max(span.end, start), line.upperBound)
    return Diagnostic(
      kind, arguments, position: position(of: start), length: string(start..<end).count,
      excerpt: string(line))
  }
}
