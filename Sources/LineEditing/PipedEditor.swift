#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reads lines from a descriptor that is no terminal: no prompt, no editing.
///
/// A carriage return before the line feed and a byte order mark before the first line are dropped;
/// the last line may lack its line feed. A line of nothing but the character of Ctrl-C or Ctrl-D is that
/// key. Bytes that are not UTF-8 become U+FFFD.
public final class PipedEditor: LineEditor {
  /// A longer line is cut here, so that a runaway input can't fill the memory.
  public static let lineBytesMax = 1 << 20

  public var completer: Completer?
  public var hinter: Hinter?
  public var rightPrompt: (() -> [Prompt.Run])?
  public var outsideEditor: ((String) -> String?)?
  public var isInteractive: Bool { false }

  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var position = 0
  private var atStart = true
  private var ended = false

  public init(fileDescriptor: Int32 = STDIN_FILENO) {
    descriptor = fileDescriptor
  }

  /// Reads the next line. The prompt is not shown, and `initial` is not used: there is nobody to
  /// edit it.
  public func readLine(prompt: Prompt, initial: String) -> LineInput {
    // What was printed so far must not come out after the answer to it.
    fflush(nil)
    guard var line = nextLine() else { return .endOfInput }
    if line.last == 0x0D { line.removeLast() }
    if atStart {
      atStart = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    }
    return LineInput(ofFile: String(decoding: line, as: UTF8.self))
  }

  public func remember(_ line: String) {}

  /// The bytes up to the next line feed; nil when there are none left.
  private func nextLine() -> [UInt8]? {
    var line: [UInt8] = []
    while true {
      let rest = buffer[position...]
      if let end = rest.firstIndex(of: 0x0A) {
        line.append(contentsOf: rest[..<end].prefix(Self.lineBytesMax - line.count))
        position = end + 1
        return line
      }
      line.append(contentsOf: rest.prefix(Self.lineBytesMax - line.count))
      let sawBytes = !rest.isEmpty || !line.isEmpty
      guard fill() else { return sawBytes ? line : nil }
    }
  }

  private func fill() -> Bool {
    position = 0
    buffer = []
    guard !ended else { return false }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer = Array(bytes[..<count])
        return true
      }
      if count < 0 && errno == EINTR { continue }
      ended = true
      return false
    }
  }
}
