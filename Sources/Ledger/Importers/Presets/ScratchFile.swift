#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file for the time of one import, readable by its owner alone and gone with this value.
final class ScratchFile {
  let path: String

  /// Writes `text` to a new file beside `neighbour`.
  ///
  /// - Throws: ``LedgerError/cannotOpen(path:code:)``, ``LedgerError/full(path:)``.
  init(_ text: String, beside neighbour: String) throws(LedgerError) {
    path = "\(neighbour).import-\(getpid())"
    // Left behind by a program that was killed and had our number.
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw .cannotOpen(path: path, code: errno) }
    defer { close(file) }
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        write(file, buffer.baseAddress?.advanced(by: written), bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .full(path: path) }
      written += count
    }
  }

  deinit { unlink(path) }
}
