import Conversation
import Finance

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The journal of one call: a line an event, on disk before the next question is asked.
public final class CallJournal {
  public let path: String
  /// The events so far, in order.
  public private(set) var events: [CallEvent]
  private let descriptor: Int32

  /// Starts a journal; `folder` is made when it is missing.
  ///
  /// The name is the customer's code, the day and the first free number.
  public static func start(folder: String, first: CallStart) throws(ArchiveError) -> CallJournal {
    try Files.makeFolder(folder)
    let stem = "CALL-\(FileName.part(first.customerCode))-\(FileName.day(first.today))"
    for number in 1...999 {
      let path = "\(folder)/\(stem)-\(number).jsonl"
      let descriptor = open(
        path, O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0o600)
      if descriptor < 0 {
        if errno == EEXIST { continue }
        throw Files.systemError("create", path)
      }
      let journal = try CallJournal(path: path, descriptor: descriptor)
      try Files.syncFolder(of: path)
      try journal.append(.started(first))
      return journal
    }
    throw .exists(path: "\(folder)/\(stem)")
  }

  /// Opens a journal to go on with it. A last line that a crash cut short is taken away: its answer
  /// was never confirmed.
  ///
  /// - Throws: ``ArchiveError/inUse(path:)`` when another program has it open.
  public static func reopen(_ path: String) throws(ArchiveError) -> CallJournal {
    let descriptor = open(path, O_RDWR | O_APPEND | O_CLOEXEC)
    guard descriptor >= 0 else { throw Files.systemError("open", path) }
    // Locked before it is read: what another program appends in between must not be cut off.
    let journal = try CallJournal(path: path, descriptor: descriptor)
    let (events, length) = try load(path)
    journal.events = events
    guard ftruncate(descriptor, off_t(length)) == 0 else {
      throw Files.systemError("truncate", path)
    }
    return journal
  }

  /// The events of a journal, without opening it for writing.
  public static func events(_ path: String) throws(ArchiveError) -> [CallEvent] {
    try load(path).events
  }

  /// The events of a journal, and whether a crash cut off its last line.
  public static func inspect(
    _ path: String
  ) throws(ArchiveError) -> (events: [CallEvent], isCutOff: Bool) {
    let (events, length) = try load(path)
    let size = try Files.contents(of: path)?.count ?? 0
    return (events, size > length)
  }

  private static func load(
    _ path: String
  ) throws(ArchiveError) -> (events: [CallEvent], length: Int) {
    guard let bytes = try Files.contents(of: path) else {
      throw .system(operation: "open", path: path, code: ENOENT)
    }
    var events: [CallEvent] = []
    var start = 0
    var line = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      line += 1
      do {
        let record = try JSONValue(bytes: Array(bytes[start..<end])).decode(EventRecord.self)
        events.append(try record.makeEvent())
      } catch {
        throw .badLine(path: path, line: line)
      }
      start = end + 1
    }
    return (events, start)
  }

  private init(path: String, descriptor: Int32) throws(ArchiveError) {
    self.path = path
    self.descriptor = descriptor
    events = []
    // A failed initialiser leaves closing to `deinit`.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { throw .inUse(path: path) }
  }

  deinit { close(descriptor) }

  /// Appends an event and syncs it to disk; when that fails, nothing of it stays in the file.
  public func append(_ event: CallEvent) throws(ArchiveError) {
    let value = try JSONValue(encoding: EventRecord(event))
    let length = lseek(descriptor, 0, SEEK_END)
    do {
      try Files.writeAll(descriptor, VisibleJSON.bytes(value) + [0x0A], path)
    } catch {
      // A piece of a line would spoil the one after it.
      if length >= 0 { _ = ftruncate(descriptor, length) }
      throw error
    }
    events.append(event)
  }

  /// The paths of all journals of a book, by name.
  public static func all(in folder: String) -> [String] {
    Files.names(in: folder, suffix: ".jsonl").map { "\(folder)/\($0)" }
  }
}

/// Names made from data, safe as parts of a path.
public enum FileName {
  /// Letters, digits, hyphen and underscore of `text`; anything else becomes a hyphen. Never empty,
  /// at most 40 scalars.
  ///
  /// By scalars, not characters: after some letters (U+0D4E) a slash is part of the same character.
  public static func part(_ text: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars.prefix(40) {
      safe.append(isKept(scalar) ? scalar : "-")
    }
    return safe.isEmpty ? "-" : String(safe)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    // A mark belongs to the letter before it: か and U+3099 are が.
    case .nonspacingMark, .spacingMark: true
    default:
      scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
    }
  }

  /// Whether a name stays in its folder: no separator, no control characters, no leading dot.
  static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".")
      && name.unicodeScalars.allSatisfy { $0 != "/" && $0.properties.generalCategory != .control }
  }

  public static func day(_ date: CivilDate) -> String { date.iso.filter { $0 != "-" } }
}
