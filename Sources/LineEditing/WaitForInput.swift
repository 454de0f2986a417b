#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Why a wait is over.
enum WaitOutcome {
  case input, signal, timeout
}

/// Waits until there is something to read or a signal came.
///
/// - Parameters:
///   - wake: becomes readable when a signal came; negative for none.
///   - milliseconds: the longest wait; negative for any.
func waitForInput(
  _ input: Int32, orSignal wake: Int32, milliseconds: Int32 = -1
) -> WaitOutcome {
  while true {
    var files = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&files, 2, milliseconds)
    if files[1].revents != 0 { return .signal }
    if count < 0 && errno == EINTR {
      // The handler has written its byte; without a pipe there is only the interruption itself.
      if wake < 0 { return .signal }
      continue
    }
    return count == 0 ? .timeout : .input
  }
}

/// Whether reading would not block.
func hasInput(_ input: Int32) -> Bool {
  var file = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
  return poll(&file, 1, 0) > 0
}
