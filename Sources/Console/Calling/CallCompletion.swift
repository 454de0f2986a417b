import LineEditing

/// What a line in a call could become: a command, or a name where a person is asked for.
struct CallCompletion {
  let choices: [String]
  /// Commands with their descriptions.
  let details: [String: String]

  func complete(_ request: CompletionRequest) -> CompletionResult {
    let before = String(request.line.prefix(request.cursor))
    // Only the first word is a command or a name; what follows is free.
    guard !before.contains(where: \.isWhitespace) else {
      return CompletionResult(wordStart: 0, candidates: [])
    }
    let commands = SlashCommand.names.map { "/" + $0 }
    let all = before.hasPrefix("/") ? commands : choices + (before.isEmpty ? commands : [])
    return CompletionResult(
      wordStart: 0,
      candidates: all.filter { $0.hasPrefix(before) }.map {
        CompletionCandidate(
          replacement: $0, display: VisibleText.of($0), detail: details[$0],
          appendsSpace: ["/note", "/counter"].contains($0))
      })
  }
}
