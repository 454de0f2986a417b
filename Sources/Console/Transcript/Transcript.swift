import Archive
import LineEditing

/// A session being recorded, in the form that `replay` and golden tests run: what was typed in
/// `NAME.session`, what appeared in `NAME.screen`.
///
/// Lines are written as they come and are on the disk before the next one is read, so that a crash keeps what
/// there was. With a mask they wait for the next line: only then is it known what a name was.
final class Transcript {
  let sessionPath: String
  let mask: Mask?
  /// Set while what appears is not part of the session: the answers of `log` itself.
  var isPaused = false
  /// Why nothing more is recorded; nil while all is well.
  private(set) var failure: ArchiveError?
  private(set) var lineCount = 0

  private let typed: AppendedFile
  private let screen: AppendedFile
  private let columns: Int
  private let places: Places
  /// Where the last typed line begins in the file.
  private var lastLineStart: Int?
  /// The typed line that waits to be masked, and what appeared since.
  private var waiting = (line: LineInput?.none, shown: [(text: String, wraps: Bool)]())

  /// - Throws: ``ArchiveError/exists(path:)`` when there is a file of either name; nothing is left behind then.
  init(
    stem: String, header: [String], columns: Int, places: Places, mask: Mask?
  ) throws(ArchiveError) {
    sessionPath = stem + TranscriptFile.sessionEnding
    let screenPath = stem + TranscriptFile.screenEnding
    if Files.exists(screenPath) { throw .exists(path: screenPath) }
    typed = try AppendedFile(creating: sessionPath)
    screen = try AppendedFile(creating: screenPath)
    self.columns = columns
    self.places = places
    self.mask = mask
    try typed.append(header.joined(separator: "\n") + "\n", isSynced: true)
  }

  // MARK: - What happens

  func took(_ input: LineInput) {
    guard failure == nil else { return }
    flush()
    lineCount += 1
    if mask != nil {
      waiting.line = input
    } else {
      attempt { () throws(ArchiveError) in
        lastLineStart = typed.length
        try typed.append(input.asLineOfFile + "\n", isSynced: true)
        try screen.append("", isSynced: true)
      }
    }
  }

  func showed(_ text: String, wraps: Bool) {
    guard failure == nil, !isPaused else { return }
    if mask != nil {
      waiting.shown.append((text, wraps))
    } else {
      attempt { () throws(ArchiveError) in
        try screen.append(composed(text, wraps: wraps), isSynced: false)
      }
    }
  }

  /// Takes back the line typed last: it was meant for the recording, not for the session.
  func forgetLastLine() {
    lineCount -= 1
    waiting.line = nil
    guard let start = lastLineStart else { return }
    lastLineStart = nil
    attempt { () throws(ArchiveError) in try typed.cut(to: start) }
  }

  /// The end: what a run of these lines would return.
  func finish(status: Int32) {
    flush()
    attempt { () throws(ArchiveError) in
      try screen.append(TranscriptFile.ending(status), isSynced: true)
    }
  }

  // MARK: - On disk

  private func attempt(_ body: () throws(ArchiveError) -> Void) {
    guard failure == nil else { return }
    do { try body() } catch { failure = error }
  }

  private func composed(_ text: String, wraps: Bool) -> String {
    let rows = wraps ? Output.rows(text, columns: columns) : [text]
    return places.marked(rows.map { $0 + "\n" }.joined())
  }

  /// Writes what waited for its mask.
  private func flush() {
    guard let mask else { return }
    let line = waiting.line
    let shown = waiting.shown
    waiting = (nil, [])
    if line == nil, shown.isEmpty { return }
    // All at once: a name may stand across two rows.
    let text = shown.map { places.marked($0.text) + "\n" }.joined()
    let masked = mask.masked(text).split(separator: "\n", omittingEmptySubsequences: false)
      .dropLast().flatMap { Output.rows(String($0), columns: columns) }
    attempt { () throws(ArchiveError) in
      if let line { try typed.append(mask.maskedInput(line) + "\n", isSynced: true) }
      try screen.append(masked.map { $0 + "\n" }.joined(), isSynced: true)
    }
    mask.forgetAnswers()
  }
}

/// Paths that differ from one run to the next, and the marks that stand for them in a transcript.
struct Places {
  private let marks: [(path: String, mark: String)]

  init(_ desk: Desk) {
    marks = [(desk.bookPath, "BOOK"), (desk.sharePath, "PACKAGE")].compactMap { path, mark in
      if path.isEmpty || path == "/" { return nil }
      // The name of a folder alone may be any word.
      return path.hasPrefix("/") ? (path, mark) : (path + "/", mark + "/")
    }
  }

  func marked(_ text: String) -> String {
    marks.reduce(text) { $0.replacing($1.path, with: $1.mark) }
  }
}
