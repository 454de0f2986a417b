import Foundation

@testable import Ledger

/// Makes the bytes of an encoding for tests, with the system's converter the other way round.
final class ReverseDecoder {
  private let converter: iconv_t

  struct Failed: Error {}

  init(_ encoding: TextEncoding) throws {
    guard let opened = iconv_open(encoding.iconvName, "UTF-8"), Int(bitPattern: opened) != -1
    else { throw Failed() }
    converter = opened
  }

  deinit { iconv_close(converter) }

  func encode(_ text: String) throws -> [UInt8] {
    var input = Array(text.utf8).map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4)
    var (left, room) = (input.count, output.count)
    let space = room
    let result = input.withUnsafeMutableBufferPointer { from in
      output.withUnsafeMutableBufferPointer { to in
        var source = from.baseAddress
        var target = to.baseAddress
        return iconv(converter, &source, &left, &target, &room)
      }
    }
    guard result == 0, left == 0 else { throw Failed() }
    return output.prefix(space - room).map { UInt8(bitPattern: $0) }
  }
}
