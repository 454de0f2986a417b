import Finance

/// Takes an offer apart into pieces that say something, and pieces that nobody knows.
///
/// At each place the longest of a word of ``OfferVocabulary`` and a number with its unit is taken. What
/// is neither is ``OfferWord/unknown``: a word of letters as a whole, other characters one by one.
struct OfferLexer {
  let text: OfferText
  let currency: Currency

  func tokens() -> [OfferToken] {
    var tokens: [OfferToken] = []
    var place = 0
    while place < text.characters.count {
      if text.characters[place] == " " {
        place += 1
        continue
      }
      let word = phrase(at: place)
      let figure = OfferFigure(at: place, of: text, currency: currency)
      let end: Int
      if let figure, figure.end - place >= word?.length ?? 0 {
        end = figure.end
        tokens += figure.meaning.map { OfferToken(word: $0, range: place..<end) }
      } else if let word {
        end = place + word.length
        tokens += word.meaning.map { OfferToken(word: $0, range: place..<end) }
      } else {
        end = endOfUnknown(place)
        tokens.append(OfferToken(word: .unknown, range: place..<end))
      }
      place = end
    }
    return tokens
  }

  /// A word of the vocabulary. 月 and 週 by themselves are "a month" and "a week" only before an amount.
  private func phrase(at place: Int) -> (length: Int, meaning: [OfferWord])? {
    guard let found = OfferVocabulary.phrases.longest(at: place, of: text) else { return nil }
    if found.length == 1, "月週".contains(text.characters[place]) {
      guard OfferFigure(at: place + 1, of: text, currency: currency) != nil else { return nil }
    }
    return found
  }

  private func endOfUnknown(_ place: Int) -> Int {
    guard OfferText.isLetter(text.characters[place]) || OfferText.isDigit(text.characters[place])
    else { return place + 1 }
    return text.characters[place...].firstIndex {
      !OfferText.isLetter($0) && !OfferText.isDigit($0) && $0 != "'"
    } ?? text.characters.count
  }
}
