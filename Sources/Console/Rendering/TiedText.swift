import LineEditing

/// Text whose words can be tied together, so that no row ends between them.
enum TiedText {
  /// A space at which no row ends.
  static let space: Character = "\u{A0}"

  static func tied(_ parts: [String]) -> String {
    String(parts.filter { !$0.isEmpty }.joined(separator: " ").map { $0 == " " ? space : $0 })
  }

  /// The line in rows; ties are spaces again.
  static func wrapped(_ line: String, to columns: Int, indent: Int) -> [String] {
    DisplayWidth.wrapped(line, to: columns, indent: indent)
      .map { String($0.map { $0 == space ? " " : $0 }) }
  }
}
