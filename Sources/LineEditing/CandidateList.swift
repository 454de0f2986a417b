/// Lays candidates out in rows for a terminal, a page at a time.
struct CandidateList {
  let candidates: [CompletionCandidate]
  let columns: Int
  let colors: Bool
  /// The word for a kind of candidate.
  let kindName: (CompletionCandidate.Kind) -> String
  /// Whether each candidate has a row to itself, its description beside it.
  private let isDescribed: Bool
  /// Whether the candidates are of several kinds, so that each says of which.
  private let isMixed: Bool

  init(
    _ candidates: [CompletionCandidate], columns: Int, colors: Bool,
    kindName: @escaping (CompletionCandidate.Kind) -> String
  ) {
    self.candidates = candidates
    self.columns = columns
    self.colors = colors
    self.kindName = kindName
    isMixed = candidates.contains { $0.kind != candidates.first?.kind }
    isDescribed = isMixed || candidates.contains { $0.detail?.isEmpty == false }
  }

  /// The rows of a page, without newlines, none wider than the terminal; and the index of the candidate
  /// that comes after it. Only what is shown is measured.
  func page(from start: Int, rowsMax: Int) -> (rows: [String], next: Int) {
    let rowsMax = max(rowsMax, 1)
    return isDescribed ? described(start, rowsMax) : inColumns(start, rowsMax)
  }

  /// The row that says how many more there are.
  func note(_ text: String) -> String {
    dimmed(DisplayWidth.truncated(text, to: columns - 1))
  }

  private func described(_ start: Int, _ rowsMax: Int) -> (rows: [String], next: Int) {
    let page = candidates[start...].prefix(rowsMax)
    let names = page.map { VisibleText.of($0.display) }
    let nameWidth = min(names.map(DisplayWidth.of).max() ?? 0, max(columns / 2, 8))
    let room = columns - nameWidth - 3
    let rows = zip(names, page).map { name, candidate in
      let name = DisplayWidth.truncated(name, to: nameWidth)
      let detail = description(candidate)
      guard !detail.isEmpty, room > 3 else { return name }
      let text = DisplayWidth.truncated(VisibleText.of(detail), to: room)
      return DisplayWidth.padded(name, to: nameWidth) + "  " + dimmed(text)
    }
    return (rows, start + page.count)
  }

  private func description(_ candidate: CompletionCandidate) -> String {
    let detail = candidate.detail ?? ""
    guard isMixed, let kind = candidate.kind else { return detail }
    return detail.isEmpty ? kindName(kind) : kindName(kind) + " · " + detail
  }

  /// Several candidates a row, read downwards.
  private func inColumns(_ start: Int, _ rowsMax: Int) -> (rows: [String], next: Int) {
    // No name takes less than a column and the two behind it.
    let names = candidates[start...].prefix(rowsMax * max((columns + 1) / 3, 1)).map {
      DisplayWidth.truncated(VisibleText.of($0.display), to: max(columns - 1, 1))
    }
    let widths = names.map(DisplayWidth.of)
    let (across, cell) = layout(widths, rowsMax)
    let shown = min(rowsMax * across, names.count)
    let rowCount = (shown + across - 1) / across
    let rows = (0..<rowCount).map { row in
      var text = ""
      for index in stride(from: row, to: shown, by: rowCount) {
        text += DisplayWidth.padded(names[index], to: cell)
      }
      while text.last == " " { text.removeLast() }
      return text
    }
    return (rows, start + shown)
  }

  /// The most names a row for which those on the page fit, and the columns of one.
  private func layout(_ widths: [Int], _ rowsMax: Int) -> (across: Int, cell: Int) {
    var widest: [Int] = []
    for width in widths { widest.append(max(widest.last ?? 0, width)) }
    for across in stride(from: max((columns + 1) / 3, 1), to: 1, by: -1) {
      let count = min(rowsMax * across, widths.count)
      guard count > 0 else { break }
      let cell = widest[count - 1] + 2
      if cell * across <= columns + 1 { return (across, cell) }
    }
    return (1, columns)
  }

  private func dimmed(_ text: String) -> String {
    colors ? "\u{1B}[2m\(text)\u{1B}[0m" : text
  }
}
