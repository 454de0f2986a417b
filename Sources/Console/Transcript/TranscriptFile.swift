import Finance
import LineEditing

/// The files of a recorded session.
///
/// `NAME.session` begins with `#! ` and the options that reproduce it; then come the typed lines, answers and
/// confirmations included. `NAME.screen` holds what appeared, without colours, and the exit status last.
struct TranscriptFile {
  static let sessionEnding = ".session"
  static let screenEnding = ".screen"
  /// More than this is no session that somebody typed.
  static let bytesMax = 4 << 20
  private static let headMark = "#! "
  private static let maskMark = "#: masked"

  /// The options of the first line.
  let arguments: [String]
  let inputs: [LineInput]
  let isMasked: Bool

  /// - Returns: `nil` when the first line isn't one of a session.
  init?(_ text: String) {
    // CR and LF together are one character.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .map(String.init)
    guard let head = lines.first, head.hasPrefix(Self.headMark) else { return nil }
    lines.removeFirst()
    if lines.last == "" { lines.removeLast() }
    arguments = WordSplitter.words(String(head.dropFirst(Self.headMark.count)))
    isMasked = lines.prefix { $0.hasPrefix("#") }.contains { $0.hasPrefix(Self.maskMark) }
    inputs = lines.map { LineInput(ofFile: $0) }
  }

  /// What a screen file ends with.
  static func ending(_ status: Int32) -> String { "[exit \(status)]\n" }

  /// `FILE` without the ending of a session.
  static func stem(_ path: String) -> String {
    path.hasSuffix(sessionEnding) ? String(path.dropLast(sessionEnding.count)) : path
  }

  // MARK: - The head

  /// The first lines of a new session file.
  static func header(_ session: Session, mask: Mask?) throws -> [String] {
    let words = session.words
    var lines = [headMark + options(session, mask: mask).joined(separator: " ")]
    if let mask { lines.append("\(maskMark) \(mask.kinds.names.joined(separator: " "))") }
    var about = words("log.header", ["version": Version.text])
    if mask != nil {
      about += "\n" + words("log.header-masked")
    } else {
      let name = session.desk.bookPath.split(separator: "/").last.map(String.init) ?? ""
      about += "\n" + words("log.header-book", ["name": name])
      if try session.book.settings().isDemo {
        about += "\n" + words("log.header-demo", ["date": session.today.iso])
      }
    }
    lines += about.split(separator: "\n").map { "# " + $0 }
    return lines
  }

  /// The options that make another run the same.
  private static func options(_ session: Session, mask: Mask?) -> [String] {
    let desk = session.desk
    var options = ["--today", desk.today.iso]
    if let minutes = desk.minutes { options += ["--now", ClockTime.text(minutes)] }
    options += ["--lang", session.language.rawValue]
    if let person = desk.personID, !(mask?.kinds.contains(.names) ?? false) {
      options += ["--as", WordSplitter.quoted(person)]
    }
    if desk.output == .json { options += ["--format", "json"] }
    if desk.columns != Desk.columnsDefault { options += ["--width", String(desk.columns)] }
    if desk.usesASCII { options.append("--ascii") }
    // A person goes on after a mistake; piped lines end there.
    if session.isByHand { options.append("--keep-going") }
    return options
  }

  // MARK: - Comparing

  /// The first line in which two screens differ.
  struct Difference: Equatable {
    let line: Int
    /// `nil` when this one has ended.
    let recorded: String?
    let now: String?
  }

  /// `nil` when they are the same. A recording that was cut off, so that its last line isn't the status, is
  /// compared as far as it goes.
  static func difference(recorded: String, now: String) -> Difference? {
    if recorded == now { return nil }
    let isWhole =
      recorded.split(separator: "\n").last.map { $0.hasPrefix("[exit ") && $0.hasSuffix("]") }
      ?? false
    let a = recorded.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let b = now.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for index in 0..<max(a.count, b.count) {
      let (was, present) = (
        index < a.count ? a[index] : nil, index < b.count ? b[index] : nil
      )
      if was == present { continue }
      // The last line of what was cut off may be half a line.
      if !isWhole, index >= a.count - 1, present?.hasPrefix(was ?? "") ?? false { return nil }
      return Difference(line: index + 1, recorded: was, now: present)
    }
    return nil
  }
}
