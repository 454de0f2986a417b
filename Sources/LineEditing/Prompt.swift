/// What stands in front of the line being typed, with its colours.
public struct Prompt: Sendable, Equatable {
  /// A stretch of the prompt in one style.
  public struct Run: Sendable, Equatable {
    public var text: String
    /// The parameters of a "select graphic rendition" sequence, such as `1;36`; nil for the
    /// terminal's own style.
    public var sgr: String?

    public init(_ text: String, sgr: String? = nil) {
      self.text = text
      self.sgr = sgr
    }
  }

  public var runs: [Run]

  public init(_ runs: [Run]) {
    self.runs = runs
  }

  public init(_ plain: String) {
    runs = [Run(plain)]
  }

  /// The prompt without its styles.
  public var plain: String {
    runs.map(\.text).joined()
  }
}

extension Prompt {
  /// The lines above the one that is typed on, and the prompt of that line.
  ///
  /// Only the last line of a prompt takes part in editing; what is above it is written once.
  func splitAtLastNewline() -> (above: Prompt?, last: Prompt) {
    guard let index = runs.lastIndex(where: { $0.text.contains("\n") }),
      let newline = runs[index].text.lastIndex(of: "\n")
    else { return (nil, self) }
    let run = runs[index]
    let head = Run(String(run.text[..<newline]), sgr: run.sgr)
    let tail = Run(String(run.text[run.text.index(after: newline)...]), sgr: run.sgr)
    return (Prompt(runs[..<index] + [head]), Prompt([tail] + runs[(index + 1)...]))
  }

  /// The prompt as bytes for a terminal; nothing in its text can drive the terminal.
  func rendered(colors: Bool) -> String {
    runs.map { run in
      let text = VisibleText.of(run.text, keepingNewlines: true)
      guard colors, let sgr = run.sgr else { return text }
      return "\u{1B}[\(sgr)m\(text)\u{1B}[0m"
    }.joined()
  }
}
