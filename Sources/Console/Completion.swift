import Conversation
import Correspondence
import LineEditing
import Negotiation
import Receivables

/// What the word under the cursor could become.
struct Completion {
  let session: Session

  /// Commands whose argument is a customer.
  private static let customerCommands: Set<String> = [
    "open", "brief", "why", "call", "resume", "propose", "signoff", "plans", "customers", "ageing",
  ]

  private static let options: [String: [String]] = [
    "brief": ["--currency"], "ageing": ["--as-of", "--buckets"], "call": ["--currency"],
    "propose": ["--cash", "--per-month", "--from", "--all-levels", "--frequency", "--currency"],
    "counter": ["--customer", "--currency"], "signoff": ["--replace"],
    "plans": ["--end", "--note"],
    "letter": ["--letter-lang", "--pay-by", "--currency", "--contract", "--address"],
    "import": ["--map", "--column", "--encoding", "--dates", "--currency", "--dry-run"],
    "init": ["--defaults"],
  ]

  func complete(_ request: CompletionRequest) -> CompletionResult {
    let before = String(request.line.prefix(request.cursor))
    let start =
      before.lastIndex { $0.isWhitespace }.map { before.index(after: $0) }
      ?? before.startIndex
    let word = String(before[start...])
    let words = WordSplitter.words(String(before[..<start]))
    let wordStart = before.distance(from: before.startIndex, to: start)
    return CompletionResult(wordStart: wordStart, candidates: candidates(word, after: words))
  }

  private func candidates(_ word: String, after words: [String]) -> [CompletionCandidate] {
    guard let command = words.first else {
      if word.hasPrefix("/") {
        return SlashCommand.names.map { "/" + $0 }.filter { $0.hasPrefix(word) }
          .map { CompletionCandidate(replacement: $0) }
      }
      return CommandTree.names.filter { $0.hasPrefix(word) }.map {
        CompletionCandidate(replacement: $0, detail: session.words("cmd.\($0)"))
      }
    }
    if word.hasPrefix("-") { return options(word, command) }
    switch words.last {
    case "--format": return named(OutputForm.allCases.map(\.rawValue), word)
    case "--lang", "--letter-lang": return named(Language.allCases.map(\.rawValue), word)
    case "--frequency": return named(PaymentFrequency.Kind.allCases.map(\.rawValue), word)
    case "--end": return named(["broken", "cancelled", "paid"], word)
    default: break
    }
    switch command {
    case "help": return named(CommandTree.names, word)
    case "letter" where words.count == 1: return named(LetterKind.allCases.map(\.rawValue), word)
    case "letter": return customers(word)
    case "template": return named(["check"], word)
    case let name where Self.customerCommands.contains(name): return customers(word)
    default: return []
    }
  }

  private func options(_ word: String, _ command: String) -> [CompletionCandidate] {
    ((Self.options[command] ?? []) + ["--format", "--lang"]).filter { $0.hasPrefix(word) }
      .map { CompletionCandidate(replacement: $0) }
  }

  private func named(_ names: [String], _ word: String) -> [CompletionCandidate] {
    names.filter { $0.hasPrefix(word) }.map { CompletionCandidate(replacement: $0) }
  }

  /// By code, or by any part of the name or reading: then the code takes the word's place.
  private func customers(_ word: String) -> [CompletionCandidate] {
    guard let ledger = try? session.book.ledger(),
      let found = try? word.isEmpty ? ledger.customers() : ledger.find(word)
    else { return [] }
    return found.map {
      CompletionCandidate(
        replacement: $0.code, display: VisibleText.of($0.code), detail: VisibleText.of($0.name))
    }
  }
}
