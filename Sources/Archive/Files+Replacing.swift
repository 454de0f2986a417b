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
    let temporary = try writeAside(path, bytes, mode_t(mode(of: path) ?? 0o600))
    defer { unlink(temporary) }
    guard rename(temporary, path) == 0 else { throw systemError("rename", path) }
    try syncFolder(of: path)
  }
}
