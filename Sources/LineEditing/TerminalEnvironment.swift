import CEditLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The columns of standard output; nil when it is no terminal or does not say.
public func terminalColumns() -> Int? {
  guard isatty(STDOUT_FILENO) == 1 else { return nil }
  return TerminalSize.of(STDOUT_FILENO)?.columns
}

/// The rows of standard output; nil when it is no terminal or does not say.
public func terminalRows() -> Int? {
  guard isatty(STDOUT_FILENO) == 1 else { return nil }
  return TerminalSize.of(STDOUT_FILENO)?.rows
}

struct TerminalSize: Equatable {
  var columns: Int
  var rows: Int

  /// What a terminal is taken for that does not tell its size.
  static let usual = TerminalSize(columns: 80, rows: 24)

  static func of(_ descriptor: Int32) -> TerminalSize? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cel_terminal_size(descriptor, &columns, &rows) else { return nil }
    return TerminalSize(columns: Int(columns), rows: Int(rows))
  }
}

enum TerminalEnvironment {
  static func value(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  /// True for terminals that are known to wrap their rows anew when their width changes; nil for the
  /// others.
  static var wrapsAnew: Bool? {
    // Inside GNU screen the variables of the terminal around it tell nothing.
    guard value("STY") == nil else { return nil }
    let signs = [
      "TMUX", "VTE_VERSION", "KITTY_WINDOW_ID", "WEZTERM_PANE", "KONSOLE_VERSION", "WT_SESSION",
      "ALACRITTY_WINDOW_ID", "ITERM_SESSION_ID",
    ]
    return signs.contains { value($0)?.isEmpty == false } ? true : nil
  }

  /// False for terminals that can't move their cursor, or about which nothing is known.
  static var canMoveCursor: Bool {
    switch value("TERM") {
    case nil, "", "dumb", "emacs", "unknown": false
    default: true
    }
  }
}

/// Numbers the prompts when `KAISHU_TEST_PROMPT=1`, so that a test in a terminal can wait for the
/// next one.
struct PromptNumbering {
  let isOn = TerminalEnvironment.value("KAISHU_TEST_PROMPT") == "1"
  private var count = 0

  mutating func next(_ prompt: Prompt) -> Prompt {
    guard isOn else { return prompt }
    count += 1
    return Prompt([Prompt.Run("[\(count)] ")] + prompt.runs)
  }
}

/// Writes all of it, whatever interrupts.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let written = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if written > 0 {
      rest = rest.dropFirst(written)
    } else if errno != EINTR && errno != EAGAIN {
      return
    }
  }
}
