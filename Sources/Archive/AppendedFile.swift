#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new file that only grows, so that a crash keeps what was written before it; readable by its owner only.
public final class AppendedFile {
  public let path: String
  private let descriptor: Int32

  /// - Throws: ``ArchiveError/exists(path:)`` when there is a file of that name; it is left alone.
  public init(creating path: String) throws(ArchiveError) {
    self.path = path
    descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw Files.systemError("create", path)
    }
    try Files.syncFolder(of: path)
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The file's length in bytes.
  public var length: Int { Int(lseek(descriptor, 0, SEEK_END)) }

  /// Adds a text; with `isSynced` it is on the disk afterwards, with all that was added before.
  public func append(_ text: String, isSynced: Bool) throws(ArchiveError) {
    try Files.writeAll(descriptor, Array(text.utf8), path, isSynced: isSynced)
  }

  /// Takes away what was added since the file had this length.
  public func cut(to length: Int) throws(ArchiveError) {
    guard ftruncate(descriptor, off_t(length)) == 0 else {
      throw Files.systemError("truncate", path)
    }
  }
}
