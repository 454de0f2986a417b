import Receivables

/// One cue, or one set of words: whether it stands anywhere in a sentence.
struct CueList: Sendable {
  private let pattern: CuePattern
  /// The alternatives by the key of their first codes.
  let alternatives: [UInt64: [Int]]

  init(_ source: String, _ language: Language) {
    switch language {
    case .en:
      pattern = CuePattern(source, gapMax: 36, normalize: EnglishCueWords.codes(ofPattern:))
    case .ja, .zhHans:
      pattern = CuePattern(source, gapMax: 14, normalize: IdeographicCueText.codes(ofPattern:))
    }
    alternatives = Dictionary(grouping: pattern.beginnings, by: \.key)
      .mapValues { $0.map(\.alternative).sorted() }
  }

  func stands(in text: CueText, isQuestion: Bool = true) -> Bool {
    text.codes.indices.contains { place in
      text.isStart[place]
        && text.keys(at: place).contains { key in
          (alternatives[key] ?? []).contains {
            end(in: text, at: place, alternative: $0, isQuestion: isQuestion) != nil
          }
        }
    }
  }

  /// Where a match of an alternative that begins at `place` ends; `nil` when there is none.
  func end(in text: CueText, at place: Int, alternative: Int, isQuestion: Bool) -> Int? {
    pattern.end(in: text, at: place, alternative: alternative, isQuestion: isQuestion)
  }
}
