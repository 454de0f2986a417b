/// Going through remembered lines that begin with what was typed.
struct RecallWalk {
  /// The line as it was typed.
  private let typed: EditedLine
  /// The newest first, none twice.
  private let matches: [String]
  /// Which of them is shown; -1 for what was typed.
  private var index = -1

  /// - Parameters:
  ///   - lines: oldest first.
  ///   - typed: the text before its cursor is what a line must begin with.
  init(_ lines: [String], typed: EditedLine) {
    self.typed = typed
    let start = typed.beforeCursor.composed.unicodeScalars
    // The line itself would look as if the key had done nothing.
    var seen: Set<String> = [typed.text.composed]
    matches = lines.reversed().filter {
      $0.unicodeScalars.starts(with: start) && seen.insert($0).inserted
    }
  }

  /// The line that is shown.
  var shown: EditedLine { index < 0 ? typed : EditedLine(matches[index]) }

  /// Goes to the next older line; false when there is none.
  mutating func older() -> Bool {
    guard index + 1 < matches.count else { return false }
    index += 1
    return true
  }

  /// Goes to the next newer line, after the newest to what was typed; false when that is shown.
  mutating func newer() -> Bool {
    guard index >= 0 else { return false }
    index -= 1
    return true
  }
}
