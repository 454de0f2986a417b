#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Runs a program of the person's own choice (`$EDITOR`, `$PAGER`) at this terminal and waits for it.
///
/// Ctrl-C belongs to that program while it runs: here it ends nothing.
public enum ChildProgram {
  /// Runs a command line through the shell.
  ///
  /// - Parameters:
  ///   - command: shell words, such as `less -FRSX`; they come from the person's environment, never from
  ///     data.
  ///   - arguments: added behind the words, each kept whole whatever is in it.
  ///   - input: what it reads on standard input; nil leaves it the terminal.
  ///   - variables: set in its environment, in addition to ours.
  /// - Returns: its exit status, 128 and the signal's number when a signal ended it; nil when it could not be
  ///   started.
  public static func run(
    _ command: String, arguments: [String] = [], input: [UInt8]? = nil,
    variables: [String: String] = [:]
  ) -> Int32? {
    fflush(nil)
    let interrupt = signal(SIGINT, SIG_IGN)
    let quit = signal(SIGQUIT, SIG_IGN)
    // A pager that is left before it has read everything must not end us.
    let brokenPipe = signal(SIGPIPE, SIG_IGN)
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
      signal(SIGPIPE, brokenPipe)
    }
    var pipeEnds: [Int32] = [-1, -1]
    if input != nil, pipe(&pipeEnds) != 0 { return nil }
    let child = start(command, arguments, variables, reading: pipeEnds)
    if pipeEnds[0] >= 0 { close(pipeEnds[0]) }
    if let input, child != nil { writeAll(input, to: pipeEnds[1]) }
    if pipeEnds[1] >= 0 { close(pipeEnds[1]) }
    return child.flatMap(waitFor)
  }

  private static func start(
    _ command: String, _ arguments: [String], _ variables: [String: String], reading ends: [Int32]
  ) -> pid_t? {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if ends[0] >= 0 {
      posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO)
      posix_spawn_file_actions_addclose(&actions, ends[0])
      posix_spawn_file_actions_addclose(&actions, ends[1])
    }
    // What we ignore, it would ignore too.
    var ordinary = sigset_t()
    sigemptyset(&ordinary)
    for number in [SIGINT, SIGQUIT, SIGPIPE, SIGTSTP] { sigaddset(&ordinary, number) }
    posix_spawnattr_setsigdefault(&attributes, &ordinary)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    // The shell splits the command's words; "$@" keeps each argument whole.
    let words = ["sh", "-c", command + " \"$@\"", "sh"] + arguments
    var parts = words.map { strdup($0) } + [nil]
    var settings = environment(with: variables).map { strdup($0) } + [nil]
    defer {
      for part in parts { free(part) }
      for setting in settings { free(setting) }
    }
    var child = pid_t()
    return posix_spawn(&child, "/bin/sh", &actions, &attributes, &parts, &settings) == 0
      ? child : nil
  }

  private static func environment(with variables: [String: String]) -> [String] {
    var settings: [String] = []
    var entry = environ
    while let setting = entry.pointee {
      let text = String(cString: setting)
      if !variables.keys.contains(where: { text.hasPrefix($0 + "=") }) { settings.append(text) }
      entry += 1
    }
    return settings + variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
  }

  private static func waitFor(_ child: pid_t) -> Int32? {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}
