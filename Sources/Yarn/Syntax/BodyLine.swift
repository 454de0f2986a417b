/// A line of a node's body that says something: blank lines and comments are left out.
struct BodyLine: Sendable {
  /// From the first byte that isn't blank to the end of the line.
  let start: Int
  let end: Int
  /// How far it is set in; a tab counts as eight.
  let indent: Int
  /// Whether a blank line stands between it and the line before.
  let followsBlank: Bool
  /// How far the widest line of nothing but spaces just before it is set in.
  let hollowIndent: Int
  let hollow: Range<Int>

  static let tabWidth = 8
}

/// Collects body lines and remembers what stood between them.
struct BodyLineCutter {
  let source: SourceText
  private var followsBlank = false
  private var hollowIndent = 0
  private var hollow = 0..<0

  init(_ source: SourceText) { self.source = source }

  /// The line when it says something; `nil` when it is blank or a comment.
  mutating func line(_ range: Range<Int>) -> BodyLine? {
    var start = range.lowerBound
    var indent = 0
    while start < range.upperBound, Byte.isBlank(source.bytes[start]) {
      indent += source.bytes[start] == Byte.tab ? BodyLine.tabWidth : 1
      start += 1
    }
    if start == range.upperBound {
      followsBlank = true
      if indent > hollowIndent { (hollowIndent, hollow) = (indent, range) }
      return nil
    }
    if source.bytes[start] == Byte.slash, start + 1 < range.upperBound,
      source.bytes[start + 1] == Byte.slash
    {
      return nil
    }
    return last(start..<range.upperBound, indent: indent)
  }

  /// A line as it is; also made for the end of a body, where nothing starts.
  mutating func last(_ range: Range<Int>, indent: Int) -> BodyLine {
    defer { (followsBlank, hollowIndent, hollow) = (false, 0, 0..<0) }
    return BodyLine(
      start: range.lowerBound, end: range.upperBound, indent: indent, followsBlank: followsBlank,
      hollowIndent: hollowIndent, hollow: hollow)
  }
}
