import CEditLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads lines from a terminal that can't move its cursor (`TERM=dumb`): the terminal's own line
/// mode, no escapes, no recall, no completion.
///
/// What would be in the edit buffer is shown in brackets after the prompt; an empty line takes it.
public final class PlainTerminalEditor: LineEditor {
  public var completer: Completer?
  public var hinter: Hinter?
  public var rightPrompt: (() -> [Prompt.Run])?
  public var outsideEditor: ((String) -> String?)?
  public var isInteractive: Bool { true }

  private let input: Int32
  private let output: Int32
  private var numbering = PromptNumbering()
  /// Bytes read beyond the line that was asked for.
  private var ahead: [UInt8] = []

  public init(input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO) {
    self.input = input
    self.output = output
  }

  public func readLine(prompt: Prompt, initial: String) -> LineInput {
    fflush(nil)
    let wake = cel_signals_begin(input, output)
    defer { cel_signals_end() }
    let offered = initial.isEmpty ? "" : "[\(VisibleText.of(initial))] "
    let shown = numbering.next(prompt).rendered(colors: false) + offered
    writeAll(Array(shown.utf8), to: output)
    while true {
      if let end = ahead.firstIndex(of: 0x0A) {
        let line = String(decoding: ahead[..<end], as: UTF8.self)
        ahead.removeFirst(end + 1)
        return .line((line.isEmpty ? initial : line).composed)
      }
      switch more(wake) {
      case .bytes(let bytes): ahead += bytes
      case .signal(let came):
        if came & Int32(CELSignalInterrupt) != 0 {
          ahead = []
          writeAll([0x0A], to: output)
          return .interrupted
        }
        if came & Int32(CELSignalContinue) != 0 { writeAll(Array(shown.utf8), to: output) }
      case .end:
        writeAll([0x0A], to: output)
        defer { ahead = [] }
        return ahead.isEmpty
          ? .endOfInput : .line(String(decoding: ahead, as: UTF8.self).composed)
      }
    }
  }

  public func remember(_ line: String) {}

  private enum More {
    case bytes([UInt8])
    case signal(Int32)
    case end
  }

  private func more(_ wake: Int32) -> More {
    guard waitForInput(input, orSignal: wake) == .input else { return .signal(cel_signals_take()) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = bytes.withUnsafeMutableBytes { read(input, $0.baseAddress, $0.count) }
    if count > 0 { return .bytes(Array(bytes[..<count])) }
    if count < 0 && errno == EINTR { return .signal(cel_signals_take()) }
    return .end
  }
}
