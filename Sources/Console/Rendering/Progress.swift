import LineEditing

/// How far long work has come, in words.
struct ProgressText {
  let words: Words

  /// One line within `width` columns: what is done, then the rate and the time left where there is room.
  ///
  /// - Parameters:
  ///   - what: the key of what is counted, such as `progress.import.reading`; it takes `done` and `total`. With
  ///     `-open` behind it, the key without a total.
  ///   - total: `nil` where nobody knows.
  ///   - seconds: since the counting began.
  func line(_ what: String, done: Int, total: Int?, seconds: Double, width: Int) -> String {
    var parts: [String] = []
    if let total, total >= done, total > 0 {
      parts.append(words(what, ["done": Formats.grouped(done), "total": Formats.grouped(total)]))
    } else {
      parts.append(words(what + "-open", ["done": Formats.grouped(done)]))
    }
    if done > 0, seconds > 0 {
      let rate = Double(done) / seconds
      if let total, total >= done {
        parts.append(left(seconds: Double(total - done) / rate))
      }
      parts.insert(words("progress.rate", ["count": Formats.grouped(Int(rate.rounded()))]), at: 1)
    }
    // The rate is worth least.
    for shown in [parts, [parts[0]] + parts.dropFirst(2)] {
      let line = shown.joined(separator: " · ")
      if DisplayWidth.of(line) <= width { return line }
    }
    return DisplayWidth.truncated(parts[0], to: width)
  }

  /// `14 s left`, `2 min left`, `1 h 5 min left`: rounded up, so that nobody waits longer than it says.
  private func left(seconds: Double) -> String {
    let whole = Int(min(seconds, 359_999).rounded(.up))
    if whole < 90 { return words("progress.left-seconds", ["count": String(whole)]) }
    let minutes = (whole + 59) / 60
    if minutes < 60 { return words("progress.left-minutes", ["count": String(minutes)]) }
    return words(
      "progress.left-hours", ["hours": String(minutes / 60), "minutes": String(minutes % 60)])
  }
}

/// Shows how far work has come while it goes on, on standard error; takes it away at the end.
///
/// Nothing is shown of work that takes less than a second, nor where nobody watches.
final class Progress {
  private let text: ProgressText
  private let form: ProgressForm
  private let seconds: () -> Double
  private let columns: () -> Int
  private let write: (String) -> Void
  private let began: Double
  /// What is counted now, and since when.
  private var counting: (what: String, since: Double)?
  private var drawn: Double?
  private var isOnScreen = false

  private static let firstAfterSeconds = 1.0
  private static let everySeconds = 0.1
  /// On a terminal that can't take a line back.
  private static let linesEverySeconds = 5.0

  init(
    words: Words, form: ProgressForm, seconds: @escaping () -> Double,
    columns: @escaping () -> Int, write: @escaping (String) -> Void
  ) {
    text = ProgressText(words: words)
    self.form = form
    self.seconds = seconds
    self.columns = columns
    self.write = write
    began = seconds()
  }

  /// - Parameter what: as for ``ProgressText``; a new one begins a new count.
  func show(_ what: String, done: Int, total: Int?) {
    if form == .none { return }
    let now = seconds()
    if counting?.what != what { counting = (what, counting == nil ? began : now) }
    let pause = form == .line ? Self.everySeconds : Self.linesEverySeconds
    guard now - began >= Self.firstAfterSeconds, now - (drawn ?? -pause) >= pause else { return }
    drawn = now
    let line = text.line(
      what, done: done, total: total, seconds: now - (counting?.since ?? began),
      width: columns() - 1)
    write(form == .line ? "\r\u{1B}[K" + line : line + "\n")
    isOnScreen = form == .line
  }

  /// Takes the line away, so that what comes next stands in its place.
  func end() {
    if isOnScreen { write("\r\u{1B}[K") }
    isOnScreen = false
  }
}
