#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Asks for one line at a time.
///
/// An editor has one owner and stays on one thread: it is not `Sendable`, and reading blocks.
public protocol LineEditor: AnyObject {
  /// Reads one line, without its newline and in Unicode's composed form (NFC).
  ///
  /// - Parameter initial: what is already in the edit buffer; empty for nothing.
  func readLine(prompt: Prompt, initial: String) -> LineInput

  /// Asked when Tab is pressed; nil when there is nothing to complete.
  var completer: Completer? { get set }

  /// Says what comes next, dimmed on the row below the line; nil for no hints. Asked after every key.
  var hinter: Hinter? { get set }

  /// What stands at the right end of the line's first row while there is room for it; nil for nothing. Asked
  /// whenever the line is drawn, and from time to time while nobody types.
  var rightPrompt: (() -> [Prompt.Run])? { get set }

  /// Gives the line to the person's own editor when Ctrl-X Ctrl-E is pressed: takes the line, returns what it
  /// became, nil to leave it as it is. Nil when there is no such editor.
  var outsideEditor: ((String) -> String?)? { get set }

  /// Whether a person sits at a terminal and sees the prompt.
  var isInteractive: Bool { get }

  /// Adds a line to what Up recalls in this run. `CommandHistory` keeps lines from one run to the
  /// next.
  func remember(_ line: String)
}

extension LineEditor {
  /// Reads one line, starting from an empty one.
  public func readLine(prompt: Prompt) -> LineInput {
    readLine(prompt: prompt, initial: "")
  }
}

/// The editor that fits standard input and output: libedit's at a terminal, a plain one where the
/// terminal can do nothing (`TERM=dumb`), and one without a prompt when input is piped.
public func makeLineEditor(colors: Bool) -> LineEditor {
  makeLineEditor(colors: colors, messages: .english)
}

/// The editor that fits standard input and output, with the editor's own words in the person's
/// language.
public func makeLineEditor(colors: Bool, messages: EditorMessages) -> LineEditor {
  guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { return PipedEditor() }
  // A prompt catches Ctrl-C itself. Between two prompts it must not end the program: a rep who presses
  // it a moment too late would lose the call from the screen.
  signal(SIGINT, SIG_IGN)
  guard TerminalEnvironment.canMoveCursor,
    let editor = LibeditEditor(colors: colors, messages: messages)
  else { return PlainTerminalEditor() }
  return editor
}
