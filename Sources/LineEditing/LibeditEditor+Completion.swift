import CEditLine

extension LibeditEditor {
  /// Tab: makes the word longer, or with a second Tab lists what it could become.
  func complete() {
    let line = line()
    let before = line.beforeCursor
    let request = CompletionRequest(line: line.text, cursor: before.count)
    guard let result = completer?(request) else { return ring() }
    let wordStart = min(max(result.wordStart, 0), before.count)
    let word = String(before.dropFirst(wordStart))
    let step = CompletionStep(
      word: word, next: line.afterCursor.first, candidates: result.candidates,
      more: result.more)
    switch step {
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

  /// Prints candidates under the line, a page at a time; the line is drawn again below them.
  private func list(_ candidates: [CompletionCandidate], more unlisted: Int) {
    let list = CandidateList(
      candidates, columns: size.columns, colors: colors, kindName: messages.kind)
    var line = line()
    line.cursor = line.scalars.count
    draw(line, bare: true)
    // The first page leaves the line in sight.
    var rowsMax = max(size.rows - (painter.shown?.rowCount ?? 1) - 1, 2)
    send(painter.finish())
    var next = 0
    while true {
      var page = list.page(from: next, rowsMax: rowsMax)
      if page.next < candidates.count {
        page = list.page(from: next, rowsMax: max(rowsMax - 1, 1))
      }
      send(page.rows.map { $0 + "\r\n" }.joined())
      next = page.next
      guard next < candidates.count else { break }
      let rest = candidates.count - next + unlisted
      guard wantsMore(list.note(messages.moreCandidates(rest))) else { return }
      rowsMax = max(size.rows - 1, 2)
    }
    if unlisted > 0 { send(list.note(messages.unlistedCandidates(unlisted)) + "\r\n") }
  }

  /// Waits under a page for a key; false when the rest is not wanted. A key that means neither is left
  /// to do its work.
  private func wantsMore(_ note: String) -> Bool {
    let escapeWait = keys.escapeWait
    keys.escapeWait = Self.escapeWait
    cel_signals_leave("\r\u{1B}[K" + Self.pasteBracketsOff)
    send(note)
    defer {
      send("\r\u{1B}[K")
      keys.escapeWait = escapeWait
    }
    while true {
      let key = nextKey()
      switch key {
      case .scalar(" "), .scalar("\t"): return true
      case .scalar("q"), .scalar("\r"), .scalar("\n"), .scalar("\u{1B}"): return false
      case .idle: continue
      case .signals(let came):
        guard handleSignals(came) else { return false }
        send("\r\u{1B}[K" + note)
      default:
        pushedBack.insert(key, at: 0)
        return false
      }
    }
  }
}
