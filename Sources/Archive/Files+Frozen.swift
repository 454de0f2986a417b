import CFileSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// Writes a file that not even its owner may write to. The same bytes again change nothing.
  ///
  /// - Throws: ``ArchiveError/exists(path:)`` when there are other bytes of that name; they are left alone.
  static func createFrozen(_ path: String, bytes: [UInt8]) throws(ArchiveError) {
    if let there = try contents(of: path) {
      guard there == bytes else { throw .exists(path: path) }
      return
    }
    try create(path, bytes: bytes, mode: 0o400)
  }

  /// Takes a file away; one that isn't there is no fault.
  static func remove(_ path: String) throws(ArchiveError) {
    guard unlink(path) != 0, errno != ENOENT else { return }
    throw systemError("remove", path)
  }

  /// When a file was changed last, in nanoseconds since 1970; `nil` when there is none.
  static func changed(_ path: String) -> Int? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if os(Linux)
      let time = status.st_mtim
    #else
      let time = status.st_mtimespec
    #endif
    return Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }

  /// Whether two names are of one file.
  static func isSame(_ path: String, _ other: String) -> Bool {
    var (first, second) = (stat(), stat())
    return stat(path, &first) == 0 && stat(other, &second) == 0 && first.st_ino == second.st_ino
      && first.st_dev == second.st_dev
  }

  /// Brings to the disk all that was written to the file system of a folder, in one go: for many files that costs
  /// far less than each by itself.
  static func syncAll(_ folder: String) throws(ArchiveError) {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemError("open", folder) }
    defer { close(descriptor) }
    guard cfs_sync_all(descriptor) == 0 else { throw systemError("sync", folder) }
  }
}
