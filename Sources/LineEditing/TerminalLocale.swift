import CEditLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the surroundings say about text, for somebody who wants to know why it looks wrong.
public enum TerminalLocale: Sendable, Equatable {
  /// The locale named by the environment is UTF-8.
  case utf8
  /// It is another encoding, named as the system names it.
  case other(String)
  /// The environment names a locale that this system doesn't have.
  case notInstalled

  /// Asks the system; nothing is changed by it.
  public static func current() -> TerminalLocale {
    let before = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
    defer { if let before { setlocale(LC_CTYPE, before) } }
    guard setlocale(LC_CTYPE, "") != nil else { return .notInstalled }
    guard let name = nl_langinfo(nl_item(CODESET)) else { return .other("") }
    let encoding = String(cString: name)
    return encoding.uppercased() == "UTF-8" ? .utf8 : .other(encoding)
  }

  /// Whether UTF-8 can be typed all the same: the editor looks for a locale that has it.
  public static var canUseUTF8: Bool {
    let before = setlocale(LC_CTYPE, nil).map { String(cString: $0) }
    defer { if let before { setlocale(LC_CTYPE, before) } }
    return cel_use_utf8()
  }
}

/// Whether the terminal can be drawn on rather than only written to.
public func terminalCanMoveCursor() -> Bool { TerminalEnvironment.canMoveCursor }

/// The version of the line editing library that the program was built with.
public let libeditVersion = String(cString: cel_libedit_version())
