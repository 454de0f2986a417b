import Receivables

/// What a sentence has that others of its kind may have as well: words, their neighbours, notions, cues, its form.
///
/// Each is a number made of its codes, so that nothing has to be kept but that number; two of them hardly ever meet.
struct ExampleFeatures {
  struct Feature {
    let key: UInt64
    let value: Double
    /// Where it stands in what was typed; `nil` for what has no place in the sentence.
    let range: ClosedRange<Int>?
  }

  private(set) var list: [Feature] = []
  private var seen: Set<UInt64> = []

  /// The kinds, so that a word and a notion of the same letters are two features.
  enum Kind: UInt64 {
    case word = 1
    case pair, triple, letters, ending, notion, notions, cue, score, topic, form
  }

  /// - Parameter sentences: those of one example.
  init(_ sentences: [ReadSentence], _ language: Language) {
    for sentence in sentences { add(sentence, language) }
  }

  private mutating func add(_ sentence: ReadSentence, _ language: Language) {
    let words = language == .en ? Self.words(sentence.text) : Self.characters(sentence.text)
    guard !words.isEmpty else { return }
    switch language {
    case .en: addEnglish(words, sentence.text)
    case .ja, .zhHans: addIdeographic(sentence.text)
    }
    addNotions(SentenceNotions.of(language).found(words, in: sentence.text))
    addCues(sentence)
  }

  // MARK: - Words and characters

  /// Where the words stand, without the space after each.
  static func words(_ text: CueText) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    for place in text.codes.indices where text.codes[place] == CueText.space {
      if place > start { words.append(start..<place) }
      start = place + 1
    }
    return words
  }

  private static func characters(_ text: CueText) -> [Range<Int>] {
    text.codes.indices.map { $0..<$0 + 1 }
  }

  private static let beginning: UInt32 = 0x3C
  private static let end: UInt32 = 0x3E

  private mutating func addEnglish(_ words: [Range<Int>], _ text: CueText) {
    let hashes = words.map { FeatureKey(text.codes[$0]).value }
    for (word, hash) in zip(words, hashes) {
      add(FeatureKey(.word, hash), 1, word, in: text)
      addLetters(text.codes[word])
    }
    add(FeatureKey(.pair, UInt64(Self.beginning), hashes[0]), 1, words[0], in: text)
    for (first, second) in zip(hashes.indices, hashes.indices.dropFirst()) {
      let range = words[first].lowerBound..<words[second].upperBound
      add(FeatureKey(.pair, hashes[first], hashes[second]), 1, range, in: text)
    }
    let last = hashes.count - 1
    add(FeatureKey(.pair, hashes[last], UInt64(Self.end)), 1, words[last], in: text)
  }

  /// Four letters in a row, so that `paying` is like `paid` to no one but like `pay` and `payment`.
  private mutating func addLetters(_ word: ArraySlice<UInt32>) {
    guard word.count > 3 else { return }
    let framed = [0x5F] + word + [0x5F]
    for start in 0...framed.count - 4 {
      add(FeatureKey(.letters, framed[start..<start + 4]), 0.5)
    }
  }

  private mutating func addIdeographic(_ text: CueText) {
    let codes = text.codes
    let framed = [Self.beginning] + codes + [Self.end]
    for (length, kind) in [(1, Kind.word), (2, .pair), (3, .triple)] where length <= framed.count {
      for start in 0...framed.count - length {
        let range = max(0, start - 1)..<min(codes.count, start - 1 + length)
        add(
          FeatureKey(kind, framed[start..<start + length]), 1,
          range.isEmpty || length == 1 ? nil : range, in: text)
      }
    }
    for length in [4, 5] {
      add(
        FeatureKey(.ending, codes.suffix(length)), 1, max(0, codes.count - length)..<codes.count,
        in: text)
    }
  }

  // MARK: - What stands behind the words

  private mutating func addNotions(_ found: [SentenceNotions.Found]) {
    var before: [UInt64] = [UInt64(Self.beginning)]
    for place in found {
      for notion in place.notions {
        add(FeatureKey(.notion, notion), 1)
        for other in before { add(FeatureKey(.notions, other, notion), 0.5) }
      }
      before = place.notions
    }
    for other in before { add(FeatureKey(.notions, other, UInt64(Self.end)), 0.5) }
  }

  private mutating func addCues(_ sentence: ReadSentence) {
    for cue in sentence.found { add(FeatureKey(.cue, UInt64(cue.index)), 1) }
    let sums = sentence.sums
    for (place, intent) in Intent.allCases.enumerated() {
      for step in 0..<max(0, min(sums.intents[intent] ?? 0, 6)) {
        add(FeatureKey(.score, UInt64(place), UInt64(step)), 0.5)
      }
    }
    for (place, topic) in Topic.allCases.enumerated() where (sums.topics[topic] ?? 0) > 0 {
      add(FeatureKey(.topic, UInt64(place)), 1)
    }
    let form = sentence.form
    let signs = [
      form.isQuestion, form.isClosed, form.isTag, form.isQuestion && !form.isClosed,
      sums.isRequest,
    ]
    for (place, stands) in signs.enumerated() where stands {
      add(FeatureKey(.form, UInt64(place)), 1)
    }
  }

  private mutating func add(
    _ key: FeatureKey, _ value: Double, _ range: Range<Int>? = nil, in text: CueText? = nil
  ) {
    guard seen.insert(key.value).inserted else { return }
    let typed = range.flatMap { range in text?.typedRange(range) }
    list.append(Feature(key: key.value, value: value, range: typed))
  }

  /// In the order of their keys, whatever the order of the sentences, and with the values scaled so that a long sentence counts no more than a short one.
  var scaled: [Feature] {
    let sorted = list.sorted { $0.key < $1.key }
    let length = sorted.reduce(0) { $0 + $1.value * $1.value }.squareRoot()
    return sorted.map { Feature(key: $0.key, value: $0.value / length, range: $0.range) }
  }
}

/// A number made of codes (FNV-1a, 64 bits), the same in every process.
struct FeatureKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init<Codes: Sequence>(_ codes: Codes) where Codes.Element == UInt32 {
    for code in codes { take(UInt64(code)) }
  }

  init<Codes: Sequence>(_ kind: ExampleFeatures.Kind, _ codes: Codes)
  where Codes.Element == UInt32 {
    take(kind.rawValue)
    for code in codes { take(UInt64(code)) }
  }

  init(_ kind: ExampleFeatures.Kind, _ first: UInt64, _ second: UInt64 = 0) {
    take(kind.rawValue)
    take(first)
    take(second)
  }

  private mutating func take(_ number: UInt64) {
    value = (value ^ number) &* 0x0000_0100_0000_01B3
    value ^= value >> 29
  }
}
