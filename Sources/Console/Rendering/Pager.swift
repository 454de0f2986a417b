import LineEditing

/// The person's own program for what doesn't fit on the screen.
struct Pager: Sendable {
  enum Outcome {
    case shown
    /// There is none, and none was asked for.
    case missing
    /// The one that was asked for can't be started.
    case failed
  }

  /// What the shell runs.
  private let command: String
  /// Set in its environment where the person has not.
  private let variables: [String: String]
  private let isUsual: Bool
  private let words: Words

  /// Keeps what was read on the screen, lets colours through, leaves at once what fits.
  private static let options = "FRSX"
  /// The shell's statuses for a program that isn't there or can't be run.
  private static let unstarted: Set<Int32> = [126, 127]

  /// The pager that a person named; empty when they want none, `nil` when they said nothing.
  static func named(in environment: [String: String]) -> String? {
    (environment["KAISHU_PAGER"] ?? environment["PAGER"])?.trimmed
  }

  /// Whether a name turns paging off.
  static func isOff(_ named: String?) -> Bool { named == "" || named == "cat" }

  /// The pager of `KAISHU_PAGER`, else of `PAGER`, else `less`; `nil` where the first that is set is empty or
  /// `cat`.
  init?(_ environment: [String: String], words: Words) {
    let named = Self.named(in: environment)
    guard !Self.isOff(named) else { return nil }
    isUsual = named == nil
    command = named ?? "command -v less >/dev/null || exit 127; less -\(Self.options)"
    var variables: [String: String] = [:]
    if environment["LESS"] == nil { variables["LESS"] = Self.options }
    // What we write is UTF-8 in any locale.
    if environment["LESSCHARSET"] == nil { variables["LESSCHARSET"] = "utf-8" }
    self.variables = variables
    self.words = words
  }

  /// That it can't be started.
  var complaint: String { words("pager.failed", ["command": command]) }

  /// Shows the rows and waits until the person has seen enough.
  func show(_ rows: [String]) -> Outcome {
    let bytes = Array(rows.map { $0 + "\n" }.joined().utf8)
    // Ctrl-C belongs to the pager: the shell around it must outlive it too.
    let status = ChildProgram.run("trap : INT QUIT; " + command, input: bytes, variables: variables)
    guard let status, !Self.unstarted.contains(status) else { return isUsual ? .missing : .failed }
    return .shown
  }
}
