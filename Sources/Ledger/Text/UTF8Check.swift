/// Finds the first byte that is not UTF-8 (overlong forms and surrogates included), a chunk at a time.
struct UTF8Check {
  /// Bytes still to come of the character begun, and what the next of them may be.
  private var pending = 0
  private var low: UInt8 = 0x80
  private var high: UInt8 = 0xBF
  /// Bytes already read of the character begun.
  private var begun = 0

  /// How far the chunk is good; `nil` when all of it is. May be negative: the character that goes
  /// wrong began in an earlier chunk.
  mutating func firstBad(in bytes: ArraySlice<UInt8>) -> Int? {
    bytes.withUnsafeBytes { firstBad(in: $0) }
  }

  private mutating func firstBad(in bytes: UnsafeRawBufferPointer) -> Int? {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if pending > 0 {
        guard (low...high).contains(byte) else { return index - begun }
        (low, high) = (0x80, 0xBF)
        pending -= 1
        begun = pending == 0 ? 0 : begun + 1
        index += 1
        continue
      }
      if byte < 0x80 {
        index = Self.endOfASCII(bytes, from: index + 1)
        continue
      }
      switch byte {
      case 0xC2...0xDF: pending = 1
      case 0xE0: (pending, low) = (2, 0xA0)
      case 0xED: (pending, high) = (2, 0x9F)
      case 0xE1...0xEF: pending = 2
      case 0xF0: (pending, low) = (3, 0x90)
      case 0xF4: (pending, high) = (3, 0x8F)
      case 0xF1...0xF3: pending = 3
      default: return index
      }
      begun = 1
      index += 1
    }
    return nil
  }

  /// Most of most files is ASCII: eight bytes of it are passed over at a time.
  private static func endOfASCII(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }

  /// How many bytes of an unfinished character there are at the end; zero when it ends well.
  var unfinished: Int { begun }
}
