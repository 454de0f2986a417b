#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Many drafts written as one: all of them are there after ``commit()``, on the disk, and none before it.
///
/// They are written aside, synced together, and then linked to their names. A mark says that all are written: a
/// batch that is cut off before it leaves nothing, one that is cut off after it is finished by whoever writes next.
public final class LetterBatch {
  private let store: LetterStore
  private let aside: String
  private var lock: LetterLock?
  private var taken: Set<String>
  private var names: [String] = []

  private static let markName = "complete"

  /// Finishes or clears away what an interrupted batch left.
  ///
  /// - Parameter lock: the one that is held already; one of its own where it is `nil`.
  /// - Throws: ``ArchiveError/inUse(path:)`` when another program is writing letters.
  public init(_ store: LetterStore, lock: LetterLock? = nil) throws(ArchiveError) {
    self.store = store
    self.lock = if let lock { lock } else { try LetterLock(store) }
    aside = store.path(".batch")
    try Files.makeFolder(aside)
    taken = []
    try recover()
    taken = Set(
      Files.names(in: store.folder, suffix: "") + Files.names(in: store.issuedFolder, suffix: ""))
  }

  /// Puts a draft aside under the first number that no file has.
  ///
  /// - Returns: the stem it will lie under.
  public func add(
    _ letter: DraftedLetter, stem: String, forms: [(ending: String, bytes: [UInt8])]
  ) throws(ArchiveError) -> String {
    let endings = forms.map(\.ending) + [LetterStore.recordEnding]
    let stem = LetterStore.freeStem(stem) { name in
      endings.contains { taken.contains(name + $0) }
    }
    for form in forms { try write(form.bytes, stem + form.ending) }
    try write(
      LetterStore.record(letter, stem: stem, forms: forms), stem + LetterStore.recordEnding)
    return stem
  }

  private func write(_ bytes: [UInt8], _ name: String) throws(ArchiveError) {
    let path = aside + "/" + name
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Files.systemError("create", path) }
    defer { close(descriptor) }
    try Files.writeAll(descriptor, bytes, path, isSynced: false)
    taken.insert(name)
    names.append(name)
  }

  /// Syncs what was written, once, and gives it its names.
  public func commit() throws(ArchiveError) {
    guard !names.isEmpty else { return try leave() }
    try Files.syncAll(aside)
    try Files.create(aside + "/" + Self.markName, bytes: [])
    try publish(names)
  }

  /// Takes away what was written so far.
  public func cancel() throws(ArchiveError) {
    try clear(names)
    try leave()
  }

  // MARK: -

  private func recover() throws(ArchiveError) {
    let left = Files.names(in: aside, suffix: "")
      .filter { ![".", "..", Self.markName].contains($0) }
    if Files.exists(aside + "/" + Self.markName) {
      try publish(left)
      try Files.makeFolder(aside)
    } else {
      try clear(left)
    }
  }

  private func publish(_ names: [String]) throws(ArchiveError) {
    for name in names {
      guard link(aside + "/" + name, store.path(name)) != 0 else { continue }
      // It may be there from the first try.
      guard errno == EEXIST else { throw Files.systemError("link", store.path(name)) }
      guard Files.isSame(aside + "/" + name, store.path(name)) else {
        throw .exists(path: store.path(name))
      }
    }
    try Files.syncFolder(of: store.path(".batch"))
    try clear(names)
    try Files.remove(aside + "/" + Self.markName)
    try leave()
  }

  private func clear(_ names: [String]) throws(ArchiveError) {
    for name in names { try Files.remove(aside + "/" + name) }
  }

  /// Others may write then, unless somebody holds the lock still.
  private func leave() throws(ArchiveError) {
    names = []
    rmdir(aside)
    lock = nil
  }
}
