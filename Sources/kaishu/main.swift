import Console
import Finance
import LineEditing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

// The one place that reads the process's surroundings; everything else gets them as data.

func environment() -> [String: String] {
  var variables: [String: String] = [:]
  for name in [
    "HOME", "KAISHU_BOOK", "KAISHU_TODAY", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME",
    "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "NO_COLOR", "TERM", "COLORTERM", "SHELL",
    "KAISHU_PAGER", "PAGER", "LESS", "LESSCHARSET", "COLUMNS", "VISUAL", "EDITOR",
    "KAISHU_TEST_PROMPT", "PATH", "TMPDIR", "SAP_SHELL",
  ] {
    if let value = getenv(name) { variables[name] = String(cString: value) }
  }
  return variables
}

func localDay() -> (today: CivilDate, minutes: Int) {
  var seconds = time(nil)
  var parts = tm()
  localtime_r(&seconds, &parts)
  let date = CivilDate(Int(parts.tm_year) + 1900, Int(parts.tm_mon) + 1, Int(parts.tm_mday))
  return (
    date ?? CivilDate(dayNumber: seconds / 86_400), Int(parts.tm_hour) * 60 + Int(parts.tm_min)
  )
}

/// Seconds of the clock that only goes forward.
@Sendable func seconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func programPath() -> String {
  var buffer = [CChar](repeating: 0, count: 4_096)
  let count = readlink("/proc/self/exe", &buffer, buffer.count)
  return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

let (today, minutes) = localDay()
exit(
  Console.run(
    Array(CommandLine.arguments.dropFirst()),
    in: Surroundings(
      environment: environment(), today: today, minutes: minutes,
      isInputTerminal: isatty(STDIN_FILENO) == 1, isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isErrorTerminal: isatty(STDERR_FILENO) == 1, columns: { terminalColumns() },
      rows: { terminalRows() }, seconds: seconds,
      programPath: programPath())))
