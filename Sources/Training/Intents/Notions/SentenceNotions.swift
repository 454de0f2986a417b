import Receivables

/// Words that mean alike, under one name: what is learnt from `wire it` then holds for `transfer it`, too.
///
/// A language writes them as `name: word|word|…`, going on over as many lines as it takes; in English `stem*` stands for
/// every word that begins so, `let … know` for words with up to three others in between.
struct SentenceNotions: Sendable {
  /// A place in the sentence with the notions that begin there.
  struct Found {
    let notions: [UInt64]
  }

  /// A word or several, in the order they are looked for.
  private struct Entry: Sendable {
    let words: [[UInt32]]
    /// Whether the last word is the beginning of one.
    let isStem: Bool
    let notion: UInt64
  }

  private let language: Language
  /// By their first codes: three in English, one elsewhere.
  private let entries: [UInt64: [Entry]]
  private let keyLength: Int

  init(_ source: String, _ language: Language) {
    self.language = language
    keyLength = language == .en ? 3 : 1
    var entries: [UInt64: [Entry]] = [:]
    var notion: UInt64 = 0
    for line in source.split(whereSeparator: \.isNewline) {
      var words = line
      if let colon = line.firstIndex(of: ":") {
        notion = FeatureKey(line[..<colon].unicodeScalars.map(\.value)).value
        words = line[line.index(after: colon)...]
      }
      for word in words.split(separator: "|") {
        let entry = Self.entry(String(word).trimmed, notion, language)
        guard let first = entry.words.first, !first.isEmpty else { continue }
        entries[Self.key(first[...], keyLength), default: []].append(entry)
      }
    }
    self.entries = entries
  }

  private static func entry(_ text: String, _ notion: UInt64, _ language: Language) -> Entry {
    guard language == .en else {
      return Entry(
        words: [IdeographicCueText.codes(ofPattern: text)], isStem: false, notion: notion)
    }
    let isStem = text.last == "*"
    let words = (isStem ? text.dropLast() : text[...]).split(separator: " ")
    return Entry(
      words: words.map { $0.unicodeScalars.map(\.value) }, isStem: isStem, notion: notion)
  }

  private static func key(_ codes: ArraySlice<UInt32>, _ length: Int) -> UInt64 {
    codes.prefix(length).reduce(0) { $0 << 21 | UInt64($1) }
  }

  /// The notions of each place that has any, in the order of the sentence; a figure is a notion of its kind.
  func found(_ words: [Range<Int>], in text: CueText) -> [Found] {
    words.indices.compactMap { place in
      let codes = text.codes[words[place]]
      var notions: [UInt64] = []
      for entry in entries[Self.key(codes, keyLength)] ?? []
      where !notions.contains(entry.notion) && stands(entry, at: place, words, text) {
        notions.append(entry.notion)
      }
      if let code = codes.first, CueMark.isMark(code) { notions.append(UInt64(code)) }
      return notions.isEmpty ? nil : Found(notions: notions)
    }
  }

  private func stands(
    _ entry: Entry, at place: Int, _ words: [Range<Int>], _ text: CueText
  ) -> Bool {
    guard language == .en else {
      let word = entry.words[0]
      return place + word.count <= text.codes.count
        && text.codes[place..<place + word.count].elementsEqual(word)
    }
    return stands(entry, from: 0, at: place, words, text)
  }

  private func stands(
    _ entry: Entry, from first: Int, at start: Int, _ words: [Range<Int>], _ text: CueText
  ) -> Bool {
    var place = start
    for index in first..<entry.words.count {
      let word = entry.words[index]
      if word == Self.gap {
        return (place..<min(words.count, place + Self.gapMax)).contains {
          stands(entry, from: index + 1, at: $0, words, text)
        }
      }
      guard place < words.count else { return false }
      let codes = text.codes[words[place]]
      let isLast = index == entry.words.count - 1
      guard entry.isStem && isLast ? codes.starts(with: word) : codes.elementsEqual(word) else {
        return false
      }
      place += 1
    }
    return true
  }

  private static let gap: [UInt32] = [0x2026]
  private static let gapMax = 4

  /// Made when a language is first read in.
  static func of(_ language: Language) -> SentenceNotions {
    switch language {
    case .en: english
    case .ja: japanese
    case .zhHans: chinese
    }
  }

  private static let english = SentenceNotions(englishWords, .en)
  private static let japanese = SentenceNotions(japaneseWords, .ja)
  private static let chinese = SentenceNotions(chineseWords, .zhHans)
}
