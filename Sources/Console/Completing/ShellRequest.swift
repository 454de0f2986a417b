import ArgumentParser
import LineEditing

extension CompletionKind {
  /// What Tab at the prompt would offer; ``ShellRequest`` answers for it.
  static var fromBook: CompletionKind { .custom { _, _, _ in [] } }
}

/// What a shell asks while a command line of kaishu is typed: the parser's completion scripts call
/// `kaishu ---completion COMMAND -- ARGUMENT INDEX CURSOR WORD…`.
struct ShellRequest {
  /// The words before the one that is being typed, the program's name left out.
  let before: [String]
  private let typed: String

  /// `nil` for any other command line.
  init?(_ arguments: [String]) {
    guard arguments.first == "---completion", let dashes = arguments.firstIndex(of: "--") else {
      return nil
    }
    let rest = Array(arguments[(dashes + 1)...])
    guard rest.count >= 3, let index = Int(rest[1]), let cursor = Int(rest[2]), index > 0 else {
      return nil
    }
    let words = rest[3...].dropFirst()
    before = Array(words.prefix(index - 1))
    typed = words.dropFirst(index - 1).first.map { String($0.prefix(cursor)) } ?? ""
  }

  /// The answer, a candidate a line, in the form that the shell reads.
  ///
  /// - Parameter shell: `bash`, `zsh` or `fish`; `nil` when it isn't known.
  func answer(_ state: CompletionState, shell: String?) -> String {
    let kept = before.map { WordSplitter.quoted($0) + " " }.joined()
    let line = kept + (typed.isEmpty ? "" : WordSplitter.quoted(typed))
    let result = Completion(state: state).complete(
      CompletionRequest(line: line, cursor: line.count))
    // A shell replaces one word: a name of several isn't completed by it.
    guard result.wordStart >= kept.count else { return "" }
    let lines = result.candidates.map { candidate in
      guard let detail = candidate.detail else { return candidate.display }
      switch shell {
      case "zsh": return candidate.display.replacing(":", with: "\\:") + ":" + detail
      case "fish": return candidate.display + "\t" + detail
      default: return candidate.display
      }
    }
    // The zsh script takes its last line away.
    return (lines + (shell == "zsh" ? [" "] : [])).joined(separator: "\n")
  }
}
