import LineEditing

/// Help on commands, in the language of the screen.
struct HelpText {
  let session: Session

  init(_ session: Session) { self.session = session }

  private static let nameWidth = 28

  /// One line (more where the screen is narrow) for the list of commands.
  func summary(_ name: String) -> [String] {
    let usage = session.words("usage-line.\(name)")
    let line =
      "  " + DisplayWidth.padded(usage, to: Self.nameWidth) + session.words("cmd.\(name)")
    return DisplayWidth.wrapped(line, to: session.desk.columns, indent: Self.nameWidth + 2)
  }

  /// An example first, then what the command does and its options.
  func page(_ name: String) -> [String] {
    let words = session.words
    var lines = ["  " + words("example.\(name)"), words("cmd.\(name)")]
    lines.append(words("help.usage", ["usage": words("usage-line.\(name)")]))
    if words.has("options.\(name)") {
      lines += words("options.\(name)").split(separator: "\n").map { "  \($0)" }
    }
    return lines
  }
}
