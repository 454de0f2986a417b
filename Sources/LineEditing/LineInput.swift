/// What a person did at a prompt.
public enum LineInput: Equatable, Sendable {
  /// A line was submitted; it has no newline and is in Unicode's composed form (NFC). It may be
  /// empty.
  case line(String)
  /// Ctrl-C: the line is given up, the conversation is not.
  case interrupted
  /// Ctrl-D on an empty line, or nothing more to read.
  case endOfInput
}

extension LineInput {
  /// A line of a file that stands for what was typed: one that holds nothing but the character of Ctrl-C or
  /// Ctrl-D is that key.
  public init(ofFile line: String) {
    switch line {
    case "\u{3}": self = .interrupted
    case "\u{4}": self = .endOfInput
    default: self = .line(line.composed)
    }
  }

  /// The line of such a file that stands for this.
  public var asLineOfFile: String {
    switch self {
    case .line(let line): line
    case .interrupted: "\u{3}"
    case .endOfInput: "\u{4}"
    }
  }
}
