import CEditLine

/// Ctrl-C while a piece of work runs that can be given up.
public enum Interruption {
  /// Runs work during which Ctrl-C is only noted; the work looks at ``came`` and gives itself up.
  ///
  /// What waits in a system call is woken, so that it can look. Before and after, Ctrl-C does what it did.
  ///
  /// - Parameter isAtTerminal: a person sits there: Ctrl-C is noted even where it is ignored between two
  ///   prompts. A program in the background goes on ignoring it.
  public static func noted<T>(isAtTerminal: Bool, _ work: () throws -> T) rethrows -> T {
    cel_interruption_begin(isAtTerminal)
    defer { cel_interruption_end() }
    return try work()
  }

  /// Whether Ctrl-C came since the work was begun.
  public static var came: Bool { cel_interruption_came() }
}
