import Receivables

/// The cues of one language: words and forms with what they speak for, and how much.
///
/// A weight of 3 decides by itself, 4 says it outright, 2 needs another sign beside it, 1 is a hint; below 0 speaks
/// against. A cue counts once in a sentence however often its words stand there.
struct IntentCues: Sendable {
  /// What a cue speaks for.
  enum Sign: Hashable, Sendable {
    case intent(Intent)
    case topic(Topic)
    /// A request to be told something, which need not have the form of a question.
    case request
  }

  /// The cues of a language as its file writes them, each with its weight and a ``CuePattern``.
  struct Words {
    let intents: [(Intent, Int, String)]
    let topics: [(Topic, Int, String)]
    let requests: String
  }

  /// A cue that stands in a text, and where.
  struct Found {
    let sign: Sign
    let weight: Int
    let range: Range<Int>
    /// Its place in the list of cues.
    let index: Int
  }

  private struct Cue: Sendable {
    let sign: Sign
    let weight: Int
    let list: CueList
  }

  private let cues: [Cue]
  /// Cues and their alternatives by the key of what they begin with.
  private let byBeginning: [UInt64: [(cue: Int, alternative: Int)]]

  init(_ words: Words, _ language: Language) {
    let intents = words.intents.map { (Sign.intent($0), $1, $2) }
    let topics = words.topics.map { (Sign.topic($0), $1, $2) }
    let entries = intents + topics + [(Sign.request, 1, words.requests)]
    cues = entries.map { Cue(sign: $0, weight: $1, list: CueList($2, language)) }
    var byBeginning: [UInt64: [(cue: Int, alternative: Int)]] = [:]
    for (index, cue) in cues.enumerated() {
      assert(cue.list.alternatives[0] == nil, "a cue begins with words: \(entries[index].2)")
      for (key, alternatives) in cue.list.alternatives {
        byBeginning[key, default: []] += alternatives.map { (index, $0) }
      }
    }
    self.byBeginning = byBeginning
  }

  /// Every cue that stands in the text.
  func found(in text: CueText, isQuestion: Bool) -> [Found] {
    var found: [Found] = []
    var seen: Set<Int> = []
    for place in text.codes.indices where text.isStart[place] {
      for key in text.keys(at: place) {
        for (index, alternative) in byBeginning[key] ?? [] where !seen.contains(index) {
          let cue = cues[index]
          guard
            let end = cue.list.end(
              in: text, at: place, alternative: alternative, isQuestion: isQuestion)
          else { continue }
          seen.insert(index)
          found.append(
            Found(sign: cue.sign, weight: cue.weight, range: place..<end, index: index))
        }
      }
    }
    return found
  }

  /// Made when a language is first read in.
  static func of(_ language: Language) -> IntentCues {
    switch language {
    case .en: english
    case .ja: japanese
    case .zhHans: chinese
    }
  }

  private static let english = IntentCues(englishWords, .en)
  private static let japanese = IntentCues(japaneseWords, .ja)
  private static let chinese = IntentCues(chineseWords, .zhHans)
}
