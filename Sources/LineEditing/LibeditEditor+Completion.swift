extension LibeditEditor {
  /// Tab: makes the word longer, or with a second Tab lists what it could become.
  func complete() {
    let (text, cursor) = line()
    let scalars = text.unicodeScalars
    let before = String(String.UnicodeScalarView(scalars.prefix(cursor)))
    let request = CompletionRequest(line: text, cursor: before.count)
    guard let result = completer?(request) else { return ring() }
    let wordStart = min(max(result.wordStart, 0), before.count)
    let word = String(before.dropFirst(wordStart))
    let next = String(String.UnicodeScalarView(scalars.dropFirst(cursor))).first
    let (found, more) = (result.candidates, result.more)
    switch CompletionStep(word: word, next: next, candidates: found, more: more) {
    case .nothing: ring()
    case .replace(let replacement):
      replaceBeforeCursor(word.unicodeScalars.count, with: replacement)
    case .ambiguous(let candidates):
      if ambiguousAt == request {
        list(candidates, more: result.more)
      } else {
        ring()
      }
      ambiguousAt = request
    }
  }

  /// Prints candidates under the line; the line is drawn again below them.
  private func list(_ candidates: [CompletionCandidate], more unlisted: Int) {
    let (text, cursor) = line()
    let promptRows = screenLine(text, cursor).rowCount
    let list = CandidateList(
      columns: size.columns, rowsMax: max(size.rows - promptRows - 1, 2), colors: colors,
      more: messages.moreCandidates, unlisted: unlisted)
    draw(text, cursor: text.unicodeScalars.count)
    send(painter.finish() + list.rows(candidates).map { $0 + "\r\n" }.joined())
  }
}
