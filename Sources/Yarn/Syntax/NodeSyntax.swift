struct HeaderSyntax: Sendable {
  let name: String
  let value: String
  let span: Span
  /// Where the value lies.
  let valueSpan: Span
}

/// One `when:` header.
struct WhenSyntax: Sendable {
  let isOnce: Bool
  /// `nil` for `always` and for a bare `once`.
  let condition: ExpressionID?
  let span: Span
}

struct NodeSyntax: Sendable {
  let title: String
  let titleSpan: Span
  let subtitle: String?
  let headers: [HeaderSyntax]
  let whens: [WhenSyntax]
  let body: [Statement]
  /// Whether nothing but comments and blank lines is in the body.
  let isBlank: Bool
  let span: Span

  func header(_ name: String) -> HeaderSyntax? { headers.first { $0.name == name } }
}

/// One file, taken apart.
struct FileSyntax: Sendable {
  let tags: [Hashtag]
  let nodes: [NodeSyntax]

  func without(_ isLeftOut: (NodeSyntax) -> Bool) -> FileSyntax {
    FileSyntax(tags: tags, nodes: nodes.filter { !isLeftOut($0) })
  }
}
