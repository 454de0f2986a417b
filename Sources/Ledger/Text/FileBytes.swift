#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file read from its start, a chunk at a time.
final class FileBytes {
  static let chunkBytes = 65_536

  private let descriptor: Int32
  private let path: String
  /// Bytes read so far.
  private(set) var position = 0
  /// Bytes of the file when it was opened; 0 where it has no size: a pipe.
  let size: Int

  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/interrupted``.
  init(_ path: String) throws(LedgerError) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      // A pipe that nobody writes to; signals come back only where somebody wants to give up.
      if errno == EINTR { throw .interrupted }
      throw .cannotOpen(path: path, code: errno)
    }
    var facts = stat()
    size = fstat(descriptor, &facts) == 0 ? Int(facts.st_size) : 0
  }

  deinit { close(descriptor) }

  /// The next bytes; empty at the end of the file.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)`` when it can't be read: it is a folder, say;
  ///   ``LedgerError/interrupted``.
  func next() throws(LedgerError) -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: Self.chunkBytes)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { throw .interrupted }
    guard count >= 0 else { throw .cannotOpen(path: path, code: errno) }
    buffer.removeLast(buffer.count - count)
    position += count
    return buffer
  }

  /// Makes an empty file that only its owner may read; leaves one that is there as it is.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``.
  static func makePrivate(_ path: String) throws(LedgerError) {
    let file = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file >= 0 {
      close(file)
    } else if errno != EEXIST {
      throw .cannotOpen(path: path, code: errno)
    }
  }
}
