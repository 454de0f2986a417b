#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Turns bytes of one encoding into UTF-8, a chunk at a time, and says exactly where it fails.
///
/// A byte order mark at the start is left out.
final class TextDecoder {
  let encoding: TextEncoding
  private var converter: iconv_t?
  private var utf8 = UTF8Check()
  /// Bytes of a character whose rest is in the next chunk.
  private var carried: [UInt8] = []
  /// Bytes decoded so far.
  private var consumed = 0
  private var lines = LineCount()
  private var isAtStart = true

  /// - Throws: ``LedgerError/encodingUnavailable(_:)``.
  init(_ encoding: TextEncoding) throws(LedgerError) {
    self.encoding = encoding
    guard encoding != .utf8 else { return }
    let opened = iconv_open("UTF-8", encoding.iconvName)
    // iconv reports failure by the pointer -1.
    guard let opened, Int(bitPattern: opened) != -1 else {
      throw .encodingUnavailable(encoding)
    }
    converter = opened
  }

  deinit {
    if let converter { iconv_close(converter) }
  }

  /// The text of this chunk in UTF-8; with `isLast` nothing may be left unfinished.
  func decode(_ bytes: [UInt8], isLast: Bool) throws(TextDecodingError) -> [UInt8] {
    var text = converter == nil ? try check(bytes, isLast) : try convert(bytes, isLast)
    if isAtStart, !text.isEmpty {
      isAtStart = false
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { text.removeFirst(3) }
    }
    lines.count(text[...])
    return text
  }

  /// UTF-8 is passed on up to the last whole character.
  private func check(_ bytes: [UInt8], _ isLast: Bool) throws(TextDecodingError) -> [UInt8] {
    if let bad = utf8.firstBad(in: bytes[...]) {
      let good = bad >= 0 ? Array(bytes.prefix(bad)) : []
      throw failure(at: consumed + carried.count + bad, after: carried + good)
    }
    var all = carried + bytes
    let unfinished = utf8.unfinished
    carried = Array(all.suffix(unfinished))
    all.removeLast(unfinished)
    consumed += all.count
    if isLast, unfinished > 0 { throw failure(at: consumed, after: all) }
    return all
  }

  private func convert(_ bytes: [UInt8], _ isLast: Bool) throws(TextDecodingError) -> [UInt8] {
    var input = carried + bytes
    // Two bytes can become three or four in UTF-8, one byte never more than three.
    var output = [UInt8](repeating: 0, count: input.count * 3 + 16)
    let total = input.count
    let space = output.count
    var failed = false
    var (left, room) = (total, space)
    input.withUnsafeMutableBytes { from in
      output.withUnsafeMutableBytes { to in
        var source = from.baseAddress?.assumingMemoryBound(to: CChar.self)
        var target = to.baseAddress?.assumingMemoryBound(to: CChar.self)
        if iconv(converter, &source, &left, &target, &room) == -1 {
          failed = errno != EINVAL
        }
      }
    }
    let read = total - left
    let text = Array(output.prefix(space - room))
    if failed || (isLast && left > 0) { throw failure(at: consumed + read, after: text) }
    carried = Array(input.suffix(left))
    consumed += read
    return text
  }

  private func failure(at offset: Int, after text: [UInt8]) -> TextDecodingError {
    lines.count(text[...])
    return TextDecodingError(encoding: encoding, byteOffset: offset, line: lines.line)
  }
}

/// Counts lines that end in LF, CR or both.
struct LineCount {
  /// The line the next byte is on.
  private(set) var line = 1
  private var afterReturn = false

  mutating func count(_ bytes: ArraySlice<UInt8>) {
    guard let last = bytes.last else { return }
    let ends = bytes.withUnsafeBufferPointer { bytes in
      var ends = 0
      var before: UInt8 = afterReturn ? 0x0D : 0
      // Without a branch, so that many bytes are looked at at once.
      for byte in bytes {
        ends &+= (byte == 0x0D ? 1 : 0) &+ (byte == 0x0A && before != 0x0D ? 1 : 0)
        before = byte
      }
      return ends
    }
    line += ends
    afterReturn = last == 0x0D
  }
}
