/// Lays candidates out in rows for a terminal.
struct CandidateList {
  var columns: Int
  /// At most so many rows are used, the one that says how many more there are included.
  var rowsMax: Int
  var colors: Bool
  /// The words for "so many more".
  var more: (Int) -> String
  /// How many more there are than the candidates given.
  var unlisted = 0

  /// The rows to print, without newlines; none is wider than the terminal.
  func rows(_ candidates: [CompletionCandidate]) -> [String] {
    candidates.contains { $0.detail?.isEmpty == false }
      ? described(candidates) : inColumns(candidates)
  }

  /// One candidate a row, its description beside it.
  private func described(_ candidates: [CompletionCandidate]) -> [String] {
    let names = candidates.map { VisibleText.of($0.display) }
    let nameWidth = min(names.map(DisplayWidth.of).max() ?? 0, max(columns / 2, 8))
    return limited(candidates.count, perRow: 1) { index in
      let name = DisplayWidth.truncated(names[index], to: nameWidth)
      let room = columns - nameWidth - 3
      guard let detail = candidates[index].detail, !detail.isEmpty, room > 3 else { return name }
      let text = DisplayWidth.truncated(VisibleText.of(detail), to: room)
      return DisplayWidth.padded(name, to: nameWidth) + "  " + dimmed(text)
    }
  }

  /// Several candidates a row, read downwards.
  private func inColumns(_ candidates: [CompletionCandidate]) -> [String] {
    let names = candidates.map {
      DisplayWidth.truncated(VisibleText.of($0.display), to: max(columns - 1, 1))
    }
    let cell = (names.map(DisplayWidth.of).max() ?? 0) + 2
    let across = max((columns + 1) / cell, 1)
    let rowCount = (names.count + across - 1) / across
    // Downwards only when all is seen: of a list that is cut, the beginning must be shown.
    let downwards = rowCount <= rowsMax
    return limited(names.count, perRow: across) { row in
      var text = ""
      for column in 0..<across {
        let index = downwards ? column * rowCount + row : row * across + column
        guard index < names.count else { break }
        text += DisplayWidth.padded(names[index], to: cell)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
  }

  private func limited(_ count: Int, perRow: Int, row: (Int) -> String) -> [String] {
    let rowCount = (count + perRow - 1) / perRow
    guard rowCount > rowsMax || unlisted > 0 else { return (0..<rowCount).map(row) }
    let shown = min(max(rowsMax - 1, 1), rowCount)
    let left = max(count - shown * perRow, 0) + unlisted
    let note = DisplayWidth.truncated(more(left), to: columns - 1)
    return (0..<shown).map(row) + [dimmed(note)]
  }

  private func dimmed(_ text: String) -> String {
    colors ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}
