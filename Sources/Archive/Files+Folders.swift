#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Files {
  /// What stands in a folder, by name; nothing when it can't be read.
  public enum Kind: Sendable { case file, folder, other }

  /// The kind of what stands at a path, a link being what it leads to; `nil` when there is nothing.
  public static func kind(of path: String) -> Kind? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// The permission bits of a path (0o600); `nil` when there is nothing.
  public static func mode(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_mode & 0o777) : nil
  }

  /// Bytes that the person may still write where `path` is; `nil` when that can't be told.
  public static func bytesFree(at path: String) -> Int? {
    var status = statvfs()
    guard statvfs(path, &status) == 0 else { return nil }
    return Int(clamping: UInt64(status.f_bavail) * UInt64(status.f_frsize))
  }

  /// Whether the person may write to a file or into a folder; asks, and writes nothing.
  public static func isWritable(_ path: String) -> Bool { access(path, W_OK) == 0 }

  public static func isProgram(_ path: String) -> Bool {
    kind(of: path) == .file && access(path, X_OK) == 0
  }

  static let foldersDeepMax = 16

  /// What in a folder, itself included, others than its owner may read or write, with its permission bits.
  public static func openToOthers(_ path: String) -> [(path: String, mode: Int)] {
    openToOthers(path, depth: 0)
  }

  private static func openToOthers(_ path: String, depth: Int) -> [(path: String, mode: Int)] {
    guard let mode = mode(of: path), depth < foldersDeepMax else { return [] }
    let own = mode & 0o077 == 0 ? [] : [(path: path, mode: mode)]
    guard kind(of: path) == .folder else { return own }
    let inner = names(in: path, suffix: "").filter { $0 != "." && $0 != ".." }
    return own + inner.flatMap { openToOthers("\(path)/\($0)", depth: depth + 1) }
  }

  /// Copies a folder with its files and folders to a new one, for the owner only.
  ///
  /// - Throws: ``ArchiveError/exists(path:)`` when there is something at `target` already.
  public static func copyFolder(_ source: String, to target: String) throws(ArchiveError) {
    guard mkdir(target, 0o700) == 0 else {
      if errno == EEXIST { throw .exists(path: target) }
      throw systemError("mkdir", target)
    }
    try copyContents(source, to: target, depth: 0)
  }

  private static func copyContents(
    _ source: String, to target: String, depth: Int
  ) throws(ArchiveError) {
    guard depth < foldersDeepMax else {
      throw .system(operation: "copy", path: source, code: ELOOP)
    }
    for name in names(in: source, suffix: "") where name != "." && name != ".." {
      let (from, to) = ("\(source)/\(name)", "\(target)/\(name)")
      switch kind(of: from) {
      case .file:
        guard let bytes = try contents(of: from) else { continue }
        try write(bytes, toNew: to)
      case .folder:
        guard mkdir(to, 0o700) == 0 else { throw systemError("mkdir", to) }
        try copyContents(from, to: to, depth: depth + 1)
      case .other, nil: continue
      }
    }
  }

  /// For copies that nobody misses after a crash: not synced.
  private static func write(_ bytes: [UInt8], toNew path: String) throws(ArchiveError) {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw systemError("create", path) }
    defer { close(descriptor) }
    try writeAll(descriptor, bytes, path, isSynced: false)
  }

  /// Makes a new folder, for the owner only, that no other program has made.
  public static func makeScratchFolder(in parent: String) throws(ArchiveError) -> String {
    for number in 1...999 {
      let path = "\(parent)/kaishu-\(getpid())-\(number)"
      if mkdir(path, 0o700) == 0 { return path }
      if errno != EEXIST { throw systemError("mkdir", path) }
    }
    throw .exists(path: "\(parent)/kaishu-\(getpid())")
  }

  /// Removes a folder that we made, with all that is in it. Links are removed, not followed.
  public static func removeFolder(_ path: String) throws(ArchiveError) {
    for name in names(in: path, suffix: "") where name != "." && name != ".." {
      let inner = "\(path)/\(name)"
      var status = stat()
      guard lstat(inner, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFDIR {
        try removeFolder(inner)
      } else if unlink(inner) != 0 {
        throw systemError("remove", inner)
      }
    }
    guard rmdir(path) == 0 else { throw systemError("remove", path) }
  }
}
