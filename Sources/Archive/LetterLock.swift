#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps others from writing or issuing letters of a book while one person does.
///
/// What is decided on the letters that are there has to be done before anybody adds to them: else two rounds at once
/// would write to the same customers, and one draft would go out twice. It ends with the last reference to it; a
/// program that is cut off leaves a file that binds nobody.
public final class LetterLock {
  /// How long somebody who writes one letter waits for another to be done.
  public static let patience = 10

  private let path: String
  private let descriptor: Int32

  /// - Parameter seconds: how long to wait for whoever holds it.
  /// - Throws: ``ArchiveError/inUse(path:)`` when somebody holds it still.
  public init(_ store: LetterStore, waiting seconds: Int = 0) throws(ArchiveError) {
    try Files.makeFolder(store.folder)
    path = store.path(".lock")
    var tries = seconds * 1_000 / Self.pause
    var held = try Self.hold(path)
    while held == nil, tries > 0 {
      usleep(UInt32(Self.pause) * 1_000)
      tries -= 1
      held = try Self.hold(path)
    }
    guard let held else { throw .inUse(path: path) }
    descriptor = held
  }

  /// Milliseconds from one try to the next.
  private static let pause = 20

  /// `nil` when somebody else holds it.
  private static func hold(_ path: String) throws(ArchiveError) -> Int32? {
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Files.systemError("open", path) }
    var (mine, there) = (stat(), stat())
    // Whoever had it takes the file away: a lock on what has no name any more would keep nobody out.
    if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &mine) == 0,
      stat(path, &there) == 0, mine.st_ino == there.st_ino, mine.st_dev == there.st_dev
    {
      return descriptor
    }
    close(descriptor)
    return nil
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
