/// One thing that the word under the cursor could become.
public struct CompletionCandidate: Sendable, Equatable, Hashable {
  /// What a candidate is. A list of several kinds says it beside each.
  public enum Kind: String, Sendable, CaseIterable {
    case command, option, customer, invoice, plan, letter, reason, date, amount, value, file, person
  }

  /// What replaces the word under the cursor.
  public var replacement: String
  /// What is listed.
  public var display: String
  /// A short description shown beside it; nil for none.
  public var detail: String?
  /// Whether a space follows when this is the only candidate.
  public var appendsSpace: Bool
  /// What it is; nil when that says nothing.
  public var kind: Kind?

  /// - Parameter display: what is listed; nil lists the replacement itself.
  public init(
    replacement: String, display: String? = nil, detail: String? = nil, appendsSpace: Bool = true,
    kind: Kind? = nil
  ) {
    self.replacement = replacement
    self.display = display ?? replacement
    self.detail = detail
    self.appendsSpace = appendsSpace
    self.kind = kind
  }
}

/// The line as it stands when Tab is pressed.
public struct CompletionRequest: Sendable, Equatable {
  public var line: String
  /// Where the cursor is, counted in `Character`s from the start of the line.
  public var cursor: Int

  public init(line: String, cursor: Int) {
    self.line = line
    self.cursor = cursor
  }
}

/// What a word could become; no candidates means that nothing is known.
public struct CompletionResult: Sendable, Equatable {
  /// Where the word to be replaced begins, counted in `Character`s; it ends at the cursor.
  public var wordStart: Int
  public var candidates: [CompletionCandidate]
  /// How many more there are than those listed; 0 when the candidates are all of them.
  public var more: Int

  public init(wordStart: Int, candidates: [CompletionCandidate], more: Int = 0) {
    self.wordStart = wordStart
    self.candidates = candidates
    self.more = more
  }
}

/// Says what the word under the cursor could become. A pure function of the request: it may be
/// asked at any time.
public typealias Completer = (CompletionRequest) -> CompletionResult

/// Says what is expected at the cursor, such as the name of the next argument; nil when there is nothing to
/// say. A pure function of the request, asked after every key.
public typealias Hinter = (CompletionRequest) -> String?

/// What one press of Tab does to the line.
enum CompletionStep: Equatable {
  /// Nothing to offer.
  case nothing
  /// The word is replaced by this.
  case replace(String)
  /// The word can't be made longer, but there are several candidates.
  case ambiguous([CompletionCandidate])

  /// - Parameters:
  ///   - word: what stands between `wordStart` and the cursor.
  ///   - next: the character after the cursor; nil at the end of the line.
  ///   - more: how many candidates there are besides these; nothing can be said of what they share.
  init(word: String, next: Character?, candidates: [CompletionCandidate], more: Int = 0) {
    guard let first = candidates.first else {
      self = .nothing
      return
    }
    if more > 0 {
      self = .ambiguous(candidates)
      return
    }
    if candidates.allSatisfy({ $0.replacement == first.replacement }) {
      let spaced = first.appendsSpace && next != " "
      let whole = first.replacement + (spaced ? " " : "")
      self = whole == word ? .nothing : .replace(whole)
      return
    }
    var shared = first.replacement
    let wordCount = word.count
    for candidate in candidates.dropFirst() {
      if !candidate.replacement.hasPrefix(shared) {
        shared = shared.commonPrefix(with: candidate.replacement)
      }
      // Shorter than the word: whatever the others are, it can't be made longer.
      if shared.count < wordCount { break }
    }
    // A completer that looks inside words, at names and readings, may offer what begins otherwise: what was
    // typed tells more than what those share, so it is kept.
    let isLonger = shared != word && shared.lowercased().hasPrefix(word.lowercased())
    self = isLonger ? .replace(shared) : .ambiguous(candidates)
  }
}

extension String {
  /// The characters that both strings begin with.
  fileprivate func commonPrefix(with other: String) -> String {
    String(zip(self, other).prefix { $0 == $1 }.map(\.0))
  }
}
