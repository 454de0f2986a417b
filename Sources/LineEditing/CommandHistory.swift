#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The commands of earlier runs: a plain UTF-8 file, one command a line, readable by its owner
/// only.
///
/// Only commands belong here, never an answer to a question: those hold names, amounts and reasons.
/// Lines that start with a space, empty ones and ones with control characters are never stored.
public struct CommandHistory {
  /// The file could not be read or written.
  public struct Failure: Error, Equatable, CustomStringConvertible {
    public var path: String
    /// The system's error number.
    public var errorNumber: Int32

    public var description: String {
      "\(path): \(String(cString: strerror(errorNumber)))"
    }
  }

  /// No more than so much is read, from the end of the file.
  static let bytesMax = 1 << 20

  public let path: String
  /// The newest stored command; nil when none is known.
  private var newest: String?

  /// - Parameter path: need not exist; it is made, with its folder, when the first command is
  ///   stored.
  public init(path: String) {
    self.path = path
  }

  /// The newest commands, oldest first, without neighbours that are the same; empty when there is
  /// no file.
  ///
  /// - Throws: `Failure` when there is a file that can't be read.
  public func load(limit: Int = 1000) throws(Failure) -> [String] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw failure()
    }
    defer { close(descriptor) }
    return Array(Self.commands(in: try tail(of: descriptor)).suffix(max(limit, 0)))
  }

  /// Stores a command, unless it is one that is never stored or the same as the one before.
  ///
  /// - Returns: whether it was stored.
  /// - Throws: `Failure` when the file can't be made or written.
  @discardableResult
  public mutating func append(_ line: String) throws(Failure) -> Bool {
    guard Self.isStorable(line) else { return false }
    if newest == nil { newest = try load(limit: 1).last }
    guard line != newest else { return false }
    try makeFolders()
    let descriptor = open(path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure() }
    defer { close(descriptor) }
    try protect(descriptor)
    // A run that was cut off may have left half a line.
    let needsNewline = try !endsWithNewline(descriptor)
    let bytes = Array(((needsNewline ? "\n" : "") + line + "\n").utf8)
    // One call, so that two runs can't mix their lines.
    let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw failure() }
    newest = line
    return true
  }

  /// Whether a line may stand in the file.
  static func isStorable(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first, first != " " else { return false }
    return !line.unicodeScalars.contains { scalar in
      switch scalar.value {
      case 0x00...0x1F, 0x7F...0x9F, 0x2028...0x2029: true
      default: false
      }
    }
  }

  private static func commands(in bytes: ArraySlice<UInt8>) -> [String] {
    var commands: [String] = []
    for line in bytes.split(separator: 0x0A) {
      guard let text = String(validating: line, as: UTF8.self), isStorable(text),
        text != commands.last
      else { continue }
      commands.append(text)
    }
    return commands
  }

  private func failure() -> Failure {
    Failure(path: path, errorNumber: errno)
  }

  /// The end of the file, from the start of a line.
  private func tail(of descriptor: Int32) throws(Failure) -> ArraySlice<UInt8> {
    let size = Int(lseek(descriptor, 0, SEEK_END))
    let start = max(0, size - Self.bytesMax)
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < Self.bytesMax {
      let offset = off_t(start + bytes.count)
      let count = chunk.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress, $0.count, offset)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw failure() }
      if count == 0 { break }
      bytes.append(contentsOf: chunk[..<count])
    }
    guard start > 0, let newline = bytes.firstIndex(of: 0x0A) else { return bytes[...] }
    return bytes[(newline + 1)...]
  }

  private func endsWithNewline(_ descriptor: Int32) throws(Failure) -> Bool {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0 else { return true }
    var last: UInt8 = 0
    guard pread(descriptor, &last, 1, size - 1) == 1 else { throw failure() }
    return last == 0x0A
  }

  /// Closes a file to others that was made by hand or copied from elsewhere.
  private func protect(_ descriptor: Int32) throws(Failure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure() }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(path: path, errorNumber: EINVAL)
    }
    if status.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
  }

  private func makeFolders() throws(Failure) {
    let slashes = path.indices.dropFirst().filter { path[$0] == "/" }
    for index in slashes {
      guard mkdir(String(path[..<index]), 0o700) != 0 else { continue }
      // A folder above may exist and not be ours to write to.
      guard errno == EEXIST || errno == EISDIR || errno == EACCES || errno == EROFS else {
        throw failure()
      }
    }
  }
}
