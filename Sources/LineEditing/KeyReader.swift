import CEditLine

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Something that came from the keyboard, whole: never half an escape sequence.
enum Key: Equatable {
  case scalar(Unicode.Scalar)
  /// An escape sequence, the escape included.
  case sequence(String)
  /// A bracketed paste, without its brackets.
  case paste(String)
  /// Bytes that are not UTF-8.
  case garbage
  case end
  case signals(Int32)
  /// Nothing came in the time that was given.
  case idle
}

/// Makes keys of a terminal's bytes.
struct KeyReader {
  let descriptor: Int32
  /// Readable when a signal came; negative for none.
  var wake: Int32 = -1
  /// How many milliseconds after an escape the rest of its sequence may come; then what has come is a
  /// key by itself. Negative for any time: what comes next belongs to it.
  var escapeWait: Int32 = -1

  /// A sequence longer than this is no key.
  private static let sequenceMax = 32
  /// A longer paste is no answer; the rest of it is dropped.
  private static let pasteBytesMax = 1 << 20
  /// After an interrupted paste the rest of it may take so many milliseconds to come.
  private static let pasteRestWait: Int32 = 200
  private static let escape: Unicode.Scalar = "\u{1B}"

  private var buffer: [UInt8] = []
  private var position = 0
  private var sawEnd = false
  /// A paste during which signals came: they are given first, since the width may have changed.
  private var heldPaste: Key?

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Whether the next key is there already.
  var hasPending: Bool {
    heldPaste != nil || position < buffer.count || hasInput(descriptor)
  }

  /// Forgets what was typed ahead.
  mutating func discard() {
    buffer = []
    position = 0
    heldPaste = nil
  }

  /// Waits for the next key or signal.
  ///
  /// - Parameter milliseconds: how long to wait for a key to begin; negative for any time.
  mutating func next(within milliseconds: Int32 = -1) -> Key {
    if let key = heldPaste {
      heldPaste = nil
      return key
    }
    let (scalar, other) = nextScalar(milliseconds)
    guard let scalar else { return other }
    return scalar == Self.escape ? sequence() : .scalar(scalar)
  }

  /// The rest of an escape sequence. One that stops short is given as far as it came.
  private mutating func sequence() -> Key {
    var text = "\u{1B}"
    var (scalar, other) = nextScalar(escapeWait)
    // Escape pressed twice or more: only before an arrow or another such key is the first one a part
    // of it.
    var escapes = 1
    while scalar == Self.escape {
      escapes += 1
      (scalar, other) = nextScalar(escapeWait)
    }
    guard let second = scalar else { return short(text, other) }
    if escapes > 1, second == "O" || second == "[" { text += "\u{1B}" }
    text.unicodeScalars.append(second)
    let start = text.unicodeScalars.count
    while second == "O" || second == "[", text.unicodeScalars.count < Self.sequenceMax {
      (scalar, other) = nextScalar(escapeWait)
      guard let part = scalar else { return short(text, other) }
      text.unicodeScalars.append(part)
      let isFirst = text.unicodeScalars.count == start + 1
      // The Linux console's function keys have a second bracket.
      if second == "[" && isFirst && part == "[" { continue }
      // In rxvt an arrow with Ctrl is one letter after an O; older terminals put a number before it.
      let isFinal = second == "O" ? !("0"..."9").contains(part) : Self.isFinal(part)
      if isFinal { break }
    }
    switch text {
    case "\u{1B}[200~": return paste()
    // Enter on the number pad.
    case "\u{1B}OM": return .scalar("\r")
    default: return .sequence(text)
    }
  }

  /// The key that came when a sequence was not completed.
  private func short(_ text: String, _ other: Key) -> Key {
    guard other == .idle else { return other }
    return text == "\u{1B}" ? .scalar(Self.escape) : .sequence(text)
  }

  /// Whether a character ends a sequence that began with a bracket; rxvt ends some with `^`, `$` or `@`.
  private static func isFinal(_ scalar: Unicode.Scalar) -> Bool {
    (0x40...0x7E).contains(scalar.value) || scalar == "$"
  }

  private mutating func paste() -> Key {
    let close = Array("\u{1B}[201~".utf8)
    var bytes: [UInt8] = []
    var signals: Int32 = 0
    while !bytes.ends(with: close) {
      switch nextByte() {
      case .idle: continue
      case .byte(let byte):
        bytes.append(byte)
        // The close must still be seen.
        if bytes.count > Self.pasteBytesMax + close.count {
          bytes.removeSubrange(Self.pasteBytesMax..<(Self.pasteBytesMax + 1))
        }
      case .end: return .end
      case .signals(let came):
        if came & Int32(CELSignalInterrupt) != 0 {
          dropPasteRest(close)
          return .signals(came)
        }
        // The others can wait until the paste is whole.
        signals |= came
      }
    }
    let key = Key.paste(String(decoding: bytes.dropLast(close.count), as: UTF8.self))
    guard signals != 0 else { return key }
    heldPaste = key
    return .signals(signals)
  }

  /// Reads on to the end of a paste that was interrupted: its lines must not be taken for typed ones.
  private mutating func dropPasteRest(_ close: [UInt8]) {
    var bytes: [UInt8] = []
    while !bytes.ends(with: close) {
      guard case .byte(let byte) = nextByte(Self.pasteRestWait) else { return }
      bytes.append(byte)
      if bytes.count > Self.pasteBytesMax { bytes.removeFirst(bytes.count / 2) }
    }
  }

  /// A scalar, or the key that came instead of one.
  private mutating func nextScalar(
    _ milliseconds: Int32
  ) -> (scalar: Unicode.Scalar?, other: Key) {
    var bytes: [UInt8] = []
    while true {
      switch nextByte(bytes.isEmpty ? milliseconds : -1) {
      case .idle: return (nil, .idle)
      case .end: return (nil, .end)
      case .signals(let came): return (nil, .signals(came))
      case .byte(let byte):
        bytes.append(byte)
        let wanted = Self.sequenceLength(bytes[0])
        guard wanted > 0, bytes.count == 1 || byte & 0xC0 == 0x80 else { return (nil, .garbage) }
        guard bytes.count == wanted else { continue }
        guard let text = String(validating: bytes, as: UTF8.self),
          let scalar = text.unicodeScalars.first
        else { return (nil, .garbage) }
        return (scalar, .garbage)
      }
    }
  }

  /// How many bytes a UTF-8 character has that begins with this one; 0 when none does.
  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  private enum Byte {
    case byte(UInt8)
    case end
    case signals(Int32)
    case idle
  }

  private mutating func nextByte(_ milliseconds: Int32 = -1) -> Byte {
    while position >= buffer.count {
      if sawEnd { return .end }
      switch waitForInput(descriptor, orSignal: wake, milliseconds: milliseconds) {
      case .signal: return .signals(cel_signals_take())
      case .timeout: return .idle
      case .input: break
      }
      var bytes = [UInt8](repeating: 0, count: 4096)
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        buffer = Array(bytes[..<count])
        position = 0
      } else if count == 0 || errno != EINTR {
        sawEnd = true
      }
    }
    position += 1
    return .byte(buffer[position - 1])
  }
}

extension [UInt8] {
  fileprivate func ends(with other: [UInt8]) -> Bool {
    count >= other.count && self[(count - other.count)...].elementsEqual(other)
  }
}
