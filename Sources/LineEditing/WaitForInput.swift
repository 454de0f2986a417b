#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Waits until there is something to read or a signal came; false for the signal.
///
/// - Parameter wake: becomes readable when a signal came; negative for none.
func waitForInput(_ input: Int32, orSignal wake: Int32) -> Bool {
  while true {
    var files = [
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: wake, events: Int16(POLLIN), revents: 0),
    ]
    let count = poll(&files, 2, -1)
    if files[1].revents != 0 { return false }
    if count < 0 && errno == EINTR {
      // The handler has written its byte; without a pipe there is only the interruption itself.
      if wake < 0 { return false }
      continue
    }
    return true
  }
}

/// Whether reading would not block.
func hasInput(_ input: Int32) -> Bool {
  var file = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
  return poll(&file, 1, 0) > 0
}
