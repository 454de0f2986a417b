import Finance

/// The words that offers are made of, with what each says.
struct OfferVocabulary: Sendable {
  /// Words by their first character, the longest first.
  private let words: [UInt32: [Word]]

  private struct Word {
    let codes: [UInt32]
    let meaning: [OfferWord]
    let isLetters: Bool
  }

  typealias Entry = (meaning: [OfferWord], words: String)

  /// Phrases of all three languages: one person's offer may mix them.
  static let phrases = OfferVocabulary(english + japanese + chinese)
  /// What stands right after a number and says what it counts.
  static let units = OfferVocabulary(unitWords)

  /// - Parameter entries: words separated by `|`, each in any width.
  init(_ entries: [Entry]) {
    var words: [UInt32: [Word]] = [:]
    for entry in entries {
      for word in entry.words.split(separator: "|") {
        let text = OfferText(String(word))
        guard let first = text.codes.first, let last = text.characters.last else { continue }
        words[first, default: []].append(
          Word(codes: text.codes, meaning: entry.meaning, isLetters: OfferText.isLetter(last)))
      }
    }
    self.words = words.mapValues { $0.sorted { $0.codes.count > $1.codes.count } }
  }

  /// The longest word that stands at a place; `nil` when none does.
  ///
  /// A word of letters ends where the letters end.
  func longest(at place: Int, of text: OfferText) -> (length: Int, meaning: [OfferWord])? {
    guard place < text.codes.count else { return nil }
    for word in words[text.codes[place]] ?? [] where stands(word, at: place, of: text) {
      return (word.codes.count, word.meaning)
    }
    return nil
  }

  private func stands(_ word: Word, at place: Int, of text: OfferText) -> Bool {
    guard place + word.codes.count <= text.codes.count else { return false }
    var index = 0
    while index < word.codes.count {
      if word.codes[index] != text.codes[place + index] { return false }
      index += 1
    }
    return !(word.isLetters && text.goesOn(at: place + index))
  }

  /// Units of numbers: payments, lengths of time, days.
  private static let unitWords: [Entry] = [
    (
      [.payments],
      """
      payments|payment|instalments|installments|instalment|installment|parts|回払い|回に分けて|回に分割\
      |回分割|回|期付款|期|次|笔
      """
    ),
    ([.times], "times|x|倍して"),
    ([.multiple(1)], "倍"),
    (month, "months|month|mths|mos|ヶ月間|ヶ月|か月間|か月|个月"),
    (month + [.over], "ヶ月で|か月で|ヶ月払い|か月払い|ヶ月に分けて|か月に分けて|个月分期|个月还清"),
    (week, "weeks|week|週間|週|个星期|星期|周"),
    (dayUnit, "days|day|日間|天"),
    (dayUnit + [.after], "日後"),
    (dayUnit + [.within], "日以内|日内"),
    (year, "years|year|年間"),
    ([.dayOfMonth(1)], "日払い|日|号|th|st|nd|rd"),
    ([.month(1)], "月"),
    ([.endOf(1)], "月末日|月末|月底|月の末|月いっぱい"),
    ([.yearNumber], "年"),
    ([.share(OfferShare(1, of: 10)), .settle], "折"),
  ]
  private static let dayUnit: [OfferWord] = [.span(OfferSpan(count: 1, unit: .day))]
  private static let week: [OfferWord] = [.span(OfferSpan(count: 1, unit: .week))]
  private static let month: [OfferWord] = [.span(OfferSpan(count: 1, unit: .month))]
  private static let year: [OfferWord] = [.span(OfferSpan(count: 12, unit: .month))]
}
