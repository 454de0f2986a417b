import Receivables

/// One cue, or one set of words: whether it stands anywhere in a sentence.
struct CueList: Sendable {
  private let pattern: CuePattern
  private let firstCodes: Set<UInt32>

  init(_ source: String, _ language: Language) {
    switch language {
    case .en:
      pattern = CuePattern(source, gapMax: 36, normalize: EnglishCueWords.codes(ofPattern:))
    case .ja, .zhHans:
      pattern = CuePattern(source, gapMax: 14, normalize: IdeographicCueText.codes(ofPattern:))
    }
    firstCodes = pattern.firstCodes
  }

  /// The codes it can begin with; empty for any.
  var beginnings: Set<UInt32> { firstCodes }

  func stands(in text: CueText, isQuestion: Bool = true) -> Bool {
    text.codes.indices.contains { place in
      text.isStart[place] && (firstCodes.isEmpty || firstCodes.contains(text.codes[place]))
        && end(in: text, at: place, isQuestion: isQuestion) != nil
    }
  }

  /// Where a match that begins at `place` ends; `nil` when there is none.
  func end(in text: CueText, at place: Int, isQuestion: Bool) -> Int? {
    pattern.end(in: text, at: place, isQuestion: isQuestion)
  }
}
