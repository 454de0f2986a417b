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
