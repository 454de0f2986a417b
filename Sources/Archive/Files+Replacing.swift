#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// Puts new bytes in the place of a file's, with its permissions: a crash leaves the old file or the new one.
  public static func replace(_ path: String, bytes: [UInt8]) throws(ArchiveError) {
    let temporary = path + ".tmp-\(getpid())"
    unlink(temporary)
    let permissions = mode_t(mode(of: path) ?? 0o600)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions)
    guard descriptor >= 0 else { throw systemError("create", temporary) }
    defer { unlink(temporary) }
    do {
      try writeAll(descriptor, bytes, temporary)
    } catch {
      close(descriptor)
      throw error
    }
    close(descriptor)
    guard rename(temporary, path) == 0 else { throw systemError("rename", path) }
    try syncFolder(of: path)
  }
}
