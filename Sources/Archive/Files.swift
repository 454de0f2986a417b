#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Files written so that a crash leaves either the old state or the new one, readable by their owner
/// only.
public enum Files {
  /// Writes a new file: a temporary file in the same folder, synced, linked to its name, the folder
  /// synced.
  ///
  /// - Throws: ``ArchiveError/exists(path:)`` when there is a file of that name; it is left alone.
  public static func create(_ path: String, bytes: [UInt8]) throws(ArchiveError) {
    try create(path, bytes: bytes, mode: 0o600)
  }

  static func create(_ path: String, bytes: [UInt8], mode: mode_t) throws(ArchiveError) {
    let temporary = try writeAside(path, bytes, mode)
    defer { unlink(temporary) }
    guard link(temporary, path) == 0 else {
      if errno == EEXIST { throw .exists(path: path) }
      throw systemError("link", path)
    }
    try syncFolder(of: path)
  }

  /// Writes a temporary file in the folder of `path`, synced.
  ///
  /// - Returns: its path; the caller takes it away.
  static func writeAside(_ path: String, _ bytes: [UInt8], _ mode: mode_t) throws(ArchiveError)
    -> String
  {
    let temporary = path + ".tmp-\(getpid())"
    unlink(temporary)
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw systemError("create", temporary) }
    defer { close(descriptor) }
    do {
      try writeAll(descriptor, bytes, temporary)
    } catch {
      unlink(temporary)
      throw error
    }
    return temporary
  }

  /// All bytes of a file; `nil` when there is no such file.
  public static func contents(of path: String) throws(ArchiveError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw systemError("open", path)
    }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        read(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw systemError("read", path)
      }
      if count == 0 { return bytes }
      bytes += buffer[0..<count]
    }
  }

  /// Makes a folder and those above it, for the owner only; nothing happens where it is there.
  public static func makeFolder(_ path: String) throws(ArchiveError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      partial += (partial.isEmpty || partial.hasSuffix("/") ? "" : "/") + part
      if mkdir(partial, 0o700) != 0, errno != EEXIST { throw systemError("mkdir", partial) }
    }
  }

  /// The names in a folder that end in `suffix`, sorted; empty when there is no such folder.
  public static func names(in folder: String, suffix: String) -> [String] {
    guard let directory = opendir(folder) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix) { names.append(name) }
    }
    return names.sorted()
  }

  /// Everything in a folder but itself and the one above, sorted, names of folders ending with a slash; empty
  /// when there is no such folder.
  public static func entries(in folder: String) -> [String] {
    names(in: folder, suffix: "").filter { $0 != "." && $0 != ".." }.map { name in
      var status = stat()
      let isFolder = stat("\(folder)/\(name)", &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
      return isFolder ? name + "/" : name
    }
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func writeAll(
    _ descriptor: Int32, _ bytes: [UInt8], _ path: String, isSynced: Bool = true
  ) throws(ArchiveError) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes[offset...].withUnsafeBytes {
        write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw systemError("write", path)
      }
      offset += count
    }
    if isSynced, fsync(descriptor) != 0 { throw systemError("sync", path) }
  }

  static func syncFolder(of path: String) throws(ArchiveError) {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let descriptor = open(folder.isEmpty ? "/" : folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw systemError("open", folder) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw systemError("sync", folder) }
  }

  static func systemError(_ operation: String, _ path: String) -> ArchiveError {
    .system(operation: operation, path: path, code: errno)
  }
}
